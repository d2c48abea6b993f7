/** The entry in the browser's menu over selected words. */
import { browser } from "wxt/browser";

const SAVE_SELECTION = "save-selection";

/** What the browser tells of a click. */
export interface MenuClick {
  readonly tabId: number;
  readonly frameId: number;
  /** As the browser reads it: white space is folded. "" where there is nothing. */
  readonly words: string;
  /** Address of the page, which can be told where no script may run. */
  readonly page: string;
}

/** Puts the entry into the menu, in the reader's language. The browser keeps it until the extension is updated. */
export async function makeMenu(title: string): Promise<void> {
  // Firefox for Android has no such menus, whatever the types say.
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (menus === undefined) return;
  await menus.removeAll();
  menus.create({ id: SAVE_SELECTION, title, contexts: ["selection"] });
}

/** Calls `clicked` for our entry. To be set while the worker starts. */
export function watchMenu(clicked: (click: MenuClick) => void): void {
  (browser.contextMenus as typeof browser.contextMenus | undefined)?.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== SAVE_SELECTION || tab?.id === undefined) return;
    clicked({
      tabId: tab.id,
      frameId: info.frameId ?? 0,
      words: info.selectionText ?? "",
      page: info.pageUrl ?? tab.url ?? "",
    });
  });
}
