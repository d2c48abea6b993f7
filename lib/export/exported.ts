import type { Corrections, ReleaseRecord } from "../model";

/** A release as it leaves the library: its record, what the reader put right in it, and what the reader added. */
export interface Exported {
  readonly record: ReleaseRecord;
  readonly corrections?: Corrections;
  readonly tags: readonly string[];
  /** The reader's own words. */
  readonly note: string;
  /** ISO instant. */
  readonly savedAt: string;
}

/** What the page says of the fields that were put right, as text: names parted by "; ", "" where it says nothing. */
export function originalFields(record: ReleaseRecord, corrections: Corrections = {}): Readonly<Record<string, string>> {
  const said: Readonly<Record<string, string>> = {
    title: record.title?.value ?? "",
    kind: record.kind,
    published: record.published?.value ?? "",
    eventDate: record.eventDate?.value ?? "",
    place: record.place?.value ?? "",
    speakers: record.speakers.map(({ name }) => name.value).join("; "),
  };
  return Object.fromEntries(Object.keys(said).flatMap((key) => (key in corrections ? [[key, said[key] ?? ""]] : [])));
}

/** Words on one line. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
