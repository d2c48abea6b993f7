/**
 * Numbers in the page's margin. They stand in one element after the body, in a closed shadow tree that the page's styles and scripts do
 * not reach; it takes no room, no click and no selection, and is gone when they are off.
 */
import type { DomAccess } from "./dom";
import { ELEMENT } from "./dom";
import { HOST } from "./markStyles";
import { boxOf } from "./reveal";
import { isInline } from "./survey";

export interface Numbered {
  readonly label: string;
  /** Where the point begins; null while its words are not in the page. */
  readonly range: Range | null;
}

export interface Numbers {
  /** Sets each number beside the line where its point begins. Reads all places before it writes any. */
  place(points: readonly Numbered[]): void;
  remove(): void;
}

/** CSS pixels. A digit of the label's font is 7 wide, and its box 4 wider on each side. */
const DIGIT = 7;
const PADDING = 4;
const HEIGHT = 18;
const GAP = 6;
/** Least distance from the window's edge. */
const EDGE = 2;

const HOST_STYLE: Readonly<Record<string, string>> = {
  all: "initial",
  position: "absolute",
  top: "0",
  left: "0",
  width: "0",
  height: "0",
  direction: "ltr",
  "pointer-events": "none",
  "z-index": "2147483647",
};

const NUMBER_STYLE: Readonly<Record<string, string>> = {
  position: "absolute",
  "box-sizing": "border-box",
  height: `${HEIGHT}px`,
  font: `600 12px/${HEIGHT - 2}px system-ui, sans-serif`,
  "font-variant-numeric": "tabular-nums",
  "text-align": "center",
  color: "#ffffff",
  background: "#1f4f8b",
  // The light line sets it off from a dark page.
  border: "1px solid #ffffff",
  "border-radius": "4px",
  "user-select": "none",
};

interface Box {
  left: number;
  top: number;
  readonly width: number;
  /** The margin is to the right. */
  readonly isRtl: boolean;
}

/** Puts the element into the page; there are no numbers in it yet. Null in a document without elements. */
export function addNumbers(view: Window, dom: DomAccess): Numbers | null {
  const { root } = dom;
  if (root === null) return null;
  const host = dom.make(HOST);
  host.setAttribute("aria-hidden", "true");
  dress(host, HOST_STYLE, "important");
  // Left to the style sheet, which hides the numbers on paper.
  host.style.removeProperty("visibility");
  const shadow = host.attachShadow({ mode: "closed" });
  root.append(host);
  let labels: HTMLElement[] = [];
  return {
    place(points) {
      // A page that writes itself anew takes the element with it.
      if (!host.isConnected) root.append(host);
      const origin = host.getBoundingClientRect();
      const edge = { from: EDGE, to: view.innerWidth - EDGE };
      const boxes = points.map(({ label, range }) => (range === null ? null : placeOf(view, dom, range, label, edge)));
      partFromEachOther(boxes, edge);
      if (labels.length !== points.length) {
        labels = points.map(({ label }) => numberOf(dom, label));
        shadow.replaceChildren(...labels);
      }
      for (const [at, box] of boxes.entries()) {
        const { style } = labels[at] as HTMLElement;
        style.display = box === null ? "none" : "block";
        if (box === null) continue;
        style.left = `${box.left - origin.left}px`;
        style.top = `${box.top - origin.top}px`;
        style.width = `${box.width}px`;
      }
    },
    remove: () => host.remove(),
  };
}

function numberOf(dom: DomAccess, label: string): HTMLElement {
  const number = dom.make("div");
  dress(number, NUMBER_STYLE, "");
  number.textContent = label;
  return number;
}

/** By the style object: a page's policy can forbid style elements and attributes, and does not speak of this. */
function dress(element: HTMLElement, style: Readonly<Record<string, string>>, priority: "important" | ""): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, priority);
}

/** Beside the block, on the side where its lines begin; over the line's head where there is no margin. Null where it is not drawn. */
function placeOf(
  view: Window,
  dom: DomAccess,
  range: Range,
  label: string,
  edge: { readonly from: number; readonly to: number },
): Box | null {
  const line = boxOf(range);
  const block = blockAround(dom, range.startContainer);
  if (line === null || block === null) return null;
  const width = label.length * DIGIT + 2 * PADDING + 2;
  const frame = block.getBoundingClientRect();
  const isRtl = view.getComputedStyle(block).direction === "rtl";
  const left = isRtl ? frame.right + GAP : frame.left - GAP - width;
  const middle = line.top + (Math.min(line.height, 2 * HEIGHT) - HEIGHT) / 2;
  if (left >= edge.from && left + width <= edge.to) return { left, top: middle, width, isRtl };
  return { left: Math.max(edge.from, Math.min(left, edge.to - width)), top: line.top - HEIGHT * 0.75, width, isRtl };
}

/** The nearest element that is a block; of a list's item the whole list, whose own numbers stand beside its items. */
function blockAround(dom: DomAccess, node: Node): Element | null {
  let at = dom.parentNode(node);
  while (at !== null && dom.nodeType(at) === ELEMENT && isInline(dom.tag(at))) at = dom.parentNode(at);
  let block = at;
  for (; at !== null && dom.nodeType(at) === ELEMENT; at = dom.parentNode(at)) {
    const tag = dom.tag(at);
    if (tag === "ol" || tag === "ul") block = at;
    else if (tag === "td" || tag === "body" || tag === "article" || tag === "main") break;
  }
  return block !== null && dom.nodeType(block) === ELEMENT ? (block as Element) : null;
}

/** Points that begin in one line stand side by side in their order, the last beside the text; where the margin is full, above each other. */
function partFromEachOther(boxes: readonly (Box | null)[], edge: { readonly from: number; readonly to: number }): void {
  const drawn = boxes.filter((box) => box !== null).reverse();
  const placed: Box[] = [];
  for (const box of drawn.sort((a, b) => b.top - a.top)) {
    // Boxes come from below: only the last few can be met.
    for (const other of placed.slice(-8)) {
      if (other.top - box.top >= HEIGHT || other.left >= box.left + box.width || box.left >= other.left + other.width)
        continue;
      const left = box.isRtl ? other.left + other.width + 1 : other.left - box.width - 1;
      if (left >= edge.from && left + box.width <= edge.to) box.left = left;
      else box.top = other.top - HEIGHT - 1;
    }
    placed.push(box);
  }
}
