import type { Reading } from "../reading";
import { isAnnounced } from "./announced";
import { isQuestionLabel } from "./labels";
import type { Line } from "./lines";
import type { Candidate } from "./voices";
import type { CompiledWords } from "./words";

/** "1.", "(2)", 三、 at a line's beginning. */
const NUMBER = /^(?:[(（]?\d{1,3}\s?[.)）、．]|[(（]?\p{Lo}{1,3}[)）、])\s*(?=[^\s\d])/u;
/** The end of a question, the names of those who asked it behind: "…？（《晨报》李先生）". */
const ASKED = /[?？؟]["”』」]?\s*(?:[(（][^()（）\n]{1,120}[)）])?$/u;
/** Units at a line's end in which its question mark is sought. */
const TAIL = 130;

/** Numbered questions that make an interview where nothing labels the answers. */
const FEWEST = 2;

/**
 * Questions that bear a number and no label, over answers that have one: "一、…？" and then "答：". Where nobody's answers are
 * labelled, in a page that is announced as questions and answers, every numbered line must ask. None where a label asks.
 * Cost: linear in the lines.
 */
export function numberedQuestions(
  reading: Reading,
  words: CompiledWords,
  lines: readonly Line[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const { text } = reading;
  if (candidates.some(({ label }) => isQuestionLabel(label))) return [];
  if (!candidates.some(({ label }) => label.sense === "answer")) {
    const numbers = isAnnounced(reading, words) ? lines.flatMap((line, i) => numberedAt(text, line, i) ?? []) : [];
    const asked = numbers.filter(({ line }) => asks(text, lines[line] as Line));
    // 一、中央社記者：…？ has its label already.
    const labelled = new Set(candidates.filter(({ label }) => label.mark === "colon").map(({ line }) => line));
    const plain = numbers.every(({ line }) => !labelled.has(line));
    return plain && asked.length >= FEWEST && asked.length === numbers.length ? numbers : [];
  }
  const taken = new Set(candidates.map(({ line }) => line));
  const found: Candidate[] = [];
  for (const { label, line } of candidates) {
    const asked = lines[line - 1];
    if (label.sense !== "answer" || !asked || taken.has(line - 1)) continue;
    const number = numberedAt(text, asked, line - 1);
    if (number && asks(text, asked)) found.push(number);
  }
  return found;
}

/** The number at a line's beginning, as a label of a question. */
function numberedAt(text: string, asked: Line, line: number): Candidate | null {
  const number = NUMBER.exec(text.slice(asked.from, Math.min(asked.to, asked.from + 8)))?.[0];
  if (!number) return null;
  const span = { from: asked.from, to: asked.from + number.trimEnd().length };
  const content = asked.from + number.length;
  const more = { aside: null, tail: null, key: "", sense: "question", mark: "number" } as const;
  return { line, label: { from: asked.from, span, content, ...more } };
}

function asks(text: string, line: Line): boolean {
  return ASKED.test(text.slice(Math.max(line.from, line.to - TAIL), line.to));
}
