/** Runs in a page of the extension: writes without end, telling of each step, and looks whether what is there is whole. */
import { DATABASE_NAME, openDatabase } from "../../lib/library/database";
import { type Library, openLibrary } from "../../lib/library/library";
import { releaseId } from "../../lib/library/release";
import { openSearch } from "../../lib/library/search";
import { settleDatabase } from "../../lib/library/settling";
import { makeEarlier } from "./earlier";
import { kept, made } from "./made";

/**
 * What the page tells, in order. `begin`: a write that is to be done whole or not at all, and the releases that it brings or removes;
 * `write`: one of its requests succeeded; `end`: it was confirmed. `there`: releases that were confirmed otherwise.
 */
export type Told =
  | { readonly step: "begin"; readonly numbers: readonly number[] }
  | { readonly step: "write" }
  | { readonly step: "end"; readonly become: "there" | "gone" | "same" }
  | { readonly step: "there"; readonly numbers: readonly number[] };

/** Laid into the page by the script that kills: it takes JSON. */
declare const tell: (told: string) => void;
const say = (told: Told): void => tell(JSON.stringify(told));

/** From now on every request that writes tells when it has succeeded. */
function watchWrites(): void {
  const watched = [
    [IDBObjectStore.prototype, ["put", "add", "delete", "clear"]],
    [IDBCursor.prototype, ["update", "delete"]],
  ] as const;
  for (const [prototype, names] of watched)
    for (const name of names) {
      const methods = prototype as unknown as Record<string, (...given: unknown[]) => IDBRequest>;
      const method = methods[name] as (...given: unknown[]) => IDBRequest;
      methods[name] = function (this: unknown, ...given) {
        const request = method.apply(this, given);
        request.addEventListener("success", () => say({ step: "write" }));
        return request;
      };
    }
}

async function whole(numbers: readonly number[], become: "there" | "gone" | "same", write: () => Promise<unknown>) {
  say({ step: "begin", numbers });
  await write();
  say({ step: "end", become });
}

/** As the extension does it, once in a session. */
async function openSettled(): Promise<Library> {
  const library = await openLibrary();
  await settleDatabase();
  return library;
}

/** Saves one after the other, `writes` of them. Every third address is saved again with another text. */
export async function save(from: number, writes: number): Promise<void> {
  const library = await openSettled();
  watchWrites();
  for (let number = from; number < from + writes; number++)
    await whole([number], "there", () => library.save(made(number), new Date().toISOString()));
}

/** Releases of one transaction, as the import of a file takes them (entrypoints/library/transfer). */
const AT_ONCE = 100;

/** Takes releases in, a hundred a transaction. */
export async function importMany(from: number, writes: number): Promise<void> {
  const library = await openSettled();
  watchWrites();
  for (let write = 0; write < writes; write++) {
    // Every third number: one text an address.
    const numbers = Array.from({ length: AT_ONCE }, (_, at) => from + (write * AT_ONCE + at) * 3);
    const brought = numbers.map((number) => ({ list: "releases", entry: kept(number) }) as const);
    await whole(numbers, "there", () => library.take(brought));
  }
}

/** Puts every other one of eighty releases into the bin and empties it. */
export async function emptyBin(from: number, writes: number): Promise<void> {
  const library = await openSettled();
  watchWrites();
  for (let write = 0; write < writes; write++) {
    const numbers = Array.from({ length: 80 }, (_, at) => from + (write * 80 + at) * 3);
    await library.take(numbers.map((number) => ({ list: "releases", entry: kept(number) })));
    const [binned, left] = [0, 1].map((rest) => numbers.filter((_, at) => at % 2 === rest)) as [number[], number[]];
    const ids = binned.map((number) => releaseId(made(number).url));
    await library.moveManyToBin(ids, new Date().toISOString());
    say({ step: "there", numbers: [...left, ...binned] });
    // What lay in the bin when the last kill came is there too.
    const inBin = (await library.list("bin")).map(({ textHash }) => numberOf(textHash));
    await whole(inBin, "gone", () => library.emptyBin());
  }
}

/** Releases that are there before a migration: more than a block of the index. */
const BEFORE_MIGRATING = 600;

/** Makes a library as schema `variant + 1` had it, brings it on to today's (the first write), then its index, a step each. */
export async function migrate(variant: number): Promise<void> {
  const numbers = Array.from({ length: BEFORE_MIGRATING }, (_, at) => at * 3);
  await makeEarlier(variant + 1, { releases: numbers.map(kept) });
  say({ step: "there", numbers });
  watchWrites();
  const opened: Awaited<ReturnType<typeof openLibrary>>[] = [];
  await whole([], "same", async () => opened.push(await openLibrary()));
  for (let isMore = true; isMore; )
    await whole([], "same", async () => {
      isMore = (await opened[0]?.tidyIndex()) ?? false;
    });
}

/** What must be there, what must not, and what must be there all or none. */
export interface Expected {
  readonly there: readonly number[];
  readonly gone: readonly number[];
  readonly together: readonly number[];
}

/** What is wrong with the library, in sentences; none when all is as expected, and all that is there is whole. `found`: of `together`. */
export async function look({ there, gone, together }: Expected): Promise<{ wrongs: string[]; found: number }> {
  const wrongs: string[] = [];
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === DATABASE_NAME)) wrongs.push("the browser has thrown the database away");
  const library = await openSettled();
  const texts = new Set<number>();
  for (const { url, record, revisions } of await library.exportAll())
    for (const one of [...revisions.map((revision) => revision.record), record]) {
      const number = numberOf(one.textHash);
      texts.add(number);
      if (JSON.stringify(one) !== JSON.stringify(made(number))) wrongs.push(`${url}: a text is not as it was saved`);
    }
  for (const number of there) if (!texts.has(number)) wrongs.push(`text ${number} was confirmed and is not there`);
  for (const number of gone) if (texts.has(number)) wrongs.push(`text ${number} was removed and is there`);
  const found = together.filter((number) => texts.has(number)).length;
  if (found > 0 && found < together.length)
    wrongs.push(`${found} of ${together.length} releases of one write are there`);
  const { hits } = await openSearch(library).search("everywhere", 0);
  const listed = (await library.list()).length;
  if (hits.length !== listed) wrongs.push(`${hits.length} of ${listed} releases are found by their words`);
  wrongs.push(...(await unpaired()));
  // The next write must be possible.
  await library.saveSearch("After a kill", "/", new Date().toISOString());
  library.close();
  return { wrongs, found };
}

/** Which one `made` it. */
const numberOf = (textHash: string): number => Number(/(\d+)$/.exec(textHash)?.[1]);

/** Rows of one store without their like in another. */
async function unpaired(): Promise<readonly string[]> {
  const database = await openDatabase(indexedDB);
  const found: string[] = [];
  const records = new Set(await database.getAllKeys("records"));
  const revisions = await database.getAllKeys("revisions");
  for (const summary of await database.getAll("summaries")) {
    if (!records.delete(summary.id)) found.push(`${summary.url}: a summary without a record`);
    const own = revisions.filter(([release]) => release === summary.id).length;
    if (own !== summary.revisions) found.push(`${summary.url}: ${own} of ${summary.revisions} revisions`);
    if (summary.id !== releaseId(summary.url)) found.push(`${summary.url}: another's id`);
  }
  if (records.size > 0) found.push(`${records.size} records without a summary`);
  database.close();
  return found;
}
