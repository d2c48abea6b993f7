/** What became of the words that were last selected and saved in a tab: told to whichever of our pages stands over it, or opens next. */
import { browser } from "wxt/browser";

const PREFIX = "selection:";

/** Keeps what became of it; session storage is read by our own pages alone. */
export async function tellSelection(tabId: number, outcome: string): Promise<void> {
  // The time makes every telling a new one: the same outcome twice is a change.
  await browser.storage.session.set({ [PREFIX + tabId]: { outcome, at: Date.now() } }).catch(() => {});
}

/** The tab is gone, and nobody can be told any more. */
export async function forgetSelection(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

/** Calls `told` with what was told last and not yet heard, and with what follows. Returns what ends it. */
export function watchSelection(tabId: number, told: (outcome: string) => void): () => void {
  const key = PREFIX + tabId;
  const hear = (value: unknown): void => {
    const outcome = (value as { outcome?: unknown } | undefined)?.outcome;
    if (typeof outcome !== "string") return;
    void browser.storage.session.remove(key);
    told(outcome);
  };
  const listener = (changes: { readonly [key: string]: { readonly newValue?: unknown } }, area: string) => {
    if (area === "session") hear(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  void browser.storage.session.get(key).then((kept) => hear(kept[key]));
  return () => browser.storage.onChanged.removeListener(listener);
}
