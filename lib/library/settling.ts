/**
 * What keeps Chromium from throwing the whole library away after it was killed in the middle of a write
 * (docs/decisions/0111-a-log-begun-anew.md).
 */

/** Empty, and of nobody's. Chromium keeps it in the same files as the library. */
const SCRATCH = "readout-settling";

/**
 * Has the browser begin a new log of its databases and remove the one that it opened, by a database that is made and deleted: a
 * deletion is the one thing after which Chromium tidies its files at once.
 * @throws DOMException where the browser has no space or no database to give; nothing is changed then.
 */
export async function settleDatabase(factory: IDBFactory = indexedDB): Promise<void> {
  (await answer(factory.open(SCRATCH))).close();
  await answer(factory.deleteDatabase(SCRATCH));
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
