import "fake-indexeddb/auto";
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
