import type { Fact, ReleaseKind } from "../../model";
import type { Turn } from "../findings";
import type { Reading } from "../reading";

/** The kind of release. */
export function findKind(_reading: Reading, _title: Fact<string> | null, _turns: readonly Turn[]): ReleaseKind {
  return "other";
}
