/**
 * The same release in two languages, put side by side. No word of one is understood in the other: what stands beside what follows from
 * order, numbers and counts alone, and where these do not tell, nothing is paired.
 */
import type { CivilDate, PropositionSet, ReleaseRecord } from "../model";
import { align, byNumber, inOrder, type Pair } from "./align";
import { pairSpeakers } from "./speakers";

/** Two sets of points; indexes into `record.sets`. */
export interface SetPair extends Pair {
  readonly points: readonly PointPair[];
}

/** Two points; indexes into their sets' `items`. Null on both sides never happens. */
export interface PointPair extends Pair {
  /** The sets within them. */
  readonly nested: readonly SetPair[];
}

/** Something that a reader of one version alone would not know. "own" is the version at hand. */
export type Difference =
  | { readonly what: "published" | "eventDate"; readonly own: CivilDate; readonly other: CivilDate }
  /** A set without a counterpart. `set` is an index on the side that has it. */
  | { readonly what: "set"; readonly has: "own" | "other"; readonly set: number }
  /** Two sets that stand side by side have unlike numbers of points. */
  | { readonly what: "points"; readonly own: number; readonly other: number; readonly pair: SetPair }
  /** Two sets that stand side by side were announced with unlike numbers. */
  | { readonly what: "declared"; readonly own: number; readonly other: number; readonly pair: SetPair }
  /** So many were found on each side: they are not put side by side. */
  | { readonly what: "exchanges" | "statements"; readonly own: number; readonly other: number };

export interface Comparison {
  /** In the order of the version at hand. */
  readonly sets: readonly SetPair[];
  /** Null where the counts differ: which is whose cannot be told. */
  readonly exchanges: readonly Pair[] | null;
  readonly statements: readonly Pair[] | null;
  /** People who speak, as far as what they say, their number or their names tell who is who. */
  readonly speakers: readonly Pair[];
  readonly differences: readonly Difference[];
}

/**
 * What a set costs that stands alone. Two alone (1.2) are dearer than any two of like count, wherever they stand, and cheaper than
 * two of which one has less than half the points of the other and stands in another part of the text.
 */
const GAP = 0.6;

/** `own` is the version at hand, `other` the one that it is compared with. Takes both as they are: neither is judged the better. */
export function compareVersions(own: ReleaseRecord, other: ReleaseRecord): Comparison {
  const sets = alignSets(own, other, null, null);
  const exchanges = inOrderIfEqual(own.exchanges.length, other.exchanges.length);
  const statements = inOrderIfEqual(own.statements.length, other.statements.length);
  return {
    sets,
    exchanges,
    statements,
    speakers: pairSpeakers(own, other, { sets: flat(sets), exchanges: exchanges ?? [], statements: statements ?? [] }),
    differences: [
      ...dateDifferences(own, other),
      ...setDifferences(own, other, sets),
      ...countDifference("exchanges", own.exchanges.length, other.exchanges.length),
      ...countDifference("statements", own.statements.length, other.statements.length),
    ],
  };
}

/** A point of a record: the place that nested sets name as their parent. */
type Place = NonNullable<PropositionSet["parent"]>;

/** The sets directly within a point on each side, or those in none, side by side. */
function alignSets(own: ReleaseRecord, other: ReleaseRecord, of: Place | null, beside: Place | null): SetPair[] {
  const [mine, theirs] = [setsWithin(own, of), setsWithin(other, beside)];
  const pairs = align(
    mine.length,
    theirs.length,
    (i, j) => unlikeness(own, mine[i] as number, other, theirs[j] as number),
    GAP,
  );
  return pairs.map((pair) => {
    const set = {
      own: pair.own === null ? null : (mine[pair.own] as number),
      other: pair.other === null ? null : (theirs[pair.other] as number),
    };
    return { ...set, points: alignPoints(own, other, set) };
  });
}

function alignPoints(own: ReleaseRecord, other: ReleaseRecord, set: Pair): PointPair[] {
  const ordinals = (record: ReleaseRecord, at: number | null): number[] =>
    at === null ? [] : (record.sets[at] as PropositionSet).items.map(({ ordinal }) => ordinal);
  const [mine, theirs] = [ordinals(own, set.own), ordinals(other, set.other)];
  // Of equally many points each is beside the one in its place, however either side counts them (7, 8, 9 and 1, 2, 3).
  const pairs = mine.length === theirs.length ? inOrder(mine.length, theirs.length) : byNumber(mine, theirs);
  return pairs.map((pair) => ({
    ...pair,
    nested: nestedIn(own, other, placeOf(set.own, pair.own), placeOf(set.other, pair.other)),
  }));
}

/** The sets within two points; where one side has no point, those of the other stand alone. */
function nestedIn(own: ReleaseRecord, other: ReleaseRecord, of: Place | null, beside: Place | null): SetPair[] {
  if (of !== null && beside !== null) return alignSets(own, other, of, beside);
  const alone = (record: ReleaseRecord, place: Place, side: "own" | "other"): SetPair[] =>
    setsWithin(record, place).map((at) => {
      const set = { own: null, other: null, [side]: at };
      return { ...set, points: alignPoints(own, other, set) };
    });
  if (of !== null) return alone(own, of, "own");
  return beside === null ? [] : alone(other, beside, "other");
}

function placeOf(set: number | null, item: number | null): Place | null {
  return set === null || item === null ? null : { set, item };
}

/** Indexes of the sets directly within a point; of null: of those that stand in none. A parent that is not there, or behind, is none. */
function setsWithin({ sets }: ReleaseRecord, place: Place | null): number[] {
  return sets.flatMap(({ parent }, at) => {
    const real = parent !== null && parent.set < at && sets[parent.set]?.items[parent.item] !== undefined;
    const isWithin = place === null ? !real : real && parent.set === place.set && parent.item === place.item;
    return isWithin ? [at] : [];
  });
}

/** 0 for sets with equally many points in the same part of their texts, up to 2. */
function unlikeness(own: ReleaseRecord, mine: number, other: ReleaseRecord, theirs: number): number {
  const [a, b] = [own.sets[mine] as PropositionSet, other.sets[theirs] as PropositionSet];
  const counts = Math.abs(a.items.length - b.items.length) / Math.max(a.items.length, b.items.length, 1);
  return counts + Math.abs(partOf(own, a) - partOf(other, b));
}

/** Where in its text a set begins: 0 at the beginning, 1 at the end. A translation is longer, but keeps the order. */
function partOf({ text }: ReleaseRecord, { items }: PropositionSet): number {
  return (items[0]?.span.from ?? 0) / Math.max(text.length, 1);
}

function inOrderIfEqual(own: number, other: number): Pair[] | null {
  return own === other ? inOrder(own, other) : null;
}

/** Every set pair, nested ones behind theirs. */
function flat(sets: readonly SetPair[]): SetPair[] {
  return sets.flatMap((set) => [set, ...set.points.flatMap(({ nested }) => flat(nested))]);
}

/** Dates that both give and that are not the same. A month agrees with every day of it; a date that one leaves out is no difference. */
function dateDifferences(own: ReleaseRecord, other: ReleaseRecord): Difference[] {
  return (["published", "eventDate"] as const).flatMap((what) => {
    const [mine, theirs] = [own[what]?.value, other[what]?.value];
    if (mine === undefined || theirs === undefined || mine.startsWith(theirs) || theirs.startsWith(mine)) return [];
    return [{ what, own: mine, other: theirs }];
  });
}

function setDifferences(own: ReleaseRecord, other: ReleaseRecord, sets: readonly SetPair[]): Difference[] {
  return flat(sets).flatMap((pair): Difference[] => {
    if (pair.own === null) return pair.other === null ? [] : [{ what: "set", has: "other", set: pair.other }];
    if (pair.other === null) return [{ what: "set", has: "own", set: pair.own }];
    const [mine, theirs] = [own.sets[pair.own] as PropositionSet, other.sets[pair.other] as PropositionSet];
    const [count, counterpart] = [mine.items.length, theirs.items.length];
    const found: Difference[] = count === counterpart ? [] : [{ what: "points", own: count, other: counterpart, pair }];
    return mine.declared === null || theirs.declared === null || mine.declared === theirs.declared
      ? found
      : [...found, { what: "declared", own: mine.declared, other: theirs.declared, pair }];
  });
}

function countDifference(what: "exchanges" | "statements", own: number, other: number): Difference[] {
  return own === other ? [] : [{ what, own, other }];
}
