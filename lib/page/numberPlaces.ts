/**
 * Where the numbers of points stand: beside their lines, and where there is no margin, where nothing is to be read. A number never covers
 * words; one that finds no place is left out, and its point is marked without.
 */
import { type DomAccess, ELEMENT } from "./dom";
import { type Area, inkInPage, touches } from "./inkInPage";
import { boxOf, scrolledAround } from "./reveal";
import { isInline } from "./survey";

export interface Numbered {
  readonly label: string;
  /** Where the point begins; null while its words are not in the page. */
  readonly range: Range | null;
}

/** A number on the page; `font` and the area in CSS pixels. */
export interface NumberPlace extends Area {
  readonly font: number;
  /** Over what lies around the words, under what the page lays over them: a header that stays. */
  readonly layer: string;
  /** The words are light: so the ground is dark. */
  readonly isOnDark: boolean;
}

/** A form of the label: height of its box, width of a digit, what is added to all digits, distance from the words, share of a line that it may come down into. */
interface Form {
  readonly font: number;
  readonly height: number;
  readonly digit: number;
  readonly added: number;
  readonly gap: number;
  readonly into: number;
}

const PLAIN: Form = { font: 12, height: 18, digit: 7, added: 10, gap: 6, into: 0 };
/** For a margin as narrow as the 8 pixels that browsers give a page of their own, and for the space between paragraphs. */
const SLIM: Form = { font: 10, height: 13, digit: 6, added: 2, gap: 0, into: 0 };
/** Between two lines set with 1.5 of their size, over the first letters. */
const LEADED: Form = { font: 8, height: 7.5, digit: 5, added: 2, gap: 0, into: 0.11 };

/** The place of each number, null where there is none. */
export function numberPlaces(
  view: Window,
  dom: DomAccess,
  points: readonly Numbered[],
): readonly (NumberPlace | null)[] {
  const root = dom.root as Element;
  const isInked = inkInPage(dom);
  const taken: Area[] = [];
  // Where the page begins and ends, in the window's coordinates. A page from right to left is scrolled to below 0.
  const isPageRtl = view.getComputedStyle(root).direction === "rtl";
  const right = isPageRtl ? root.clientWidth - view.scrollX : root.scrollWidth - view.scrollX;
  const page = { left: right - root.scrollWidth, right, top: -view.scrollY };
  const isFree = (area: Area): boolean =>
    area.left >= page.left &&
    area.right <= page.right &&
    area.top >= page.top &&
    !taken.some((other) => touches(other, area)) &&
    !isInked(area);

  const lines = points.map(({ range }) => (range === null ? null : boxOf(range)));
  return points.map(({ label, range }, at): NumberPlace | null => {
    const line = lines[at] ?? null;
    const block = range === null || line === null ? null : blockAround(dom, range.startContainer);
    if (range === null || line === null || block === null || isScrolledAway(view, dom, range, line)) return null;
    const { color, direction } = view.getComputedStyle(block);
    const { before, after } = neighbours(lines, at);
    const around = {
      frame: block.getBoundingClientRect(),
      line,
      isRtl: direction === "rtl",
      letters: label.length,
      before,
      after,
      isList: LIST.test(dom.tag(block)),
    };
    for (const [form, area] of proposals(around)) {
      if (!isFree(area)) continue;
      taken.push(area);
      return { ...area, font: form.font, layer: layerOf(view, dom, block), isOnDark: isLight(color) };
    }
    return null;
  });
}

/** How many points begin before and behind one in its line: they stand side by side in their order. */
function neighbours(
  lines: readonly (DOMRect | null)[],
  at: number,
): { readonly before: number; readonly after: number } {
  const own = lines[at] as DOMRect;
  const isBeside = (line: DOMRect | null) => line !== null && Math.abs(line.top - own.top) < own.height / 2;
  let before = 0;
  while (isBeside(lines[at - before - 1] ?? null)) before++;
  let after = 0;
  while (isBeside(lines[at + after + 1] ?? null)) after++;
  return { before, after };
}

interface Around {
  /** Box of the block, of the line's beginning. */
  readonly frame: Area;
  readonly line: DOMRect;
  readonly isRtl: boolean;
  readonly letters: number;
  /** Points of the same line. */
  readonly before: number;
  readonly after: number;
  /** The block is a list, whose own numbers stand before its lines. */
  readonly isList: boolean;
}

/** Places for a number, the best first. */
function proposals({ frame, line, isRtl, letters, before, after, isList }: Around): (readonly [Form, Area])[] {
  const found: (readonly [Form, Area])[] = [];
  const propose = (form: Form, edge: number, onLeft: boolean, top: number, step = 0): void => {
    const width = letters * form.digit + form.added;
    const away = form.gap + step * (width + 1);
    const left = onLeft ? edge - away - width : edge + away;
    found.push([form, { left, top, right: left + width, bottom: top + form.height }]);
  };
  const beside = (form: Form, edge: number, onLeft: boolean, step = 0) =>
    propose(form, edge, onLeft, line.top + (Math.min(line.height, 2 * PLAIN.height) - form.height) / 2, step);
  const [start, end, head] = isRtl ? [frame.right, frame.left, line.right] : [frame.left, frame.right, line.left];
  const atStart = (form: Form) => beside(form, start, !isRtl, after);
  const atEnd = (form: Form) => beside(form, end, isRtl, before);
  /** Over the first word: it tells better than a margin does where in a line of several points each begins. */
  const above = (form: Form) => propose(form, head, isRtl, line.top + line.height * form.into - form.height);
  atStart(PLAIN);
  if (before + after > 0) {
    above(SLIM);
    above(LEADED);
  }
  atStart(SLIM);
  // In the indent of a paragraph.
  if (!isList) beside(SLIM, head, !isRtl);
  above(SLIM);
  atEnd(PLAIN);
  atEnd(SLIM);
  above(LEADED);
  // Where another number stands already: nested points, two columns.
  for (let step = 0; step < 4; step++) beside(PLAIN, start, !isRtl, step);
  return found;
}

const LIST = /^[ou]l$/;
const BOUNDS = /^(?:td|body|article|main)$/;

/** The nearest element that is a block; of a list's item the whole list, whose own numbers stand beside its items. */
function blockAround(dom: DomAccess, node: Node): Element | null {
  let at = dom.parentNode(node);
  while (at !== null && dom.nodeType(at) === ELEMENT && isInline(dom.tag(at))) at = dom.parentNode(at);
  let block = at;
  for (; at !== null && dom.nodeType(at) === ELEMENT; at = dom.parentNode(at)) {
    const tag = dom.tag(at);
    if (LIST.test(tag)) block = at;
    else if (BOUNDS.test(tag)) break;
  }
  return block !== null && dom.nodeType(block) === ELEMENT ? (block as Element) : null;
}

/** Whether a box of the page that scrolls by itself has scrolled the line out of sight. */
function isScrolledAway(view: Window, dom: DomAccess, range: Range, line: DOMRect): boolean {
  const middle = line.top + line.height / 2;
  return scrolledAround(view, dom, range).some((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return middle < top || middle > bottom;
  });
}

/** The uppermost layer that the block or what holds it is put in. */
function layerOf(view: Window, dom: DomAccess, block: Element): string {
  let layer = 0;
  for (let at: Node | null = block; at !== null && dom.nodeType(at) === ELEMENT; at = dom.parentNode(at))
    layer = Math.max(layer, Number.parseInt(view.getComputedStyle(at as Element).zIndex, 10) || 0);
  return String(layer);
}

/** Of a colour as browsers compute it, "rgb(…)"; of other forms it is not known. The weights are those of ITU-R BT.709. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return color.startsWith("rgb") && 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}
