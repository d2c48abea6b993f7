/** Keys that the manifest names, which the reader can change in the browser. */
import { browser } from "wxt/browser";

/** Those that come to the background. "_execute_action" and "_execute_sidebar_action" are the browser's own matter. */
const COMMANDS = [
  "next-point",
  "previous-point",
  "save-release",
  "toggle-overlay",
  "open-panel",
  "save-selection",
] as const;
export type Command = (typeof COMMANDS)[number];

/** Calls `run` for each of our keys, with the tab that was in front. A panel must be opened in the call itself. */
export function watchCommands(
  run: (command: Command, tab: { readonly id: number; readonly windowId: number }) => void,
): void {
  commands()?.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((each) => each === name);
    if (command !== undefined && tab?.id !== undefined && tab.windowId !== undefined)
      run(command, { id: tab.id, windowId: tab.windowId });
  });
}

/** Firefox for Android knows no keys, whatever the types say. */
function commands(): typeof browser.commands | undefined {
  return browser.commands;
}

/** Each command with the keys that the reader has for it now, "" where there are none. */
export async function shortcuts(): Promise<readonly { readonly name: string; readonly keys: string }[]> {
  const all = await commands()?.getAll();
  return (all ?? []).flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ name, keys: shortcut ?? "" }]));
}

/** Opens the place where the browser lets the reader change keys: Firefox has a call for it, Chromium a page. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open !== undefined) await open.call(browser.commands);
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
