import type { Span } from "../../model";
import { isWordUnit } from "../../text/lexicon";

/** For ASCII: 1 for letters and digits, 2 for hyphen and apostrophes, 0 for the rest. */
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) =>
  isWordUnit(String.fromCharCode(unit), 0) ? 1 : unit === 0x2d || unit === 0x27 || unit === 0x60 ? 2 : 0,
);

/**
 * The words of a stretch of text: letters, marks and digits, with hyphens and apostrophes inside ("Won-soo", "O'Brien").
 * Cost: linear.
 * @param elisions words that are joined to the next by an apostrophe and are words of their own, folded ("l'", "d'"):
 *   "l'Europe" is two words, "aujourd'hui" one.
 */
export function wordSpans(text: string, from = 0, to = text.length, elisions = NO_ELISIONS): Span[] {
  const spans: Span[] = [];
  let i = from;
  while (i < to) {
    if (!isWord(text, i)) {
      i++;
      continue;
    }
    let start = i;
    i++;
    while (i < to) {
      if (isWord(text, i)) i++;
      else if (elisions.size > 0 && isElision(text, start, i, elisions)) {
        i++;
        if (i === to || !isWord(text, i)) break;
        spans.push({ from: start, to: i });
        start = i;
      } else if (isJoint(text.charCodeAt(i)) && i + 1 < to && isWord(text, i + 1)) i += 2;
      else break;
    }
    spans.push({ from: start, to: i });
  }
  return spans;
}

const NO_ELISIONS: ReadonlySet<string> = new Set();
/** Longest elision, in units without its apostrophe: "lorsqu'" has seven. */
const LONGEST_ELISION = 8;

function isElision(text: string, from: number, joint: number, elisions: ReadonlySet<string>): boolean {
  if (joint - from > LONGEST_ELISION || !isApostrophe(text.charCodeAt(joint))) return false;
  return elisions.has(`${text.slice(from, joint).toLowerCase()}'`);
}

function isWord(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return unit < 128 ? ASCII[unit] === 1 : isWordUnit(text, i);
}

/** Hyphens and apostrophes, in all the forms that are printed. */
export function isJoint(unit: number): boolean {
  if (unit < 128) return ASCII[unit] === 2;
  return unit === 0x2010 || unit === 0x2011 || isApostrophe(unit);
}

/** An apostrophe, also one that is printed as a quotation mark or an accent. */
export function isApostrophe(unit: number): boolean {
  if (unit < 128) return unit === 0x27 || unit === 0x60;
  return unit === 0x2019 || unit === 0x2bc || unit === 0xb4 || unit === 0x2018;
}
