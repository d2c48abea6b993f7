/** Tabs and pages, as the extension's own pages need them. */
import { browser } from "wxt/browser";

interface ActiveTab {
  readonly id: number;
  readonly url: string | null;
  readonly windowId: number | null;
}

/** The tab over which the popup stands, or null. Its address is known after a click on the button, and on listed hosts. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, windowId: tab.windowId ?? null };
}

/** Opens one of the extension's pages in a new tab, at a place in it if `fragment` is given ("#…"). */
export async function openPage(path: `/${string}.html`, fragment = ""): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) + fragment });
}

/** The address of a tab: "" where the browser does not tell, null where the tab is gone. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? "";
  } catch {
    return null;
  }
}

/** Version of the extension, as its manifest has it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Opens the options, or goes to them where they are open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Whether the browser keeps our button behind another one, as Chromium does after the installation. False where it does not tell. */
export async function isButtonHidden(): Promise<boolean> {
  try {
    // Not in the polyfill's types.
    const { getUserSettings } = browser.action as { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> };
    return (await getUserSettings?.call(browser.action))?.isOnToolbar === false;
  } catch {
    return false;
  }
}
