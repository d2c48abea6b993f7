import type { SavedRecord } from "../export/json";
import type { Reading, Writing } from "./database";

/** Earlier texts of a release, oldest first. */
export async function revisionsIn(transaction: Reading | Writing, id: string): Promise<readonly SavedRecord[]> {
  const found = await (transaction as Reading).objectStore("revisions").getAll(revisionsOf(id));
  return found.map(({ savedAt, record }) => ({ savedAt, record }));
}

/** The keys `[id, 0]`, `[id, 1]`, …: an array sorts after every number. */
export function revisionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, []]);
}
