/** Runs in a page of the extension: saves without end, and looks whether what is there is whole. */
import type { KeptRelease } from "../../lib/export/json";
import { openDatabase } from "../../lib/library/database";
import { openLibrary } from "../../lib/library/library";
import { MIGRATIONS } from "../../lib/library/migrations";
import { releaseId, summaryOf } from "../../lib/library/release";
import { openSearch } from "../../lib/library/search";
import { made } from "./made";

/** Laid into the page by the script that kills. */
declare const confirmed: (number: number) => void;

/** Tells of each save after it was confirmed, until the browser is killed. Every third address is saved again with another text. */
export async function saveWithoutEnd(from: number): Promise<void> {
  const library = await openLibrary();
  for (let number = from; ; number++) {
    await library.save(made(number), new Date().toISOString());
    confirmed(number);
  }
}

/** Takes releases in, twenty a transaction, without end. */
export async function importWithoutEnd(from: number): Promise<void> {
  const library = await openLibrary();
  for (let number = from; ; number += 60) {
    // Every third number: one text an address.
    const numbers = Array.from({ length: 20 }, (_, at) => number + at * 3);
    await library.take(numbers.map((one) => ({ list: "releases", entry: keptOf(one) })));
    for (const one of numbers) confirmed(one);
  }
}

function keptOf(number: number): KeptRelease {
  const record = made(number);
  const { url, readAt: savedAt } = record;
  return { url, savedAt, deletedAt: null, tags: [], note: "", record, revisions: [] };
}

/** Saves, puts every other release of its own into the bin, empties it, without end: only what stays is confirmed. */
export async function emptyWithoutEnd(from: number): Promise<void> {
  const library = await openLibrary();
  for (let number = from; ; number += 24) {
    const ids: string[] = [];
    for (let at = 0; at < 8; at++) ids.push((await library.save(made(number + at * 3), new Date().toISOString())).id);
    await library.moveManyToBin(
      ids.filter((_, at) => at % 2 === 1),
      new Date().toISOString(),
    );
    const emptying = library.emptyBin();
    for (let at = 0; at < 8; at += 2) confirmed(number + at * 3);
    await emptying;
  }
}

/** Releases that are there before a migration. */
const BEFORE_MIGRATING = 300;

/** Makes a library as the second schema had it, tells of what is in it, and brings it on to today's, its index too. */
export async function migrateOnce(): Promise<void> {
  const old = await openDatabase(indexedDB, MIGRATIONS.slice(0, 2));
  const writing = old.transaction(["summaries", "records", "meta"], "readwrite");
  const all = Array.from({ length: BEFORE_MIGRATING }, (_, at) => at * 3);
  for (const [at, number] of all.entries()) {
    const { record, savedAt } = keptOf(number);
    const own = { savedAt, revisions: 0, tags: [], note: "", corrections: {}, deletedAt: null };
    const summary = summaryOf(record, { ...own, change: at + 1, number: at + 1 });
    writing.objectStore("summaries").put(summary);
    writing.objectStore("records").put({ id: summary.id, record });
  }
  const counters = { change: all.length, purge: 0, number: all.length, indexing: 0, swept: 0 };
  writing.objectStore("meta").put(counters, "counters");
  await writing.done;
  old.close();
  for (const number of all) confirmed(number);
  const library = await openLibrary();
  while (await library.tidyIndex()) {
    // Its words are read anew: the longest part of it.
  }
}

/** What is wrong with the library, in sentences; none when all of `confirmed` is there, and all that is there is whole. */
export async function wrongs(confirmed: readonly number[]): Promise<readonly string[]> {
  const library = await openLibrary();
  const found: string[] = [];
  const texts = new Map<string, Set<string>>();
  for (const { url, record, revisions } of await library.exportAll()) {
    const all = [...revisions.map((revision) => revision.record), record];
    texts.set(url, new Set(all.map(({ textHash }) => textHash)));
    for (const one of all) {
      const number = Number(/(\d+)$/.exec(one.textHash)?.[1]);
      if (JSON.stringify(one) !== JSON.stringify(made(number))) found.push(`${url}: a text is not as it was saved`);
    }
  }
  for (const number of confirmed) {
    const { url, textHash } = made(number);
    if (!texts.get(url)?.has(textHash)) found.push(`${url}: text ${number} was confirmed and is not there`);
  }
  const { hits } = await openSearch(library).search("everywhere", 0);
  const listed = (await library.list()).length;
  if (hits.length !== listed) found.push(`${hits.length} of ${listed} releases are found by their words`);
  found.push(...(await unpaired()));
  library.close();
  return found;
}

/** Rows of one store without their like in another. */
async function unpaired(): Promise<readonly string[]> {
  const database = await openDatabase(indexedDB);
  const found: string[] = [];
  const records = new Set(await database.getAllKeys("records"));
  const revisions = await database.getAll("revisions");
  for (const summary of await database.getAll("summaries")) {
    if (!records.delete(summary.id)) found.push(`${summary.url}: a summary without a record`);
    const kept = revisions.filter(({ release }) => release === summary.id).length;
    if (kept !== summary.revisions) found.push(`${summary.url}: ${kept} of ${summary.revisions} revisions`);
    if (summary.id !== releaseId(summary.url)) found.push(`${summary.url}: another's id`);
  }
  if (records.size > 0) found.push(`${records.size} records without a summary`);
  database.close();
  return found;
}
