import type { Corrections, Extract, ReleaseRecord } from "../model";

/**
 * The library file: everything that a library keeps, as JSON (docs/LIBRARY-FORMAT.md).
 *
 * `format` and `version` come first, so that a file that was cut off is still known for what it is. Then the lists, one entry a line:
 * releases and extracts ordered by address, searches by name, keys in a fixed order: the same library gives the same bytes. UTF-8.
 */
export const LIBRARY_FORMAT = "readout-library";
/** 1: releases alone. 2: extracts and searches beside them; texts of releases that were merged. */
export const LIBRARY_VERSION = 2;

/** The lists of the file, in its order. */
export const LISTS = ["releases", "extracts", "searches"] as const;
export type ListName = (typeof LISTS)[number];

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

/** What a library keeps. */
export interface LibraryContent {
  readonly releases?: Iterable<KeptRelease>;
  readonly extracts?: Iterable<Extract>;
  readonly searches?: Iterable<SavedSearch>;
}

/** Writes a library file bit by bit: the pieces in the order in which they are asked for are the file. */
export interface LibraryWriter {
  /** The beginning, once. */
  head(): string;
  /** The next entry of a list. Lists come in the order of `LISTS`, their entries in the file's order. */
  entry(list: ListName, entry: KeptRelease | Extract | SavedSearch): string;
  /** The end, once. */
  tail(): string;
}

/** `exportedAt`: ISO instant. */
export function libraryWriter(exportedAt: string): LibraryWriter {
  const begun = (name: ListName) => `"${name}":[`;
  let at = 0;
  let isEmpty = true;
  const upTo = (list: number): string => {
    let between = "";
    for (; at < list; at++) {
      between += `\n],${begun(LISTS[at + 1] as ListName)}`;
      isEmpty = true;
    }
    return between;
  };
  return {
    head: () =>
      `{"format":"${LIBRARY_FORMAT}","version":${LIBRARY_VERSION},"exportedAt":${JSON.stringify(exportedAt)},${begun("releases")}`,
    entry: (list, entry) => {
      const before = `${upTo(LISTS.indexOf(list))}${isEmpty ? "\n" : ",\n"}`;
      isEmpty = false;
      return before + JSON.stringify(inOrder(entry));
    },
    tail: () => `${upTo(LISTS.length - 1)}\n]}\n`,
  };
}

/** The file in pieces, one entry each, for a Blob that is never one long string. `exportedAt` is an ISO instant. */
export function* libraryJsonParts(content: LibraryContent, exportedAt: string): Generator<string> {
  const { releases = [], extracts = [], searches = [] } = content;
  const writer = libraryWriter(exportedAt);
  yield writer.head();
  for (const one of [...releases].sort((a, b) => compare(a.url, b.url) || compare(a.savedAt, b.savedAt)))
    yield writer.entry("releases", one);
  for (const one of [...extracts].sort((a, b) => compare(a.url, b.url) || compare(a.id, b.id)))
    yield writer.entry("extracts", one);
  for (const one of [...searches].sort((a, b) => compare(a.name, b.name))) yield writer.entry("searches", one);
  yield writer.tail();
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
  ...["quote", "prefix", "suffix", "index", "view"],
];
const RANK = new Map(KEYS.map((key, at) => [key, at]));
const rank = (key: string) => RANK.get(key) ?? KEYS.length;

/** The same value with its keys in the file's order and without "__proto__". */
export function inOrder(value: unknown): unknown {
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
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
