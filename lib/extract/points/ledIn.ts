import type { Span } from "../../model";
import type { Boundary } from "./boundary";
import { countWords, type Ground, type Line, sentenceAt, trimmed, wordFrom } from "./ground";

/** Most words before the dash of a sentence that only brings in a number: "В этой связи – пятое." has three. */
const LEAD_IN = 4;

/**
 * A sentence that does nothing but bring in a number; the point begins at the number.
 * True: "В этой связи – пятое. Построим дорогу." "Further – third. We will build a road." False: "Наша страна заняла
 * почётное место – первое." (more words than a lead-in), "Это – первое." (it closes the point before it).
 */
export function ledIn(
  ground: Ground,
  hit: Span,
  boundary: Boundary,
  line: Line,
): { readonly place: "line" | "sentence"; readonly outer: number } | null {
  const { text, words } = ground;
  if (boundary.place !== "clause" || !/[–—-]/u.test(boundary.sign) || text.charAt(hit.to) !== ".") return null;
  const sentence = ground.sentences[sentenceAt(ground, hit.from)];
  const from = Math.max(sentence?.from ?? line.from, line.from);
  const lead = trimmed(text, from, text.slice(from, hit.from).search(/[–—-]\s*$/u) + from);
  if (!lead || countWords(text, lead.from, lead.to, LEAD_IN + 1) > LEAD_IN) return null;
  const first = wordFrom(ground, lead.from);
  const word = first ? text.slice(first.from, first.to) : "";
  if (!words.openers.has(word) && !words.adverbials.has(word)) return null;
  return { place: from === line.from ? "line" : "sentence", outer: from };
}
