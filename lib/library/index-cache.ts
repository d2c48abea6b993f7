import { unpacked } from "./indexing";
import type { Library } from "./library";
import { bucketOf, MASKS } from "./terms";

/** For each term of a bucket where it stands: the release's number times `MASKS`, plus the mask of fields. */
export type Bucket = ReadonlyMap<string, readonly ArrayLike<number>[]>;

export interface IndexCache {
  /** The buckets of these names, as of now. */
  buckets(names: readonly string[]): Promise<ReadonlyMap<string, Bucket>>;
  /** All words that may be meant by a misspelt one. */
  vocabulary(): Promise<ReadonlySet<string>>;
}

/** Postings held at most: 4 bytes each. The index of 20,000 releases has some four million. */
const MOST = 8_000_000;

/** The rows of the index as they were asked for, merged by term, and the words that are not in rows yet; kept until the rows change. */
export function indexCache(library: Library): IndexCache {
  const folded = new Map<string, Map<string, ArrayLike<number>[]>>();
  const fresh = new Map<string, Map<string, number[][]>>();
  const known = new Set<number>();
  let words: ReadonlySet<string> | null = null;
  let freshWords: string[] = [];
  let held = 0;
  let version = -1;

  const forget = (): void => {
    folded.clear();
    fresh.clear();
    known.clear();
    words = null;
    freshWords = [];
    held = 0;
  };

  const addFresh = (number: number, terms: readonly string[], masks: Uint8Array): void => {
    known.add(number);
    for (const [at, term] of terms.entries()) {
      const name = bucketOf(term);
      const bucket = fresh.get(name) ?? new Map<string, number[][]>();
      fresh.set(name, bucket);
      const posting = number * MASKS + (masks[at] ?? 0);
      const postings = bucket.get(term)?.[0];
      if (postings) postings.push(posting);
      else {
        bucket.set(term, [[posting]]);
        freshWords.push(term);
      }
    }
  };

  const load = async (names: readonly string[]): Promise<void> => {
    if (held > MOST) forget();
    const missing = names.filter((name) => !folded.has(name));
    const rows = await library.indexRows(missing, known);
    if (rows.folded !== version) {
      version = rows.folded;
      const isNew = folded.size + known.size > 0;
      forget();
      if (isNew) return load(names);
    }
    for (const { number, terms, masks } of rows.fresh) addFresh(number, terms.split("\n"), masks);
    for (const [at, name] of missing.entries()) {
      const bucket = new Map<string, ArrayLike<number>[]>();
      for (const row of rows.postings[at] ?? []) {
        held += row.postings.length;
        for (const [term, postings] of unpacked(row)) {
          const before = bucket.get(term);
          if (before) before.push(postings);
          else bucket.set(term, [postings]);
        }
      }
      folded.set(name, bucket);
    }
  };

  return {
    async buckets(names) {
      const wanted = [...new Set(names)];
      await load(wanted);
      return new Map(wanted.map((name) => [name, together(folded.get(name), fresh.get(name))]));
    },
    async vocabulary() {
      await load([]);
      words ??= new Set((await library.vocabulary()).flatMap(({ terms }) => terms.split("\n")));
      return new Set([...words, ...freshWords]);
    },
  };
}

function together(folded: Bucket = new Map(), fresh: Bucket = new Map()): Bucket {
  if (fresh.size === 0) return folded;
  const all = new Map(folded);
  for (const [term, postings] of fresh) all.set(term, [...(folded.get(term) ?? []), ...postings]);
  return all;
}
