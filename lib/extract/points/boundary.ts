import type { Span } from "../../model";
import { unitTest } from "../../text/unitTest";
import { type Ground, isBlank, wordTo } from "./ground";
import type { Place } from "./marker";

/** What stands before a possible marker. Positions are folded. */
export interface Boundary {
  readonly place: Exclude<Place, "behind">;
  /** Where the marker begins, its determiner included ("the first"). */
  readonly from: number;
  /** Where what stands before ends, the conjunction excluded ("and second"). */
  readonly outer: number;
  readonly determined: boolean;
  /** The punctuation that makes the boundary, or "". */
  readonly sign: string;
}

/** The number or bullet of a paragraph, which is no words before a marker: "4. |First|, …", "• |First|, …". */
const LABEL = /^(?:[([]?\p{Nd}{1,3}(?:[.)\]:]|\s?[-–—])?|[•●▪■◦‣⁃∙·►➢➤✓✔–—-])$/u;
const LONGEST_LABEL = 6;

const endsSentence = unitTest(/^[.!?…。！？؟।]$/u);
const endsClause = unitTest(/^[:;：；؛—–]$/u);
const opens = unitTest(/^["'([（「『《¿¡]$/u);
const closes = unitTest(/^["')\]）」』》]$/u);

/**
 * Looks at what stands before `at`: the start of the line, the end of a sentence or clause, or a word.
 * Conjunctions ("and second") and one determiner ("the first") are passed over.
 * True: "…; and |third|, …" is a clause. False: "for the |first| time" has no boundary → null.
 */
export function boundaryBefore(ground: Ground, at: number, line: Span, depth = 0): Boundary | null {
  const { text, words } = ground;
  let from = at;
  let outer = at;
  let determined = false;
  let opened = false;
  let p = at;
  for (let step = 0; step < 8; step++) {
    const touching = p;
    while (p > line.from && isBlank(text.charCodeAt(p - 1))) p--;
    if (p <= line.from) return { place: "line", from, outer, determined, sign: "" };
    if (p - line.from <= LONGEST_LABEL && LABEL.test(text.slice(line.from, p)))
      return { place: "line", from, outer: line.from, determined, sign: "" };
    const unit = text.charCodeAt(p - 1);
    const sign = text.charAt(p - 1);
    if (opens(unit) && (isFree(text, p - 1, line) || (p === touching && opensSpeech(text, p - 1)))) {
      p--;
      if (!opened) outer = p;
      continue;
    }
    if (closes(unit)) {
      // A closing quotation mark or bracket: the stop may stand before it.
      return endsSentence(text.charCodeAt(p - 2))
        ? { place: "sentence", from, outer, determined, sign: text.charAt(p - 2) }
        : null;
    }
    if (endsSentence(unit)) return { place: "sentence", from, outer, determined, sign };
    if (endsClause(unit)) return { place: "clause", from, outer, determined, sign };
    if (sign === "-" && p - 2 >= line.from && (isBlank(text.charCodeAt(p - 2)) || text[p - 2] === "-"))
      return { place: "clause", from, outer, determined, sign };
    if (sign === "," || sign === "，" || sign === "、" || sign === "،") {
      const led = depth < 2 ? leadingWordBefore(ground, p - 1, line, depth + 1) : null;
      if (led) return { ...led, from, determined };
      // "…, and third": a conjunction after a comma parts clauses; a bare comma may be any comma, but in Chinese, where
      // another sign parts the words of a list.
      const parts = opened || (!words.wordsParted && sign !== "、");
      return { place: parts ? "clause" : "inside", from, outer, determined, sign };
    }
    const word = wordTo(ground, p);
    if (!word || word.from < line.from) return null;
    const folded = text.slice(word.from, word.to);
    if (!determined && !opened && words.determiners.has(folded)) {
      determined = true;
      from = word.from;
      outer = word.from;
      p = word.from;
      continue;
    }
    if (words.openers.has(folded)) {
      opened = true;
      outer = word.from;
      p = word.from;
      continue;
    }
    if (words.copulas.at(text, word.from)?.to === word.to || words.havings.at(text, word.from)?.to === word.to)
      return { place: "inside", from, outer, determined, sign: "copula" };
    return opened ? { place: "inside", from, outer, determined, sign: "and" } : null;
  }
  return null;
}

/** "And, finally": the comma after a conjunction that opens its line, sentence or clause. */
function leadingWordBefore(ground: Ground, comma: number, line: Span, depth: number): Boundary | null {
  const word = wordTo(ground, comma);
  if (!word || word.from < line.from || !ground.words.openers.has(ground.text.slice(word.from, word.to))) return null;
  const before = boundaryBefore(ground, word.from, line, depth);
  return before && before.place !== "inside" && !before.determined ? { ...before, outer: word.from } : null;
}

/** Whether a quotation mark at `i` stands right behind a colon or comma: 他说：“第一，…”. */
function opensSpeech(text: string, i: number): boolean {
  return /[:：,，「『《]/u.test(text.charAt(i - 1)) || /[「『《（]/u.test(text.charAt(i));
}

/** Whether an opening mark at `i` stands free (after a blank or at the start): an apostrophe inside a word does not. */
function isFree(text: string, i: number, line: Span): boolean {
  return i <= line.from || isBlank(text.charCodeAt(i - 1));
}

const closesMarker = unitTest(/^["')\]]$/u);
const pausesBehind = unitTest(/^[,，、،:：.。;；!]$/u);

/** What follows a marker: where its punctuation ends, and which it is. */
export function punctuationAfter(
  ground: Ground,
  at: number,
  to: number,
): { readonly sign: string; readonly to: number } {
  const { text } = ground;
  let p = at;
  // A closing quotation mark or bracket belongs to the marker's punctuation; an opening one touches the words: 一是“两国论”不成立.
  while (p < to && closesMarker(text.charCodeAt(p))) p++;
  if (p > at && /\p{L}/u.test(text.charAt(p))) p = at;
  let q = p;
  while (q < to && isBlank(text.charCodeAt(q))) q++;
  const sign = text.charAt(q);
  if (q < to && pausesBehind(text.charCodeAt(q))) {
    // ". . ." and "..." after a marker are one pause.
    let end = q + 1;
    while (end < to && /[.\s…]/u.test(text.charAt(end)) && sign === ".") end++;
    return { sign, to: skip(text, end, to) };
  }
  if (q < to && (sign === "—" || sign === "–" || sign === "…")) return { sign, to: skip(text, q + 1, to) };
  if (sign === "-" && (q > p || text[q + 1] === "-") && q < to) {
    let end = q;
    while (end < to && text[end] === "-") end++;
    if (isBlank(text.charCodeAt(end))) return { sign, to: skip(text, end, to) };
  }
  return { sign: "", to: q };
}

function skip(text: string, from: number, to: number): number {
  let p = from;
  while (p < to && isBlank(text.charCodeAt(p))) p++;
  return p;
}
