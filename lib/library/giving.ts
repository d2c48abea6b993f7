import type { KeptRelease, LibraryContent } from "../export/json";
import { type Database, type Reading, read } from "./database";
import { listExtracts } from "./extracts";
import { recordIn } from "./releases";
import { revisionsIn } from "./revisions";
import type { ReleaseSummary } from "./schema";
import { savedSearches } from "./searches";

/** Releases read in one transaction: some hundred kilobytes to some megabytes. */
const AT_ONCE = 50;

/** What of the library is given out. `ids`: of releases; left out: everything. */
export interface Wanted {
  readonly ids?: readonly string[];
}

/** Some of what is given out, with how far it has come. */
export interface Given extends LibraryContent {
  readonly done: number;
  readonly total: number;
}

/**
 * What is kept, a few at a time, in the file's order: releases and extracts by address, searches by name. Each release is whole and as it
 * was when it was read; one that is removed meanwhile is left out. Of chosen releases: with the extracts of their addresses, without searches.
 */
export async function* giveOut(database: () => Promise<Database>, { ids }: Wanted = {}): AsyncGenerator<Given> {
  const chosen = ids === undefined ? null : new Set(ids);
  const summaries = await read(await database(), ["summaries"], (transaction) =>
    transaction.objectStore("summaries").getAll(),
  );
  const wanted = summaries
    .filter(({ id }) => chosen?.has(id) ?? true)
    .map(({ id, url }) => ({ id, url }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const total = wanted.length;
  for (let from = 0; from < total; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    const releases = await read(await database(), ["summaries", "records", "revisions"], async (transaction) => {
      const read = some.map(async ({ id }) => {
        const summary = await transaction.objectStore("summaries").get(id);
        return summary ? keptRelease(transaction, summary) : null;
      });
      return (await Promise.all(read)).filter((one) => one !== null);
    });
    yield { releases, done: Math.min(total, from + AT_ONCE), total };
  }
  const urls = new Set(wanted.map(({ url }) => url));
  const rest = await read(await database(), ["extracts", "searches"], async (transaction) => ({
    extracts: [...(await listExtracts(transaction, "library")), ...(await listExtracts(transaction, "bin"))],
    searches: chosen === null ? await savedSearches(transaction) : [],
  }));
  const extracts = rest.extracts
    .filter(({ url }) => chosen === null || urls.has(url))
    .sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.id < b.id ? -1 : 1));
  yield { ...rest, extracts, done: total, total };
}

/** A release as the file has it. */
export async function keptRelease(transaction: Reading, summary: ReleaseSummary): Promise<KeptRelease> {
  const { id, url, savedAt, deletedAt, tags, note, corrections, also } = summary;
  const [record, revisions] = await Promise.all([recordIn(transaction, id), revisionsIn(transaction, id)]);
  const corrected = Object.keys(corrections).length > 0 ? { corrections } : {};
  return { url, savedAt, deletedAt, tags, note, ...corrected, ...(also ? { also } : {}), record, revisions };
}

/** Everything at once, for few releases. */
export async function exportAll(transaction: Reading): Promise<readonly KeptRelease[]> {
  const summaries = await transaction.objectStore("summaries").getAll();
  return Promise.all(summaries.map((summary) => keptRelease(transaction, summary)));
}
