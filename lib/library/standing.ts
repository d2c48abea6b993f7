import type { Match } from "./index-cache";
import { afterList, readList } from "./places";
import { FIELDS, MASKS } from "./terms";

/** Numbers of releases and extracts. */
export interface Numbers {
  has(number: number): boolean;
}

/** For each release, places in ascending order. */
export type PlacesIn = ReadonlyMap<number, readonly number[]>;

/**
 * Those of `among` in which the words of a phrase stand one after the other, with the places of the first word. `words`: for each word of
 * the phrase where it stands. Read from the index alone.
 */
export function standingTogether(words: readonly (readonly Match[])[], among: Numbers): PlacesIn {
  // The rarest first: what it does not leave need not be looked at in the others.
  const order = [...words.keys()].sort((a, b) => size(words[a]) - size(words[b]));
  let begins: PlacesIn | null = null;
  for (const nth of order) {
    const left = new Map<number, readonly number[]>();
    for (const match of words[nth] ?? [])
      eachPlaces(match, begins ?? among, (number, places) => {
        const before = begins?.get(number);
        const kept = before ? common(before, places, nth) : places.map((place) => place - nth);
        if (kept.length > 0) left.set(number, kept);
      });
    begins = left;
  }
  return begins ?? new Map();
}

/**
 * Those of `among` with a point in which every word stands, and every phrase begins. `words`: for each word what may be meant by it;
 * `bounds`: where the points begin and end.
 */
export function standingInAPoint(
  words: readonly (readonly Match[])[],
  phrases: readonly PlacesIn[],
  bounds: readonly Match[],
  among: Numbers,
): ReadonlySet<number> {
  let left = new Map<number, readonly number[]>();
  for (const match of bounds) eachPlaces(match, among, (number, places) => left.set(number, [...places]));
  const narrow = (places: PlacesIn): void => {
    const narrowed = new Map<number, readonly number[]>();
    for (const [number, inside] of places) {
      const kept = holding(left.get(number) ?? [], inside);
      if (kept.length > 0) narrowed.set(number, kept);
    }
    left = narrowed;
  };
  for (const word of words) {
    const inPoints = new Map<number, number[]>();
    for (const match of word)
      eachPlaces(
        match,
        left,
        (number, places) => {
          const before = inPoints.get(number);
          if (before) before.push(...places);
          else inPoints.set(number, [...places]);
        },
        FIELDS.points,
      );
    narrow(inPoints);
  }
  for (const phrase of phrases) narrow(phrase);
  return new Set(left.keys());
}

function size(matches: readonly Match[] = []): number {
  return matches.reduce((sum, { postings }) => sum + postings.length, 0);
}

/** Calls `see` with the places of a word in each of `among` that has it in one of `fields`. `places` is filled anew each time. */
function eachPlaces(
  { postings, lists }: Match,
  among: Numbers,
  see: (number: number, places: readonly number[]) => void,
  fields = MASKS - 1,
): void {
  const places: number[] = [];
  let at = 0;
  for (let nth = 0; nth < postings.length; nth++) {
    const posting = postings[nth] as number;
    const number = Math.floor(posting / MASKS);
    if (((posting % MASKS) & fields) === 0 || !among.has(number)) at = afterList(lists, at);
    else {
      at = readList(lists, at, places);
      see(number, places);
    }
  }
}

/** Those of `begins` that are `by` less than one of `places`; both ascend. */
function common(begins: readonly number[], places: readonly number[], by: number): readonly number[] {
  const both: number[] = [];
  let at = 0;
  for (const begin of begins) {
    while (at < places.length && (places[at] as number) < begin + by) at++;
    if (places[at] === begin + by) both.push(begin);
  }
  return both;
}

/** The bounds, a beginning and an end in turn, between which one of `places` stands. */
function holding(bounds: readonly number[], places: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at + 1 < bounds.length; at += 2) {
    const from = bounds[at] as number;
    const to = bounds[at + 1] as number;
    if (places.some((place) => place >= from && place < to)) kept.push(from, to);
  }
  return kept;
}
