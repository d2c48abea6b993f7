/**
 * Where sentences end, by the rules of Unicode's annex 29 (SB6 to SB11). The engine's own segmenter says the same and takes
 * several times as long: it makes a string and an object of every sentence.
 */

/** Kinds of units that the rules tell apart. "aside" stands for marks and invisible controls, which the rules pass over. */
const Kind = {
  other: 1,
  lower: 2,
  upper: 3,
  letter: 4,
  digit: 5,
  stop: 6,
  terminator: 7,
  close: 8,
  space: 9,
  goesOn: 10,
  aside: 11,
  /** Ends of paragraphs and halves of pairs: left to the engine. */
  beyond: 12,
} as const;

/** In the order in which they are asked: the first that holds is a unit's kind. */
const KINDS: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/[\r\n\x85\u2028\u2029\ud800-\udfff]/, Kind.beyond],
  // Signs that stand before a number count as digits.
  [/[\p{Nd}\u0600-\u0605\u066b\u066c\u06dd\u0890\u0891\u08e2\u19da]/u, Kind.digit],
  [/[\p{Grapheme_Extend}\p{Mc}\p{Cf}]/u, Kind.aside],
  [/[.\u2024\ufe52\uff0e]/, Kind.stop],
  [/[\p{Sentence_Terminal}]/u, Kind.terminator],
  [/[\p{White_Space}]/u, Kind.space],
  [
    /[,\-:;\u037e\u055d\u060c\u060d\u07f8\u1802\u1808\u2013\u2014\u3001\ufe10\ufe11\ufe13\ufe14\ufe31\ufe32\ufe50\ufe51\ufe54\ufe55\ufe58\ufe63\uff0c\uff0d\uff1a\uff1b\uff64]/,
    Kind.goesOn,
  ],
  [/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'\u275b-\u2760\u2e00\u2e01\u2e06-\u2e08\u2e0b]/u, Kind.close],
  [/[\u10d0-\u10fa\u10fd-\u10ff\u1c90-\u1cba\u1cbd-\u1cbf]/, Kind.letter],
  [/[\p{Lowercase}]/u, Kind.lower],
  [/[\p{Lt}\p{Uppercase}]/u, Kind.upper],
  [/[\p{Alphabetic}\u05f3]/u, Kind.letter],
];

/** By unit; 0 where it was not yet asked. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  let kind = kinds[unit] as number;
  if (kind === 0) {
    const sign = String.fromCharCode(unit);
    kind = KINDS.find(([pattern]) => pattern.test(sign))?.[1] ?? Kind.other;
    kinds[unit] = kind;
  }
  return kind;
}

/**
 * Ends of the sentences of a line, rising, the last its length; white space behind a sentence belongs to it.
 * Null where the line holds what is left to the engine's segmenter. Cost: linear.
 */
export function sentenceEnds(line: string): number[] | null {
  const { length } = line;
  const ends: number[] = [];
  /** Kind of the unit before, marks passed over. */
  let before: number = Kind.other;
  let i = 0;
  const pass = (from: number): number => {
    let at = from;
    while (at < length && kindOf(line.charCodeAt(at)) === Kind.aside) at++;
    return at;
  };
  while (i < length) {
    const kind = kindOf(line.charCodeAt(i));
    if (kind === Kind.beyond) return null;
    if (kind !== Kind.stop && kind !== Kind.terminator) {
      if (kind !== Kind.aside) before = kind;
      i++;
      continue;
    }
    i = pass(i + 1);
    let next = i < length ? kindOf(line.charCodeAt(i)) : 0;
    // "3.5"; "U.S."
    const within =
      kind === Kind.stop &&
      (next === Kind.digit || (next === Kind.upper && (before === Kind.upper || before === Kind.lower)));
    before = kind;
    if (within) continue;
    while (next === Kind.close || next === Kind.space) {
      const turn = next;
      i = pass(i + 1);
      next = i < length ? kindOf(line.charCodeAt(i)) : 0;
      before = turn;
      if (turn === Kind.space && next === Kind.close) break;
    }
    if (i >= length) break;
    if (next === Kind.stop || next === Kind.terminator || next === Kind.goesOn) continue;
    if (kind === Kind.stop && goesOnSmall(line, i)) continue;
    ends.push(i);
  }
  if (length > 0) ends.push(length);
  return ends;
}

/** Whether the next letter is small, with no terminator before it. */
function goesOnSmall(line: string, from: number): boolean {
  for (let i = from; i < line.length; i++) {
    const kind = kindOf(line.charCodeAt(i));
    if (kind === Kind.lower) return true;
    if (kind === Kind.upper || kind === Kind.letter || kind === Kind.stop || kind === Kind.terminator) return false;
    if (kind === Kind.beyond) return false;
  }
  return false;
}
