import type { ReleaseRecord } from "../model";
import { needsRefining } from "./people/questions";

/** Looks closer at a painted record. The tagger is a chunk of its own, loaded only for a record that leaves it a question. */
export async function refine(record: ReleaseRecord): Promise<ReleaseRecord> {
  if (!needsRefining(record)) return record;
  const { refineEnglish } = await import("./english");
  return refineEnglish(record);
}
