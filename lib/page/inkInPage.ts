/** Where in a page something is to be read or seen: what stands over it must not cover that. */
import { type DomAccess, ELEMENT, TEXT } from "./dom";

/** A rectangle in the window's coordinates, CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Elements that draw something themselves. What only holds others, or has a border, is no ink. */
const DRAWN = /^(?:img|svg|video|canvas|iframe|object|embed|input|button|select|textarea|picture|math)$/;

/**
 * Share of a line's box above the highest letters: fonts keep it for the accents of capitals. In Arial, Times and Noto the top of "d" is
 * 16 to 19 % below it, the em box of Han letters 19 %; below there is no such room, as "g" goes down to the box's edge.
 */
const OVER_LETTERS = 0.15;

/**
 * Whether an area touches words, pictures or controls of the page as it is laid out now; closed shadow trees are not seen. Of each text
 * first the box of its element is asked, which is at hand; its lines are measured, once, where an area comes near.
 */
export function inkInPage(dom: DomAccess): (area: Area) => boolean {
  const things: { readonly box: Area; readonly text: Node | null; lines: readonly DOMRect[] | null }[] = [];
  const look = (parent: Element): void => {
    let box: Area | null = null;
    for (let node = dom.firstChild(parent); node !== null; node = dom.nextSibling(node)) {
      if (dom.nodeType(node) === TEXT && /\S/.test(dom.value(node) ?? "")) {
        box ??= boxAround(parent);
        things.push({ box, text: node, lines: null });
      } else if (dom.nodeType(node) === ELEMENT) {
        if (DRAWN.test(dom.tag(node)))
          things.push({ box: (node as Element).getBoundingClientRect(), text: null, lines: null });
        else look(node as Element);
      }
    }
  };
  if (dom.root !== null) look(dom.root);
  return (area) =>
    things.some((thing) => {
      if (!touches(thing.box, area)) return false;
      if (thing.text === null) return true;
      thing.lines ??= linesOf(dom, thing.text);
      return thing.lines.some((line) => touches(line, area, line.height * OVER_LETTERS));
    });
}

const EVERYWHERE: Area = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };

/** Of an element without a box of its own (`display: contents`, no height) it is not known where its text stands. */
function boxAround(element: Element): Area {
  const box = element.getBoundingClientRect();
  return box.width === 0 || box.height === 0 ? EVERYWHERE : box;
}

/** The lines of a text, without the white space around it: an indent made of blanks is free. */
function linesOf(dom: DomAccess, text: Node): readonly DOMRect[] {
  const data = dom.value(text) ?? "";
  const words = dom.range();
  words.setStart(text, data.search(/\S/));
  words.setEnd(text, data.trimEnd().length);
  return [...words.getClientRects()];
}

/** Whether two areas overlap; of the first its uppermost part, `over` high, does not count. */
export function touches(one: Area, other: Area, over = 0): boolean {
  return one.left < other.right && other.left < one.right && one.top + over < other.bottom && other.top < one.bottom;
}
