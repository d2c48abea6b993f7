/** The side panel (Chromium) or sidebar (Firefox). Neither is in the polyfill's types for the other's browser. */
import { browser } from "wxt/browser";

/** What of it a browser has. */
interface Panels {
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has any: Firefox for Android has none. */
export function hasPanels(): boolean {
  const { sidePanel, sidebarAction } = browser as Panels;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the panel beside the pages of a window. In the click or the key itself: browsers want to see it. False where there is none. */
export async function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as Panels;
  try {
    if (sidePanel !== undefined) await sidePanel.open({ windowId });
    else if (sidebarAction !== undefined) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
