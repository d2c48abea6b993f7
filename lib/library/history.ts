import type { KeptRelease, SavedRecord } from "../export/json";

export interface History {
  readonly current: SavedRecord;
  readonly revisions: readonly SavedRecord[];
}

/**
 * The texts of one address, known here and brought by a file, as one history: texts that are not yet here are added,
 * and the one that was saved last is the current one. Null when the file brings no text that is not here already.
 */
export function mergeHistories(here: History, brought: KeptRelease): History | null {
  const known = new Set([here.current, ...here.revisions].map(({ record }) => record.textHash));
  const added = [...brought.revisions, { savedAt: brought.savedAt, record: brought.record }].filter(({ record }) => {
    if (known.has(record.textHash)) return false;
    known.add(record.textHash);
    return true;
  });
  if (added.length === 0) return null;
  const all = [...here.revisions, here.current, ...added].sort((a, b) => Date.parse(a.savedAt) - Date.parse(b.savedAt));
  return { current: all[all.length - 1] as SavedRecord, revisions: all.slice(0, -1) };
}
