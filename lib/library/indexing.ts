import type { ReleaseRecord } from "../model";
import type { Reading, Writing } from "./database";
import { addList, afterList } from "./places";
import { mayBeMisspelt } from "./query";
import type { Counters, FreshWords, Places, Postings, ReleaseSummary, StoreName } from "./schema";
import { bucketOf, MASKS, type Term, termsOf, termsOfExtract } from "./terms";

/**
 * Version of the rules that make terms of texts (lib/library/words, terms). To be raised when they change: an index of
 * another version is made anew, a few releases at a time, from the records.
 */
export const INDEXING = 3;

/**
 * The index of words is kept in the database. Whatever writes a release puts its words into `fresh` in the same transaction,
 * or, where there are many (an import), its number into `unindexed`. Afterwards, at leisure and each step one transaction:
 * words of unindexed releases are read (`readUnindexed`), full blocks of fresh ones are folded into `postings`
 * (`foldFresh`), and words of what was removed are swept out (`sweep`). A number stands for words that never change, so a
 * posting needs no correction: one whose number no release bears any more is passed over.
 */
export const INDEX_STORES: readonly StoreName[] = [
  ...(["summaries", "records", "extracts", "meta", "unindexed", "fresh", "postings", "places", "vocabulary"] as const),
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
  terms: ReadonlyMap<string, Term>,
): Promise<void> {
  const lists: number[] = [];
  for (const { places } of terms.values()) addList(lists, places);
  const fresh: FreshWords = {
    number,
    terms: [...terms.keys()].join("\n"),
    masks: Uint8Array.from(terms.values(), ({ mask }) => mask),
    places: Uint8Array.from(lists),
  };
  await transaction.objectStore("fresh").put(fresh);
}

/** Removes what of a release or an extract is not folded yet: its words have another number now, or none. */
export async function unindex(transaction: Writing, number: number): Promise<void> {
  await transaction.objectStore("fresh").delete(number);
  await transaction.objectStore("unindexed").delete(number);
}

/** Whether nothing is to be done for the index. */
export async function isTidy(transaction: Reading, counters: Counters): Promise<boolean> {
  const [debts, fresh] = await Promise.all([
    transaction.objectStore("unindexed").getAllKeys(null, 1),
    transaction.objectStore("fresh").count(),
  ]);
  const isSwept = counters.swept === counters.purge;
  return counters.indexing === INDEXING && debts.length === 0 && fresh < BLOCK && isSwept;
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
  for (const store of ["unindexed", "fresh", "postings", "places", "vocabulary"] as const)
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
  const buckets = new Map<string, Map<string, Folded>>();
  for (const { number, terms, masks, places } of rows) {
    let from = 0;
    for (const [at, term] of terms.split("\n").entries()) {
      const name = bucketOf(term);
      const bucket = buckets.get(name) ?? new Map<string, Folded>();
      buckets.set(name, bucket);
      const folded = bucket.get(term) ?? { postings: [], lists: [] };
      bucket.set(term, folded);
      folded.postings.push(number * MASKS + (masks[at] ?? 0));
      for (const end = afterList(places, from); from < end; from++) folded.lists.push(places[from] as number);
    }
  }
  await Promise.all([
    ...[...buckets].flatMap(([bucket, terms]) => putRows(transaction, bucket, block, terms)),
    ...[...buckets].map(([bucket, terms]) => addVocabulary(transaction, bucket, terms.keys())),
    ...rows.map(({ number }) => fresh.delete(number)),
  ]);
  return true;
}

/** Of one term in one block: the postings, and a list of places for each. */
interface Folded {
  readonly postings: number[];
  readonly lists: number[];
}

function putRows(
  transaction: Writing,
  bucket: string,
  block: number,
  terms: ReadonlyMap<string, Folded>,
): readonly Promise<unknown>[] {
  const folded = [...terms.values()];
  const { ends, all: postings } = joined(Uint32Array, folded, "postings");
  const places = joined(Uint8Array, folded, "lists");
  const row: Postings = { bucket, block, terms: [...terms.keys()].join("\n"), ends, postings };
  return [
    transaction.objectStore("postings").put(row),
    transaction.objectStore("places").put({ bucket, block, ends: places.ends, lists: places.all }),
  ];
}

function joined<T extends Uint32Array | Uint8Array>(
  Numbers: new (size: number) => T,
  folded: readonly Folded[],
  of: keyof Folded,
): { readonly ends: Uint32Array; readonly all: T } {
  let end = 0;
  const ends = Uint32Array.from(folded, (one) => {
    end += one[of].length;
    return end;
  });
  const all = new Numbers(end);
  for (const [at, one] of folded.entries()) all.set(one[of], ends[at - 1] ?? 0);
  return { ends, all };
}

async function addVocabulary(transaction: Writing, bucket: string, terms: Iterable<string>): Promise<void> {
  const added = [...terms].filter(mayBeMisspelt);
  if (added.length === 0) return;
  const store = transaction.objectStore("vocabulary");
  const before = await store.get(bucket);
  const known = new Set(before?.terms.split("\n"));
  const size = known.size;
  for (const term of added) known.add(term);
  if (known.size > size) await store.put({ bucket, terms: [...known].join("\n") });
}

/** The terms of a row, in its order, with what `numbers` has for each. */
export function* unpacked<T extends Uint32Array | Uint8Array>(
  { terms }: Postings,
  ends: Uint32Array,
  numbers: T,
): Generator<readonly [string, T]> {
  let from = 0;
  for (const [at, term] of terms.split("\n").entries()) {
    const to = ends[at] ?? from;
    yield [term, numbers.subarray(from, to) as T];
    from = to;
  }
}

/** Takes the words out that no release has any more: what was removed for good is not to be read out of the index. */
async function sweep(transaction: Writing): Promise<void> {
  const summaries = await transaction.objectStore("summaries").getAll();
  const extracts = await transaction.objectStore("extracts").getAll();
  const numbers = new Set([...summaries, ...extracts].map(({ number }) => number));
  const isLeft = (posting: number) => numbers.has(Math.floor(posting / MASKS));
  const places = transaction.objectStore("places");
  await transaction.objectStore("vocabulary").clear();
  for (let cursor = await transaction.objectStore("postings").openCursor(); cursor; cursor = await cursor.continue()) {
    const row = cursor.value;
    const { bucket, block } = row;
    if (row.postings.every(isLeft)) {
      await addVocabulary(transaction, bucket, row.terms.split("\n"));
      continue;
    }
    const beside = await places.get([bucket, block]);
    const left = beside ? leftOf(row, beside, isLeft) : new Map<string, Folded>();
    if (left.size === 0) await Promise.all([cursor.delete(), places.delete([bucket, block])]);
    else {
      await Promise.all(putRows(transaction, bucket, block, left));
      await addVocabulary(transaction, bucket, left.keys());
    }
  }
}

function leftOf(
  row: Postings,
  { ends, lists }: Places,
  isLeft: (posting: number) => boolean,
): ReadonlyMap<string, Folded> {
  const left = new Map<string, Folded>();
  const bytes = unpacked(row, ends, lists);
  for (const [term, postings] of unpacked(row, row.ends, row.postings)) {
    const [, places] = bytes.next().value as readonly [string, Uint8Array];
    const kept: Folded = { postings: [], lists: [] };
    let from = 0;
    for (const posting of postings) {
      const end = afterList(places, from);
      if (isLeft(posting)) {
        kept.postings.push(posting);
        for (const byte of places.subarray(from, end)) kept.lists.push(byte);
      }
      from = end;
    }
    if (kept.postings.length > 0) left.set(term, kept);
  }
  return left;
}
