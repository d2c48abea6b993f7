/** The tab in front of a side panel: which it is, and when it shows something else. */
import { browser } from "wxt/browser";

export interface FrontTab {
  readonly id: number;
  /** "front": it came to the front; "leaving": it goes to another page, or loads again; "there": its page has loaded. */
  readonly state: "front" | "leaving" | "there";
}

/** Calls `changed` for the tab in front in this window, until the returned function is called. */
export function watchFrontTab(changed: (tab: FrontTab) => void): () => void {
  let windowId: number | null = null;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id ?? null;
  });
  const activated = (tab: { tabId: number; windowId: number }) => {
    if (tab.windowId === windowId) changed({ id: tab.tabId, state: "front" });
  };
  const updated = (id: number, { status }: { status?: string }, tab: { active: boolean; windowId?: number }) => {
    if (!tab.active || tab.windowId !== windowId) return;
    if (status === "loading") changed({ id, state: "leaving" });
    else if (status === "complete") changed({ id, state: "there" });
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
