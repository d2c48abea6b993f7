/**
 * Numbers in the page. They stand in one element after the body, in a closed shadow tree that the page's styles and scripts do not reach;
 * it takes no room, no click and no selection (markStyles), and is gone when they are off.
 */
import type { DomAccess } from "./dom";
import { HOST } from "./markNames";
import { type Numbered, numberPlaces } from "./numberPlaces";
import { boxOf } from "./reveal";

export interface Numbers {
  /** Sets each number beside the line where its point begins. Reads all places before it writes any. */
  place(points: readonly Numbered[]): void;
  remove(): void;
}

/** Set by the style object: a page's policy can forbid style elements and attributes, and does not speak of this. */
const NUMBER_STYLE =
  "position:absolute;box-sizing:border-box;text-align:center;border:1px solid;border-radius:3px;user-select:none";
/** White on blue in a white line, contrast 8 : 1; on a dark ground dark on light blue, 9 : 1. */
const ON_LIGHT = "color:#fff;background:#1f4f8b";
const ON_DARK = "color:#0b1f38;background:#9cc3f5";
/** Smaller letters have no room for a line around them. */
const LINED = 12;

/** Puts the element into the page; there are no numbers in it yet. Null in a document without elements. */
export function addNumbers(view: Window, dom: DomAccess): Numbers | null {
  const { root } = dom;
  if (root === null) return null;
  const host = dom.make(HOST);
  host.setAttribute("aria-hidden", "true");
  const shadow = host.attachShadow({ mode: "closed" });
  root.append(host);
  let labels: HTMLElement[] = [];
  let layout = "";
  return {
    place(points) {
      // A page that writes itself anew takes the element with it.
      if (!host.isConnected) root.append(host);
      const origin = host.getBoundingClientRect();
      const lines = points.map(({ range }) => {
        const line = range === null ? null : boxOf(range);
        return line && [line.left - origin.left, line.top - origin.top, line.height];
      });
      // Where no line moved there is nothing to do: pages change for many reasons.
      const now = [root.scrollWidth, root.clientWidth, ...lines].join();
      if (now === layout) return;
      layout = now;
      const places = numberPlaces(view, dom, points);
      if (labels.length !== points.length) {
        labels = points.map(({ label }) => {
          const number = dom.make("div");
          number.textContent = label;
          return number;
        });
        shadow.replaceChildren(...labels);
      }
      for (const [at, place] of places.entries()) {
        const number = labels[at] as HTMLElement;
        if (place === null) {
          number.style.cssText = "display:none";
          continue;
        }
        const { left, top, right, bottom, font, layer, isOnDark } = place;
        const line = font < LINED ? 0 : 1;
        number.style.cssText = `${NUMBER_STYLE};left:${left - origin.left}px;top:${top - origin.top}px;width:${right - left}px;height:${bottom - top}px;z-index:${layer};border-width:${line}px;font:600 ${font}px/${bottom - top - 2 * line}px system-ui,sans-serif;${isOnDark ? ON_DARK : ON_LIGHT}`;
      }
    },
    remove: () => host.remove(),
  };
}
