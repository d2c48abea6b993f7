import type { Span } from "../../model";
import { isWordUnit } from "../../text/lexicon";
import type { Reading } from "../reading";
import { vocabularyOf } from "./vocabulary";

/**
 * What stands between a word and the one before it, as far as it matters for names:
 * "space"; "stop" for the full stop of an initial ("V.Makei", "J. Biden"); "line" for a line break inside a block;
 * "block" for a new block; "other" for everything that ends a phrase.
 */
export type Gap = "space" | "stop" | "comma" | "slash" | "dash" | "bracket" | "line" | "block" | "other";

/** "initial": one capital letter, or several parted by nothing but stops. */
export type Shape = "lower" | "capital" | "capitals" | "initial" | "digit";

/** A word with what the vocabulary knows of it. Positions are those of the source, without a possessive ending. */
export interface Word extends Span {
  readonly gap: Gap;
  readonly shape: Shape;
  /** Followed by "'s" or an apostrophe alone. */
  readonly possessive: boolean;
  /** Number of its line; a block begins a new one. */
  readonly line: number;
  readonly block: number;
  /** Bits of `Sense`. */
  senses: number;
  /** Last word of the phrase of the vocabulary that begins here, else its own index. */
  phraseEnd: number;
}

/** The words of a page, in order. */
export interface Words {
  readonly list: readonly Word[];
  /** Index of the first word at or after a source position. O(log n). */
  at(position: number): number;
}

const opened = new WeakMap<Reading, Words>();

/** Parts the text into words and looks them up; once a reading. Cost: linear. */
export function wordsOf(reading: Reading): Words {
  let words = opened.get(reading);
  if (!words) {
    const list = partWords(reading);
    lookUp(reading, list);
    words = {
      list,
      at: (position) => {
        let low = 0;
        let high = list.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((list[middle] as Word).from < position) low = middle + 1;
          else high = middle;
        }
        return low;
      },
    };
    opened.set(reading, words);
  }
  return words;
}

const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc, 0x60, 0xb4, 0x2018]);

function partWords(reading: Reading): Word[] {
  const { text } = reading;
  const words: Word[] = [];
  let line = -1;
  reading.blocks.forEach((block, index) => {
    let end = block.from;
    let i = block.from;
    let first = true;
    while (i < block.to) {
      if (!isWordUnit(text, i)) {
        i++;
        continue;
      }
      const from = i;
      i++;
      while (i < block.to) {
        if (isWordUnit(text, i)) i++;
        // Inner hyphens and apostrophes: "Won-soo", "O'Brien"; not "Xi's", see below.
        else if (isJoint(text.charCodeAt(i)) && i + 1 < block.to && isWordUnit(text, i + 1)) i += 2;
        else break;
      }
      let to = i;
      let possessive = false;
      if (to - from > 2 && isPossessive(text, to)) {
        to -= 2;
        possessive = true;
      } else if (APOSTROPHES.has(text.charCodeAt(to)) && /[sS]/.test(text.charAt(to - 1))) possessive = true;
      const gap = first ? "block" : gapBetween(text, end, from);
      if (gap === "block" || gap === "line" || text.slice(end, from).includes("\n")) line++;
      words.push({
        from,
        to,
        gap,
        shape: shapeOf(text, from, to),
        possessive,
        line,
        block: index,
        senses: 0,
        phraseEnd: words.length,
      });
      end = i;
      first = false;
    }
  });
  return words;
}

function isJoint(unit: number): boolean {
  return HYPHENS.has(unit) || APOSTROPHES.has(unit);
}

function isPossessive(text: string, to: number): boolean {
  const s = text.charCodeAt(to - 1);
  return (s === 0x73 || s === 0x53) && APOSTROPHES.has(text.charCodeAt(to - 2));
}

function gapBetween(text: string, from: number, to: number): Gap {
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    if (unit === 32 || unit === 0xa0) return "space";
    if (unit === 46) return "stop";
    if (unit === 44) return "comma";
    if (unit === 47) return "slash";
    if (unit === 10) return "line";
    return "other";
  }
  const gap = text.slice(from, to);
  if (/^\s*$/u.test(gap)) return gap.includes("\n") ? "line" : "space";
  // "Dato' Seri", "Ministers' Meeting".
  if (/^['’]\s+$/u.test(gap)) return gap.includes("\n") ? "line" : "space";
  if (/^\.\s*$/u.test(gap)) return gap.includes("\n") ? "other" : "stop";
  if (/^['’]?[,，]\s*$/u.test(gap)) return "comma";
  if (/^\s*\/\s*$/u.test(gap)) return "slash";
  if (/^\s*\(\s*$/u.test(gap)) return "bracket";
  if (/^\s*[–—-]\s*$/u.test(gap)) return "dash";
  if (/^\.,\s*$/u.test(gap)) return "comma";
  return "other";
}

function shapeOf(text: string, from: number, to: number): Shape {
  const first = text.charAt(from);
  if (first >= "0" && first <= "9") return "digit";
  if (first >= "a" && first <= "z") return "lower";
  if (!(first >= "A" && first <= "Z") && !/^\p{Lu}|^\p{Lt}/u.test(first))
    return /^\p{N}/u.test(first) ? "digit" : "lower";
  if (to - from === 1) return "initial";
  const word = text.slice(from, to);
  return word === word.toUpperCase() ? "capitals" : "capital";
}

/** Gives the words their senses, in one pass over the folded text. */
function lookUp(reading: Reading, words: readonly Word[]): void {
  const { folded } = reading;
  let w = 0;
  for (const hit of vocabularyOf(reading.pack).words.scan(folded.text)) {
    const from = folded.start(hit.from);
    const to = folded.end(hit.to);
    while (w < words.length && (words[w] as Word).to <= from) w++;
    const start = w;
    // A phrase that covers only a part of a compound ("US" in "US-China") says nothing of the compound.
    if (start < words.length && (words[start] as Word).from < from) continue;
    let last = start;
    while (last + 1 < words.length && (words[last + 1] as Word).from < to) last++;
    if (last < words.length && (words[last] as Word).to > to) continue;
    const inCapitals = (words[start] as Word | undefined)?.shape === "capitals";
    let senses = 0;
    for (const sense of hit.senses) senses |= inCapitals ? sense.always | sense.inCapitals : sense.always;
    for (let k = start; k <= last; k++) {
      const word = words[k];
      if (word) word.senses |= senses;
    }
    const first = words[start];
    if (first) first.phraseEnd = Math.max(first.phraseEnd, last);
  }
}
