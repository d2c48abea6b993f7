import type { SavedRecord } from "../export/json";
import type { Reading, Writing } from "./database";

/** Earlier texts of a release, oldest first. */
export async function revisionsIn(transaction: Reading | Writing, id: string): Promise<readonly SavedRecord[]> {
  const found = await (transaction as Reading).objectStore("revisions").getAll(revisionsOf(id));
  return found.map(({ savedAt, record }) => ({ savedAt, record }));
}

/** Puts these in the place of all earlier texts of a release. */
export async function putRevisions(
  transaction: Writing,
  release: string,
  revisions: readonly SavedRecord[],
): Promise<void> {
  const store = transaction.objectStore("revisions");
  await store.delete(revisionsOf(release));
  for (const [number, { savedAt, record }] of revisions.entries())
    await store.put({ release, number, savedAt, record });
}

/** The keys `[id, 0]`, `[id, 1]`, …: an array sorts after every number. */
export function revisionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, []]);
}
