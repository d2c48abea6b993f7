import type { CivilDate, ReleaseRecord } from "../model";
import { correctedRecord } from "./corrected";
import { type Exported, oneLine, originalFields } from "./exported";
import { type CslName, personName } from "./personName";

/** Year, month and day, as far as they are known. */
export interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

/** One item of CSL-JSON (https://docs.citationstyles.org, schema 1.0.2); fields that are not known are left out. */
export interface CslItem {
  readonly id: string;
  readonly type: "speech" | "interview" | "document";
  readonly author?: readonly CslName[];
  readonly title?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly "event-date"?: CslDate;
  readonly "event-place"?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly genre?: string;
  readonly URL: string;
  readonly language: string;
  readonly keyword?: string;
  readonly annote?: string;
  /** Says by which text the citation was made: "Text sha256:…". */
  readonly note: string;
  /** What CSL has no field for: the hash, and what the page says where the reader corrected it. */
  readonly custom: Readonly<Record<string, string>>;
}

/** Somebody whose words a release is, or a body: as it is written there, and in parts. */
export interface Author {
  readonly words: string;
  readonly name: CslName;
}

/** The words of kinds in the interface's language: "Readout", "Speech". */
export type KindWord = (kind: ReleaseRecord["kind"]) => string;

/**
 * A release as CSL, the one form that BibTeX and RIS are written from. Corrected fields are taken; the page's own stand in `custom`.
 * `key`: its id, unique in the document.
 */
export function cslItem(release: Exported, key: string, kindWord: KindWord): CslItem {
  const record = correctedRecord(release.record, release.corrections ?? {});
  const { issuer, url, lang, textHash } = record;
  const issued = record.published ?? record.eventDate;
  const custom = originalFields(release.record, release.corrections);
  return {
    id: key,
    type: record.kind === "speech" ? "speech" : record.kind === "transcript" ? "interview" : "document",
    ...filled(
      "author",
      authorsOf(record).map(({ name }) => name),
    ),
    ...filled("title", oneLine(record.title?.value ?? "")),
    ...dated("issued", issued?.value),
    ...dated("accessed", accessedOn(record)),
    ...dated("event-date", record.eventDate?.value),
    ...filled("event-place", oneLine(record.place?.value ?? "")),
    ...filled("publisher", oneLine(issuer?.name ?? "")),
    ...filled("publisher-place", issuer?.country ? regionName(issuer.country, lang) : ""),
    ...filled("genre", kindWord(record.kind)),
    URL: url,
    language: lang,
    ...filled("keyword", release.tags.map((tag) => oneLine(tag.replace(/[,;]/g, " "))).join(", ")),
    ...filled("annote", release.note.trim()),
    note: `Text ${textHash}`,
    custom: { textHash, ...custom },
  };
}

/**
 * Whose words the release is. Of speeches and transcripts those who speak, of a statement the one who makes it; everything else is
 * said by the body that issued it, and so is what nobody is named for.
 */
export function authorsOf(record: ReleaseRecord): readonly Author[] {
  const { kind, issuer } = record;
  const people = record.speakers.filter(({ name }) => name.value.trim() !== "");
  const speak = kind === "speech" || kind === "transcript" || (kind === "statement" && people.length === 1);
  if (!speak || people.length === 0)
    return issuer === null ? [] : [{ words: oneLine(issuer.name), name: { literal: oneLine(issuer.name) } }];
  const country = people.length === 1 ? (issuer?.country ?? null) : null;
  return people.map(({ name }) => ({ words: oneLine(name.value), name: personName(name.value, country) }));
}

/** The day on which the page was read, in UTC: the text that is cited is that of this day. */
export function accessedOn(record: ReleaseRecord): CivilDate {
  return record.readAt.slice(0, 10);
}

/** A key for each release: who, when, and which text; "-2", "-3" where that is the same. Letters, digits and hyphens of ASCII alone. */
export function keyMaker(): (record: ReleaseRecord) => string {
  const taken = new Map<string, number>();
  return (record) => {
    const host = /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(record.url)?.[1] ?? "release";
    const who = (record.issuer?.id ?? host).toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const when = (record.published ?? record.eventDate)?.value ?? "undated";
    const key = `${who}-${when}-${record.textHash.replace(/^.*:/, "").slice(0, 6)}`;
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  };
}

/** "2016-07-11" → 2016, 7, 11; what is no civil date gives nothing. */
export function dateParts(date: CivilDate): readonly number[] {
  return (/^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []).slice(1).flatMap((part) => (part ? [Number(part)] : []));
}

function dated<Key extends string>(key: Key, date: CivilDate | undefined): { readonly [K in Key]?: CslDate } {
  const parts = dateParts(date ?? "");
  const written: CslDate = { "date-parts": [parts] };
  return (parts.length === 0 ? {} : { [key]: written }) as { readonly [K in Key]?: CslDate };
}

function filled<Key extends string, Value extends { readonly length: number }>(key: Key, value: Value) {
  return (value.length === 0 ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

/** The country's name in the release's language; "" for a code or a language that nobody knows. */
function regionName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang, "en"], { type: "region", fallback: "none" }).of(code) ?? "";
  } catch {
    return "";
  }
}
