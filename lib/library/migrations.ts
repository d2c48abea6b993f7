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
