import type { SavedRecord } from "../export/json";
import { next } from "./counters";
import type { Writing } from "./database";
import { indexRelease, unindex } from "./indexing";
import { differing, summaryOf } from "./release";
import { recordIn, setDeleted } from "./releases";
import { putRevisions, revisionsIn } from "./revisions";
import type { ReleaseSummary } from "./schema";

/** What takes a merge back. Plain data. */
export interface Merge {
  readonly id: string;
  /** The releases that went into the bin. */
  readonly others: readonly string[];
  /** Hashes of the texts that were added. */
  readonly added: readonly string[];
  readonly before: Pick<ReleaseSummary, "tags" | "note" | "corrections" | "also">;
}

/** Releases that have the same text at several addresses, those in the bin left out; the last saved of each first. */
export function duplicatesAmong(summaries: readonly ReleaseSummary[]): readonly (readonly ReleaseSummary[])[] {
  const byText = new Map<string, ReleaseSummary[]>();
  for (const summary of summaries) {
    if (summary.deletedAt !== null) continue;
    const same = byText.get(summary.textHash);
    if (same) same.push(summary);
    else byText.set(summary.textHash, [summary]);
  }
  const groups = [...byText.values()].filter(({ length }) => length > 1);
  for (const group of groups) group.sort((a, b) => (b.listed ?? 0) - (a.listed ?? 0) || (a.url < b.url ? -1 : 1));
  return groups;
}

/**
 * Makes one release of several: the first of `ids` stays, with every text of the others among its revisions, their addresses, tags and
 * notes; the others go into the bin as they are. Null when fewer than two of them are there outside the bin.
 */
export async function merge(transaction: Writing, ids: readonly string[], at: string): Promise<Merge | null> {
  const store = transaction.objectStore("summaries");
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
  const [main, ...others] = found.flatMap((one) => (one === undefined || one.deletedAt !== null ? [] : [one]));
  if (main === undefined || others.length === 0) return null;
  const record = await recordIn(transaction, main.id);
  const earlier = await revisionsIn(transaction, main.id);
  const known = new Set([main.textHash, ...earlier.map((revision) => revision.record.textHash)]);
  const added: SavedRecord[] = [];
  for (const { id, savedAt } of others)
    for (const one of [...(await revisionsIn(transaction, id)), { savedAt, record: await recordIn(transaction, id) }]) {
      if (known.has(one.record.textHash)) continue;
      known.add(one.record.textHash);
      added.push(one);
    }
  const revisions = [...earlier, ...added].sort((a, b) => Date.parse(a.savedAt) - Date.parse(b.savedAt));
  await putRevisions(transaction, main.id, revisions);
  const notes = [main, ...others].map(({ note }) => note).filter((note) => note.trim() !== "");
  const ofSameText = others.filter(({ textHash }) => textHash === main.textHash);
  const corrections = Object.assign({}, ...ofSameText.map((other) => other.corrections), main.corrections);
  const addresses = [main, ...others].flatMap(({ url, also = [] }) => [url, ...also]);
  await rewrite(transaction, main, {
    tags: [...new Set([main, ...others].flatMap(({ tags }) => tags))],
    note: [...new Set(notes)].join("\n\n"),
    corrections: differing(record, corrections),
    also: [...new Set(addresses)].filter((url) => url !== main.url),
    revisions: revisions.length,
  });
  for (const { id } of others) await setDeleted(transaction, id, at);
  const { tags, note, also } = main;
  const before = { tags, note, corrections: main.corrections, ...(also ? { also } : {}) };
  const hashes = added.map((one) => one.record.textHash);
  return { id: main.id, others: others.map(({ id }) => id), added: hashes, before };
}

/** Takes a merge back: what it added is taken out again, what was saved since stays. False when the release is gone. */
export async function unmerge(transaction: Writing, { id, others, added, before }: Merge): Promise<boolean> {
  const main = await transaction.objectStore("summaries").get(id);
  if (!main) return false;
  const texts = new Set(added);
  const left = (await revisionsIn(transaction, id)).filter(({ record }) => !texts.has(record.textHash));
  await putRevisions(transaction, id, left);
  const { also: _, ...without } = main;
  await rewrite(transaction, without, { ...before, revisions: left.length });
  for (const other of others) await setDeleted(transaction, other, null);
  return true;
}

async function rewrite(transaction: Writing, main: ReleaseSummary, changed: Partial<ReleaseSummary>): Promise<void> {
  const record = await recordIn(transaction, main.id);
  await unindex(transaction, main.number);
  const summary = summaryOf(record, { ...main, ...changed, ...(await next(transaction)) });
  await transaction.objectStore("summaries").put(summary);
  await indexRelease(transaction, record, summary);
}
