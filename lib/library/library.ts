import type { Corrections, KeptRelease, SavedRecord } from "../export/json";
import type { ReleaseRecord } from "../model";
import { type Database, openDatabase, type Reading, read, type Writing, write } from "./database";
import { mergeHistories } from "./history";
import { INDEX_STORES, INDEXING, indexRelease, tidyIndex, unindexRelease } from "./indexing";
import { MIGRATIONS, type Migration } from "./migrations";
import { announceChange } from "./news";
import { differing, inOrder, releaseId, summaryOf } from "./release";
import {
  type Counters,
  type FreshWords,
  type Postings,
  type ReleaseSummary,
  STORES,
  type StoredRelease,
  type StoredRevision,
  type StoreName,
} from "./schema";

export interface Saving {
  /** "saved": new, or taken back out of the bin; "already": nothing to do; "revised": the earlier text is kept as a revision. */
  readonly status: "saved" | "already" | "revised";
  readonly id: string;
}

/** What the library knows of an address. */
export interface Kept {
  readonly id: string;
  readonly savedAt: string;
  /** Whether the text that was asked about is the current one. */
  readonly same: boolean;
}

export interface ImportReport {
  readonly added: number;
  readonly equal: number;
  /** Releases that were here with another text; every text of both is kept. */
  readonly revised: number;
}

/** What the reader adds to a release; a field that is left out stays as it is. */
export interface Edit {
  readonly tags?: readonly string[];
  readonly note?: string;
  /** All corrections; those that were there and are left out are taken back. */
  readonly corrections?: Corrections;
}

/** Rows of the index, of one moment. */
export interface IndexRows {
  readonly postings: readonly (readonly Postings[])[];
  /** Numbers of all releases whose words are not folded yet, and the words of those that were not `known`. */
  readonly freshNumbers: readonly number[];
  readonly fresh: readonly FreshWords[];
}

/**
 * The reader's library: the only owner of the database. Every write is one transaction, and its promise settles only when
 * that is complete; a promise that rejects (LibraryTrouble) has changed nothing.
 */
export interface Library {
  /** Keeps a record under its address. `at`: ISO instant. A text that is kept already is not written again. */
  save(record: ReleaseRecord, at: string): Promise<Saving>;
  /** Null when the address is not kept, or lies in the bin. */
  lookup(url: string, textHash: string): Promise<Kept | null>;
  /** Without any text. `bin`: what lies in the bin, last put there first; else what does not, last saved first. */
  list(where?: "library" | "bin"): Promise<readonly ReleaseSummary[]>;
  /** The first `count` of the list, and how many it has: what can be painted before the whole list is read. */
  first(count: number): Promise<{ readonly summaries: readonly ReleaseSummary[]; readonly total: number }>;
  get(id: string): Promise<StoredRelease | null>;
  /** Earlier texts, oldest first. */
  revisions(id: string): Promise<readonly StoredRevision[]>;
  /** Sets the reader's own words. The record is not touched. False when there is no such release. */
  edit(id: string, edit: Edit): Promise<boolean>;
  /** False when there is no such release. */
  moveToBin(id: string, at: string): Promise<boolean>;
  restore(id: string): Promise<boolean>;
  /** Removes what lies in the bin for good; returns how many releases that were. */
  emptyBin(): Promise<number>;
  /** Everything, the bin and all revisions included. */
  exportAll(): Promise<readonly KeptRelease[]>;
  /** Takes all or, when anything fails, nothing. Nothing that is here is overwritten: texts are added. */
  importAll(releases: readonly KeptRelease[]): Promise<ImportReport>;
  counters(): Promise<Counters>;
  /** Releases touched by a write after number `change`, those in the bin included. */
  changedSince(change: number): Promise<readonly ReleaseSummary[]>;
  ids(): Promise<ReadonlySet<string>>;
  /** Does one step of what is still to be done for the index of words; false when there is nothing. */
  tidyIndex(): Promise<boolean>;
  /** The rows whose buckets begin so, for each of `beginnings`, and the fresh words. */
  indexRows(beginnings: readonly string[], known: { has(number: number): boolean }): Promise<IndexRows>;
  close(): void;
}

/**
 * Opens the library.
 * @throws LibraryTrouble "newer", "unavailable" or "busy".
 */
export async function openLibrary(
  factory: IDBFactory = indexedDB,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Library> {
  let database: Database | null = null;
  /** The browser may close a database by itself (its data were cleared, the disk was away): it is opened again. */
  const opened = async (): Promise<Database> => {
    database ??= await openDatabase(factory, migrations, () => {
      database = null;
    });
    return database;
  };
  await opened();

  const reading = async <T>(stores: readonly StoreName[], work: (transaction: Reading) => Promise<T>) =>
    read(await opened(), stores, work);
  const writing = async <T>(stores: readonly StoreName[], work: (transaction: Writing) => Promise<T>) =>
    write(await opened(), stores, work).then((result) => {
      announceChange();
      return result;
    });

  return {
    save: (record, at) => writing(STORES, (transaction) => save(transaction, record, at)),
    lookup: (url, textHash) =>
      reading(["summaries"], async (transaction) => {
        const found = await transaction.objectStore("summaries").get(releaseId(url));
        if (!found || found.deletedAt !== null) return null;
        return { id: found.id, savedAt: found.savedAt, same: found.textHash === textHash };
      }),
    list: (where = "library") =>
      reading(["summaries"], async (transaction) => {
        return inOrder(await transaction.objectStore("summaries").getAll(), where);
      }),
    first: (count) =>
      reading(["summaries"], async (transaction) => {
        const listed = transaction.objectStore("summaries").index("listed");
        const total = await listed.count();
        const summaries: ReleaseSummary[] = [];
        let cursor = count > 0 ? await listed.openCursor(null, "prev") : null;
        while (cursor) {
          summaries.push(cursor.value);
          cursor = summaries.length < count ? await cursor.continue() : null;
        }
        return { summaries, total };
      }),
    get: (id) =>
      reading(["summaries", "records"], async (transaction) => {
        const [summary, kept] = await Promise.all([
          transaction.objectStore("summaries").get(id),
          transaction.objectStore("records").get(id),
        ]);
        return summary && kept ? { summary, record: kept.record } : null;
      }),
    revisions: (id) =>
      reading(["revisions"], (transaction) => transaction.objectStore("revisions").getAll(revisionsOf(id))),
    edit: (id, edit) => writing(STORES, (transaction) => editRelease(transaction, id, edit)),
    moveToBin: (id, at) => writing(["summaries", "meta"], (transaction) => setDeleted(transaction, id, at)),
    restore: (id) => writing(["summaries", "meta"], (transaction) => setDeleted(transaction, id, null)),
    emptyBin: () => writing(STORES, emptyBin),
    exportAll: () => reading(["summaries", "records", "revisions"], exportAll),
    importAll: (releases) => writing(STORES, (transaction) => importAll(transaction, releases)),
    counters: () => reading(["meta"], countersIn),
    changedSince: (change) =>
      reading(["summaries"], (transaction) =>
        transaction.objectStore("summaries").index("change").getAll(IDBKeyRange.lowerBound(change, true)),
      ),
    ids: () =>
      reading(["summaries"], async (transaction) => new Set(await transaction.objectStore("summaries").getAllKeys())),
    // Not announced: nothing that anybody sees has changed.
    tidyIndex: async () =>
      write(await opened(), INDEX_STORES, async (transaction) => tidyIndex(transaction, await countersIn(transaction))),
    indexRows: (beginnings, known) =>
      reading(["postings", "fresh"], async (transaction) => {
        const postings = transaction.objectStore("postings");
        const rows = Promise.all(beginnings.map((beginning) => postings.getAll(bucketsFrom(beginning))));
        const fresh = transaction.objectStore("fresh");
        const freshNumbers = await fresh.getAllKeys();
        const unknown = freshNumbers.filter((number) => !known.has(number));
        // The first time all of them; afterwards the few that were saved since.
        const added =
          unknown.length === freshNumbers.length
            ? fresh.getAll()
            : Promise.all(unknown.map((number) => fresh.get(number)));
        return { postings: await rows, freshNumbers, fresh: (await added).filter((words) => words !== undefined) };
      }),
    close: () => database?.close(),
  };
}

async function save(transaction: Writing, record: ReleaseRecord, at: string): Promise<Saving> {
  const id = releaseId(record.url);
  const before = await transaction.objectStore("summaries").get(id);
  const fresh = { savedAt: at, revisions: 0, tags: [], note: "", corrections: {}, deletedAt: null };
  if (!before) {
    await indexRelease(transaction, record, await put(transaction, record, { ...fresh, ...(await next(transaction)) }));
    return { status: "saved", id };
  }
  if (before.textHash === record.textHash) {
    if (before.deletedAt === null) return { status: "already", id };
    await setDeleted(transaction, id, null);
    return { status: "saved", id };
  }
  await keepAsRevision(transaction, before);
  await unindexRelease(transaction, before.number);
  const { tags, note } = before;
  const corrections = differing(record, before.corrections);
  const revisions = before.revisions + 1;
  const keeping = { ...fresh, tags, note, corrections, revisions, ...(await next(transaction)) };
  await indexRelease(transaction, record, await put(transaction, record, keeping));
  return { status: before.deletedAt === null ? "revised" : "saved", id };
}

async function put(
  transaction: Writing,
  record: ReleaseRecord,
  keeping: Parameters<typeof summaryOf>[1],
): Promise<ReleaseSummary> {
  const summary = summaryOf(record, keeping);
  await transaction.objectStore("records").put({ id: summary.id, record });
  await transaction.objectStore("summaries").put(summary);
  return summary;
}

async function editRelease(transaction: Writing, id: string, edit: Edit): Promise<boolean> {
  const before = await transaction.objectStore("summaries").get(id);
  const kept = await transaction.objectStore("records").get(id);
  if (!before || !kept) return false;
  await unindexRelease(transaction, before.number);
  const tags = [...new Set((edit.tags ?? before.tags).map((tag) => tag.trim()))].filter((tag) => tag !== "");
  const note = edit.note ?? before.note;
  const corrections = edit.corrections ? differing(kept.record, edit.corrections) : before.corrections;
  const summary = summaryOf(kept.record, { ...before, tags, note, corrections, ...(await next(transaction)) });
  await transaction.objectStore("summaries").put(summary);
  await indexRelease(transaction, kept.record, summary);
  return true;
}

async function keepAsRevision(transaction: Writing, before: ReleaseSummary): Promise<void> {
  const kept = await transaction.objectStore("records").get(before.id);
  if (!kept) throw new RangeError(`release ${before.id} has a summary and no record`);
  const { id: release, revisions: number, savedAt } = before;
  await transaction.objectStore("revisions").put({ release, number, savedAt, record: kept.record });
}

async function setDeleted(transaction: Writing, id: string, at: string | null): Promise<boolean> {
  const summary = await transaction.objectStore("summaries").get(id);
  if (!summary) return false;
  const change = await nextChange(transaction);
  const listed = at === null ? Date.parse(summary.savedAt) : null;
  await transaction.objectStore("summaries").put({ ...summary, deletedAt: at, listed, change });
  return true;
}

async function emptyBin(transaction: Writing): Promise<number> {
  const all = await transaction.objectStore("summaries").getAll();
  const gone = all.filter(({ deletedAt }) => deletedAt !== null);
  if (gone.length === 0) return 0;
  for (const { id, number } of gone) {
    await unindexRelease(transaction, number);
    await Promise.all([
      transaction.objectStore("summaries").delete(id),
      transaction.objectStore("records").delete(id),
      transaction.objectStore("revisions").delete(revisionsOf(id)),
    ]);
  }
  const change = await nextChange(transaction);
  await transaction.objectStore("meta").put({ ...(await countersIn(transaction)), purge: change }, "counters");
  return gone.length;
}

async function exportAll(transaction: Reading): Promise<readonly KeptRelease[]> {
  const summaries = await transaction.objectStore("summaries").getAll();
  const releases: KeptRelease[] = [];
  for (const { id, url, savedAt, deletedAt, tags, note, corrections } of summaries) {
    const kept = await transaction.objectStore("records").get(id);
    if (!kept) throw new RangeError(`release ${id} has a summary and no record`);
    const revisions = await revisionsIn(transaction, id);
    const corrected = Object.keys(corrections).length > 0 ? { corrections } : {};
    releases.push({ url, savedAt, deletedAt, tags, note, ...corrected, record: kept.record, revisions });
  }
  return releases;
}

async function importAll(transaction: Writing, releases: readonly KeptRelease[]): Promise<ImportReport> {
  const report = { added: 0, equal: 0, revised: 0 };
  if (releases.length === 0) return report;
  const { change, number: last } = await next(transaction);
  let number = last;
  for (const brought of releases) {
    const id = releaseId(brought.url);
    const here = await transaction.objectStore("summaries").get(id);
    if (!here) {
      const corrections = differing(brought.record, brought.corrections ?? {});
      await putHistory(transaction, { ...brought, corrections, change, number: number++ }, brought, brought.revisions);
      report.added++;
      continue;
    }
    const kept = await transaction.objectStore("records").get(id);
    if (!kept) throw new RangeError(`release ${id} has a summary and no record`);
    const earlier = await revisionsIn(transaction, id);
    const merged = mergeHistories(
      { current: { savedAt: here.savedAt, record: kept.record }, revisions: earlier },
      brought,
    );
    if (merged === null) {
      report.equal++;
      continue;
    }
    await unindexRelease(transaction, here.number);
    const corrections = differing(merged.current.record, here.corrections);
    const keeping = { ...here, corrections, change, number: number++ };
    await putHistory(transaction, keeping, merged.current, merged.revisions);
    report.revised++;
  }
  await transaction.objectStore("meta").put({ ...(await countersIn(transaction)), number }, "counters");
  return report;
}

async function putHistory(
  transaction: Writing,
  keeping: Pick<ReleaseSummary, "tags" | "note" | "corrections" | "deletedAt" | "change" | "number">,
  current: SavedRecord,
  revisions: readonly SavedRecord[],
): Promise<void> {
  const { savedAt, record } = current;
  const { tags, note, corrections, deletedAt, change, number: ofWords } = keeping;
  const reader = { tags, note, corrections, deletedAt };
  await put(transaction, record, { savedAt, revisions: revisions.length, ...reader, change, number: ofWords });
  const release = releaseId(record.url);
  await transaction.objectStore("unindexed").put({ number: ofWords, id: release });
  for (const [number, revision] of revisions.entries())
    await transaction
      .objectStore("revisions")
      .put({ release, number, savedAt: revision.savedAt, record: revision.record });
}

async function revisionsIn(transaction: Reading | Writing, id: string): Promise<readonly SavedRecord[]> {
  const found = await (transaction as Reading).objectStore("revisions").getAll(revisionsOf(id));
  return found.map(({ savedAt, record }) => ({ savedAt, record }));
}

/** Every bucket that begins so, in every block; U+FFFF stands in no text. */
function bucketsFrom(beginning: string): IDBKeyRange {
  return IDBKeyRange.bound([beginning, 0], [`${beginning}\uffff`, []]);
}

/** The keys `[id, 0]`, `[id, 1]`, …: an array sorts after every number. */
function revisionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, []]);
}

async function countersIn(transaction: Reading | Writing): Promise<Counters> {
  return (await (transaction as Reading).objectStore("meta").get("counters")) ?? NOTHING_YET;
}

const NOTHING_YET: Counters = { change: 0, purge: 0, number: 0, indexing: INDEXING, swept: 0 };

/** The number of this write, and one for words that it puts into the index. */
async function next(transaction: Writing): Promise<{ change: number; number: number }> {
  const counters = await countersIn(transaction);
  const { change, number } = { change: counters.change + 1, number: counters.number + 1 };
  await transaction.objectStore("meta").put({ ...counters, change, number }, "counters");
  return { change, number };
}

async function nextChange(transaction: Writing): Promise<number> {
  const counters = await countersIn(transaction);
  const change = counters.change + 1;
  await transaction.objectStore("meta").put({ ...counters, change }, "counters");
  return change;
}
