import type { Corrections } from "../export/json";
import type { ReleaseRecord } from "../model";
import { next, nextChange, setCounters } from "./counters";
import type { Reading, Writing } from "./database";
import { removeBinnedExtracts } from "./extracts";
import { indexRelease, unindex } from "./indexing";
import type { Edit, Saving } from "./library";
import { cleanTags, differing, releaseId, summaryOf } from "./release";
import { revisionsIn, revisionsOf } from "./revisions";
import type { ReleaseSummary } from "./schema";

export async function save(
  transaction: Writing,
  record: ReleaseRecord,
  at: string,
  corrected: Corrections = {},
): Promise<Saving> {
  const id = releaseId(record.url);
  const before = await transaction.objectStore("summaries").get(id);
  if (before?.deletedAt !== null) {
    const merged = await mergedInto(transaction, record.url);
    if (merged && (await hasText(transaction, merged, record.textHash))) return { status: "already", id: merged.id };
  }
  const asked = differing(record, corrected);
  const fresh = { savedAt: at, revisions: 0, tags: [], note: "", corrections: asked, deletedAt: null };
  if (!before) {
    await indexRelease(transaction, record, await put(transaction, record, { ...fresh, ...(await next(transaction)) }));
    return { status: "saved", id };
  }
  if (before.textHash === record.textHash) {
    const corrections = { ...before.corrections, ...corrected };
    const isCorrected = JSON.stringify(differing(record, corrections)) !== JSON.stringify(before.corrections);
    if (before.deletedAt === null && !isCorrected) return { status: "already", id };
    if (before.deletedAt !== null) await setDeleted(transaction, id, null);
    if (isCorrected) await editRelease(transaction, id, { corrections });
    return { status: "saved", id };
  }
  await keepAsRevision(transaction, before);
  await unindex(transaction, before.number);
  const { tags, note } = before;
  const corrections = differing(record, { ...before.corrections, ...corrected });
  const revisions = before.revisions + 1;
  const keeping = { ...fresh, tags, note, corrections, revisions, ...(await next(transaction)) };
  await indexRelease(transaction, record, await put(transaction, record, keeping));
  return { status: before.deletedAt === null ? "revised" : "saved", id };
}

export async function put(
  transaction: Writing,
  record: ReleaseRecord,
  keeping: Parameters<typeof summaryOf>[1],
): Promise<ReleaseSummary> {
  const summary = summaryOf(record, keeping);
  await transaction.objectStore("records").put({ id: summary.id, record });
  await transaction.objectStore("summaries").put(summary);
  return summary;
}

export async function editRelease(transaction: Writing, id: string, edit: Edit): Promise<boolean> {
  const before = await transaction.objectStore("summaries").get(id);
  if (!before) return false;
  const record = await recordIn(transaction, id);
  const tags = cleanTags(edit.tags ?? before.tags);
  const note = edit.note ?? before.note;
  const corrections = edit.corrections ? differing(record, edit.corrections) : before.corrections;
  if (edit.note === undefined && edit.corrections === undefined) {
    // Tags are no words of the index: it stays as it is.
    const change = await nextChange(transaction);
    await transaction.objectStore("summaries").put({ ...before, tags, change });
    return true;
  }
  await unindex(transaction, before.number);
  const summary = summaryOf(record, { ...before, tags, note, corrections, ...(await next(transaction)) });
  await transaction.objectStore("summaries").put(summary);
  await indexRelease(transaction, record, summary);
  return true;
}

/** The release into which the one at that address was merged, if it is kept. */
export async function mergedInto(transaction: Reading | Writing, url: string): Promise<ReleaseSummary | null> {
  const found = await (transaction as Reading).objectStore("summaries").index("also").getAll(url);
  return found.find(({ deletedAt }) => deletedAt === null) ?? null;
}

async function keepAsRevision(transaction: Writing, before: ReleaseSummary): Promise<void> {
  const record = await recordIn(transaction, before.id);
  const { id: release, revisions: number, savedAt } = before;
  await transaction.objectStore("revisions").put({ release, number, savedAt, record });
}

/** @throws RangeError when a release has a summary and no record: no write leaves that behind. */
export async function recordIn(transaction: Reading | Writing, id: string): Promise<ReleaseRecord> {
  const kept = await (transaction as Reading).objectStore("records").get(id);
  if (!kept) throw new RangeError(`release ${id} has a summary and no record`);
  return kept.record;
}

/** Whether the release keeps that text, now or as an earlier one. */
export async function hasText(
  transaction: Reading | Writing,
  summary: ReleaseSummary,
  textHash: string,
): Promise<boolean> {
  if (summary.textHash === textHash) return true;
  return (await revisionsIn(transaction, summary.id)).some(({ record }) => record.textHash === textHash);
}

export async function setDeleted(transaction: Writing, id: string, at: string | null): Promise<boolean> {
  const summary = await transaction.objectStore("summaries").get(id);
  if (!summary) return false;
  const change = await nextChange(transaction);
  const listed = at === null ? Date.parse(summary.savedAt) : null;
  await transaction.objectStore("summaries").put({ ...summary, deletedAt: at, listed, change });
  return true;
}

export async function emptyBin(transaction: Writing): Promise<number> {
  const all = await transaction.objectStore("summaries").getAll();
  const gone = all.filter(({ deletedAt }) => deletedAt !== null);
  const extracts = await removeBinnedExtracts(transaction);
  if (gone.length + extracts === 0) return 0;
  for (const { id, number } of gone) {
    await unindex(transaction, number);
    await Promise.all([
      transaction.objectStore("summaries").delete(id),
      transaction.objectStore("records").delete(id),
      transaction.objectStore("revisions").delete(revisionsOf(id)),
    ]);
  }
  const change = await nextChange(transaction);
  await setCounters(transaction, { purge: change });
  return gone.length + extracts;
}
