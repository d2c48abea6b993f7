import type { Span } from "../../model";
import { foldPhrase } from "../../text/fold";
import type { Reading } from "../reading";
import type { CompiledWords } from "./words";

const announced = new WeakMap<Reading, boolean>();

/** Whether title, head or labels of the page say that questions are answered; sought once a reading. */
export function isAnnounced(reading: Reading, words: CompiledWords): boolean {
  let known = announced.get(reading);
  if (known === undefined) {
    known = saysQuestions(reading, words);
    announced.set(reading, known);
  }
  return known;
}

function saysQuestions(reading: Reading, words: CompiledWords): boolean {
  const { folded, blocks, page } = reading;
  const inText = blocks.some(
    (block) =>
      (block.kind === "title" || block.part === "head") &&
      words.titles.scan(folded.text, folded.at(block.from), folded.at(block.to)).length > 0,
  );
  const hints = [...page.hints.titles, ...page.hints.labels];
  return inText || hints.some(({ value }) => words.titles.scan(foldPhrase(value, reading.pack.fold)).length > 0);
}

/** Whether the title names an outlet: "Secretary Hale With Mary Lind of NBC News" */
export function titleNamesOutlet(reading: Reading, words: CompiledWords): boolean {
  const { folded, blocks } = reading;
  return blocks.some(
    (block) =>
      block.kind === "title" && words.outlets.scan(folded.text, folded.at(block.from), folded.at(block.to)).length > 0,
  );
}

/** Units at the end of a turn in which its speaker takes questions. */
const TAKING = 300;

/**
 * The turn at whose end a speaker takes questions, that others then put, or null. True: "В.Путин: … Спасибо за внимание.
 * Готов ответить на ваши вопросы." "Ф.Орлов: Всё идёт по плану?" False: "В.Путин: … Готов ответить на вопросы." "А.Лапин: Доклад окончен."
 */
export function takesQuestions(
  { text, folded }: Reading,
  words: CompiledWords,
  turns: readonly { readonly label: { readonly span: Span; readonly content: number }; readonly part: string }[],
): number | null {
  for (let i = 0; i + 1 < turns.length; i++) {
    const turn = turns[i];
    const next = turns[i + 1];
    if (turn?.part !== "answerer" || next?.part !== "asker") continue;
    const to = next.label.span.from;
    const from = Math.max(turn.label.content, to - TAKING);
    if (words.takesQuestions.scan(folded.text, folded.at(from), folded.at(to)).length === 0) continue;
    if (words.asking.test(text.slice(next.label.content, turns[i + 2]?.label.span.from))) return i;
  }
  return null;
}
