import type { ReleaseRecord } from "../model";
import type { Writing } from "./database";
import { mayBeMisspelt } from "./query";
import type { Counters, FreshWords, Postings, ReleaseSummary, StoreName } from "./schema";
import { bucketOf, MASKS, termsOf, termsOfExtract } from "./terms";

/**
 * Version of the rules that make terms of texts (lib/library/words, terms). To be raised when they change: an index of
 * another version is made anew, a few releases at a time, from the records.
 */
export const INDEXING = 2;

/**
 * The index of words is kept in the database. Whatever writes a release puts its words into `fresh` in the same transaction,
 * or, where there are many (an import), its number into `unindexed`. Afterwards, at leisure and each step one transaction:
 * words of unindexed releases are read (`readUnindexed`), full blocks of fresh ones are folded into `postings`
 * (`foldFresh`), and words of what was removed are swept out (`sweep`). A number stands for words that never change, so a
 * posting needs no correction: one whose number no release bears any more is passed over.
 */
export const INDEX_STORES: readonly StoreName[] = [
  ...(["summaries", "records", "extracts", "meta", "unindexed", "fresh", "postings", "vocabulary"] as const),
];

/** Releases in a block. More: fewer rows to read for a search; fewer: less to hold in memory of what is not folded yet. */
export const BLOCK = 512;

/** Releases whose words are read in one transaction: about a fifth of a second, while which another window cannot save. */
const AT_ONCE = 50;

/** Puts the words of a release into the index. */
export async function indexRelease(
  transaction: Writing,
  record: ReleaseRecord,
  summary: ReleaseSummary,
): Promise<void> {
  await indexTerms(transaction, summary.number, termsOf(record, summary));
}

export async function indexTerms(
  transaction: Writing,
  number: number,
  terms: ReadonlyMap<string, number>,
): Promise<void> {
  const fresh: FreshWords = {
    number,
    terms: [...terms.keys()].join("\n"),
    masks: Uint8Array.from(terms.values()),
  };
  await transaction.objectStore("fresh").put(fresh);
}

/** Removes what of a release or an extract is not folded yet: its words have another number now, or none. */
export async function unindex(transaction: Writing, number: number): Promise<void> {
  await transaction.objectStore("fresh").delete(number);
  await transaction.objectStore("unindexed").delete(number);
}

/** Does one step of what is to be done for the index, in one transaction; false when there was nothing to do. */
export async function tidyIndex(transaction: Writing, counters: Counters): Promise<boolean> {
  if (counters.indexing !== INDEXING) {
    await beginAnew(transaction, counters);
    return true;
  }
  if (await readUnindexed(transaction)) return true;
  const folded = (counters.folded ?? 0) + 1;
  if (await foldFresh(transaction)) {
    await transaction.objectStore("meta").put({ ...counters, folded }, "counters");
    return true;
  }
  if (counters.swept === counters.purge) return false;
  await sweep(transaction);
  await transaction.objectStore("meta").put({ ...counters, swept: counters.purge, folded }, "counters");
  return true;
}

async function beginAnew(transaction: Writing, counters: Counters): Promise<void> {
  for (const store of ["unindexed", "fresh", "postings", "vocabulary"] as const)
    await transaction.objectStore(store).clear();
  const summaries = await transaction.objectStore("summaries").getAll();
  const unindexed = transaction.objectStore("unindexed");
  const extracts = await transaction.objectStore("extracts").getAll();
  await Promise.all([
    ...summaries.map(({ number, id }) => unindexed.put({ number, id })),
    ...extracts.map(({ number, id }) => unindexed.put({ number, id, of: "extract" })),
  ]);
  await transaction
    .objectStore("meta")
    .put({ ...counters, indexing: INDEXING, swept: counters.purge, folded: (counters.folded ?? 0) + 1 }, "counters");
}

async function readUnindexed(transaction: Writing): Promise<boolean> {
  const unindexed = transaction.objectStore("unindexed");
  const debts = await unindexed.getAll(null, AT_ONCE);
  for (const { number, id, of } of debts) {
    if (of === "extract") {
      const extract = await transaction.objectStore("extracts").get(id);
      if (extract?.number === number) await indexTerms(transaction, number, termsOfExtract(extract));
      await unindexed.delete(number);
      continue;
    }
    const summary = await transaction.objectStore("summaries").get(id);
    const kept = await transaction.objectStore("records").get(id);
    if (summary?.number === number && kept) await indexRelease(transaction, kept.record, summary);
    await unindexed.delete(number);
  }
  return debts.length > 0;
}

async function foldFresh(transaction: Writing): Promise<boolean> {
  const fresh = transaction.objectStore("fresh");
  if ((await fresh.count()) < BLOCK) return false;
  const rows = await fresh.getAll(null, BLOCK);
  const block = rows[0]?.number ?? 0;
  const buckets = new Map<string, Map<string, number[]>>();
  for (const { number, terms, masks } of rows) {
    for (const [at, term] of terms.split("\n").entries()) {
      const name = bucketOf(term);
      const bucket = buckets.get(name) ?? new Map<string, number[]>();
      buckets.set(name, bucket);
      const posting = number * MASKS + (masks[at] ?? 0);
      const postings = bucket.get(term);
      if (postings) postings.push(posting);
      else bucket.set(term, [posting]);
    }
  }
  const store = transaction.objectStore("postings");
  const puts: Promise<unknown>[] = [...buckets].map(([bucket, terms]) => store.put(packed(bucket, block, terms)));
  const words = [...buckets.values()].flatMap((terms) => [...terms.keys()]);
  puts.push(transaction.objectStore("vocabulary").put({ block, terms: guessable(words).join("\n") }));
  puts.push(...rows.map(({ number }) => fresh.delete(number)));
  await Promise.all(puts);
  return true;
}

function guessable(terms: readonly string[]): readonly string[] {
  return terms.filter(mayBeMisspelt);
}

function packed(bucket: string, block: number, terms: ReadonlyMap<string, readonly number[]>): Postings {
  let end = 0;
  const ends = Uint32Array.from(terms.values(), (postings) => {
    end += postings.length;
    return end;
  });
  return {
    bucket,
    block,
    terms: [...terms.keys()].join("\n"),
    ends,
    postings: Uint32Array.from([...terms.values()].flat()),
  };
}

/** The terms of a row with their postings, in its order. */
export function* unpacked({ terms, ends, postings }: Postings): Generator<readonly [string, Uint32Array]> {
  let from = 0;
  for (const [at, term] of terms.split("\n").entries()) {
    const to = ends[at] ?? from;
    yield [term, postings.subarray(from, to)];
    from = to;
  }
}

/** Takes the words out that no release has any more: what was removed for good is not to be read out of the index. */
async function sweep(transaction: Writing): Promise<void> {
  const summaries = await transaction.objectStore("summaries").getAll();
  const extracts = await transaction.objectStore("extracts").getAll();
  const numbers = new Set([...summaries, ...extracts].map(({ number }) => number));
  const store = transaction.objectStore("postings");
  const words = new Map<number, string[]>();
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    const row = cursor.value;
    const ofBlock = words.get(row.block) ?? [];
    words.set(row.block, ofBlock);
    if (row.postings.every((posting) => numbers.has(Math.floor(posting / MASKS)))) {
      ofBlock.push(...row.terms.split("\n"));
      continue;
    }
    const left = new Map<string, readonly number[]>();
    for (const [term, postings] of unpacked(row)) {
      const kept = [...postings].filter((posting) => numbers.has(Math.floor(posting / MASKS)));
      if (kept.length > 0) left.set(term, kept);
    }
    ofBlock.push(...left.keys());
    if (left.size === 0) await cursor.delete();
    else await cursor.update(packed(row.bucket, row.block, left));
  }
  const vocabulary = transaction.objectStore("vocabulary");
  await vocabulary.clear();
  for (const [block, terms] of words) await vocabulary.put({ block, terms: guessable(terms).join("\n") });
}
