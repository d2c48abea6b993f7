import "fake-indexeddb/auto";
import type { KeptRelease } from "../../../lib/export/json";
import { type Library, openLibrary } from "../../../lib/library/library";

/** A library in a database of its own, with the factory to open it again. */
export async function emptyLibrary(): Promise<{ library: Library; factory: IDBFactory }> {
  const factory = freshFactory();
  return { library: await openLibrary(factory), factory };
}

/** A new world of databases: what fake-indexeddb puts in place of the browser's. */
export function freshFactory(): IDBFactory {
  return new (indexedDB.constructor as new () => IDBFactory)();
}

export const AT = "2026-11-23T14:02:00.000Z";
export const LATER = "2026-11-24T09:00:00.000Z";

/** Takes releases in as an import does; how many were new, equal to what is here, and here with other words or another text. */
export async function takeAll(
  library: Library,
  releases: readonly KeptRelease[],
): Promise<{ added: number; equal: number; revised: number }> {
  const taken = await library.take(releases.map((entry) => ({ list: "releases", entry })));
  const count = (...what: readonly string[]) => taken.filter((one) => what.includes(one.what)).length;
  return { added: count("new"), equal: count("equal"), revised: count("text", "words") };
}
