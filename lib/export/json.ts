import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import type { Corrections, ReleaseRecord } from "../model";
import { breachOfLaw, keptReleaseShape } from "./record-schema";

/**
 * The library file: everything that a library keeps, as JSON.
 *
 * `{"format":"readout-library","version":1,"exportedAt":INSTANT,"releases":[KeptRelease, …]}`, one release a line,
 * ordered by address, keys in a fixed order: the same library gives the same bytes. `format` and `version` come first,
 * so that a file that was cut off is still known for what it is. UTF-8.
 */
export const LIBRARY_FORMAT = "readout-library";
export const LIBRARY_VERSION = 1;

/** A record with the instant at which it was saved (ISO, UTC). */
export interface SavedRecord {
  readonly savedAt: string;
  readonly record: ReleaseRecord;
}

export type { Corrections };

/** One release as the library keeps it and as the file has it. */
export interface KeptRelease extends SavedRecord {
  readonly url: string;
  /** When it was put into the bin, else null. */
  readonly deletedAt: string | null;
  readonly tags: readonly string[];
  /** The reader's own words. */
  readonly note: string;
  /** Left out where nothing was corrected. */
  readonly corrections?: Corrections;
  /** Other addresses at which it was kept before they were merged into this one; left out where there are none. */
  readonly also?: readonly string[];
  /** Earlier texts of these addresses, oldest first. */
  readonly revisions: readonly SavedRecord[];
}

/** A view of the library that the reader keeps under a name. */
export interface SavedSearch {
  /** Made from the name. */
  readonly id: string;
  readonly name: string;
  /** The view as the page's address has it after "#". */
  readonly view: string;
  /** ISO instant. */
  readonly savedAt: string;
}

/** Why a whole file is refused. */
export type FileTrouble = "empty" | "not-json" | "cut" | "other-program" | "newer";
/** Why one release of a file is refused. */
export type RefusalCode = "shape" | "law" | "hash" | "address" | "newer" | "duplicate";

export interface Refusal {
  /** Its title, else its address, else its number in the file ("#3"). */
  readonly what: string;
  readonly why: RefusalCode;
  /** Where in the release, as a path ("record.sets.0.items.1.span"); "" for the whole. */
  readonly where: string;
}

export type LibraryFile =
  | {
      readonly ok: true;
      readonly exportedAt: string;
      readonly releases: readonly KeptRelease[];
      readonly refused: readonly Refusal[];
    }
  | { readonly ok: false; readonly why: FileTrouble };

/** The file in pieces, one release each, for a Blob that is never one long string. `exportedAt` is an ISO instant. */
export function* libraryJsonParts(releases: Iterable<KeptRelease>, exportedAt: string): Generator<string> {
  const sorted = [...releases].sort((a, b) => compare(a.url, b.url) || compare(a.savedAt, b.savedAt));
  yield `{"format":"${LIBRARY_FORMAT}","version":${LIBRARY_VERSION},"exportedAt":${JSON.stringify(exportedAt)},"releases":[`;
  for (const [at, release] of sorted.entries()) yield `${at === 0 ? "\n" : ",\n"}${JSON.stringify(inOrder(release))}`;
  yield "\n]}\n";
}

export function toLibraryJson(releases: Iterable<KeptRelease>, exportedAt: string): string {
  return [...libraryJsonParts(releases, exportedAt)].join("");
}

/**
 * Reads a library file. A file that is not one is refused as a whole; a release that is not lawful is refused by itself,
 * whole, with the reason, and the others are taken. Nothing of the file is run, and a key "__proto__" is dropped.
 */
export function readLibraryJson(source: string): LibraryFile {
  const text = source.replace(/^\uFEFF/, "");
  if (text.trim() === "") return { ok: false, why: "empty" };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, why: OPENING.test(text.slice(0, 200)) ? "cut" : "not-json" };
  }
  if (!isObject(file) || file.format !== LIBRARY_FORMAT || typeof file.version !== "number")
    return { ok: false, why: "other-program" };
  if (file.version > LIBRARY_VERSION) return { ok: false, why: "newer" };
  if (file.version !== LIBRARY_VERSION || !Array.isArray(file.releases) || typeof file.exportedAt !== "string")
    return { ok: false, why: "other-program" };
  return { ok: true, exportedAt: file.exportedAt, ...readReleases(file.releases) };
}

const OPENING = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${LIBRARY_FORMAT}"`);

function readReleases(entries: readonly unknown[]): { releases: KeptRelease[]; refused: Refusal[] } {
  const releases: KeptRelease[] = [];
  const refused: Refusal[] = [];
  const seen = new Set<string>();
  for (const [at, entry] of entries.entries()) {
    const trouble = troubleOf(entry);
    if (trouble !== null) {
      refused.push({ what: nameOf(entry, at), ...trouble });
    } else if (seen.has((entry as KeptRelease).url)) {
      refused.push({ what: nameOf(entry, at), why: "duplicate", where: "" });
    } else {
      seen.add((entry as KeptRelease).url);
      releases.push(inOrder(entry) as KeptRelease);
    }
  }
  return { releases, refused };
}

function troubleOf(entry: unknown): { why: RefusalCode; where: string } | null {
  if (depthOf(entry) > DEEPEST) return { why: "shape", where: "" };
  if (newerRecord(entry)) return { why: "newer", where: "record.schema" };
  const checked = v.safeParse(keptReleaseShape, entry, { abortEarly: true });
  if (!checked.success) return { why: "shape", where: v.getDotPath(checked.issues[0]) ?? "" };
  const kept = entry as KeptRelease;
  for (const [at, { record }] of [kept, ...kept.revisions].entries()) {
    const path = at === 0 ? "record" : `revisions.${at - 1}.record`;
    if (record.url !== kept.url && (at === 0 || !kept.also?.includes(record.url)))
      return { why: "address", where: `${path}.url` };
    const breach = breachOfLaw(record);
    if (breach !== null) return { why: "law", where: `${path}.${breach}` };
    if (record.textHash !== `sha256:${bytesToHex(sha256(utf8ToBytes(record.text)))}`)
      return { why: "hash", where: `${path}.textHash` };
  }
  return null;
}

/** The record's own deepest path has 9 levels; more than this is made to exhaust the stack, not to be read. */
const DEEPEST = 40;

/** Levels of nesting, counted no further than `DEEPEST + 1`. */
function depthOf(value: unknown, level = 0): number {
  if (typeof value !== "object" || value === null || level > DEEPEST) return level;
  let deepest = level;
  for (const child of Object.values(value)) deepest = Math.max(deepest, depthOf(child, level + 1));
  return deepest;
}

function newerRecord(entry: unknown): boolean {
  if (!isObject(entry) || !isObject(entry.record)) return false;
  return typeof entry.record.schema === "number" && entry.record.schema > 1;
}

/** UTF-16 units: enough to know a release by. */
const LONGEST_NAME = 100;

function nameOf(entry: unknown, at: number): string {
  const record = isObject(entry) && isObject(entry.record) ? entry.record : null;
  const title = record && isObject(record.title) ? record.title.value : null;
  const url = isObject(entry) ? entry.url : null;
  const name = [title, url].find((part) => typeof part === "string" && part.trim() !== "");
  if (typeof name !== "string") return `#${at + 1}`;
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Key order of the file: the contract's, so that a person can read it. Keys that it does not know follow by name. */
const KEYS = [
  ...[
    "schema",
    "url",
    "savedAt",
    "deletedAt",
    "tags",
    "note",
    "corrections",
    "also",
    "record",
    "revisions",
    "readAt",
    "text",
    "textHash",
  ],
  ...["projection", "lang", "dir", "isRelease", "confidence", "reasons", "id", "name", "country", "issuer", "kind"],
  ...["title", "published", "eventDate", "place", "value", "from", "to", "role", "mentions", "speakers", "sets"],
  ...["speaker", "announcement", "topic", "declared", "style", "parent", "set", "item", "items", "ordinal", "marker"],
  ...["heading", "stage", "rule", "span", "why", "verb", "content", "mode", "statements", "asker", "question"],
  ...["answers", "declined", "exchanges", "versions", "proposedVersions", "source", "notes"],
];
const RANK = new Map(KEYS.map((key, at) => [key, at]));
const rank = (key: string) => RANK.get(key) ?? KEYS.length;

/** The same value with its keys in the file's order and without "__proto__". */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => key !== "__proto__")
      .sort((a, b) => rank(a) - rank(b) || compare(a, b))
      .map((key) => [key, inOrder(value[key])]),
  );
}

/** By code units: the same on every machine, in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
