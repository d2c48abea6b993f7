import type { Places, Postings } from "./schema";

/** The rows of one bucket as one, its terms in the order of their letters. */
export interface Bucket {
  readonly terms: readonly string[];
  readonly ends: Uint32Array;
  readonly postings: Uint32Array;
  /** Where the lists of each term end; null where places were not asked for. */
  readonly listEnds: Uint32Array | null;
  readonly lists: Uint8Array;
}

/** `places`: of the same blocks, in their order; null where they were not asked for. Twenty arrays take the memory of one a term and block. */
export function merged(rows: readonly Postings[], places: readonly Places[] | null): Bucket {
  const termsOf = rows.map(({ terms }) => terms.split("\n"));
  const terms = [...new Set(termsOf.flat())].sort();
  const indexes = new Map(terms.map((term, at) => [term, at]));
  const order = termsOf.map((names) => names.map((term) => indexes.get(term) as number));
  const numbers = rows.map((row) => row.postings);
  const { ends, all: postings } = together(Uint32Array, order, rows, numbers, terms.length);
  if (places === null) return { terms, ends, postings, listEnds: null, lists: new Uint8Array(0) };
  const bytes = places.map(({ lists }) => lists);
  const { ends: listEnds, all: lists } = together(Uint8Array, order, places, bytes, terms.length);
  return { terms, ends, postings, listEnds, lists };
}

/** Where a term is, or would be, among terms in order. */
export function firstOf(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bytes of its numbers. */
export function sizeOf({ postings, lists }: Bucket): number {
  return postings.byteLength + lists.byteLength;
}

/** The numbers of several rows, those of one term together. `order`: which of `count` terms each of a row is. */
function together<T extends Uint32Array | Uint8Array>(
  Numbers: new (size: number) => T,
  order: readonly (readonly number[])[],
  rows: readonly { readonly ends: Uint32Array }[],
  numbers: readonly T[],
  count: number,
): { readonly ends: Uint32Array; readonly all: T } {
  const ends = new Uint32Array(count);
  const each = (see: (term: number, from: number, to: number, row: number) => void): void => {
    for (const [row, { ends: to }] of rows.entries())
      for (const [at, term] of (order[row] ?? []).entries()) see(term, to[at - 1] ?? 0, to[at] ?? 0, row);
  };
  each((term, from, to) => {
    ends[term] = (ends[term] as number) + to - from;
  });
  let end = 0;
  const next = ends.map((size) => {
    end += size;
    return end - size;
  });
  const all = new Numbers(end);
  each((term, from, to, row) => {
    const at = next[term] as number;
    const of = numbers[row] as T;
    for (let nth = from; nth < to; nth++) all[at + nth - from] = of[nth] as number;
    next[term] = at + to - from;
  });
  return { ends: next, all };
}
