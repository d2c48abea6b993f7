import type { Item } from "./bounds";
import { type Ground, leaveOut } from "./ground";
import type { Candidate } from "./judge";
import { withoutSeparators } from "./separators";

/** A set in its place: inside an item of another, or by itself. */
export interface Nested {
  readonly candidate: Candidate;
  readonly items: readonly Item[];
  readonly parent: { readonly set: Nested; readonly item: number } | null;
}

/** A set that later ones may still lie in. */
interface Open {
  readonly node: Nested;
  /** The same array as the node's: bounds are mended here. */
  readonly items: Item[];
  /** Where the last set inside it ends, 0 without one: no item may be cut before it. */
  held: number;
}

/**
 * Puts sets into the items that hold them, in page order. A set lies whole in one item of another, or beside it:
 * an item that reaches into a set that runs on behind it is drawn out to hold it where it is the last and leads it in;
 * else it ends before what announces that set. A set that still crosses another is left out.
 */
export function nest(ground: Ground, candidates: readonly Candidate[]): Nested[] {
  const placed: Nested[] = [];
  const open: Open[] = [];
  const ordered = [...candidates].sort(
    (a, b) => startOf(a.items) - startOf(b.items) || endOf(b.items) - endOf(a.items),
  );
  for (const candidate of ordered) {
    const from = startOf(candidate.items);
    while (open.length > 0 && endOf((open.at(-1) as Open).items) <= from) open.pop();
    const place = placeIn(ground, open, candidate);
    if (!place) {
      leaveOut(
        ground,
        "crossing sets",
        (candidate.items[0] as Item).heading,
        "these points cross the bounds of another set",
      );
      continue;
    }
    for (const { outer, index, to } of place.mended) {
      const item = outer.items[index] as Item;
      outer.items[index] = bounded(item, to);
    }
    const items = [...place.items];
    const node: Nested = { candidate, items, parent: place.parent };
    for (const outer of open) outer.held = Math.max(outer.held, endOf(items));
    placed.push(node);
    open.push({ node, items, held: 0 });
  }
  return placed;
}

interface PlaceFound {
  readonly parent: Nested["parent"];
  readonly items: readonly Item[];
  /** Items of outer sets with their new ends. */
  readonly mended: readonly { readonly outer: Open; readonly index: number; readonly to: number }[];
}

function placeIn(ground: Ground, open: readonly Open[], candidate: Candidate): PlaceFound | null {
  const from = startOf(candidate.items);
  const announced = candidate.announcement.span;
  let items = candidate.items;
  const mended: { outer: Open; index: number; to: number }[] = [];
  for (let i = open.length - 1; i >= 0; i--) {
    const outer = open[i] as Open;
    const index = outer.items.findIndex((item) => item.span.from <= from && from < item.span.to);
    if (index < 0) {
      // Between two items of an interrupted set: it must end before the next one.
      const next = outer.items.find((item) => item.span.from > from);
      if (next && endOf(items) > next.span.from) return null;
      continue;
    }
    const item = outer.items[index] as Item;
    const parent = { set: outer.node, item: index };
    if (endOf(items) <= item.span.to) return { parent, items, mended };
    if (index < outer.items.length - 1) {
      // The inner set runs past its item: its last point ends with the item.
      const last = items.at(-1) as Item;
      if (Math.max(last.heading.from + 1, last.marker?.to ?? 0) > item.span.to) return null;
      items = [...items.slice(0, -1), bounded(last, item.span.to)];
      return { parent, items, mended };
    }
    const led = announced && announced.from >= item.heading.from && announced.from < from;
    if (led && leads(ground, item, announced.to) && holdsAround(open, i, endOf(items))) {
      mended.push({ outer, index, to: endOf(items) });
      return { parent, items, mended };
    }
    const limit = announced && announced.from >= item.heading.from ? Math.min(announced.from, from) : from;
    const to = withoutSeparators(ground, item.span.from, limit);
    const least = Math.max(outer.held, item.heading.from + 1, item.marker?.to ?? 0);
    if (to < least || to > limit) return null;
    mended.push({ outer, index, to });
  }
  return { parent: null, items, mended };
}

/** Whether an item of `open[i]` may be drawn out to `to` without leaving the items around it. */
function holdsAround(open: readonly Open[], i: number, to: number): boolean {
  const at = startOf((open[i] as Open).items);
  return open
    .slice(0, i)
    .every(({ items }) => items.every((item) => !(item.span.from <= at && at < item.span.to) || to <= item.span.to));
}

/** Whether what announces the inner set belongs to the item: its sentence, or its colon. */
function leads(ground: Ground, item: Item, announcedTo: number): boolean {
  return announcedTo <= item.span.to || /[:：]/u.test(ground.text.charAt(announcedTo - 1));
}

function startOf(items: readonly Item[]): number {
  return (items[0] as Item).span.from;
}

function endOf(items: readonly Item[]): number {
  return (items.at(-1) as Item).span.to;
}

function bounded(item: Item, to: number): Item {
  return {
    ...item,
    span: { from: item.span.from, to },
    heading: { from: item.heading.from, to: Math.min(item.heading.to, to) },
  };
}
