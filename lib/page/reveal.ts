/** Brings words before the reader's eyes: opens what is folded over them, and scrolls to them. */
import type { DomAccess } from "./dom";
import { ELEMENT } from "./dom";

/**
 * Opens what the browser's own search would open: `<details>`, and parts that are `hidden="until-found"`. Nothing else of the page is
 * touched. False where the words are still not on the page's face: a script or a style of the page keeps them folded.
 */
export function unfold(dom: DomAccess, ranges: readonly Range[]): boolean {
  for (const { startContainer, endContainer } of ranges)
    for (const node of startContainer === endContainer ? [startContainer] : [startContainer, endContainer])
      openAbove(dom, node);
  return ranges.some((range) => boxOf(range) !== null);
}

function openAbove(dom: DomAccess, node: Node): void {
  let inSummary = false;
  for (let at = dom.parentNode(node); at !== null && dom.nodeType(at) === ELEMENT; at = dom.parentNode(at)) {
    const element = at as Element;
    const tag = dom.tag(element);
    if (tag === "summary") inSummary = true;
    else if (tag === "details") {
      if (!inSummary && dom.attribute(element, "open") === null) element.setAttribute("open", "");
      inSummary = false;
    }
    if (dom.attribute(element, "hidden")?.trim().toLowerCase() !== "until-found") continue;
    // In this order the standard has it: the page may prepare itself first.
    element.dispatchEvent(new Event("beforematch", { bubbles: true }));
    element.removeAttribute("hidden");
  }
}

/** The first box of a range that has a size, in the window's coordinates; null where nothing of it is drawn. */
export function boxOf(range: Range): DOMRect | null {
  for (const box of range.getClientRects()) if (box.width > 0 && box.height > 0) return box;
  return null;
}

/** Words between these shares of the window's height are seen: pages keep headers above and banners below. */
const SEEN_FROM = 0.15;
const SEEN_TO = 0.75;
/** Where words are brought that are not. */
export const BROUGHT_TO = 0.4;
/** Windows' heights that are scrolled through before the eyes; what is farther is jumped to. */
const NEAR = 1.5;

/** Scrolls to the beginning of a range, in every box that scrolls around it. At once where the reader wants little motion. */
export function bringIntoView(view: Window, dom: DomAccess, range: Range): void {
  for (const element of scrolledAround(view, dom, range)) {
    const box = boxOf(range);
    const frame = element.getBoundingClientRect();
    if (box === null) return;
    if (box.top < frame.top || box.bottom > frame.bottom)
      element.scrollBy({ top: box.top - frame.top - frame.height * BROUGHT_TO, behavior: "instant" });
    if (box.left < frame.left || box.left > frame.right - box.height)
      element.scrollBy({ left: box.left - frame.left - frame.width * BROUGHT_TO, behavior: "instant" });
  }
  const box = boxOf(range);
  if (box === null) return;
  const { innerHeight: height, innerWidth: width } = view;
  const isSeen = box.top >= height * SEEN_FROM && box.bottom <= height * SEEN_TO;
  const top = isSeen ? 0 : box.top - height * BROUGHT_TO;
  const left = box.left >= 0 && box.left < width ? 0 : box.left - width * BROUGHT_TO;
  if (top === 0 && left === 0) return;
  // A page that nobody sees does not move by itself.
  const isStill =
    view.document.hidden ||
    view.matchMedia("(prefers-reduced-motion: reduce)").matches ||
    Math.abs(top) > NEAR * height;
  view.scrollBy({ top, left, behavior: isStill ? "instant" : "smooth" });
}

/** The box in which a range is scrolled the farthest: the page itself, or an element of it. */
export function scrollerOf(view: Window, dom: DomAccess, range: Range): Element {
  const way = ({ scrollHeight, clientHeight }: Element) => scrollHeight - clientHeight;
  return scrolledAround(view, dom, range)
    .filter((element) => /auto|scroll/.test(view.getComputedStyle(element).overflowY))
    .reduce((far, element) => (way(element) > way(far) ? element : far), view.document.scrollingElement as Element);
}

/** Boxes that scroll around a range, the nearest first; not the page itself. */
export function scrolledAround(view: Window, dom: DomAccess, range: Range): Element[] {
  const found: Element[] = [];
  for (let at = dom.parentNode(range.startContainer); at !== null; at = dom.parentNode(at))
    if (dom.nodeType(at) === ELEMENT && at !== dom.root && isScrolled(view, at as Element)) found.push(at as Element);
  return found;
}

/** True for an element whose own content is scrolled in it. `<body>` can be one beside the window. */
function isScrolled(view: Window, element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return false;
  const { overflowX, overflowY } = view.getComputedStyle(element);
  return /auto|scroll|hidden/.test(overflowY) || /auto|scroll|hidden/.test(overflowX);
}
