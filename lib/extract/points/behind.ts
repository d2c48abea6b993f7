import type { Span } from "../../model";
import { type Ground, type Line, sentenceAt, skipBlanks, wordFrom, wordTo } from "./ground";
import type { MarkSense } from "./vocabulary";

/** A marker that stands behind the words it numbers. Positions are folded. */
export interface Behind {
  /** The enumerator: "number two", "the first". */
  readonly span: Span;
  /** Where the words begin: at their sentence, the conjunction that opens it left out. */
  readonly from: number;
  /** Where they end: before the dash, the comma, "that's". */
  readonly wordsTo: number;
}

/** Shortest words that can be numbered from behind, in units. */
const SHORTEST = 8;

/**
 * A marker behind its words, at the end of their sentence, or in a sentence of its own after it.
 * True: "We start with nineteen thousand – number one." "The road is open: that's the second." "Crews are on the road. That's number two."
 * False: "We came second.", "She is our number one." (neither a dash nor a comma nor a word that points back before it).
 */
export function behindWords(ground: Ground, hit: Span, sense: MarkSense, line: Line): Behind | null {
  if (!("number" in sense)) return null;
  const { text, words } = ground;
  const end = skipNoun(ground, hit.to);
  if (!/[.!?]/u.test(text.charAt(end)) && end < line.to) return null;
  let span: Span = { from: hit.from, to: end };
  let p = blanksBefore(text, hit.from, line.from);
  const sentence = ground.sentences[sentenceAt(ground, hit.from)];
  if (!sentence || p <= line.from) return null;
  let from = Math.max(sentence.from, line.from);
  const inFront = wordsInFront(ground, p, line.from);
  const pointing = pointingBefore(ground, beforeDash(text, inFront, line.from), line.from);
  if (pointing !== null) {
    span = { from: skipBlanks(text, inFront, hit.from), to: end };
    p = blanksBefore(text, pointing, line.from);
    // A sentence of its own: what it points back to is the sentence before.
    if (p <= from) {
      const before = ground.sentences[sentenceAt(ground, p - 1)];
      if (!before || p <= line.from || before.to > p) return null;
      from = Math.max(before.from, line.from);
    } else if (!/[,;:–—-]/u.test(text.charAt(p - 1))) return null;
  } else if (sense.is !== "adverb" || end !== hit.to || !/[,–—-]/u.test(text.charAt(p - 1))) return null;
  const opener = wordFrom(ground, from);
  if (opener && words.openers.has(text.slice(opener.from, opener.to)))
    from = skipBlanks(text, opener.to + (text[opener.to] === "," ? 1 : 0), p);
  return from < p - SHORTEST ? { span, from, wordsTo: p } : null;
}

function blanksBefore(text: string, at: number, from: number): number {
  let p = at;
  while (p > from && /\s/u.test(text.charAt(p - 1))) p--;
  return p;
}

/** Before the dash of a copula that is not written: "это |–| первое". */
function beforeDash(text: string, at: number, from: number): number {
  const p = blanksBefore(text, at, from);
  return p - 1 > from && /[–—]/u.test(text.charAt(p - 1)) ? blanksBefore(text, p - 1, from) : at;
}

/** Behind the number: "that's the first |point|". */
function skipNoun(ground: Ground, at: number): number {
  const noun = ground.words.nouns.at(ground.text, skipBlanks(ground.text, at, ground.text.length));
  return noun ? noun.to : at;
}

/** Before the number: "that's |my| first", "that is |point| one". */
function wordsInFront(ground: Ground, at: number, from: number): number {
  const { text, words } = ground;
  const word = wordTo(ground, at);
  if (!word || word.from <= from) return at;
  const folded = text.slice(word.from, word.to);
  if (!words.determiners.has(folded) && words.nouns.at(text, word.from)?.to !== word.to) return at;
  return blanksBefore(text, word.from, from);
}

/** Where a phrase that points back and ends at `to` begins: "that's", "this is". Null where none does. */
function pointingBefore(ground: Ground, to: number, from: number): number | null {
  let p = to;
  for (let step = 0; step < 3; step++) {
    const word = wordTo(ground, p);
    if (!word || word.from < from) return null;
    if (ground.words.behinds.at(ground.text, word.from)?.to === to) return word.from;
    p = blanksBefore(ground.text, word.from, from);
  }
  return null;
}
