import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ReleaseRecord } from "../model";
import type { ReleaseSummary } from "./schema";

/** What belongs to the reader and to the store, not to the record. */
export type Keeping = Pick<ReleaseSummary, "savedAt" | "revisions" | "tags" | "note" | "deletedAt" | "change">;

/**
 * The id of the release at an address: 128 bits of its SHA-256, as 32 hexadecimal digits.
 * Made from the address, it is the same in every library, and a bookmark of it outlives an export and import.
 */
export function releaseId(url: string): string {
  return bytesToHex(sha256(utf8ToBytes(url))).slice(0, 32);
}

export function summaryOf(record: ReleaseRecord, keeping: Keeping): ReleaseSummary {
  return {
    id: releaseId(record.url),
    url: record.url,
    textHash: record.textHash,
    lang: record.lang,
    dir: record.dir,
    kind: record.kind,
    title: record.title?.value ?? null,
    issuer: record.issuer,
    published: record.published?.value ?? null,
    eventDate: record.eventDate?.value ?? null,
    place: record.place?.value ?? null,
    speakers: record.speakers.map(({ name }) => name.value),
    points: record.sets.reduce((sum, { items }) => sum + items.length, 0),
    exchanges: record.exchanges.length,
    ...keeping,
  };
}
