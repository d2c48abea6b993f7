import { foldPhrase } from "../../text/fold";
import { spanAt } from "../../text/span";
import type { Person, Turn } from "../findings";
import type { Reading } from "../reading";

/**
 * Whether nobody but those who ask names somebody: "Q: What do you say to the words of President Roe?" Such a person answers
 * nothing. A label that gives only an office may have been taken for the one who was named last: it names nobody.
 */
export function isOnlyAskedAbout(reading: Reading, person: Person, turns: readonly Turn[]): boolean {
  const questions = turns.filter(({ role }) => role === "question");
  const labels = turns.flatMap(({ label, role }) => (label && role !== "question" ? [label] : []));
  const name = wordsOf(reading, person.name.value);
  let asked = 0;
  for (const { from, to } of person.mentions) {
    if (spanAt(questions, from) !== null) asked++;
    else if (spanAt(labels, from) === null) return false;
    else if (wordsOf(reading, reading.text.slice(from, to)).some((word) => name.includes(word))) return false;
  }
  return asked > 0;
}

/** The folded words of a name, an office or a label. */
export function wordsOf(reading: Reading, text: string): string[] {
  return foldPhrase(text, reading.pack.fold).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
