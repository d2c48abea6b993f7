import { spanAt } from "../../text/span";
import type { FoundStatement, Turn } from "../findings";
import type { Reading } from "../reading";
import type { Quotation } from "./quotations";
import type { Neighbourhood } from "./subjects";

/** Units from the beginning of a paragraph to the end of the name before its colon. */
const LONGEST_LABEL = 90;

/**
 * Paragraphs that a name, a colon and a quotation open, in texts that are no conversation: "FM Roe: “We are partners.”" The colon
 * stands for the verb. False: "Minister Roe: meetings in May" (no quotation), "Background: “…”" (nobody).
 */
export function labelledQuotes(
  reading: Reading,
  near: Neighbourhood,
  quotations: readonly Quotation[],
  turns: readonly Turn[],
): FoundStatement[] {
  const { text, blocks } = reading;
  const found: FoundStatement[] = [];
  for (const block of blocks) {
    if (block.part !== "body" || block.kind !== "paragraph") continue;
    const first = near.words.at(block.from);
    const reference = near.startingAt.get(first) ?? near.startingAt.get(first + 1);
    if (!reference || reference.to > block.to || reference.to - block.from > LONGEST_LABEL) continue;
    const colon = /^\s?[:：]\s?(?=["“«„])/u.exec(text.slice(reference.to, reference.to + 4));
    if (!colon || spanAt(turns, block.from)) continue;
    const at = reference.to + colon[0].search(/[:：]/u);
    const quotation = spanAt(quotations, reference.to + colon[0].length);
    const content = quotation ?? { from: reference.to + colon[0].length, to: block.to };
    found.push({
      person: reference.person,
      verb: { from: at, to: at + 1 },
      content: { from: content.from, to: content.to },
      mode: "quote",
    });
  }
  return found;
}
