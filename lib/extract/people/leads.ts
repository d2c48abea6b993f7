import type { Span } from "../../model";
import type { Reading } from "../reading";

/** Between a verb and its quotation: a colon, a comma, a few words ("that", "in his speech:"). */
export function isLead(between: string): boolean {
  return (
    between.length < 3 || (between.length < 40 && /[:：,，]\s*$/u.test(between)) || /^\s+\p{L}{2,5}\s+$/u.test(between)
  );
}

/** Units of the day and the occasion between a verb of saying and the colon that ends its paragraph. */
const LONGEST_OCCASION = 60;

/**
 * Whether what follows a verb of saying only tells when and where, and the next paragraph opens with the words. True: "erklärte
 * Ministerin Roe |heute (21.05.):|" over “Wir …”. False: "said the plan had three parts:" over a list (no quotation mark).
 */
export function leadsToQuote(
  { text, blocks }: Reading,
  words: string,
  sentence: Span & { readonly block: number },
): boolean {
  const next = blocks[sentence.block + 1];
  if (!next || words.length > LONGEST_OCCASION || !/[:：]$/u.test(words)) return false;
  return sentence.to >= (blocks[sentence.block]?.to ?? 0) - 1 && /^["“«„『「]/u.test(text.charAt(next.from));
}
