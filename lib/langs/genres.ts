import type { KindWords } from "./words/kinds";

/** Words of kinds in languages that have no pack of their own yet, by primary tag. */
const genres: Readonly<Record<string, KindWords>> = {};

/** The kind words of a language without a pack, or null. */
export function otherKinds(primary: string): KindWords | null {
  return genres[primary] ?? null;
}
