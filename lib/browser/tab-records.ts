/**
 * The record of each open tab, kept where it outlives the background: session storage is in memory, is never written to disk,
 * ends with the browser, and is closed to content scripts.
 */
import { browser } from "wxt/browser";
import type { ReleaseRecord } from "../model";
import { isSameDocument } from "./address";

/** What was made of the page that a tab shows. */
export interface TabRecord {
  /** Address read; the record's own can be the canonical one. */
  readonly url: string;
  readonly record: ReleaseRecord;
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

/** The tab went elsewhere, or is gone. */
export async function forgetRecord(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
