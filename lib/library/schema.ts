import type { DBSchema } from "idb";
import type { Corrections, SavedSearch } from "../export/json";
import type { CivilDate, Extract, Issuer, LanguageTag, ReleaseKind, ReleaseRecord } from "../model";

/** What a list shows of a release, without its text: as the page says it, or as the reader corrected it. */
export interface ReleaseSummary {
  /** Stable: made from the address, the same in every library. */
  readonly id: string;
  readonly url: string;
  readonly textHash: string;
  readonly lang: LanguageTag;
  readonly dir: "ltr" | "rtl";
  readonly kind: ReleaseKind;
  readonly title: string | null;
  readonly issuer: Issuer | null;
  readonly published: CivilDate | null;
  readonly eventDate: CivilDate | null;
  readonly place: string | null;
  readonly speakers: readonly string[];
  readonly points: number;
  readonly exchanges: number;
  /** ISO instant at which the current text was saved. */
  readonly savedAt: string;
  /** How many earlier texts are kept. */
  readonly revisions: number;
  readonly tags: readonly string[];
  readonly note: string;
  /** What the reader put right; the record keeps what the page said. Only fields that differ from it. */
  readonly corrections: Corrections;
  /** When it was put into the bin, else null. */
  readonly deletedAt: string | null;
  /** Other addresses at which it was kept before they were merged into this one; left out where there are none. */
  readonly also?: readonly string[];
  /** Number of the write that last touched it: what an index has to look at again. */
  readonly change: number;
  /** Number of its words in the index; other words have another number. */
  readonly number: number;
  /** `savedAt` in milliseconds since 1970, by which the list is ordered; null, and so in no order, in the bin. */
  readonly listed: number | null;
}

/** A release whole: what is kept of it, and its current record. */
export interface StoredRelease {
  readonly summary: ReleaseSummary;
  readonly record: ReleaseRecord;
}

export interface StoredRevision {
  readonly release: string;
  /** 0 for the oldest text. */
  readonly number: number;
  readonly savedAt: string;
  readonly record: ReleaseRecord;
}

/** An extract, with what the index needs, as in a `ReleaseSummary`. */
export interface StoredExtract extends Extract {
  readonly change: number;
  readonly number: number;
}

/** Counters of the whole library. */
export interface Counters {
  /** Drawn at the first write: a library with another one is another. Left out before that. */
  readonly born?: string;
  readonly change: number;
  /** Number of the last write that removed releases for good. */
  readonly purge: number;
  /** The last number that words in the index were given. */
  readonly number: number;
  /** Version of the rules that made the index; 0: none has been made yet of what is there. */
  readonly indexing: number;
  /** The `purge` after which words of removed releases were last swept out of the index. */
  readonly swept: number;
  /** How often rows of the index were written: what was read of them before is to be read again. Left out: never. */
  readonly folded?: number;
}

/** A release or an extract whose words are still to be read. */
export interface Unindexed {
  readonly number: number;
  readonly id: string;
  /** Left out for a release. */
  readonly of?: "extract";
}

/** The words of one release or extract, not yet folded into `postings`. */
export interface FreshWords {
  readonly number: number;
  /** Parted by line breaks. */
  readonly terms: string;
  /** For each term, in which fields it stands (lib/library/terms). */
  readonly masks: Uint8Array;
  /** For each term, the list of its places (lib/library/places). */
  readonly places: Uint8Array;
}

/** For the terms of one bucket, in which of some hundred releases they stand. */
export interface Postings {
  /** How the terms begin. */
  readonly bucket: string;
  /** Lowest number of the releases. */
  readonly block: number;
  /** Parted by line breaks. */
  readonly terms: string;
  /** Where the postings of each term end. */
  readonly ends: Uint32Array;
  /** Number of the release times 32, plus the mask of fields. */
  readonly postings: Uint32Array;
}

/** For the terms of one bucket and block, in the order of its postings, which words of each release they are. Read for phrases alone. */
export interface Places {
  readonly bucket: string;
  readonly block: number;
  /** Where the bytes of each term end. */
  readonly ends: Uint32Array;
  /** A list for each posting (lib/library/places). */
  readonly lists: Uint8Array;
}

/** The words of one bucket that may be meant by a misspelt one, each once, parted by line breaks. */
export interface Vocabulary {
  readonly bucket: string;
  readonly terms: string;
}

/**
 * Lists read `summaries` alone; whole records lie beside them, under the same id, so that 20,000 titles do not
 * bring 20,000 texts into memory. Every write touches both in one transaction, and the index with them: it puts the words
 * into `fresh`, or the release's number into `unindexed`, whence they are read later (lib/library/indexing).
 */
export interface LibrarySchema extends DBSchema {
  summaries: { key: string; value: ReleaseSummary; indexes: { change: number; listed: number; also: string } };
  records: { key: string; value: { readonly id: string; readonly record: ReleaseRecord } };
  revisions: { key: [release: string, number: number]; value: StoredRevision };
  meta: { key: "counters"; value: Counters };
  extracts: { key: string; value: StoredExtract; indexes: { url: string } };
  searches: { key: string; value: SavedSearch };
  unindexed: { key: number; value: Unindexed };
  fresh: { key: number; value: FreshWords };
  postings: { key: [bucket: string, block: number]; value: Postings };
  places: { key: [bucket: string, block: number]; value: Places };
  vocabulary: { key: string; value: Vocabulary };
}

export const STORES = [
  ...([
    "summaries",
    "records",
    "revisions",
    "meta",
    "extracts",
    "searches",
    "unindexed",
    "fresh",
    "postings",
    "places",
    "vocabulary",
  ] as const),
];
export type StoreName = (typeof STORES)[number];
