/** What the keys do that the manifest names. A key gives access to the page in front, as a click on the button does. */
import type { Command } from "../../lib/browser/commands";
import { openPanel } from "../../lib/browser/panel";
import { forgetCorrections } from "../../lib/browser/tab-corrections";
import { keepPlace, recallPlace } from "../../lib/browser/tab-place";
import { nextStop, stopsOf } from "../../lib/export/stops";
import { passageAt } from "../../lib/text/passage";
import { saveSelection } from "./extracts";
import { keep, savedState } from "./library";
import { numberIn, showIn } from "./marks";
import { markSaved, releaseIn } from "./releases";

/** Runs a command over the tab in front. What comes of it is seen there: in the page, on the button, in the panel. */
export function runCommand(command: Command, tab: { readonly id: number; readonly windowId: number }): void {
  switch (command) {
    case "open-panel":
      return void openPanel(tab.windowId);
    case "next-point":
      return void walk(tab.id, 1);
    case "previous-point":
      return void walk(tab.id, -1);
    case "save-release":
      return void save(tab.id);
    case "save-selection":
      return void saveSelection(tab.id, null);
    case "toggle-overlay":
      return void numberIn(tab.id, "toggle", savedState);
  }
}

/** Shows the point behind or before the one that was shown last, by whichever of our pages. */
async function walk(tabId: number, by: 1 | -1): Promise<void> {
  const reply = await releaseIn(tabId, false, savedState);
  if (!reply.ok) return;
  const { record } = reply;
  const stop = nextStop(stopsOf(record), await recallPlace(tabId, record), by);
  if (stop === null) return;
  await keepPlace(tabId, record, stop);
  await showIn(tabId, passageAt(record.text, stop));
}

/** A page that is no release is not saved by a key: the popup asks first. */
async function save(tabId: number): Promise<void> {
  const reply = await releaseIn(tabId, false, savedState);
  if (!reply.ok || !reply.record.isRelease) return;
  const kept = await keep(reply.record, reply.draft ?? {});
  if (kept.ok) await Promise.all([markSaved(tabId, reply.record, savedState), forgetCorrections(tabId)]);
}
