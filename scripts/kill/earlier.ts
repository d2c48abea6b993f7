/** Libraries as earlier versions of Readout left them. */
import type { KeptRelease, SavedSearch } from "../../lib/export/json";
import { openDatabase } from "../../lib/library/database";
import { MIGRATIONS } from "../../lib/library/migrations";
import { addList } from "../../lib/library/places";
import { summaryOf } from "../../lib/library/release";
import type { FreshWords, StoredExtract } from "../../lib/library/schema";
import { type Term, termsOf, termsOfExtract } from "../../lib/library/terms";
import type { Extract } from "../../lib/model";

interface Earlier {
  readonly releases: readonly KeptRelease[];
  /** From schema 3 on. */
  readonly extracts?: readonly Extract[];
  /** From schema 3 on. */
  readonly searches?: readonly SavedSearch[];
}

/**
 * Writes a library as schema `version` had it (lib/library/migrations), with what that schema could hold, and closes it: before 2 there
 * were no corrections and no index, before 3 no extracts and searches, before 4 no other addresses, before 5 no vocabulary, before 6 no places
 * of words. The index is that of its version.
 */
export async function makeEarlier(
  version: number,
  { releases, extracts = [], searches = [] }: Earlier,
  factory: IDBFactory = indexedDB,
): Promise<void> {
  const database = await openDatabase(factory, MIGRATIONS.slice(0, version));
  const raw = database as unknown as { transaction(stores: string[], mode: "readwrite"): IDBTransaction };
  const transaction = raw.transaction([...database.objectStoreNames], "readwrite");
  const put = (store: string, row: unknown, key?: string) => transaction.objectStore(store).put(row, key);
  const whole = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  let number = 0;
  for (const { record, savedAt, tags, note, deletedAt, revisions, corrections = {}, also } of releases) {
    number += 1;
    const own = { savedAt, tags, note, deletedAt, revisions: revisions.length };
    const keeping = { ...own, corrections: version < 2 ? {} : corrections, change: number, number };
    const summary = summaryOf(record, { ...keeping, ...(version >= 4 && also ? { also } : {}) });
    const { corrections: _, number: __, listed: ___, ...first } = summary;
    put("summaries", version < 2 ? first : summary);
    put("records", { id: summary.id, record });
    for (const [at, revision] of revisions.entries())
      put("revisions", { release: summary.id, number: at, ...revision });
    if (version >= 2) put("fresh", freshOf(version, number, termsOf(record, summary)));
  }
  for (const extract of version < 3 ? [] : extracts) {
    number += 1;
    const stored: StoredExtract = { ...extract, change: number, number };
    put("extracts", stored);
    put("fresh", freshOf(version, number, termsOfExtract(stored)));
  }
  for (const search of version < 3 ? [] : searches) put("searches", search);
  const indexing = version < 5 ? 1 : version < 6 ? 2 : 3;
  const counters = { change: number, purge: 0, ...(version < 2 ? {} : { number, indexing, swept: 0 }) };
  put("meta", counters, "counters");
  await whole;
  database.close();
}

function freshOf(version: number, number: number, terms: ReadonlyMap<string, Term>): Partial<FreshWords> {
  const masks = Uint8Array.from(terms.values(), ({ mask }) => mask);
  const words = { number, terms: [...terms.keys()].join("\n"), masks };
  if (version < 6) return words;
  const places: number[] = [];
  for (const term of terms.values()) addList(places, term.places);
  return { ...words, places: Uint8Array.from(places) };
}
