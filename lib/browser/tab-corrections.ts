/**
 * What the reader put right in the release of a tab and has not saved: kept while the popup is closed, and shared with the panel. In
 * session storage, as the records are.
 */
import { browser } from "wxt/browser";
import type { Corrections, ReleaseRecord } from "../model";

interface TabCorrections {
  /** Of the text that they are of. */
  readonly textHash: string;
  readonly corrections: Corrections;
}

/** Under which they lie. */
export function correctionsKey(tabId: number): string {
  return `corrections:${tabId}`;
}

/** What was put right in this record and not saved, or null. */
export async function recallCorrections(tabId: number, record: ReleaseRecord): Promise<Corrections | null> {
  const key = correctionsKey(tabId);
  return correctionsIn((await browser.storage.session.get(key))[key], record);
}

/** The corrections of one tab's record, for a page that shows and changes them. */
export function correctionsOf(tabId: number, record: ReleaseRecord) {
  return {
    /** Storage that is full keeps none: they are in the page that shows them until it closes. */
    keep: (corrections: Corrections): void => {
      const kept: TabCorrections = { textHash: record.textHash, corrections };
      void browser.storage.session.set({ [correctionsKey(tabId)]: kept }).catch(() => {});
    },
    /** Calls `changed` when something was put right, by whichever of our pages. Returns what ends it. */
    watch: (changed: (corrections: Corrections) => void): (() => void) => {
      const listener = (changes: { readonly [key: string]: { readonly newValue?: unknown } }, area: string) => {
        const corrections = area === "session" ? correctionsIn(changes[correctionsKey(tabId)]?.newValue, record) : null;
        if (corrections !== null) changed(corrections);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** They were saved, or the tab went elsewhere, or is gone. */
export async function forgetCorrections(tabId: number): Promise<void> {
  await browser.storage.session.remove(correctionsKey(tabId));
}

/** Those kept under the key, where they are of this record; else null. */
export function correctionsIn(value: unknown, { textHash }: ReleaseRecord): Corrections | null {
  const kept = value as TabCorrections | undefined;
  return kept !== undefined && kept.textHash === textHash ? kept.corrections : null;
}
