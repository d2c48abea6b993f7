import type { Item } from "./bounds";
import { withoutSeparators } from "./bounds";
import type { Ground } from "./ground";
import type { Candidate } from "./judge";

/** A set in its place: inside an item of another, or by itself. */
export interface Nested {
  readonly candidate: Candidate;
  readonly items: readonly Item[];
  readonly parent: { readonly set: Nested; readonly item: number } | null;
}

/**
 * Puts sets into the items that hold them, in page order. A set lies whole in one item of another or beside it: where an
 * item reaches into a set that begins in it and goes on behind it, the item is drawn out to hold it when it is the last and
 * leads it in, else it ends before what announces that set.
 */
export function nest(ground: Ground, candidates: readonly Candidate[]): Nested[] {
  const placed: Nested[] = [];
  const open: { node: Nested; items: Item[] }[] = [];
  const ordered = [...candidates].sort((a, b) => start(a) - start(b) || end(b) - end(a));
  for (const candidate of ordered) {
    const from = start(candidate);
    const items = [...candidate.items];
    while (open.length > 0 && (open.at(-1) as { items: Item[] }).items.every((item) => item.span.to <= from))
      open.pop();
    let parent: Nested["parent"] = null;
    let holds = true;
    for (let i = open.length - 1; i >= 0; i--) {
      const { node, items: outer } = open[i] as { node: Nested; items: Item[] };
      const index = outer.findIndex((item) => item.span.from <= from && from < item.span.to);
      if (index < 0) {
        // Between two items of an interrupted set: it must end before the next one.
        const next = outer.find((item) => item.span.from > from);
        if (next && endOf(items) > next.span.from) holds = false;
        continue;
      }
      const item = outer[index] as Item;
      if (endOf(items) <= item.span.to) {
        parent = { set: node, item: index };
        break;
      }
      const isLast = index === outer.length - 1;
      const announced = candidate.announcement.span;
      if (
        isLast &&
        announced &&
        announced.from > item.heading.from &&
        announced.from < from &&
        leads(ground, item, announced.to)
      ) {
        outer[index] = { ...item, span: { from: item.span.from, to: endOf(items) } };
        parent = { set: node, item: index };
        break;
      }
      if (isLast) {
        const limit = announced && announced.from > item.heading.to ? announced.from : from;
        const to = withoutSeparators(ground, item.span.from, limit);
        if (to > item.heading.from) {
          outer[index] = { ...item, span: { from: item.span.from, to }, heading: clip(item, to) };
          continue;
        }
      } else {
        // The inner set runs past its item: its last point ends with the item.
        const last = items.at(-1) as Item;
        if (last.heading.from < item.span.to) {
          const to = item.span.to;
          items[items.length - 1] = { ...last, span: { from: last.span.from, to }, heading: clip(last, to) };
          parent = { set: node, item: index };
          break;
        }
      }
      holds = false;
    }
    if (!holds) {
      ground.notes.push({
        stage: "points",
        rule: "crossing sets",
        span: (candidate.items[0] as Item).heading,
        why: "these points cross the bounds of another set",
      });
      continue;
    }
    const node: Nested = { candidate, items, parent };
    placed.push(node);
    open.push({ node, items });
  }
  return placed;
}

function start(candidate: Candidate): number {
  return (candidate.items[0] as Item).span.from;
}

function end(candidate: Candidate): number {
  return endOf(candidate.items);
}

function endOf(items: readonly Item[]): number {
  return (items.at(-1) as Item).span.to;
}

function clip(item: Item, to: number): Item["heading"] {
  return { from: item.heading.from, to: Math.min(item.heading.to, to) };
}

/** Whether what announces the inner set belongs to the item: its sentence, or its colon. */
function leads(ground: Ground, item: Item, announcedTo: number): boolean {
  return announcedTo <= item.span.to || /[:：]/u.test(ground.text.charAt(announcedTo - 1));
}
