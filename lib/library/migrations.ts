/**
 * One step of the database's history. Steps are never edited once released: a new one is added below, with the next number.
 * `up` runs inside the upgrade's own transaction, with the plain IndexedDB objects (the typed schema knows only today's shape);
 * it may read and write there, and must await nothing else. If it throws, the database stays as it was.
 */
export interface Migration {
  readonly version: number;
  /** Day on which it was written. */
  readonly date: string;
  readonly what: string;
  readonly up: (database: IDBDatabase, transaction: IDBTransaction) => void;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    date: "2026-11-23",
    what: "summaries with their records beside them, earlier texts, counters",
    up: (database) => {
      database.createObjectStore("summaries", { keyPath: "id" }).createIndex("change", "change");
      database.createObjectStore("records", { keyPath: "id" });
      database.createObjectStore("revisions", { keyPath: ["release", "number"] });
      database.createObjectStore("meta");
    },
  },
  {
    version: 2,
    date: "2026-11-23",
    what: "an index of words that is kept; the order of the list; corrected fields",
    up: (database, transaction) => {
      database.createObjectStore("unindexed", { keyPath: "number" });
      database.createObjectStore("fresh", { keyPath: "number" });
      database.createObjectStore("postings", { keyPath: ["bucket", "block"] });
      const summaries = transaction.objectStore("summaries");
      summaries.createIndex("listed", "listed");
      let number = 0;
      summaries.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (cursor !== null) {
          const { savedAt, deletedAt } = cursor.value;
          const listed = deletedAt === null ? Date.parse(savedAt) : null;
          number += 1;
          cursor.update({ ...cursor.value, corrections: {}, number, listed });
          cursor.continue();
          return;
        }
        // The words are read after the upgrade, bit by bit: an index of version 0 is made anew (lib/library/indexing).
        const meta = transaction.objectStore("meta");
        meta.get("counters").onsuccess = (event) => {
          const counters = (event.target as IDBRequest).result;
          if (counters !== undefined) meta.put({ ...counters, number, indexing: 0, swept: counters.purge }, "counters");
        };
      };
    },
  },
  {
    version: 3,
    date: "2026-11-23",
    what: "extracts; saved searches",
    up: (database) => {
      database.createObjectStore("extracts", { keyPath: "id" }).createIndex("url", "url");
      database.createObjectStore("searches", { keyPath: "id" });
    },
  },
  {
    version: 4,
    date: "2026-11-23",
    what: "releases that were merged are found by their other addresses",
    up: (_, transaction) => {
      transaction.objectStore("summaries").createIndex("also", "also", { multiEntry: true });
    },
  },
  {
    version: 5,
    date: "2026-11-23",
    what: "the words of the index by themselves, for those that are misspelt",
    up: (database) => {
      // It is filled when the index is made anew, after the upgrade: its rules have another version (lib/library/indexing).
      database.createObjectStore("vocabulary", { keyPath: "block" });
    },
  },
  {
    version: 6,
    date: "2026-11-23",
    what: "which words of a release a term is; the vocabulary by beginnings instead of blocks",
    up: (database) => {
      database.createObjectStore("places", { keyPath: ["bucket", "block"] });
      // Both are filled when the index is made anew, as in version 5.
      database.deleteObjectStore("vocabulary");
      database.createObjectStore("vocabulary", { keyPath: "bucket" });
    },
  },
];

/**
 * The steps from one version to the newest, in order.
 * @throws RangeError when the numbers do not run 1, 2, 3, … or the dates go back: a list that cannot be trusted.
 */
export function stepsFrom(oldVersion: number, migrations: readonly Migration[] = MIGRATIONS): readonly Migration[] {
  for (const [at, { version, date }] of migrations.entries()) {
    if (version !== at + 1) throw new RangeError(`migration ${at + 1} bears the number ${version}`);
    const before = migrations[at - 1]?.date ?? "";
    if (date < before) throw new RangeError(`migration ${version} is dated ${date}, before ${before}`);
  }
  return migrations.filter(({ version }) => version > oldVersion);
}
