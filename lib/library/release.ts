import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Corrections, ReleaseRecord } from "../model";
import type { ReleaseSummary } from "./schema";

/** What belongs to the reader and to the store, not to the record. */
export type Keeping = Pick<
  ReleaseSummary,
  "savedAt" | "revisions" | "tags" | "note" | "corrections" | "deletedAt" | "also" | "change" | "number"
>;

/**
 * The id of the release at an address: 128 bits of its SHA-256, as 32 hexadecimal digits.
 * Made from the address, it is the same in every library, and a bookmark of it outlives an export and import.
 */
export function releaseId(url: string): string {
  return bytesToHex(sha256(utf8ToBytes(url))).slice(0, 32);
}

export function summaryOf(record: ReleaseRecord, keeping: Keeping): ReleaseSummary {
  const { savedAt, revisions, tags, note, corrections, deletedAt, also = [], change, number } = keeping;
  return {
    id: releaseId(record.url),
    url: record.url,
    textHash: record.textHash,
    lang: record.lang,
    dir: record.dir,
    ...extracted(record),
    issuer: record.issuer,
    points: record.sets.reduce((sum, { items }) => sum + items.length, 0),
    exchanges: record.exchanges.length,
    ...corrections,
    speakers: (corrections.speakers ?? namesOf(record)).filter((name) => name !== ""),
    savedAt,
    revisions,
    tags,
    note,
    corrections,
    deletedAt,
    ...(also.length > 0 ? { also } : {}),
    change,
    number,
    listed: deletedAt === null ? Date.parse(savedAt) : null,
  };
}

/** The fields that the reader can correct, as they were extracted. */
function extracted(record: ReleaseRecord): Required<Corrections> {
  return {
    title: record.title?.value ?? null,
    kind: record.kind,
    published: record.published?.value ?? null,
    eventDate: record.eventDate?.value ?? null,
    place: record.place?.value ?? null,
    speakers: namesOf(record),
  };
}

function namesOf({ speakers }: ReleaseRecord): readonly string[] {
  return speakers.map(({ name }) => name.value);
}

/**
 * `bin`: what lies in the bin, last put there first; else what does not, last saved first. Of one moment the greater id stands first, as in
 * the index that the first of the list are read by.
 */
export function inOrder(all: readonly ReleaseSummary[], where: "library" | "bin"): readonly ReleaseSummary[] {
  const when = ({ listed, deletedAt }: ReleaseSummary) => listed ?? Date.parse(deletedAt ?? "");
  return all
    .filter(({ deletedAt }) => (deletedAt !== null) === (where === "bin"))
    .sort((a, b) => when(b) - when(a) || (a.id > b.id ? -1 : 1));
}

/** Tags as they are kept: without space around them, each once, none empty. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.trim()))].filter((tag) => tag !== "");
}

/** The corrections that say something else than the page does. */
export function differing(record: ReleaseRecord, corrections: Corrections): Corrections {
  const said: Readonly<Record<string, unknown>> = { ...extracted(record) };
  return Object.fromEntries(
    Object.entries(corrections).filter(
      ([field, value]) => field in said && JSON.stringify(value) !== JSON.stringify(said[field]),
    ),
  );
}
