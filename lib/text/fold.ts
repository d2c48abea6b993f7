import type { Span } from "../model";
import { type JoinedWords, type Parting, partingOf } from "./joined";

/** What a language folds beyond the general rules. Keys and values are NFKC, lower case. */
export interface FoldRules {
  /** Marks that carry no meaning for matching (Arabic vowel signs); a class for single code points. */
  readonly drop: RegExp | null;
  /** One character for another ("ё" → "е", "أ" → "ا", "壹" → "一"). */
  readonly same: Readonly<Record<string, string>>;
  /** Words printed joined to the one behind them. Absent: none. */
  readonly joined?: JoinedWords;
}

/**
 * A text folded for matching, with the way back. Only matching looks at `text`; what is quoted comes from the source.
 * Its length differs from the source's: "İ" folds to two units, "ﬁ" to two, "é" in two units to one.
 */
export interface Folded {
  readonly text: string;
  /** Start in the source of the cluster that folded unit `i` comes from. `i` may be the length: then the source's. */
  start(i: number): number;
  /** End in the source of the cluster that folded unit `i - 1` comes from; of 0: 0. */
  end(i: number): number;
  /** Source span of a folded, non-empty span. */
  source(span: Span): Span;
  /** First folded position whose cluster begins at or after the source position. */
  at(sourcePosition: number): number;
}

const NO_RULES: FoldRules = { drop: null, same: {} };

/** Quotation marks, apostrophes and hyphens that a reader takes for one another. En and em dashes stay what they are. */
const SAME: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "＂": '"',
  "‹": "'",
  "›": "'",
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  ʼ: "'",
  "`": "'",
  "＇": "'",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "−": "-",
  "﹣": "-",
  "－": "-",
  // The one letter whose small form depends on its place: "ΑΘΗΝΑΣ" and "Αθήνας" end alike.
  ς: "σ",
};

/** NFKC parts these spacing accents into a space and a mark; readers take them for apostrophes. */
const ACCENT_AS_APOSTROPHE = /^[\u00b4\u02b9\u2032]$/u;

/**
 * Zeros of the decimal digits that releases are printed in besides ASCII: Arabic-Indic, Persian, Devanagari, Bengali,
 * Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Sinhala, Thai, Lao, Tibetan, Myanmar, Khmer, Mongolian.
 * Unicode keeps each ten in a row. Full-width digits are NFKC's matter.
 */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
  0x1810,
];
const DIGITS: ReadonlyMap<string, string> = new Map(
  ZEROS.flatMap((zero) => Array.from({ length: 10 }, (_, n) => [String.fromCodePoint(zero + n), String(n)] as const)),
);

/** Invisible controls: zero width, bidirectional marks, soft hyphen, variation selectors, BOM. */
const INVISIBLE = /^(?:\p{Cf}|\u034f|\u180e|[\ufe00-\ufe0f])$/u;
const MARK = /^\p{M}$/u;

/**
 * Folds `source` for matching: NFKC per character with its combining marks, lower case, one form of quotation mark,
 * hyphen and digit, white space to " " ("\n" stays), invisible controls away, and what `rules` add.
 * Cost: linear. The way back is kept only where a cluster does not fold unit for unit; a look-up costs O(log of those).
 */
export function fold(source: string, rules: FoldRules = NO_RULES): Folded {
  const length = source.length;
  const singles = singlesOf(rules);
  const uneven: Uneven = { foldedFrom: [], foldedTo: [], sourceFrom: [], sourceTo: [] };
  let units = unitsFor(length + 16);
  let n = 0;
  let i = 0;
  while (i < length) {
    const unit = source.charCodeAt(i);
    const one = singles[unit] as number;
    // A unit that folds to one unit, with no combining mark behind it: nearly every letter of every script.
    if (one !== 0 && one !== NOT_ONE && (i + 1 === length || !mayCombine(source.charCodeAt(i + 1)))) {
      units[n++] = one;
      i++;
      continue;
    }
    let end = i + width(source, i);
    while (
      end < length &&
      mayCombine(source.charCodeAt(end)) &&
      MARK.test(source.slice(end, end + width(source, end)))
    ) {
      end += width(source, end);
    }
    const folded = foldCluster(source.slice(i, end), rules);
    if (end - i === 1) singles[unit] = folded.length === 1 && folded !== "\0" ? folded.charCodeAt(0) : NOT_ONE;
    if (n + folded.length + (length - end) > units.length) units = enlarged(units, n + folded.length + (length - end));
    if (folded.length !== 1 || end - i !== 1) {
      uneven.foldedFrom.push(n);
      uneven.foldedTo.push(n + folded.length);
      uneven.sourceFrom.push(i);
      uneven.sourceTo.push(end);
    }
    for (let k = 0; k < folded.length; k++) units[n++] = folded.charCodeAt(k);
    i = end;
  }
  // Before anything else is folded: the units are those of the next fold too.
  const text = decode(units, n);
  const parting = partingFor(rules);
  return parting ? parted(text, length, uneven, parting) : wayBack(text, length, uneven);
}

/** The clusters that do not fold unit for unit, in order; between them both texts run in step. */
interface Uneven {
  readonly foldedFrom: number[];
  readonly foldedTo: number[];
  readonly sourceFrom: number[];
  readonly sourceTo: number[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The folded text with joined words parted: what is put in belongs to the cluster before it. Cost: linear. */
function parted(text: string, length: number, uneven: Uneven, parting: Parting): Folded {
  const made: Uneven = { foldedFrom: [], foldedTo: [], sourceFrom: [], sourceTo: [] };
  const pieces: string[] = [];
  let taken = 0;
  let more = 0;
  let k = 0;
  /** Takes over the clusters that end by `to`, shifted by what was put in before them. */
  const copy = (to: number): void => {
    for (; k < uneven.foldedFrom.length && (uneven.foldedTo[k] as number) <= to; k++) {
      made.foldedFrom.push((uneven.foldedFrom[k] as number) + more);
      made.foldedTo.push((uneven.foldedTo[k] as number) + more);
      made.sourceFrom.push(uneven.sourceFrom[k] as number);
      made.sourceTo.push(uneven.sourceTo[k] as number);
    }
  };
  const back = wayBack(text, length, uneven);
  for (const hit of text.matchAll(WORD)) {
    let from = hit.index;
    const end = from + hit[0].length;
    while (from < end && parting.units.has(text.charCodeAt(from))) {
      const part = parting.part(text.slice(from, end));
      if (!part) break;
      const at = from + part.length;
      copy(at);
      const last = made.foldedFrom.length - 1;
      if (last >= 0 && made.foldedTo[last] === at + more) {
        made.foldedTo[last] = at + more + part.put.length;
      } else {
        made.foldedFrom.push(at - 1 + more);
        made.foldedTo.push(at + more + part.put.length);
        made.sourceFrom.push(back.start(at - 1));
        made.sourceTo.push(back.end(at));
      }
      pieces.push(text.slice(taken, at), part.put);
      taken = at;
      more += part.put.length;
      if (part.put.length > 1) break;
      from = at;
    }
  }
  if (pieces.length === 0) return back;
  copy(text.length);
  pieces.push(text.slice(taken));
  return wayBack(pieces.join(""), length, made);
}

/** First units of the words that the rules part from the next; none without such rules. */
export function joinedUnits(rules: FoldRules): ReadonlySet<number> {
  return partingFor(rules)?.units ?? NO_UNITS;
}

const NO_UNITS: ReadonlySet<number> = new Set();
const partings = new WeakMap<JoinedWords, Parting>();
function partingFor(rules: FoldRules): Parting | null {
  if (!rules.joined) return null;
  let known = partings.get(rules.joined);
  if (!known) {
    const { drop, same } = rules;
    const plain: FoldRules = { drop, same };
    known = partingOf(rules.joined, (word) => fold(word, plain).text);
    partings.set(rules.joined, known);
  }
  return known;
}

function wayBack(text: string, length: number, uneven: Uneven): Folded {
  const { foldedFrom, foldedTo, sourceFrom, sourceTo } = uneven;
  const count = text.length;
  const start = (at: number): number => {
    if (at >= count) return length;
    const k = lastBelow(foldedFrom, at + 1);
    if (k < 0) return at;
    return at < (foldedTo[k] as number)
      ? (sourceFrom[k] as number)
      : (sourceTo[k] as number) + at - (foldedTo[k] as number);
  };
  const end = (at: number): number => {
    if (at <= 0) return 0;
    const last = Math.min(at, count) - 1;
    const k = lastBelow(foldedFrom, last + 1);
    if (k < 0) return last + 1;
    return last < (foldedTo[k] as number)
      ? (sourceTo[k] as number)
      : (sourceTo[k] as number) + last + 1 - (foldedTo[k] as number);
  };
  return {
    text,
    start,
    end,
    source: (span) => {
      if (!(span.from >= 0 && span.from < span.to && span.to <= count)) {
        throw new RangeError(`folded span [${span.from}, ${span.to}) is not within a folded text of ${count} units`);
      }
      return { from: start(span.from), to: end(span.to) };
    },
    at: (position) => {
      const k = lastBelow(sourceFrom, position);
      const at = k < 0 ? position : (foldedTo[k] as number) + Math.max(0, position - (sourceTo[k] as number));
      return Math.max(0, Math.min(count, at));
    },
  };
}

/** Index of the last of the rising `values` that is below `limit`, or -1. */
function lastBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The folded form of a word or phrase of a lexicon, by the same rules as the text that it is sought in. */
export function foldPhrase(phrase: string, rules: FoldRules = NO_RULES): string {
  // Most phrases of Latin packs fold to themselves; thousands are compiled when a page is opened.
  return FOLDED_ALREADY.test(phrase) ? phrase : fold(phrase, rules).text;
}

/** Small letters and spaces: no rule of any language folds these to something else (tests/unit/text/fold.test.ts holds it). */
const FOLDED_ALREADY = /^[a-z ]*$/;

function foldCluster(cluster: string, rules: FoldRules): string {
  if (ACCENT_AS_APOSTROPHE.test(cluster)) return "'";
  let folded = "";
  for (const point of cluster.normalize("NFKC").toLowerCase().normalize("NFC")) {
    if (INVISIBLE.test(point) || rules.drop?.test(point)) continue;
    const same = rules.same[point] ?? SAME[point] ?? DIGITS.get(point);
    if (same !== undefined) folded += same;
    else if (point === "\n" || point === " ") folded += point;
    else folded += /^\s$/u.test(point) ? " " : point;
  }
  return folded;
}

function width(source: string, i: number): number {
  const unit = source.charCodeAt(i);
  return unit >= 0xd800 && unit <= 0xdbff && i + 1 < source.length && isLow(source.charCodeAt(i + 1)) ? 2 : 1;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Whether a unit can begin a combining mark; half of a pair may. One look-up a unit after the first. */
function mayCombine(unit: number): boolean {
  if (unit < 0x300) return false;
  let known = combining[unit] as number;
  if (known === 0) {
    known = (unit >= 0xd800 && unit <= 0xdfff) || MARK.test(String.fromCharCode(unit)) ? 2 : 1;
    combining[unit] = known;
  }
  return known === 2;
}

/** By unit: 0 not yet asked, 1 no mark, 2 perhaps a mark. */
const combining = new Uint8Array(0x10000);

/** No text folds to U+FFFF, which is no character. */
const NOT_ONE = 0xffff;

/** By rules, then by unit: the one unit that it folds to alone, 0 where not yet asked, `NOT_ONE` where it folds otherwise. */
const singlesByRules = new WeakMap<FoldRules, Uint16Array>();
function singlesOf(rules: FoldRules): Uint16Array {
  let singles = singlesByRules.get(rules);
  if (!singles) {
    singles = new Uint16Array(0x10000);
    singlesByRules.set(rules, singles);
  }
  return singles;
}

/** Longest text whose room is kept for the next, in units: a hundred pages' titles and labels, and the page itself. */
const KEPT_UNITS = 0x10000;
let kept = new Uint16Array(0x1000);

/** Room for a folded text. */
function unitsFor(atLeast: number): Uint16Array<ArrayBuffer> {
  if (atLeast > KEPT_UNITS) return new Uint16Array(atLeast);
  if (atLeast > kept.length) kept = new Uint16Array(2 * atLeast);
  return kept;
}

function enlarged(units: Uint16Array<ArrayBuffer>, atLeast: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(atLeast * 2);
  larger.set(units);
  return larger;
}

function decode(units: Uint16Array, length: number): string {
  let text = "";
  // String.fromCharCode takes its units as arguments; engines allow some 65,000 of them. `apply` is several times faster than a spread.
  for (let i = 0; i < length; i += 8192) {
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + 8192)) as unknown as number[]);
  }
  return text;
}
