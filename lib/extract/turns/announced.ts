import { foldPhrase } from "../../text/fold";
import type { Reading } from "../reading";
import type { CompiledWords } from "./words";

/** Whether title, head or labels of the page say that questions are answered. */
export function isAnnounced(reading: Reading, words: CompiledWords): boolean {
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
