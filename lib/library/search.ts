import { type Excerpt, excerptOf } from "./excerpt";
import { unpacked } from "./indexing";
import type { Library } from "./library";
import type { FreshWords } from "./schema";
import { bucketOf, FIELDS, MASKS } from "./terms";
import { isOneEditAway } from "./typo";
import { isCjk, termsOfQuery } from "./words";

export interface Hit {
  readonly id: string;
  /** The sentence that was found; null beyond the first `excerpts` hits and where only the metadata match. */
  readonly excerpt: Excerpt | null;
}

/** What a query finds. Plain data: it crosses from a worker. */
export interface Findings {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The words found, as the index has them: what `marksOf` marks in titles and texts. */
  readonly terms: ReadonlySet<string>;
  /** Nothing was spelt so: these are words that differ in one letter. */
  readonly near: boolean;
}

export interface LibrarySearch {
  /** Does what is still to be done for the index, so that the first search need not wait for it. */
  prepare(): Promise<void>;
  /**
   * Releases that hold every word of the query (or a word that begins with it), those in the bin left out.
   * `excerpts`: for how many of the first hits the text is read to show the sentence. An empty query finds nothing.
   */
  search(query: string, excerpts?: number): Promise<Findings>;
  /** The sentences of further hits, by id. */
  excerpts(ids: readonly string[], terms: ReadonlySet<string>): Promise<ReadonlyMap<string, Excerpt | null>>;
}

/** As many hits as stand in a window at first. */
const AT_FIRST = 12;

/** A release that can be found. */
interface Living {
  readonly id: string;
  readonly listed: number;
}

/**
 * Full text over the library. The index is in the database, updated by each write (lib/library/indexing): a search reads the few
 * rows that its words begin with. In memory are only the numbers of the releases and the words of the last few.
 */
export function openSearch(library: Library): LibrarySearch {
  const living = new Map<number, Living>();
  const numbers = new Map<string, number>();
  /** Their terms and masks, parted once and not for each search. */
  const fresh = new Map<number, readonly [terms: readonly string[], masks: FreshWords["masks"]]>();
  let seen = { change: 0, purge: 0 };
  let refreshing: Promise<void> = Promise.resolve();

  const refresh = async (): Promise<void> => {
    while (await library.tidyIndex()) {
      // Step by step, so that another window can save in between.
    }
    const counters = await library.counters();
    if (counters.change === seen.change) return;
    for (const { id, number, listed } of await library.changedSince(seen.change)) {
      living.delete(numbers.get(id) ?? 0);
      numbers.set(id, number);
      if (listed !== null) living.set(number, { id, listed });
    }
    if (counters.purge > seen.purge) {
      const left = await library.ids();
      for (const [id, number] of numbers) {
        if (left.has(id)) continue;
        living.delete(number);
        numbers.delete(id);
      }
    }
    seen = counters;
  };

  const prepare = (): Promise<void> => {
    refreshing = refreshing.catch(() => {}).then(refresh);
    return refreshing;
  };

  const rowsOf = async (beginnings: readonly string[]) => {
    const rows = await library.indexRows(beginnings, fresh);
    for (const { number, terms, masks } of rows.fresh) fresh.set(number, [terms.split("\n"), masks]);
    const current = new Set(rows.freshNumbers);
    for (const number of fresh.keys()) if (!current.has(number)) fresh.delete(number);
    return rows.postings;
  };

  /** For each term of the query the releases that have it, with how much that says of each. */
  const find = async (wanted: readonly Wanted[]): Promise<Found> => {
    const terms = new Set<string>();
    const rows = await rowsOf(wanted.map(({ beginning }) => beginning));
    const weights = wanted.map(({ closeness }, at) => {
      const found = new Map<number, number>();
      const add = (number: number, mask: number, close: number, term: string): void => {
        if (!living.has(number)) return;
        terms.add(term);
        found.set(number, Math.max(found.get(number) ?? 0, close * weightOf(mask)));
      };
      for (const row of rows[at] ?? [])
        for (const [term, postings] of unpacked(row)) {
          const close = closeness(term);
          if (close > 0) for (const posting of postings) add(Math.floor(posting / MASKS), posting % MASKS, close, term);
        }
      for (const [number, [words, masks]] of fresh)
        for (const [nth, term] of words.entries()) {
          const close = closeness(term);
          if (close > 0) add(number, masks[nth] ?? 0, close, term);
        }
      return found;
    });
    return { numbers: ranked(weights, living), terms };
  };

  const excerpts = async (ids: readonly string[], terms: ReadonlySet<string>) => {
    const releases = await Promise.all(ids.map((id) => library.get(id)));
    // The sentence of the body rather than the title, which the list shows above it.
    const excerpt = (at: number): Excerpt | null => {
      const record = releases[at]?.record;
      return record ? excerptOf(record.text.slice(record.title?.to ?? 0), terms) : null;
    };
    return new Map(ids.map((id, at) => [id, excerpt(at)]));
  };

  return {
    prepare,
    excerpts,
    async search(query, count = AT_FIRST) {
      await prepare();
      const words = termsOfQuery(query);
      if (words.length === 0) return { hits: [], terms: new Set(), near: false };
      let found = await find(words.map((term, at) => asSpelt(term, at === words.length - 1)));
      const near = found.numbers.length === 0 && words.some(mayBeMisspelt);
      if (near) found = await find(words.map((term, at) => asMeant(term, at === words.length - 1)));
      const ids = found.numbers.map((number) => living.get(number)?.id ?? "");
      const sentences = await excerpts(ids.slice(0, count), found.terms);
      const hits = ids.map((id) => ({ id, excerpt: sentences.get(id) ?? null }));
      return { hits, terms: found.terms, near: near && hits.length > 0 };
    },
  };
}

/** What is looked for in the index: terms that begin so, each as close to the query's word as `closeness` says, 0..1. */
interface Wanted {
  readonly beginning: string;
  readonly closeness: (term: string) => number;
}

interface Found {
  readonly numbers: readonly number[];
  readonly terms: ReadonlySet<string>;
}

/** A longer word that begins so says less than the word itself; how much less, by how much longer it is. */
const LONGER = 0.5;
/** A word that is spelt otherwise says less than any that begins so. */
const OTHERWISE = 0.2;

function asSpelt(term: string, last: boolean): Wanted {
  const isPrefix = isBeginning(term, last);
  return {
    beginning: bucketOf(term),
    closeness: (other) => {
      if (other === term) return 1;
      return isPrefix && other.startsWith(term) ? (LONGER * term.length) / other.length : 0;
    },
  };
}

/** As `asSpelt`, and words that differ in one letter, not the first: few misspell that, and all words would have to be read. */
function asMeant(term: string, last: boolean): Wanted {
  const spelt = asSpelt(term, last);
  if (!mayBeMisspelt(term)) return spelt;
  return {
    beginning: [...term][0] ?? "",
    closeness: (other) => spelt.closeness(other) || (isOneEditAway(term, other) ? OTHERWISE : 0),
  };
}

/** The last word may still be being typed; before it, a short word is a word ("UN" is not "under"). */
function isBeginning(term: string, last: boolean): boolean {
  if (isCjk(term)) return [...term].length === 1;
  return term.length >= 4 || (last && term.length >= 2);
}

/** Only where the word as it is spelt is nowhere. Short words and numbers are other words when a letter differs (Iran, Iraq). */
function mayBeMisspelt(term: string): boolean {
  return term.length >= 5 && !isCjk(term) && !/\p{N}/u.test(term);
}

/** Where a word stands tells what a release is about: in its title before its people, these before its points. */
const WEIGHTS: readonly (readonly [field: number, weight: number])[] = [
  [FIELDS.title, 4],
  [FIELDS.note, 4],
  [FIELDS.people, 3],
  [FIELDS.points, 2],
  [FIELDS.text, 1],
];

function weightOf(mask: number): number {
  return WEIGHTS.reduce((sum, [field, weight]) => sum + (mask & field ? weight : 0), 0);
}

/** Releases that have every word, best first: a rare word says more than one that many have. Of equals the last saved. */
function ranked(weights: readonly ReadonlyMap<number, number>[], living: ReadonlyMap<number, Living>): number[] {
  const [fewest, ...others] = [...weights].sort((a, b) => a.size - b.size);
  if (!fewest) return [];
  const rarity = (found: ReadonlyMap<number, number>) => Math.log(1 + living.size / Math.max(1, found.size));
  const scores = new Map<number, number>();
  for (const [number, weight] of fewest) {
    if (!others.every((found) => found.has(number))) continue;
    let score = weight * rarity(fewest);
    for (const found of others) score += (found.get(number) ?? 0) * rarity(found);
    scores.set(number, score);
  }
  const listed = (number: number) => living.get(number)?.listed ?? 0;
  return [...scores].sort(([a, of], [b, against]) => against - of || listed(b) - listed(a)).map(([number]) => number);
}
