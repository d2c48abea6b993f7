import type { Reading } from "../reading";
import { isQuestionLabel } from "./labels";
import type { Line } from "./lines";
import type { Candidate } from "./voices";

/** "1.", "(2)", 三、 at a line's beginning. */
const NUMBER = /^(?:[(（]?\d{1,3}\s?[.)）、．]|[(（]?\p{Lo}{1,3}[)）、])\s*(?=[^\s\d])/u;
/** The end of a question, the names of those who asked it behind: "…？（《晨报》李先生）". */
const ASKED = /[?？؟]["”』」]?\s*(?:[(（][^()（）\n]{1,120}[)）])?$/u;
/** Units at a line's end in which its question mark is sought. */
const TAIL = 130;

/**
 * Questions that bear a number and no label, over answers that have one: "一、…？" and then "答：". None where a label asks.
 * Cost: linear in the candidates.
 */
export function numberedQuestions(
  { text }: Reading,
  lines: readonly Line[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (candidates.some(({ label }) => isQuestionLabel(label))) return [];
  const taken = new Set(candidates.map(({ line }) => line));
  const found: Candidate[] = [];
  for (const { label, line } of candidates) {
    const asked = lines[line - 1];
    if (label.sense !== "answer" || !asked || taken.has(line - 1)) continue;
    const number = NUMBER.exec(text.slice(asked.from, Math.min(asked.to, asked.from + 8)))?.[0];
    if (!number || !ASKED.test(text.slice(Math.max(asked.from, asked.to - TAIL), asked.to))) continue;
    const span = { from: asked.from, to: asked.from + number.trimEnd().length };
    const content = asked.from + number.length;
    const more = { aside: null, tail: null, key: "", sense: "question", mark: "number" } as const;
    found.push({ line: line - 1, label: { from: asked.from, span, content, ...more } });
  }
  return found;
}
