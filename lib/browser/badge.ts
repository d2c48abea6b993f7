/** The mark on the toolbar button: how many points, or that the release is kept. */
import { browser } from "wxt/browser";
import { readSettings } from "./settings";

/** The accent and the "kept" colour of components/tokens.css, light theme: badges know no themes. White on them is 8 : 1 and 6 : 1. */
const POINTS = "#1f4f8b";
const SAVED = "#2e6b3f";
const FAILED = "#7d5200";

export type Badge = { readonly saved: true } | { readonly saved: false; readonly points: number };

/** Sets a tab's badge; null, a release without points, or a reader who wants no badge clears it. A tab that is gone is no error. */
export async function showBadge(tabId: number, badge: Badge | null): Promise<void> {
  const text = textOf(badge);
  const isShown = text !== "" && (await readSettings()).badge;
  try {
    if (isShown) {
      await browser.action.setBadgeBackgroundColor({ tabId, color: badge?.saved ? SAVED : POINTS });
      await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
    }
    await browser.action.setBadgeText({ tabId, text: isShown ? text : "" });
  } catch {
    // The tab closed between reading and telling.
  }
}

/** Says on the button for a moment whether words were kept: `sentence` for those who point at it or listen to it, then `usual` again. */
export async function showBriefly(tabId: number, isKept: boolean, sentence: string, usual: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: isKept ? SAVED : FAILED });
    await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
    await browser.action.setBadgeText({ tabId, text: isKept ? "+1" : "!" });
    await browser.action.setTitle({ tabId, title: sentence || usual });
  } catch {
    // The tab closed meanwhile.
  }
}

function textOf(badge: Badge | null): string {
  if (badge === null) return "";
  if (badge.saved) return "✓";
  return badge.points > 0 ? shortCount(badge.points) : "";
}

/** Four characters fit; three digits read well. */
function shortCount(points: number): string {
  return points > 999 ? "999+" : String(points);
}
