/** What parts a point from the next and belongs to neither. */
import { type Ground, trimmed, wordTo } from "./ground";

/**
 * Cuts what parts items off their end: ";", ",", a dash, "; and", ", and".
 * True: "…energy security; and" → "…energy security". False: "…trade and investment." stays.
 */
export function withoutSeparators(ground: Ground, from: number, to: number): number {
  const { text, words } = ground;
  let end = trimmed(text, from, to)?.to ?? from;
  for (let step = 0; step < 4; step++) {
    const sign = text.charAt(end - 1);
    if (/[;,，；、،—–:]/u.test(sign) || (sign === "-" && text[end - 2] === " ")) {
      end = trimmed(text, from, end - 1)?.to ?? from;
      continue;
    }
    const word = wordTo(ground, end);
    if (!word || word.from <= from || !words.openers.has(text.slice(word.from, word.to))) break;
    const before = trimmed(text, from, word.from)?.to ?? from;
    // "…small states and, third, …": a conjunction before a comma belongs to what comes.
    const led = text[end] === "," && words.ties.has(text.slice(word.from, word.to));
    if (!led && !/[;,，；،.!?]/u.test(text.charAt(before - 1))) break;
    end = before;
  }
  return end > from ? end : to;
}
