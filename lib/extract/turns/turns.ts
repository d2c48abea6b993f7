import type { FoundExchange, Noted, Person, Turn } from "../findings";
import type { Reading } from "../reading";

/** Finds the turns of a press conference or interview by their labels; empty where the text is none. */
export function findTurns(_reading: Reading): Noted<readonly Turn[]> {
  return { found: [], notes: [] };
}

/** The same turns, each with the person whom its label names. */
export function assignTurns(_reading: Reading, turns: readonly Turn[], _people: readonly Person[]): readonly Turn[] {
  return turns;
}

/** Questions with their answers. */
export function findExchanges(_reading: Reading, _turns: readonly Turn[]): Noted<readonly FoundExchange[]> {
  return { found: [], notes: [] };
}
