/** Words shown in the page that a tab shows, and its points numbered there. */
import type { MarkOrder } from "../../lib/browser/mark-order";
import { isNumbered, markTab } from "../../lib/browser/marks";
import type { FollowReply, NumberChange, NumberReply, ShowReply } from "../../lib/browser/messages";
import { readSettings } from "../../lib/browser/settings";
import { addressOfTab } from "../../lib/browser/tabs";
import { type PointTree, pointTrees } from "../../lib/export/points";
import { placesOf } from "../../lib/export/stops";
import type { Passage, ReleaseRecord } from "../../lib/model";
import { MARK_STYLES } from "../../lib/page/markStyles";
import { passageAt } from "../../lib/text/passage";
import { type Lookup, releaseIn, selectorsAt } from "./releases";

/** Shows words in the page. They are looked for in the page as it is: it need not be the document that was read. */
export async function showIn(tabId: number, passage: Passage): Promise<ShowReply> {
  const selectors = selectorsAt((await addressOfTab(tabId)) ?? "");
  const result = await markTab(tabId, { do: "show", passage, selectors }, MARK_STYLES);
  if (!result.ok) return result;
  const shown = "shown" in result ? result.shown : "absent";
  return shown === "same" || shown === "altered"
    ? { ok: true, words: shown }
    : { ok: false, code: shown, detail: null };
}

/** Numbers the points of the release that a tab shows, or takes the numbers away. */
export async function numberIn(tabId: number, change: NumberChange, lookup: Lookup): Promise<NumberReply> {
  const isOn = await isNumbered(tabId);
  if (change === "ask" || (change === "on" && isOn) || (change === "off" && !isOn))
    return { ok: true, isOn, marked: 0, points: 0 };
  const { overlayStyle: style } = await readSettings();
  let points: MarkOrder & { do: "number" } = { do: "number", points: [], selectors: null, style };
  if (!isOn) {
    const reply = await releaseIn(tabId, false, lookup);
    if (!reply.ok) return reply;
    points = { ...points, points: pointsOf(reply.record), selectors: selectorsAt((await addressOfTab(tabId)) ?? "") };
  }
  const result = await markTab(tabId, points, MARK_STYLES);
  if (!result.ok) return result;
  return {
    ok: true,
    isOn: points.points.length > 0,
    marked: "marked" in result ? result.marked : 0,
    points: points.points.length,
  };
}

/** Has the page of a tab tell the side panel which place of its release is being read, once the panel calls. */
export async function followIn(tabId: number, lookup: Lookup): Promise<FollowReply> {
  const reply = await releaseIn(tabId, false, lookup);
  if (!reply.ok) return reply;
  const { record } = reply;
  const places = placesOf(record).map((span) => passageAt(record.text, span));
  const selectors = selectorsAt((await addressOfTab(tabId)) ?? "");
  const result = await markTab(tabId, { do: "follow", places, selectors }, null);
  return result.ok ? { ok: true } : result;
}

/** Every point with its number as the popup shows it, nested ones after the number of theirs: "2.1". Marked is the thesis with its marker. */
function pointsOf(record: ReleaseRecord): { label: string; passage: Passage }[] {
  const within = (trees: readonly PointTree[], prefix: string): { label: string; passage: Passage }[] =>
    trees.flatMap(({ points }) =>
      points.flatMap(({ item, nested }) => {
        const label = `${prefix}${item.ordinal}`;
        const { from } = item.span;
        const thesis = { from, to: Math.max(item.heading.to, from + 1) };
        return [{ label, passage: passageAt(record.text, thesis) }, ...within(nested, `${label}.`)];
      }),
    );
  return within(pointTrees(record), "");
}
