import type { Span } from "../model";
import { type FoldRules, foldPhrase } from "./fold";

/** A phrase of a lexicon found in a folded text. Positions are folded ones. */
export interface Hit<T> extends Span {
  readonly senses: readonly T[];
}

interface Node<T> {
  next: Map<number, Node<T>> | null;
  senses: T[] | null;
}

/** Phrases of a language, each with what it may mean; sought all at once in one pass. */
export interface Lexicon<T> {
  /**
   * The longest phrases found, from left to right, not overlapping. Phrases are whole words where the language
   * parts words: "second" is not found in "seconds". Cost: linear in the text, whatever the number of phrases.
   */
  scan(folded: string, from?: number, to?: number): Hit<T>[];
  /** The longest phrase that begins just at `at`, or null. */
  at(folded: string, at: number): Hit<T> | null;
}

/**
 * Builds a lexicon. A phrase is folded by `rules`; a space in it matches one or more white-space units of the text,
 * but never an empty line: a phrase does not run on from one block into the next.
 * @param wordsParted whether words are parted by spaces; false for Chinese and Japanese, where any place may begin a phrase.
 */
export function buildLexicon<T>(
  entries: Iterable<readonly [phrase: string, sense: T]>,
  wordsParted: boolean,
  rules?: FoldRules,
): Lexicon<T> {
  const root: Node<T> = { next: null, senses: null };
  for (const [phrase, sense] of entries) {
    let node = root;
    for (const unit of units(foldPhrase(phrase, rules).trim().replace(/\s+/gu, " "))) {
      node.next ??= new Map();
      let child = node.next.get(unit);
      if (!child) {
        child = { next: null, senses: null };
        node.next.set(unit, child);
      }
      node = child;
    }
    if (node === root) throw new RangeError("a phrase of a lexicon is empty");
    node.senses ??= [];
    node.senses.push(sense);
  }

  const at = (text: string, from: number, to = text.length): Hit<T> | null => {
    let node: Node<T> | undefined = root;
    let best: Hit<T> | null = null;
    let i = from;
    while (i < to && node?.next) {
      const unit = text.charCodeAt(i);
      const space = isSpaceUnit(unit);
      node = node.next.get(space ? 32 : unit);
      if (!node) break;
      i++;
      if (space) {
        let breaks = unit === 10 ? 1 : 0;
        for (; i < to && isSpaceUnit(text.charCodeAt(i)); i++) if (text.charCodeAt(i) === 10) breaks++;
        if (breaks > 1) break;
      }
      if (node.senses && !isInsideWord(text, i, wordsParted)) {
        best = { from, to: i, senses: node.senses };
      }
    }
    return best;
  };

  return {
    at: (text, from) => at(text, from),
    scan: (text, from = 0, to = text.length) => {
      const hits: Hit<T>[] = [];
      if (!wordsParted || text.length < SHORT) {
        for (let i = from; i < to; ) {
          const hit = isInsideWord(text, i, wordsParted) ? null : at(text, i, to);
          if (hit) hits.push(hit);
          i = hit ? hit.to : i + 1;
        }
        return hits;
      }
      const starts = startsOf(text);
      let done = from;
      for (let k = firstFrom(starts, from); k < starts.length; k++) {
        const i = starts[k] as number;
        if (i >= to) break;
        if (i < done) continue;
        const hit = at(text, i, to);
        if (!hit) continue;
        hits.push(hit);
        done = hit.to;
      }
      return hits;
    },
  };
}

/** Shorter texts (labels, sentences) are gone through place by place, and leave what is known of the long one alone. */
const SHORT = 512;

/** The places of a text where a phrase can begin, of the text that was asked for last: a dozen lexicons look at the same one. */
let lastText = "";
let lastStarts: Int32Array = new Int32Array(0);

/** Positions of first units of words and of signs, rising. White space begins no phrase. */
function startsOf(text: string): Int32Array {
  if (text === lastText) return lastStarts;
  const starts = new Int32Array(text.length);
  let count = 0;
  let afterWord = false;
  for (let i = 0; i < text.length; i++) {
    const word = isWordUnit(text, i);
    if ((!word || !afterWord) && !isSpaceUnit(text.charCodeAt(i))) starts[count++] = i;
    afterWord = word;
  }
  lastText = text;
  lastStarts = starts.subarray(0, count);
  return lastStarts;
}

/** Index of the first of the rising `starts` that is not below `from`. */
function firstFrom(starts: Int32Array, from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* units(phrase: string): Iterable<number> {
  for (let i = 0; i < phrase.length; i++) yield phrase.charCodeAt(i);
}

/**
 * Whether position `i` parts a word: no phrase begins or ends there. Where spaces do not part words, only runs of ASCII
 * letters and digits are held together: "第1" is not found in "第15", "UN" not in "UNESCO总部".
 */
function isInsideWord(text: string, i: number, wordsParted: boolean): boolean {
  if (i <= 0 || !isWordUnit(text, i) || !isWordUnit(text, i - 1)) return false;
  return wordsParted || (text.charCodeAt(i) < 0x80 && text.charCodeAt(i - 1) < 0x80);
}

function isSpaceUnit(unit: number): boolean {
  return unit === 32 || unit === 10;
}

const WORD = /^[\p{L}\p{M}\p{N}]$/u;

/** Letters, marks and digits; surrogates count as letters (the scripts beyond the BMP that occur here are letters). */
export function isWordUnit(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (Number.isNaN(unit)) return false;
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  return wordClass(unit) === 1;
}

/** 0 unknown, 1 word, 2 other: one look-up a unit after the first. */
const classes = new Uint8Array(0x10000);
function wordClass(unit: number): number {
  let known = classes[unit] as number;
  if (known === 0) {
    known = (unit >= 0xd800 && unit <= 0xdfff) || WORD.test(String.fromCharCode(unit)) ? 1 : 2;
    classes[unit] = known;
  }
  return known;
}
