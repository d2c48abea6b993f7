import type { Span } from "../model";

/** What a language folds beyond the general rules. Keys and values are NFKC, lower case. */
export interface FoldRules {
  /** Marks that carry no meaning for matching (Arabic vowel signs); a class for single code points. */
  readonly drop: RegExp | null;
  /** One character for another ("ё" → "е", "أ" → "ا", "壹" → "一"). */
  readonly same: Readonly<Record<string, string>>;
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
 * Cost: linear; ASCII is copied without a look at the tables.
 */
export function fold(source: string, rules: FoldRules = NO_RULES): Folded {
  const length = source.length;
  let capacity = length + 16;
  let units = new Uint16Array(capacity);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let n = 0;
  const memo = new Map<string, string>();
  const singles = singlesOf(rules);

  const put = (unit: number, from: number, to: number): void => {
    if (n === capacity) {
      capacity *= 2;
      units = grown(units, new Uint16Array(capacity));
      starts = grown(starts, new Uint32Array(capacity));
      ends = grown(ends, new Uint32Array(capacity));
    }
    units[n] = unit;
    starts[n] = from;
    ends[n] = to;
    n++;
  };

  let i = 0;
  while (i < length) {
    const unit = source.charCodeAt(i);
    const next = i + 1 < length ? source.charCodeAt(i + 1) : 0;
    if (unit < 0x80 && next < 0x300) {
      // ASCII that no combining mark follows
      if (unit >= 65 && unit <= 90) put(unit + 32, i, i + 1);
      else if (unit === 9 || unit === 11 || unit === 12 || unit === 13) put(32, i, i + 1);
      else put(unit === 96 ? 39 : unit, i, i + 1);
      i++;
      continue;
    }
    // A unit that folds to one unit, with no combining mark behind it: nearly every letter of every script.
    if (!mayCombine(next)) {
      const one = singles[unit] as number;
      if (one !== 0 && one !== NOT_ONE) {
        put(one, i, i + 1);
        i++;
        continue;
      }
    }
    let end = i + width(source, i);
    while (
      end < length &&
      mayCombine(source.charCodeAt(end)) &&
      MARK.test(source.slice(end, end + width(source, end)))
    ) {
      end += width(source, end);
    }
    const cluster = source.slice(i, end);
    let folded = memo.get(cluster);
    if (folded === undefined) {
      folded = foldCluster(cluster, rules);
      memo.set(cluster, folded);
      if (cluster.length === 1) singles[unit] = folded.length === 1 && folded !== "\0" ? folded.charCodeAt(0) : NOT_ONE;
    }
    for (let k = 0; k < folded.length; k++) put(folded.charCodeAt(k), i, end);
    i = end;
  }

  const text = decode(units, n);
  const count = n;
  return {
    text,
    start: (at) => (at >= count ? length : (starts[at] as number)),
    end: (at) => (at <= 0 ? 0 : (ends[Math.min(at, count) - 1] as number)),
    source: (span) => {
      if (!(span.from >= 0 && span.from < span.to && span.to <= count)) {
        throw new RangeError(`folded span [${span.from}, ${span.to}) is not within a folded text of ${count} units`);
      }
      return { from: starts[span.from] as number, to: ends[span.to - 1] as number };
    },
    at: (position) => {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] as number) < position) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** The folded form of a word or phrase of a lexicon, by the same rules as the text that it is sought in. */
export function foldPhrase(phrase: string, rules: FoldRules = NO_RULES): string {
  return fold(phrase, rules).text;
}

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

function grown<T extends Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

function decode(units: Uint16Array, length: number): string {
  let text = "";
  // String.fromCharCode takes its units as arguments; engines allow some 65,000 of them.
  for (let i = 0; i < length; i += 8192) text += String.fromCharCode(...units.subarray(i, Math.min(length, i + 8192)));
  return text;
}
