import type { Noted, Person, Turn } from "../findings";
import type { Reading } from "../reading";

/** Finds everybody who is named with an office, a label or a verb of saying. */
export function findPeople(_reading: Reading, _turns: readonly Turn[]): Noted<readonly Person[]> {
  return { found: [], notes: [] };
}
