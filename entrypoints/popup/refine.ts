import { needsRefining } from "../../lib/extract/people/questions";
import type { ReleaseRecord } from "../../lib/model";

/** Looks closer at a painted record. The tagger is a chunk of its own, loaded only for a record that leaves it a question. */
export async function refine(record: ReleaseRecord): Promise<ReleaseRecord> {
  if (!needsRefining(record)) return record;
  const { refineEnglish } = await import("../../lib/extract/english");
  return refineEnglish(record);
}
