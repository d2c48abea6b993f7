/** Runs in a page of the extension: saves without end, and looks whether what is there is whole. */
import { openDatabase } from "../../lib/library/database";
import { openLibrary } from "../../lib/library/library";
import { releaseId } from "../../lib/library/release";
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
  if (hits.length !== texts.size) found.push(`${hits.length} of ${texts.size} releases are found by their words`);
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
