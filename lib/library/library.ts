import type { Corrections, KeptRelease, SavedSearch } from "../export/json";
import type { Extract, ExtractDraft, ReleaseRecord } from "../model";
import { countersIn } from "./counters";
import { type Database, openDatabase, type Reading, read, type Writing, write } from "./database";
import {
  type ExtractEdit,
  type ExtractSaving,
  editExtract,
  extractsOf,
  listExtracts,
  saveExtract,
  setExtractDeleted,
} from "./extracts";
import { keepFolder, keptFolder } from "./folder";
import { exportAll, type Given, giveOut, type Wanted } from "./giving";
import { INDEX_STORES, isTidy, tidyIndex } from "./indexing";
import { editMany, type ManyEdit, setManyDeleted } from "./many";
import { duplicatesAmong, type Merge, merge, unmerge } from "./merging";
import { MIGRATIONS, type Migration } from "./migrations";
import { announceChange } from "./news";
import { inOrder, releaseId } from "./release";
import { editRelease, emptyBin, hasText, mergedInto, save, setDeleted } from "./releases";
import { revisionsOf } from "./revisions";
import {
  type Counters,
  type FreshWords,
  type Places,
  type Postings,
  type ReleaseSummary,
  STORES,
  type StoredRelease,
  type StoredRevision,
  type StoreName,
  type Vocabulary,
} from "./schema";
import { removeSearch, savedSearches, saveSearch } from "./searches";
import { BROUGHT_STORES, type Brought, type Choice, compare, type Standing, type Taken, take } from "./taking";

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
  /** What the reader put right in it; nothing where this address is kept with another's release. */
  readonly corrections: Corrections;
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
  readonly places: readonly (readonly Places[])[];
  /** Number of the last write. */
  readonly change: number;
  /** How often rows were written (`Counters.folded`): what is known of another number is to be forgotten. */
  readonly folded: number;
  /** The words of those not folded yet that were not known. */
  readonly fresh: readonly FreshWords[];
}

/**
 * The reader's library: the only owner of the database. Every write is one transaction, and its promise settles only when
 * that is complete; a promise that rejects (LibraryTrouble) has changed nothing.
 */
export interface Library {
  /**
   * Keeps a record under its address. `at`: ISO instant. A text that is kept already is not written again.
   * `corrections`: fields that the reader put right before saving; fields that are left out stay as they were.
   */
  save(record: ReleaseRecord, at: string, corrections?: Corrections): Promise<Saving>;
  /** Null when the address is not kept, or lies in the bin. */
  lookup(url: string, textHash: string): Promise<Kept | null>;
  /** Without any text. `bin`: what lies in the bin, last put there first; else what does not, last saved first. */
  list(where?: "library" | "bin"): Promise<readonly ReleaseSummary[]>;
  /**
   * The first `count` of the list: what can be painted before the whole list is read. They are not counted: to count twenty thousand
   * takes the browser longer than to paint thirty.
   */
  first(count: number): Promise<readonly ReleaseSummary[]>;
  get(id: string): Promise<StoredRelease | null>;
  /** Several, of one moment, in the order of `ids`. */
  getMany(ids: readonly string[]): Promise<readonly (StoredRelease | null)[]>;
  /** Earlier texts, oldest first. */
  revisions(id: string): Promise<readonly StoredRevision[]>;
  /** Sets the reader's own words. The record is not touched. False when there is no such release. */
  edit(id: string, edit: Edit): Promise<boolean>;
  /** False when there is no such release. */
  moveToBin(id: string, at: string): Promise<boolean>;
  restore(id: string): Promise<boolean>;
  /** Edits many releases and extracts in one transaction; what takes it back, given to the same method. Ids of nothing are passed over. */
  editMany(edits: readonly ManyEdit[]): Promise<readonly ManyEdit[]>;
  /** Moves releases and extracts at once; returns the ids of those that were not in the bin before. */
  moveManyToBin(ids: readonly string[], at: string): Promise<readonly string[]>;
  /** Returns the ids of those that were in the bin. */
  restoreMany(ids: readonly string[]): Promise<readonly string[]>;
  /** The same text at several addresses: each a group of two or more, the last saved first. */
  duplicates(): Promise<readonly (readonly ReleaseSummary[])[]>;
  /**
   * Makes one release of several: the first of `ids` stays, with all their texts, addresses, tags and notes; the others go into
   * the bin. Returns what takes it back; null when fewer than two of them are there outside the bin.
   */
  merge(ids: readonly string[], at: string): Promise<Merge | null>;
  /** False when the release is gone. */
  unmerge(merge: Merge): Promise<boolean>;
  /** Keeps words of a page. `at`: ISO instant. The same words of the same text are kept once. */
  saveExtract(draft: ExtractDraft, at: string): Promise<ExtractSaving>;
  /** Last saved first; `bin`: last put there first. */
  extracts(where?: "library" | "bin"): Promise<readonly Extract[]>;
  /** Those of one address outside the bin, in the order of the text. */
  extractsOf(url: string): Promise<readonly Extract[]>;
  /** Sets the reader's own words. False when there is no such extract. */
  editExtract(id: string, edit: ExtractEdit): Promise<boolean>;
  /** False when there is no such extract. */
  moveExtractToBin(id: string, at: string): Promise<boolean>;
  restoreExtract(id: string): Promise<boolean>;
  /** Views kept under a name, by name. */
  savedSearches(): Promise<readonly SavedSearch[]>;
  /** Keeps a view (the page's address after "#") under a name; one of that name is replaced. `at`: ISO instant. Returns its id. */
  saveSearch(name: string, view: string, at: string): Promise<string>;
  removeSearch(id: string): Promise<boolean>;
  /** Removes what lies in the bin for good; returns how many releases and extracts that were. */
  emptyBin(): Promise<number>;
  /** All releases at once, the bin and all revisions included: for few. */
  exportAll(): Promise<readonly KeptRelease[]>;
  /** Everything, or chosen releases with their extracts, a few at a time in the file's order. */
  giveOut(wanted?: Wanted): AsyncGenerator<Given>;
  /** How each of what is brought stands to what is here. */
  compare(brought: readonly Brought[]): Promise<readonly Standing[]>;
  /** Takes all in or, when anything fails, nothing. `choiceOf`: for the id of what is here and brought otherwise; default "both". */
  take(brought: readonly Brought[], choiceOf?: (id: string) => Choice): Promise<readonly Taken[]>;
  /** The folder that the reader chose for copies of the library, where the browser allows that; null where none was chosen. */
  backupFolder(): Promise<FileSystemDirectoryHandle | null>;
  /** Null forgets it. */
  keepBackupFolder(folder: FileSystemDirectoryHandle | null): Promise<void>;
  counters(): Promise<Counters>;
  /** Releases touched by a write after number `change`, those in the bin included. */
  changedSince(change: number): Promise<readonly ReleaseSummary[]>;
  ids(): Promise<ReadonlySet<string>>;
  /** Does one step of what is still to be done for the index of words; false when there is nothing. */
  tidyIndex(): Promise<boolean>;
  /** The counters, and whether nothing is to be done for the index. */
  indexState(): Promise<{ readonly counters: Counters; readonly isTidy: boolean }>;
  /** The rows of each of these buckets, for those of `placed` with the places, and the fresh words that are not known. */
  indexRows(
    buckets: readonly string[],
    placed: ReadonlySet<string>,
    known: { has(number: number): boolean },
  ): Promise<IndexRows>;
  /** The words of the index that may be meant by a misspelt one. */
  vocabulary(): Promise<readonly Vocabulary[]>;
  /** Extracts outside the bin, by the numbers of their words. */
  extractNumbers(): Promise<ReadonlyMap<number, string>>;
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
    save: (record, at, corrections) => writing(STORES, (transaction) => save(transaction, record, at, corrections)),
    lookup: (url, textHash) =>
      reading(["summaries", "revisions"], async (transaction) => {
        const own = await transaction.objectStore("summaries").get(releaseId(url));
        if (own?.deletedAt === null) {
          const { id, savedAt, corrections } = own;
          return { id, savedAt, same: own.textHash === textHash, corrections };
        }
        const merged = await mergedInto(transaction, url);
        if (merged === null) return null;
        const same = await hasText(transaction, merged, textHash);
        return { id: merged.id, savedAt: merged.savedAt, same, corrections: {} };
      }),
    list: (where = "library") =>
      reading(["summaries"], async (transaction) => {
        return inOrder(await transaction.objectStore("summaries").getAll(), where);
      }),
    first: (count) =>
      reading(["summaries"], async (transaction) => {
        const listed = transaction.objectStore("summaries").index("listed");
        const summaries: ReleaseSummary[] = [];
        let cursor = count > 0 ? await listed.openCursor(null, "prev") : null;
        while (cursor) {
          summaries.push(cursor.value);
          cursor = summaries.length < count ? await cursor.continue() : null;
        }
        return summaries;
      }),
    get: (id) => reading(["summaries", "records"], (transaction) => stored(transaction, id)),
    getMany: (ids) =>
      reading(["summaries", "records"], (transaction) => Promise.all(ids.map((id) => stored(transaction, id)))),
    revisions: (id) =>
      reading(["revisions"], (transaction) => transaction.objectStore("revisions").getAll(revisionsOf(id))),
    edit: (id, edit) => writing(STORES, (transaction) => editRelease(transaction, id, edit)),
    moveToBin: (id, at) => writing(["summaries", "meta"], (transaction) => setDeleted(transaction, id, at)),
    restore: (id) => writing(["summaries", "meta"], (transaction) => setDeleted(transaction, id, null)),
    editMany: (edits) => writing(STORES, (transaction) => editMany(transaction, edits)),
    moveManyToBin: (ids, at) => writing(STORES, (transaction) => setManyDeleted(transaction, ids, at)),
    restoreMany: (ids) => writing(STORES, (transaction) => setManyDeleted(transaction, ids, null)),
    duplicates: () =>
      reading(["summaries"], async (transaction) =>
        duplicatesAmong(await transaction.objectStore("summaries").getAll()),
      ),
    merge: (ids, at) => writing(STORES, (transaction) => merge(transaction, ids, at)),
    unmerge: (done) => writing(STORES, (transaction) => unmerge(transaction, done)),
    saveExtract: (draft, at) => writing(EXTRACT_STORES, (transaction) => saveExtract(transaction, draft, at)),
    extracts: (where = "library") => reading(["extracts"], (transaction) => listExtracts(transaction, where)),
    extractsOf: (url) => reading(["extracts"], (transaction) => extractsOf(transaction, url)),
    editExtract: (id, edit) => writing(EXTRACT_STORES, (transaction) => editExtract(transaction, id, edit)),
    moveExtractToBin: (id, at) => writing(EXTRACT_STORES, (transaction) => setExtractDeleted(transaction, id, at)),
    restoreExtract: (id) => writing(EXTRACT_STORES, (transaction) => setExtractDeleted(transaction, id, null)),
    savedSearches: () => reading(["searches"], savedSearches),
    saveSearch: (name, view, at) =>
      writing(["searches", "meta"], (transaction) => saveSearch(transaction, name, view, at)),
    removeSearch: (id) => writing(["searches", "meta"], (transaction) => removeSearch(transaction, id)),
    emptyBin: () => writing(STORES, emptyBin),
    exportAll: () => reading(["summaries", "records", "revisions"], exportAll),
    giveOut: (wanted) => giveOut(opened, wanted),
    compare: (brought) => reading(BROUGHT_STORES, (transaction) => compare(transaction, brought)),
    take: (brought, choiceOf = () => "both") => writing(STORES, (transaction) => take(transaction, brought, choiceOf)),
    backupFolder: () => reading(["meta"], keptFolder),
    // Not announced: nothing that is listed has changed.
    keepBackupFolder: async (folder) =>
      write(await opened(), ["meta"], (transaction) => keepFolder(transaction, folder)),
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
    indexState: () =>
      reading(["meta", "unindexed", "fresh"], async (transaction) => {
        const counters = await countersIn(transaction);
        return { counters, isTidy: await isTidy(transaction, counters) };
      }),
    indexRows: (buckets, placed, known) =>
      reading(["postings", "places", "fresh", "meta"], async (transaction) => {
        const rows = Promise.all(buckets.map((one) => transaction.objectStore("postings").getAll(blocksOf(one))));
        const places = Promise.all(
          buckets.map((one) => (placed.has(one) ? transaction.objectStore("places").getAll(blocksOf(one)) : [])),
        );
        const fresh = transaction.objectStore("fresh");
        const numbers = await fresh.getAllKeys();
        const unknown = numbers.filter((number) => !known.has(number));
        // The first time all of them; afterwards the few that were saved since.
        const added =
          unknown.length === numbers.length ? fresh.getAll() : Promise.all(unknown.map((number) => fresh.get(number)));
        const { change, folded = 0 } = await countersIn(transaction);
        return {
          ...{ change, folded, postings: await rows, places: await places },
          fresh: (await added).filter((words) => words !== undefined),
        };
      }),
    vocabulary: () => reading(["vocabulary"], (transaction) => transaction.objectStore("vocabulary").getAll()),
    extractNumbers: () =>
      reading(["extracts"], async (transaction) => {
        const all = await transaction.objectStore("extracts").getAll();
        return new Map(all.flatMap(({ number, id, deletedAt }) => (deletedAt === null ? [[number, id] as const] : [])));
      }),
    close: () => database?.close(),
  };
}

const EXTRACT_STORES: readonly StoreName[] = ["extracts", "meta", "unindexed", "fresh"];

async function stored(transaction: Reading, id: string): Promise<StoredRelease | null> {
  const [summary, kept] = await Promise.all([
    transaction.objectStore("summaries").get(id),
    transaction.objectStore("records").get(id),
  ]);
  return summary && kept ? { summary, record: kept.record } : null;
}

/** The rows of a bucket in every block: an array sorts after every number. */
function blocksOf(bucket: string): IDBKeyRange {
  return IDBKeyRange.bound([bucket, 0], [bucket, []]);
}
