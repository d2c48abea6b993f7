import type { Span } from "../model";
import { type FoldRules, foldPhrase } from "./fold";

/** A phrase of a lexicon found in a folded text. Positions are folded ones. */
export interface Hit<T> extends Span {
  readonly senses: readonly T[];
}

interface Node<T> {
  /** The first unit that was entered behind this one, and its node: inside a word there is seldom another. -1, null: none. */
  unit: number;
  child: Node<T> | null;
  /** All other units. */
  next: Map<number, Node<T>> | null;
  senses: T[] | null;
}

function newNode<T>(): Node<T> {
  return { unit: -1, child: null, next: null, senses: null };
}

/** The node behind `unit`, which is made where there is none. */
function childOf<T>(node: Node<T>, unit: number): Node<T> {
  if (node.child === null) {
    node.unit = unit;
    node.child = newNode();
  }
  if (node.unit === unit) return node.child;
  node.next ??= new Map();
  let child = node.next.get(unit);
  if (!child) {
    child = newNode();
    node.next.set(unit, child);
  }
  return child;
}

/** The nodes behind a node, by their units, in the order in which they were entered. */
function childrenOf<T>(node: Node<T>): readonly (readonly [unit: number, child: Node<T>])[] {
  return node.child === null ? [] : [[node.unit, node.child], ...(node.next ?? [])];
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
  const root: Node<T> = newNode();
  for (const [phrase, sense] of entries) {
    let node = root;
    for (const unit of units(foldPhrase(phrase, rules).trim().replace(/\s+/gu, " "))) {
      node = childOf(node, unit);
    }
    if (node === root) throw new RangeError("a phrase of a lexicon is empty");
    node.senses ??= [];
    node.senses.push(sense);
  }

  const opening = firstUnits(root);
  const at = (text: string, from: number, to = text.length): Hit<T> | null =>
    holds(opening, text.charCodeAt(from)) ? follow(text, from, root, from, to) : null;
  /** The longest phrase that begins at `from`, of which the units before `behind` have led to `node`. */
  const follow = (text: string, from: number, reached: Node<T>, behind: number, to: number): Hit<T> | null => {
    let node: Node<T> | undefined = reached;
    let best: Hit<T> | null = null;
    let i = behind;
    if (node.senses) best = { from, to: i, senses: node.senses };
    while (i < to) {
      const unit = text.charCodeAt(i);
      const space = isSpaceUnit(unit);
      const wanted = space ? 32 : unit;
      node = node.unit === wanted ? (node.child as Node<T>) : node.next?.get(wanted);
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

  const heads = wordsParted ? headsOf(root) : null;
  return {
    at: (text, from) => at(text, from),
    scan: (text, from = 0, to = text.length) => {
      const hits: Hit<T>[] = [];
      if (heads === null) {
        for (let i = from; i < to; ) {
          const hit = holds(opening, text.charCodeAt(i)) && !isInsideWord(text, i, false) ? at(text, i, to) : null;
          if (hit) hits.push(hit);
          i = hit ? hit.to : i + 1;
        }
        return hits;
      }
      const { places, hashes, count } = startsOf(text);
      let done = from;
      for (let k = firstFrom(places, count, from); k < count; k++) {
        const i = places[k] as number;
        if (i >= to) break;
        if (i < done) continue;
        const hash = hashes[k] as number;
        if (!holds(heads.hashes, hash)) continue;
        const head = headAt(heads.byHash.get(hash), text, i, to);
        const hit = head && follow(text, i, head.node, i + head.word.length, to);
        if (!hit) continue;
        hits.push(hit);
        done = hit.to;
      }
      return hits;
    },
  };
}

/**
 * A set of 16-bit numbers by their lower bits: what phrases begin with. It may hold too much, never too little. A dozen lexicons
 * ask theirs of every word of a text, so that all of them are to stay near at hand together: the set of a few phrases is small.
 */
type Bits = Uint8Array;

/** Room for bits, not for numbers: of a text's words one in thirty-two is taken for a phrase's first. */
const BITS_EACH = 32;

function bitsOf(values: readonly number[]): Bits {
  let room = 0x100;
  while (room < 0x10000 && room < values.length * BITS_EACH) room *= 2;
  const bits = new Uint8Array(room >> 3);
  for (const value of values) {
    const place = value & 0xffff & (room - 1);
    bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7));
  }
  return bits;
}

function holds(bits: Bits, value: number): boolean {
  return ((bits[(value >> 3) & (bits.length - 1)] as number) & (1 << (value & 7))) !== 0;
}

/** First units of a lexicon's phrases. */
function firstUnits<T>(root: Node<T>): Bits {
  return bitsOf(childrenOf(root).map(([unit]) => unit));
}

/** The first word (or sign) of phrases of a lexicon, with what follows it. */
interface Head<T> {
  readonly word: string;
  readonly node: Node<T>;
}

/** The heads of a lexicon by the 16-bit hashes of their words. */
interface Heads<T> {
  readonly hashes: Bits;
  readonly byHash: ReadonlyMap<number, readonly Head<T>[]>;
}

function headsOf<T>(root: Node<T>): Heads<T> {
  const byHash = new Map<number, Head<T>[]>();
  const add = (node: Node<T>, hash: number, word: string): void => {
    const same = byHash.get(hash & 0xffff);
    if (same) same.push({ word, node });
    else byHash.set(hash & 0xffff, [{ word, node }]);
  };
  const enter = (node: Node<T>, hash: number, word: string): void => {
    // A phrase may end here, or go on with a space or a sign: either way its first word is whole.
    let whole = node.senses !== null;
    for (const [unit, child] of childrenOf(node)) {
      if (isWord(unit)) enter(child, stir(hash, unit), word + String.fromCharCode(unit));
      else whole = true;
    }
    if (whole) add(node, hash, word);
  };
  for (const [unit, child] of childrenOf(root)) {
    const sign = String.fromCharCode(unit);
    if (isWord(unit)) enter(child, stir(0, unit), sign);
    else add(child, stir(0, unit), sign);
  }
  return { hashes: bitsOf([...byHash.keys()]), byHash };
}

/** Of heads with one hash, the one that stands at `at` as a whole word. */
function headAt<T>(heads: readonly Head<T>[] | undefined, text: string, at: number, to: number): Head<T> | null {
  for (const head of heads ?? []) {
    const end = at + head.word.length;
    if (end <= to && text.startsWith(head.word, at) && !isInsideWord(text, end, true)) return head;
  }
  return null;
}

/** One step of a hash over the units of a word. */
function stir(hash: number, unit: number): number {
  return (Math.imul(hash ^ unit, 0x9e3779b1) >>> 7) ^ unit;
}

/** The places of a text where a phrase can begin: first units of words and of signs, rising. White space begins no phrase. */
interface Starts {
  readonly places: Int32Array;
  /** By place: hash of the word that begins there, or of the sign. */
  readonly hashes: Uint16Array;
  readonly count: number;
}

/** Of two kept texts, the page's own is asked for by a dozen lexicons, with labels and sentences between. */
const LONG = 512;
let longText = "";
let long: Starts = { places: new Int32Array(0), hashes: new Uint16Array(0), count: 0 };
const shortPlaces = new Int32Array(LONG);
const shortHashes = new Uint16Array(LONG);

function startsOf(text: string): Starts {
  if (text.length < LONG) return fillStarts(text, shortPlaces, shortHashes);
  if (text !== longText) {
    const room = text.length <= long.places.length;
    long = fillStarts(
      text,
      room ? long.places : new Int32Array(text.length),
      room ? long.hashes : new Uint16Array(text.length),
    );
  }
  // Also where it was equal: the same text read again is another string, and comparing two takes as long as they are.
  longText = text;
  return long;
}

function fillStarts(text: string, places: Int32Array, hashes: Uint16Array): Starts {
  const { length } = text;
  let count = 0;
  for (let i = 0; i < length; ) {
    const unit = text.charCodeAt(i);
    if (isSpaceUnit(unit)) {
      i++;
      continue;
    }
    places[count] = i++;
    let hash = stir(0, unit);
    if (isWord(unit)) {
      for (; i < length; i++) {
        const next = text.charCodeAt(i);
        if (!isWord(next)) break;
        hash = stir(hash, next);
      }
    }
    hashes[count++] = hash & 0xffff;
  }
  return { places, hashes, count };
}

/** Index of the first of the `count` rising `starts` that is not below `from`. */
function firstFrom(starts: Int32Array, count: number, from: number): number {
  if (from === 0) return 0;
  let low = 0;
  let high = count;
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
  return !Number.isNaN(unit) && isWord(unit);
}

function isWord(unit: number): boolean {
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
