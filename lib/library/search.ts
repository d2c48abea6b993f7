import type { Speaker } from "../model";
import { openCatalogue } from "./catalogue";
import { type Excerpt, excerptOf } from "./excerpt";
import { indexCache } from "./index-cache";
import type { Library } from "./library";
import { hasPhrase, meant, parsedQuery, type Query, type Wanted } from "./query";
import type { StoredRelease } from "./schema";
import { FIELDS, MASKS } from "./terms";
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
  /** Does what is still to be done for the index, so that the first search need not wait for it. */
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
const POINTS = 30;
const READ_AT_ONCE = 25;

interface Found {
  readonly releases: readonly string[];
  readonly extracts: readonly string[];
  readonly terms: ReadonlySet<string>;
}

/**
 * Full text over the library. The index is in the database, updated by each write (lib/library/indexing): a search reads the rows of
 * its words, once, and keeps them. Releases that hold the words of a phrase are read to see whether they stand together.
 */
export function openSearch(library: Library): LibrarySearch {
  const catalogue = openCatalogue(library);
  const index = indexCache(library);
  let refreshing: Promise<void> = Promise.resolve();

  const prepare = (): Promise<void> => {
    refreshing = refreshing.catch(() => {}).then(catalogue.refresh);
    return refreshing;
  };

  /** Every one of `alternatives` must be found by one of its words, in one of `fields`. */
  const find = async (alternatives: readonly (readonly Wanted[])[], fields = EVERYWHERE): Promise<Found> => {
    const buckets = await index.buckets(alternatives.flat().map(({ bucket }) => bucket));
    const { size, extracts } = catalogue;
    const scores = new Float64Array(size);
    const matched = new Uint8Array(size);
    const terms = new Set<string>();
    let left: number[] = [];
    for (const [at, wanted] of alternatives.entries()) {
      const best = new Float32Array(size);
      const touched: number[] = [];
      for (const { bucket, closeness } of wanted)
        for (const [term, lists] of buckets.get(bucket) ?? []) {
          const close = closeness(term);
          if (close === 0) continue;
          let isFound = false;
          for (const postings of lists)
            for (let nth = 0; nth < postings.length; nth++) {
              const posting = postings[nth] as number;
              const number = Math.floor(posting / MASKS);
              const mask = posting % MASKS;
              if ((mask & fields) === 0 || matched[number] !== at) continue;
              if (catalogue.rank(number) === 0 && !extracts.has(number)) continue;
              isFound = true;
              const weight = close * (WEIGHT_OF[mask] ?? 0);
              const before = best[number] as number;
              if (before === 0) touched.push(number);
              if (weight > before) best[number] = weight;
            }
          if (isFound) terms.add(term);
        }
      const rarity = Math.log(1 + catalogue.releases / Math.max(1, touched.length));
      for (const number of touched) {
        matched[number] = at + 1;
        scores[number] = (scores[number] as number) + (best[number] as number) * rarity;
      }
      left = touched;
    }
    const ofReleases = left.filter((number) => catalogue.rank(number) > 0);
    // One number to be compared: the score, and among equals the last saved.
    const keys = Float64Array.from(
      ofReleases,
      (number) => Math.round((scores[number] as number) * 1_000) * RANKS + catalogue.rank(number),
    ).sort();
    const releases = Array.from(keys, (key) => catalogue.byRank[key % RANKS] as string).reverse();
    const ofExtracts = left.filter((number) => extracts.has(number));
    ofExtracts.sort((a, b) => (scores[b] as number) - (scores[a] as number) || b - a);
    return { releases, extracts: ofExtracts.map((number) => extracts.get(number) as string), terms };
  };

  /** As spelt; where that is nowhere, with words that differ in one letter. */
  const findNear = async ({ words }: Query, fields?: number): Promise<Found & { near: boolean }> => {
    const found = await find(
      words.map((word) => [word]),
      fields,
    );
    const isNone = found.releases.length + found.extracts.length === 0;
    if (!isNone || !words.some(({ isLoose }) => isLoose)) return { ...found, near: false };
    const vocabulary = await index.vocabulary();
    const near = await find(
      words.map((word) => [word, ...meant(word, vocabulary)]),
      fields,
    );
    return { ...near, near: near.releases.length + near.extracts.length > 0 };
  };

  /** Those whose text, title or note has every phrase. */
  const withPhrases = async (ids: readonly string[], { phrases }: Query): Promise<readonly string[]> => {
    if (phrases.length === 0) return ids;
    const has = (release: StoredRelease | null) =>
      release !== null && phrases.every((phrase) => wordings(release).some((text) => hasPhrase(text, phrase)));
    const kept: string[] = [];
    for (let from = 0; from < ids.length; from += READ_AT_ONCE) {
      const some = ids.slice(from, from + READ_AT_ONCE);
      const releases = await library.getMany(some);
      kept.push(...some.filter((_, at) => has(releases[at] ?? null)));
    }
    return kept;
  };

  const extractsWithPhrases = async (ids: readonly string[], { phrases }: Query): Promise<readonly string[]> => {
    if (phrases.length === 0 || ids.length === 0) return ids;
    const all = new Map((await library.extracts()).map((extract) => [extract.id, extract]));
    return ids.filter((id) => {
      const { quote = "", title = "", note = "" } = all.get(id) ?? {};
      return phrases.every((phrase) => [quote, title ?? "", note].some((text) => hasPhrase(text, phrase)));
    });
  };

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
    prepare,
    excerpts,
    async search(text, count = AT_FIRST) {
      await prepare();
      const query = parsedQuery(text);
      if (query.words.length === 0) return { hits: [], extracts: [], terms: new Set(), near: false };
      const found = await findNear(query);
      const ids = found.near ? found.releases : await withPhrases(found.releases, query);
      const extracts = found.near ? found.extracts : await extractsWithPhrases(found.extracts, query);
      const sentences = await excerpts(ids.slice(0, count), found.terms);
      const hits = ids.map((id) => ({ id, excerpt: sentences.get(id) ?? null }));
      return { hits, extracts, terms: found.terms, near: found.near && hits.length + extracts.length > 0 };
    },
    async points(text, from = 0, among = null) {
      await prepare();
      const query = parsedQuery(text);
      if (query.words.length === 0) return { hits: [], terms: new Set(), next: null };
      const found = await findNear(query, FIELDS.points);
      const { terms, near } = found;
      const wanted = among === null ? null : new Set(among);
      const releases = wanted === null ? found.releases : found.releases.filter((id) => wanted.has(id));
      const hits: PointHit[] = [];
      let at = from;
      while (at < releases.length && hits.length < POINTS) {
        const some = releases.slice(at, at + READ_AT_ONCE);
        for (const release of await library.getMany(some)) {
          if (release === null) continue;
          hits.push(...pointsOf(release, query, terms, near));
        }
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

function wordings({ summary, record }: StoredRelease): readonly string[] {
  return [record.text, summary.title ?? "", summary.note];
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
