import { type Bucket, firstOf, merged, sizeOf } from "./bucket";
import type { IndexRows, Library } from "./library";
import { afterList } from "./places";
import type { Vocabulary, Wanted } from "./query";
import type { FreshWords } from "./schema";
import { bucketOf, MASKS } from "./terms";

/** A word of the index, where it stands. */
export interface Match {
  readonly term: string;
  /** The release's number times `MASKS`, plus the mask of fields. */
  readonly postings: ArrayLike<number>;
  /** For each posting the list of its places (lib/library/places); none where they were not loaded. */
  readonly lists: Uint8Array;
}

export interface IndexCache {
  /** Loads what is not there yet of the rows of these buckets, for those of `placed` with places. `change`: number of the last write. */
  load(buckets: Iterable<string>, placed: ReadonlySet<string>, change: number): Promise<void>;
  /** The words that may be meant by one that is looked for. Its bucket was loaded. */
  matches(wanted: Pick<Wanted, "term" | "bucket" | "isPrefix">): readonly Match[];
  /** All words that may be meant by a misspelt one, some of them twice. */
  vocabulary(): Promise<Vocabulary>;
}

/** Bytes of postings and places held at most. The index of 20,000 releases has some four million postings of four bytes. */
const MOST = 48_000_000;

interface Fresh {
  readonly postings: number[];
  readonly lists: Uint8Array[];
}

/** The rows of the index as they were asked for, merged by term, and the words that are not in rows yet; kept until the rows change. */
export function indexCache(library: Library): IndexCache {
  const buckets = new Map<string, Bucket>();
  const fresh = new Map<string, Map<string, Fresh>>();
  const known = new Set<number>();
  let words: Map<number, string[]> | null = null;
  let held = 0;
  let seen = { change: -1, folded: -1 };

  const forget = (): void => {
    buckets.clear();
    fresh.clear();
    known.clear();
    words = null;
    held = 0;
    seen = { change: -1, folded: -1 };
  };

  const addFresh = ({ number, terms, masks, places }: FreshWords): void => {
    known.add(number);
    let from = 0;
    for (const [at, term] of terms.split("\n").entries()) {
      const name = bucketOf(term);
      const bucket = fresh.get(name) ?? new Map<string, Fresh>();
      fresh.set(name, bucket);
      const before = bucket.get(term) ?? { postings: [], lists: [] };
      bucket.set(term, before);
      const end = afterList(places, from);
      before.postings.push(number * MASKS + (masks[at] ?? 0));
      before.lists.push(places.subarray(from, end));
      from = end;
      if (words !== null) addTo(words, term);
    }
  };

  const load: IndexCache["load"] = async (names, placed, change) => {
    if (held > MOST) forget();
    const isMissing = (name: string): boolean => {
      const bucket = buckets.get(name);
      return bucket === undefined || (placed.has(name) && bucket.listEnds === null);
    };
    const missing = [...new Set(names)].filter(isMissing);
    if (missing.length === 0 && seen.change === change) return;
    const rows: IndexRows = await library.indexRows(missing, placed, known);
    const isNew = seen.folded === -1;
    if (rows.folded !== seen.folded && !isNew) {
      forget();
      return load(names, placed, change);
    }
    seen = { change: rows.change, folded: rows.folded };
    for (const words of rows.fresh) if (!known.has(words.number)) addFresh(words);
    for (const [at, name] of missing.entries()) {
      const bucket = merged(rows.postings[at] ?? [], placed.has(name) ? (rows.places[at] ?? []) : null);
      const before = buckets.get(name);
      held += sizeOf(bucket) - (before ? sizeOf(before) : 0);
      buckets.set(name, bucket);
    }
  };

  return {
    load,
    matches({ term, bucket: name, isPrefix }) {
      const found: Match[] = [];
      const bucket = buckets.get(name);
      const isMeant = (other: string | undefined) => other === term || (isPrefix && other?.startsWith(term));
      if (bucket !== undefined)
        for (let at = firstOf(bucket.terms, term); isMeant(bucket.terms[at]); at++) {
          const { terms, ends, postings, listEnds, lists } = bucket;
          found.push({
            term: terms[at] as string,
            postings: postings.subarray(ends[at - 1] ?? 0, ends[at]),
            lists: listEnds === null ? NONE : lists.subarray(listEnds[at - 1] ?? 0, listEnds[at]),
          });
        }
      for (const [other, { postings, lists }] of fresh.get(name) ?? [])
        if (isMeant(other)) found.push({ term: other, postings, lists: concatenated(lists) });
      return found;
    },
    async vocabulary() {
      if (words === null) {
        const rows = await library.vocabulary();
        words = new Map();
        for (const { terms } of rows) for (const term of terms.split("\n")) addTo(words, term);
        for (const bucket of fresh.values()) for (const term of bucket.keys()) addTo(words, term);
      }
      return words;
    },
  };
}

const NONE = new Uint8Array(0);

function concatenated(lists: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** Words by their length. */
function addTo(words: Map<number, string[]>, term: string): void {
  const same = words.get(term.length);
  if (same) same.push(term);
  else words.set(term.length, [term]);
}
