import type { KeptRelease, SavedRecord } from "../export/json";
import { next, setCounters } from "./counters";
import type { Reading, Writing } from "./database";
import { mergeHistories } from "./history";
import { unindex } from "./indexing";
import type { ImportReport } from "./library";
import { differing, releaseId } from "./release";
import { put } from "./releases";
import { revisionsIn } from "./revisions";
import type { ReleaseSummary } from "./schema";

export async function exportAll(transaction: Reading): Promise<readonly KeptRelease[]> {
  const summaries = await transaction.objectStore("summaries").getAll();
  const releases: KeptRelease[] = [];
  for (const { id, url, savedAt, deletedAt, tags, note, corrections, also } of summaries) {
    const kept = await transaction.objectStore("records").get(id);
    if (!kept) throw new RangeError(`release ${id} has a summary and no record`);
    const revisions = await revisionsIn(transaction, id);
    const corrected = { ...(Object.keys(corrections).length > 0 ? { corrections } : {}), ...(also ? { also } : {}) };
    releases.push({ url, savedAt, deletedAt, tags, note, ...corrected, record: kept.record, revisions });
  }
  return releases;
}

export async function importAll(transaction: Writing, releases: readonly KeptRelease[]): Promise<ImportReport> {
  const report = { added: 0, equal: 0, revised: 0 };
  if (releases.length === 0) return report;
  const { change, number: last } = await next(transaction);
  let number = last;
  for (const brought of releases) {
    const id = releaseId(brought.url);
    const here = await transaction.objectStore("summaries").get(id);
    if (!here) {
      const corrections = differing(brought.record, brought.corrections ?? {});
      await putHistory(transaction, { ...brought, corrections, change, number: number++ }, brought, brought.revisions);
      report.added++;
      continue;
    }
    const kept = await transaction.objectStore("records").get(id);
    if (!kept) throw new RangeError(`release ${id} has a summary and no record`);
    const earlier = await revisionsIn(transaction, id);
    const merged = mergeHistories(
      { current: { savedAt: here.savedAt, record: kept.record }, revisions: earlier },
      brought,
    );
    if (merged === null) {
      report.equal++;
      continue;
    }
    await unindex(transaction, here.number);
    const corrections = differing(merged.current.record, here.corrections);
    const keeping = { ...here, corrections, change, number: number++ };
    await putHistory(transaction, keeping, merged.current, merged.revisions);
    report.revised++;
  }
  await setCounters(transaction, { number });
  return report;
}

async function putHistory(
  transaction: Writing,
  keeping: Pick<ReleaseSummary, "tags" | "note" | "corrections" | "deletedAt" | "also" | "change" | "number">,
  current: SavedRecord,
  revisions: readonly SavedRecord[],
): Promise<void> {
  const { savedAt, record } = current;
  const { tags, note, corrections, deletedAt, also = [], change, number: ofWords } = keeping;
  const reader = { tags, note, corrections, deletedAt, also };
  await put(transaction, record, { savedAt, revisions: revisions.length, ...reader, change, number: ofWords });
  const release = releaseId(record.url);
  await transaction.objectStore("unindexed").put({ number: ofWords, id: release });
  for (const [number, revision] of revisions.entries())
    await transaction
      .objectStore("revisions")
      .put({ release, number, savedAt: revision.savedAt, record: revision.record });
}
