/**
 * The record of each open tab, kept where it outlives the background: session storage is in memory, is never written to disk,
 * ends with the browser, and is closed to content scripts.
 */
import { browser } from "wxt/browser";
import type { ReleaseRecord } from "../model";
import { isSameDocument } from "./address";
import type { ReadSuccess, Saved, Standing } from "./messages";
import { correctionsIn, correctionsKey } from "./tab-corrections";

/** What was made of the page that a tab shows. */
export interface TabRecord {
  /** Address read; the record's own can be the canonical one. */
  readonly url: string;
  readonly record: ReleaseRecord;
  /** What the record does not say, and the reader should know of the page. */
  readonly signs: PageSigns;
  /** As they were when the background last looked: a popup paints them at once, and asks again when it has. */
  readonly saved: Saved;
  readonly standing: Standing;
}

/** Signs that a page is not, or not only, what its address says. */
export interface PageSigns {
  /** Address on another host that the page names as its own, else null. */
  readonly foreignCanonical: string | null;
  /** Hosts of large frames. */
  readonly frames: readonly string[];
  /** The page is longer than is read. */
  readonly isCut: boolean;
}

const PREFIX = "release:";

function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}

/**
 * Keeps a tab's record. The browser gives 10 MB for all tabs (Chromium and Firefox): when that is full the other tabs' records
 * go, and one that is too large alone is not kept; it is read again when it is asked for.
 */
export async function keepRecord(tabId: number, kept: TabRecord): Promise<void> {
  const session = browser.storage.session;
  try {
    await session.set({ [keyOf(tabId)]: kept });
  } catch {
    const others = Object.keys(await session.get(null)).filter((key) => key.startsWith(PREFIX));
    await session.remove(others);
    await session.set({ [keyOf(tabId)]: kept }).catch(() => {});
  }
}

/** The record of the page at `url` in this tab, or null. An empty `url` (the browser does not tell) asks for whatever is kept. */
export async function recallRecord(tabId: number, url: string): Promise<TabRecord | null> {
  const key = keyOf(tabId);
  const kept = (await browser.storage.session.get(key))[key] as TabRecord | undefined;
  if (kept === undefined) return null;
  return url === "" || isSameDocument(kept.url, url) ? kept : null;
}

/** What was last answered of the page at `url` in this tab, without waking the background; null where nothing is kept of it. */
export async function recallReply(tabId: number, url: string): Promise<ReadSuccess | null> {
  const [key, draftKey] = [keyOf(tabId), correctionsKey(tabId)];
  const found = await browser.storage.session.get([key, draftKey]);
  const kept = found[key] as TabRecord | undefined;
  if (kept === undefined || (url !== "" && !isSameDocument(kept.url, url))) return null;
  const { record, saved, standing } = kept;
  return { ok: true, record, saved, draft: correctionsIn(found[draftKey], record), standing };
}

/** Tabs with a record, and the address that was read in each. */
export async function recordedTabs(): Promise<readonly { readonly tabId: number; readonly url: string }[]> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return all.map(([key, kept]) => ({ tabId: Number(key.slice(PREFIX.length)), url: (kept as TabRecord).url }));
}

/** Calls `changed` when another record is kept for this tab. Returns what ends it. */
export function watchRecord(tabId: number, changed: () => void): () => void {
  const listener = (changes: { readonly [key: string]: { readonly newValue?: unknown } }, area: string) => {
    if (area === "session" && changes[keyOf(tabId)]?.newValue !== undefined) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The tab went elsewhere, or is gone. */
export async function forgetRecord(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
