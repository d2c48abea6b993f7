/** Who is who in two versions of a release whose names are written in different letters. */
import type { ReleaseRecord } from "../model";
import { foldPhrase } from "../text/fold";
import type { Pair } from "./align";

/** What was found to stand side by side. */
interface Aligned {
  readonly sets: readonly Pair[];
  readonly exchanges: readonly Pair[];
  readonly statements: readonly Pair[];
}

/** A meeting of two speakers in what both say; each time tells a little more surely that they are one person. */
type Votes = Map<number, Map<number, number>>;

/**
 * Speakers of both sides by index, in the order of the own side; those that nothing tells of stand alone. What they say side by side
 * counts first, most often met first; then names that are written alike; and where one is left on each side, these.
 */
export function pairSpeakers(own: ReleaseRecord, other: ReleaseRecord, aligned: Aligned): Pair[] {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (mine: number, theirs: number): void => {
    if (found.has(mine) || taken.has(theirs)) return;
    found.set(mine, theirs);
    taken.add(theirs);
  };
  for (const [mine, theirs] of surest(votes(own, other, aligned))) pair(mine, theirs);
  for (const [mine, { name }] of own.speakers.entries()) {
    const namesake = other.speakers.findIndex((each) => foldPhrase(each.name.value) === foldPhrase(name.value));
    if (namesake >= 0) pair(mine, namesake);
  }
  const left = own.speakers.flatMap((_, at) => (found.has(at) ? [] : [at]));
  const leftThere = other.speakers.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  if (left.length === 1 && leftThere.length === 1) pair(left[0] as number, leftThere[0] as number);
  return [
    ...own.speakers.map((_, at) => ({ own: at, other: found.get(at) ?? null })),
    ...other.speakers.flatMap((_, at) => (taken.has(at) ? [] : [{ own: null, other: at }])),
  ];
}

function votes(own: ReleaseRecord, other: ReleaseRecord, aligned: Aligned): Votes {
  const met: Votes = new Map();
  const vote = (mine: number | null | undefined, theirs: number | null | undefined): void => {
    if (mine == null || theirs == null) return;
    const row = met.get(mine) ?? new Map<number, number>();
    row.set(theirs, (row.get(theirs) ?? 0) + 1);
    met.set(mine, row);
  };
  const both = <T>({ own: a, other: b }: Pair, mine: readonly T[], theirs: readonly T[]): readonly (T | undefined)[] =>
    a === null || b === null ? [] : [mine[a], theirs[b]];
  for (const each of aligned.sets) {
    const [mine, theirs] = both(each, own.sets, other.sets);
    vote(mine?.speaker, theirs?.speaker);
  }
  for (const each of aligned.statements) {
    const [mine, theirs] = both(each, own.statements, other.statements);
    vote(mine?.speaker, theirs?.speaker);
  }
  for (const each of aligned.exchanges) {
    const [mine, theirs] = both(each, own.exchanges, other.exchanges);
    if (mine?.answers.length === theirs?.answers.length)
      for (const [at, answer] of mine?.answers.entries() ?? []) vote(answer.speaker, theirs?.answers[at]?.speaker);
  }
  return met;
}

/** Pairs that met, most often first; of equally often the earlier. */
function surest(met: Votes): (readonly [mine: number, theirs: number])[] {
  return [...met]
    .flatMap(([mine, row]) => [...row].map(([theirs, count]) => ({ mine, theirs, count })))
    .sort((a, b) => b.count - a.count || a.mine - b.mine || a.theirs - b.theirs)
    .map(({ mine, theirs }) => [mine, theirs] as const);
}
