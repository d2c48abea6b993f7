import type { FoundSet, Noted, Turn } from "../findings";
import type { Reading } from "../reading";

/** Finds the enumerated points of a release. */
export function findSets(_reading: Reading, _turns: readonly Turn[]): Noted<readonly FoundSet[]> {
  return { found: [], notes: [] };
}
