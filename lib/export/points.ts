import type { PropositionItem, PropositionSet, ReleaseRecord, Span } from "../model";
import { trimSpan } from "../text/span";

/** A set with the sets that are nested in each of its points. Indexes are into `record.sets` and `set.items`. */
export interface PointTree {
  readonly index: number;
  readonly set: PropositionSet;
  readonly points: readonly { readonly item: PropositionItem; readonly nested: readonly PointTree[] }[];
}

/**
 * The sets that stand in no other, in page order, each with what is nested in it.
 * A set whose parent does not come before it is taken as standing alone, so that none is lost and none holds itself.
 */
export function pointTrees(record: ReleaseRecord): readonly PointTree[] {
  const treeOf = (index: number): PointTree => {
    const set = record.sets[index] as PropositionSet;
    return {
      index,
      set,
      points: set.items.map((item, place) => ({
        item,
        nested: indexes(
          record,
          (child, at) => at > index && child.parent?.set === index && child.parent.item === place,
        ).map(treeOf),
      })),
    };
  };
  return indexes(record, (set, at) => !hasParent(record, set, at)).map(treeOf);
}

function hasParent(record: ReleaseRecord, set: PropositionSet, at: number): boolean {
  return (
    set.parent !== null && set.parent.set < at && record.sets[set.parent.set]?.items[set.parent.item] !== undefined
  );
}

function indexes(record: ReleaseRecord, wanted: (set: PropositionSet, at: number) => boolean): number[] {
  return record.sets.map((_, at) => at).filter((at) => wanted(record.sets[at] as PropositionSet, at));
}

/**
 * What a point says beyond its thesis: its span without the marker, the thesis and the sets nested in it, in text order.
 * Pieces without a letter or digit (the comma between a thesis and a marker that follows it) are left out.
 */
export function supportOf(text: string, item: PropositionItem, nested: readonly PointTree[]): readonly Span[] {
  const taken = [item.heading, ...(item.marker ? [item.marker] : []), ...nested.map(extentOf)];
  return without(item.span, taken)
    .map((piece) => trimSpan(text, piece))
    .filter((piece): piece is Span => piece !== null && /[\p{L}\p{N}]/u.test(text.slice(piece.from, piece.to)));
}

/** From the announcement, where there is one, to the end of the last point. */
function extentOf({ set }: PointTree): Span {
  const spans = [...(set.announcement ? [set.announcement] : []), ...set.items.map((item) => item.span)];
  return { from: Math.min(...spans.map((span) => span.from)), to: Math.max(...spans.map((span) => span.to)) };
}

function without(whole: Span, taken: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let from = whole.from;
  for (const span of [...taken].sort((a, b) => a.from - b.from)) {
    if (span.from > from) left.push({ from, to: Math.min(span.from, whole.to) });
    from = Math.max(from, span.to);
  }
  if (from < whole.to) left.push({ from, to: whole.to });
  return left;
}
