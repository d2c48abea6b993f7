import type { Span } from "../../lib/model";
import type { Source } from "./Quote";

/** After these, and after a single initial, a full stop ends no sentence, though `Intl.Segmenter` thinks so. Lower case. */
const ABBREVIATIONS =
  /(?:^|[\s(«“"])(?:h\.\s?e|u\.\s?s|u\.\s?n|mr|mrs|ms|dr|prof|gen|amb|hon|st|no|m|mme|sr|sra|excmo|г|гг|т\.\s?е|\p{L})\.\s*$/iu;

/** How many sentences stand in these spans. For the label of a fold; nothing else rests on it. */
export function countSentences({ text, lang }: Source, spans: readonly Span[]): number {
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  let count = 0;
  for (const { from, to } of spans)
    for (const line of text.slice(from, to).split("\n")) {
      let open = false;
      for (const { segment } of segmenter.segment(line)) {
        if (!/[\p{L}\p{N}]/u.test(segment)) continue;
        if (!open) count++;
        open = ABBREVIATIONS.test(segment.slice(-12));
      }
    }
  return count;
}
