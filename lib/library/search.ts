import type { Speaker } from "../model";
import { openCatalogue } from "./catalogue";
import { type Excerpt, excerptOf } from "./excerpt";
import { indexCache, type Match } from "./index-cache";
import type { Library } from "./library";
import { hasPhrase, meant, parsedQuery, type Query, type Wanted } from "./query";
import type { StoredRelease } from "./schema";
import { type Numbers, standingInAPoint, standingTogether } from "./standing";
import { bucketOf, FIELDS, MASKS, POINTS } from "./terms";
import { isOneEditAway } from "./typo";
import { wordsOf } from "./words";

export interface Hit {
  readonly id: string;
  /** The sentence that was found; null beyond the first `excerpts` hits and where only the metadata match. */
  readonly excerpt: Excerpt | null;
}

/** What a query finds. Plain data: it crosses from a worker. */
export interface Findings {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Ids of extracts, best first. */
  readonly extracts: readonly string[];
  /** The words found, as the index has them: what `marksOf` marks in titles and texts. */
  readonly terms: ReadonlySet<string>;
  /** Nothing was spelt so: these are words that differ in one letter. */
  readonly near: boolean;
}

/** A point that says what was looked for, and who made it. */
export interface PointHit {
  readonly id: string;
  readonly set: number;
  readonly item: number;
  readonly ordinal: number;
  /** The point in the release's words, with what was looked for in it. */
  readonly excerpt: Excerpt;
  readonly speaker: string | null;
  readonly role: string | null;
}

export interface PointFindings {
  /** Those of the best releases first; of one release in its order. */
  readonly hits: readonly PointHit[];
  readonly terms: ReadonlySet<string>;
  /** Where to go on; null: these were the last. */
  readonly next: number | null;
}

export interface LibrarySearch {
  /** Does what is still to be done for the index and reads what many searches need, so that the first need not wait for it. */
  prepare(): Promise<void>;
  /**
   * Releases and extracts that hold every word of the query (or a word that begins with it) and its phrases ("…"), those in the bin left
   * out. `excerpts`: for how many of the first hits the text is read to show the sentence. An empty query finds nothing.
   */
  search(query: string, excerpts?: number): Promise<Findings>;
  /** Points that hold every word of the query, some thirty at a time. `from`: 0, then `next`. `among`: of these releases alone. */
  points(query: string, from?: number, among?: readonly string[] | null): Promise<PointFindings>;
  /** All points of these releases, by their theses, in the order of `ids`. */
  pointsIn(ids: readonly string[]): Promise<readonly PointHit[]>;
  /** The sentences of further hits, by id. */
  excerpts(ids: readonly string[], terms: ReadonlySet<string>): Promise<ReadonlyMap<string, Excerpt | null>>;
}

/** As many hits as stand in a window at first. */
const AT_FIRST = 12;
/** Points that are found at once, and releases that are read at once for them. */
const POINTS_AT_ONCE = 30;
const READ_AT_ONCE = 10;

interface Found {
  /** Numbers of releases, the best first. */
  readonly releases: readonly number[];
  /** Numbers of extracts, the best first. */
  readonly extracts: readonly number[];
  readonly terms: ReadonlySet<string>;
  /** For each word of the query what was found of it. */
  readonly matches: readonly (readonly Match[])[];
}

/** What is looked for in the index. */
interface Sought {
  /** For each word, what may be meant by it. */
  readonly alternatives: readonly (readonly Wanted[])[];
  /** Where it is to stand. */
  readonly fields: number;
  /** Buckets of which the places are needed, too. */
  readonly placed: ReadonlySet<string>;
  /** Number of the last write. */
  readonly change: number;
}

/**
 * Full text over the library. The index is in the database, updated by each write (lib/library/indexing): a search reads the rows of
 * its words, once, and keeps them. Which words stand together the index tells, too; no text is read but of what is shown.
 */
export function openSearch(library: Library): LibrarySearch {
  const catalogue = openCatalogue(library);
  const index = indexCache(library);
  let refreshing: Promise<unknown> = Promise.resolve();

  const refresh = (): Promise<number> => {
    const refreshed = refreshing.catch(() => {}).then(catalogue.refresh);
    refreshing = refreshed;
    return refreshed;
  };

  /** Every one of the alternatives must be found by one of its words. */
  const find = async ({ alternatives, fields, placed, change }: Sought): Promise<Found> => {
    await index.load([...alternatives.flat().map(({ bucket }) => bucket), ...placed], placed, change);
    const { ranks, extracts } = catalogue;
    const scores = new Float64Array(ranks.length);
    const matched = new Uint8Array(ranks.length);
    const terms = new Set<string>();
    const matches: Match[][] = [];
    let left: number[] = [];
    for (const [at, wanted] of alternatives.entries()) {
      const best = new Float32Array(ranks.length);
      const touched: number[] = [];
      const found: Match[] = [];
      matches.push(found);
      for (const one of wanted)
        for (const match of index.matches(one)) {
          const { term, postings } = match;
          const close = one.closeness(term);
          let isFound = false;
          for (let nth = 0; nth < postings.length; nth++) {
            const posting = postings[nth] as number;
            const number = Math.floor(posting / MASKS);
            const mask = posting % MASKS;
            if ((mask & fields) === 0 || matched[number] !== at) continue;
            if (ranks[number] === 0 && !extracts.has(number)) continue;
            isFound = true;
            const weight = close * (WEIGHT_OF[mask] ?? 0);
            const before = best[number] as number;
            if (before === 0) touched.push(number);
            if (weight > before) best[number] = weight;
          }
          if (!isFound) continue;
          terms.add(term);
          found.push(match);
        }
      const rarity = Math.log(1 + catalogue.releases / Math.max(1, touched.length));
      for (const number of touched) {
        matched[number] = at + 1;
        scores[number] = (scores[number] as number) + (best[number] as number) * rarity;
      }
      left = touched;
    }
    // One number to be compared: the score, and among equals the last saved.
    const keys = Float64Array.from(
      left.filter((number) => ranks[number] !== 0),
      (number) => Math.round((scores[number] as number) * 1_000) * RANKS + (ranks[number] as number),
    ).sort();
    const releases = Array.from(keys, (key) => catalogue.byRank[key % RANKS] as number).reverse();
    const ofExtracts = left.filter((number) => extracts.has(number));
    ofExtracts.sort((a, b) => (scores[b] as number) - (scores[a] as number) || b - a);
    return { releases, extracts: ofExtracts, terms, matches };
  };

  /** As spelt; where that is nowhere, with words that differ in one letter. */
  const findNear = async (
    { words }: Query,
    sought: Omit<Sought, "alternatives">,
  ): Promise<Found & { near: boolean }> => {
    const found = await find({ ...sought, alternatives: words.map((word) => [word]) });
    const isNone = found.releases.length + found.extracts.length === 0;
    if (!isNone || !words.some(({ isLoose }) => isLoose)) return { ...found, near: false };
    const vocabulary = await index.vocabulary();
    const alternatives = words.map((word) => [word, ...meant(word, vocabulary)]);
    const isPlaced = sought.placed.size > 0 && alternatives.some(({ length }) => length > 1);
    const placed = isPlaced ? new Set([...sought.placed, ...bucketsOf(alternatives.flat())]) : sought.placed;
    const near = await find({ ...sought, alternatives, placed });
    return { ...near, near: near.releases.length + near.extracts.length > 0 };
  };

  /** For each phrase, those of `numbers` that have it, and where. */
  const phrasesIn = ({ phrases }: Query, among: Numbers) =>
    phrases.map((phrase) => {
      const words = phrase.map((term) => index.matches({ term, bucket: bucketOf(term), isPrefix: false }));
      return standingTogether(words, among);
    });

  const excerpts = async (ids: readonly string[], terms: ReadonlySet<string>) => {
    const releases = await library.getMany(ids);
    // The sentence of the body rather than the title, which the list shows above it; else of the reader's note.
    const excerpt = (release: StoredRelease | null | undefined): Excerpt | null => {
      if (!release) return null;
      const { record, summary } = release;
      return excerptOf(record.text.slice(record.title?.to ?? 0), terms) ?? excerptOf(summary.note, terms);
    };
    return new Map(ids.map((id, at) => [id, excerpt(releases[at])]));
  };

  return {
    async prepare() {
      const change = await refresh();
      await index.load([], new Set(), change);
      await index.vocabulary();
    },
    excerpts,
    async search(text, count = AT_FIRST) {
      const change = await refresh();
      const query = parsedQuery(text);
      if (query.words.length === 0) return { hits: [], extracts: [], terms: new Set(), near: false };
      const placed = new Set(query.phrases.flat().map(bucketOf));
      const found = await findNear(query, { fields: EVERYWHERE, placed, change });
      const phrases = found.near ? [] : phrasesIn(query, new Set([...found.releases, ...found.extracts]));
      const hasPhrases = (number: number) => phrases.every((phrase) => phrase.has(number));
      const ids = found.releases.filter(hasPhrases).map(catalogue.idOf);
      const extracts = found.extracts.filter(hasPhrases).map(catalogue.idOf);
      const sentences = await excerpts(ids.slice(0, count), found.terms);
      const hits = ids.map((id) => ({ id, excerpt: sentences.get(id) ?? null }));
      return { hits, extracts, terms: found.terms, near: found.near && hits.length + extracts.length > 0 };
    },
    async points(text, from = 0, among = null) {
      const change = await refresh();
      const query = parsedQuery(text);
      if (query.words.length === 0) return { hits: [], terms: new Set(), next: null };
      // One word that stands in points stands in one; more of them may stand in several.
      const placed = new Set(query.words.length > 1 ? [...bucketsOf(query.words), bucketOf(POINTS)] : []);
      const {
        releases: found,
        matches,
        terms,
        near,
      } = await findNear(query, { fields: FIELDS.points, placed, change });
      const wanted = among === null ? null : new Set(among);
      const left = new Set(wanted === null ? found : found.filter((number) => wanted.has(catalogue.idOf(number))));
      const bounds = index.matches({ term: POINTS, bucket: bucketOf(POINTS), isPrefix: false });
      const inOne = placed.size > 0 ? standingInAPoint(matches, phrasesIn(query, left), bounds, left) : left;
      const releases = found.filter((number) => inOne.has(number)).map(catalogue.idOf);
      const hits: PointHit[] = [];
      let at = from;
      while (at < releases.length && hits.length < POINTS_AT_ONCE) {
        const some = releases.slice(at, at + READ_AT_ONCE);
        for (const release of await library.getMany(some))
          if (release !== null) hits.push(...pointsOf(release, query, terms, near));
        at += some.length;
      }
      return { hits, terms, next: at < releases.length ? at : null };
    },
    async pointsIn(ids) {
      const releases = await library.getMany(ids);
      return releases.flatMap((release) => (release === null ? [] : pointsOf(release, null, new Set(), false)));
    },
  };
}

/** Ranks are less than this; scores of a query stay below 2^53 / RANKS / 1000. */
const RANKS = 2 ** 21;

/** Where a word stands tells what a release is about: in its title before its people, these before its points. */
const WEIGHTS: readonly (readonly [field: number, weight: number])[] = [
  [FIELDS.title, 4],
  [FIELDS.note, 4],
  [FIELDS.people, 3],
  [FIELDS.points, 2],
  [FIELDS.text, 1],
];
const WEIGHT_OF = Float64Array.from({ length: MASKS }, (_, mask) =>
  WEIGHTS.reduce((sum, [field, weight]) => sum + (mask & field ? weight : 0), 0),
);
const EVERYWHERE = MASKS - 1;

function bucketsOf(words: readonly Wanted[]): readonly string[] {
  return words.map(({ bucket }) => bucket);
}

/** The points of a release in which every word of the query stands, with its phrases. */
function pointsOf(
  { summary, record }: StoredRelease,
  query: Query | null,
  terms: ReadonlySet<string>,
  isNear: boolean,
): readonly PointHit[] {
  const hits: PointHit[] = [];
  for (const [set, { items, speaker }] of record.sets.entries()) {
    const who: Speaker | undefined = speaker === null ? undefined : record.speakers[speaker];
    for (const [item, { span, heading, ordinal }] of items.entries()) {
      // Without the marker and what stands between it and the thesis.
      const text = record.text.slice(heading.from, Math.max(heading.to, span.to));
      if (query !== null && !holds(text, query, isNear)) continue;
      const thesis = record.text.slice(heading.from, heading.to);
      const excerpt =
        query === null ? { text: thesis, marks: [], cutBefore: false, cutAfter: false } : excerptOf(text, terms);
      if (excerpt === null) continue;
      hits.push({
        id: summary.id,
        set,
        item,
        ordinal,
        excerpt,
        speaker: who?.name.value ?? null,
        role: who?.role?.value ?? null,
      });
    }
  }
  return hits;
}

/** Whether every word of the query stands in a text, or one that is near where it was meant, and its phrases. */
function holds(text: string, { words, phrases }: Query, isNear: boolean): boolean {
  const there = [...new Set(wordsOf(text).map(({ term }) => term))];
  const isThere = ({ closeness, term, isLoose }: Wanted) =>
    there.some((other) => closeness(other) > 0 || (isNear && isLoose && isOneEditAway(term, other)));
  return words.every(isThere) && phrases.every((phrase) => hasPhrase(text, phrase));
}
