import type { FoundStatement, Noted, Person, Turn } from "../findings";
import type { Reading } from "../reading";

/** Finds who is reported to have said what. */
export function findStatements(
  _reading: Reading,
  _people: readonly Person[],
  _turns: readonly Turn[],
): Noted<readonly FoundStatement[]> {
  return { found: [], notes: [] };
}
