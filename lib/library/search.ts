import MiniSearch, { type SearchResult } from "minisearch";
import type { ReleaseRecord } from "../model";
import { type Excerpt, excerptOf } from "./excerpt";
import type { Library } from "./library";
import type { ReleaseSummary } from "./schema";
import { isCjk, termsOfQuery, wordsOf } from "./words";

export interface Hit {
  readonly summary: ReleaseSummary;
  /** The words found, as the index has them: what `marksOf` marks in the title and the text. */
  readonly terms: ReadonlySet<string>;
  /** The sentence that was found; null beyond the first `excerpts` hits and where only the metadata match. */
  readonly excerpt: Excerpt | null;
}

export interface Findings {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Nothing was spelt so: these are words that differ in one letter. */
  readonly near: boolean;
}

export interface LibrarySearch {
  /** Brings the index up to date, so that the first search need not wait for it. */
  prepare(): Promise<void>;
  /**
   * Releases that hold every word of the query (or a word that begins with it), those in the bin left out.
   * `excerpts`: for how many of the first hits the text is read to show the sentence. An empty query finds nothing.
   */
  search(query: string, excerpts?: number): Promise<Findings>;
}

interface Indexed {
  readonly id: string;
  readonly title: string;
  readonly people: string;
  readonly points: string;
  readonly text: string;
}

/**
 * Full text over the library, held in memory. It is built at the first search, one text at a time, and afterwards looks again
 * only at what was written since (`changedSince`), by whichever window.
 */
export function openSearch(library: Library): LibrarySearch {
  const index = emptyIndex();
  let seen = { change: 0, purge: 0 };
  let refreshing: Promise<void> = Promise.resolve();

  const refresh = async (): Promise<void> => {
    const counters = await library.counters();
    if (counters.change === seen.change) return;
    for (const { id, deletedAt } of await library.changedSince(seen.change)) {
      if (index.has(id)) index.discard(id);
      const release = deletedAt === null ? await library.get(id) : null;
      if (release) index.add(indexed(id, release.record));
    }
    if (counters.purge > seen.purge) {
      // Emptying the bin takes away only what the change before it has discarded, unless both came between two searches.
      const left = await library.ids();
      for (const id of indexIds(index)) if (!left.has(id)) index.discard(id);
    }
    seen = counters;
  };

  const prepare = (): Promise<void> => {
    refreshing = refreshing.catch(() => {}).then(refresh);
    return refreshing;
  };

  return {
    prepare,
    async search(query, excerpts = 50) {
      await prepare();
      const { results, near } = find(index, query);
      const summaries = new Map((await library.list()).map((summary) => [summary.id, summary]));
      const hits: Hit[] = [];
      for (const { id, terms } of results) {
        const summary = summaries.get(id);
        if (!summary) continue;
        const found = new Set(terms);
        const release = hits.length < excerpts ? await library.get(id) : null;
        hits.push({ summary, terms: found, excerpt: release && excerptFor(release.record, found) });
      }
      return { hits, near };
    },
  };
}

function emptyIndex(): MiniSearch<Indexed> {
  return new MiniSearch<Indexed>({
    fields: ["title", "people", "points", "text"],
    tokenize: (text) => atMostTwice(wordsOf(text).map(({ term }) => term)),
    processTerm: (term) => term,
  });
}

/**
 * Each term no more than twice. How often a word comes says little beyond that it comes again (the ranking flattens there),
 * and the time to build the index goes by occurrences: for real releases this halves it.
 */
function atMostTwice(terms: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return terms.filter((term) => {
    const times = (seen.get(term) ?? 0) + 1;
    seen.set(term, times);
    return times <= 2;
  });
}

/** MiniSearch names its documents only by search; the wildcard finds all of them. */
function indexIds(index: MiniSearch<Indexed>): readonly string[] {
  return index.search(MiniSearch.wildcard).map(({ id }) => id as string);
}

function indexed(id: string, record: ReleaseRecord): Indexed {
  const people = record.speakers.flatMap(({ name, role }) => [name.value, role?.value ?? ""]);
  return {
    id,
    title: record.title?.value ?? "",
    people: [...people, record.issuer?.name ?? "", record.place?.value ?? ""].join("\n"),
    points: record.sets
      .flatMap(({ items }) => items.map(({ span }) => record.text.slice(span.from, span.to)))
      .join("\n"),
    text: record.text,
  };
}

/** Where a word stands tells what a release is about: in its title before its people, these before its points. */
const BOOST = { title: 4, people: 3, points: 2, text: 1 };

function find(index: MiniSearch<Indexed>, query: string): { results: readonly SearchResult[]; near: boolean } {
  const terms = termsOfQuery(query);
  if (terms.length === 0) return { results: [], near: false };
  const common = {
    // The query is cut already: a pair of Chinese characters must not be cut again into its single ones.
    tokenize: () => [...terms],
    processTerm: (term: string) => term,
    combineWith: "AND",
    boost: BOOST,
    prefix: (term: string, at: number) => isBeginning(term, at === terms.length - 1),
  } as const;
  const exact = index.search(query, common);
  if (exact.length > 0) return { results: exact, near: false };
  const close = index.search(query, { ...common, fuzzy: (term) => (mayBeMisspelt(term) ? 1 : false) });
  return { results: close, near: close.length > 0 };
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

/** The sentence of the body rather than the title, which the list shows above it. */
function excerptFor(record: ReleaseRecord, terms: ReadonlySet<string>): Excerpt | null {
  const after = record.title?.to ?? 0;
  return excerptOf(record.text.slice(after), terms);
}
