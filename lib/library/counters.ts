import type { Reading, Writing } from "./database";
import { INDEXING } from "./indexing";
import type { Counters } from "./schema";

const NOTHING_YET: Counters = { change: 0, purge: 0, number: 0, indexing: INDEXING, swept: 0 };

export async function countersIn(transaction: Reading | Writing): Promise<Counters> {
  return (await (transaction as Reading).objectStore("meta").get("counters")) ?? NOTHING_YET;
}

export async function setCounters(transaction: Writing, changed: Partial<Counters>): Promise<void> {
  const before = await countersIn(transaction);
  const { born = crypto.randomUUID() } = before;
  await transaction.objectStore("meta").put({ ...before, born, ...changed }, "counters");
}

/** The number of this write, and one for words that it puts into the index. */
export async function next(transaction: Writing): Promise<{ change: number; number: number }> {
  const counters = await countersIn(transaction);
  const numbers = { change: counters.change + 1, number: counters.number + 1 };
  await setCounters(transaction, numbers);
  return numbers;
}

/** The number of a write that puts nothing into the index. */
export async function nextChange(transaction: Writing): Promise<number> {
  const change = (await countersIn(transaction)).change + 1;
  await setCounters(transaction, { change });
  return change;
}
