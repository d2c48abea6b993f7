import type { DBSchema } from "idb";
import type { CivilDate, Issuer, LanguageTag, ReleaseKind, ReleaseRecord } from "../model";

/** What a list shows of a release, without its text. */
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
  /** When it was put into the bin, else null. */
  readonly deletedAt: string | null;
  /** Number of the write that last touched it: what an index has to look at again. */
  readonly change: number;
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

/** Counters of the whole library. `purge`: number of the last write that removed releases for good. */
export interface Counters {
  readonly change: number;
  readonly purge: number;
}

/**
 * Lists read `summaries` alone; whole records lie beside them, under the same id, so that 20,000 titles do not
 * bring 20,000 texts into memory. Every write touches both in one transaction.
 */
export interface LibrarySchema extends DBSchema {
  summaries: { key: string; value: ReleaseSummary; indexes: { change: number } };
  records: { key: string; value: { readonly id: string; readonly record: ReleaseRecord } };
  revisions: { key: [release: string, number: number]; value: StoredRevision };
  meta: { key: "counters"; value: Counters };
}

export type StoreName = "summaries" | "records" | "revisions" | "meta";
export const STORES: readonly StoreName[] = ["summaries", "records", "revisions", "meta"];
