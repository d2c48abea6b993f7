/** The way from positions in a text that was read to the words in the page. */
import type { Span } from "../model";
import type { Piece } from "./blocks";
import type { DomAccess } from "./dom";
import { joinBlocks } from "./release";
import type { KeptBlock } from "./selection";
import { atOnce } from "./steps";
import type { SurveyNode } from "./survey";

export interface PlacedText {
  readonly text: string;
  /**
   * The words of a span as ranges of the document, in page order: one for each block that it touches, as what stands in the page
   * between two blocks need not have been read. White space at the span's ends is left out. Empty for a span without words.
   */
  rangesOf(span: Span): Range[];
}

/** A piece with its place in the whole text. */
interface PlacedPiece extends Piece {
  readonly block: number;
}

/** Kept blocks as text, with the places of its words. */
export function placeText(dom: DomAccess, nodes: readonly SurveyNode[], kept: readonly KeptBlock[]): PlacedText {
  const { text, blocks } = atOnce(joinBlocks(kept));
  const pieces: PlacedPiece[] = [];
  for (const [block, { from: offset }] of blocks.entries())
    for (const { from, to, index } of kept[block]?.block.pieces ?? [])
      pieces.push({ from: offset + from, to: offset + to, index, block });

  const boundary = (at: number, position: number, end: boolean): [Node, number] => {
    const piece = pieces[at] as PlacedPiece;
    const { node, data } = nodes[piece.index] as SurveyNode;
    // A text node whose lines are kept can give several pieces: its words before this one come first.
    let before = 0;
    for (let i = at - 1; i >= 0 && pieces[i]?.index === piece.index; i--)
      before += wordUnits(text, pieces[i]?.from ?? 0, pieces[i]?.to ?? 0);
    const units = before + wordUnits(text, piece.from, position);
    return [node, end ? offsetOf(data, units - 1) + 1 : offsetOf(data, units)];
  };

  return {
    text,
    rangesOf({ from, to }) {
      const first = firstEndingAfter(pieces, from);
      const ranges: Range[] = [];
      for (let at = first; at < pieces.length && (pieces[at] as PlacedPiece).from < to; ) {
        let last = at;
        while ((pieces[last + 1]?.from ?? to) < to && pieces[last + 1]?.block === pieces[at]?.block) last++;
        const start = skipSpace(text, Math.max(from, (pieces[at] as PlacedPiece).from), 1);
        const end = skipSpace(text, Math.min(to, (pieces[last] as PlacedPiece).to), -1);
        if (start < end) {
          // Skipped white space can lie at a piece's end.
          const opening = firstEndingAfter(pieces, start);
          const closing = firstEndingAfter(pieces, end - 1);
          const range = dom.range();
          range.setStart(...boundary(opening, start, false));
          range.setEnd(...boundary(closing, end, true));
          ranges.push(range);
        }
        at = last + 1;
      }
      return ranges;
    },
  };
}

/** Index of the first piece that ends after `position`. */
function firstEndingAfter(pieces: readonly PlacedPiece[], position: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as PlacedPiece).to > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

const SPACE = /\s/;

/** From `position` over white space: on with `step` 1, back with -1. */
function skipSpace(text: string, position: number, step: 1 | -1): number {
  let at = position;
  while (SPACE.test(text[step > 0 ? at : at - 1] ?? "")) at += step;
  return at;
}

/** Units that are no white space: folding drops and joins only that and what is not seen (inlineText), so these are counted alike on both sides. */
function wordUnits(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!SPACE.test(text[at] as string)) count++;
  return count;
}

const NO_WORD = /[\s\u00ad\u200b\u2060\ufeff]/;

/** Offset in a text node's data of its word unit number `units`, counted from 0; the end of the data where there are fewer. */
function offsetOf(data: string, units: number): number {
  let left = units;
  for (let at = 0; at < data.length; at++) {
    if (NO_WORD.test(data[at] as string)) continue;
    if (left === 0) return at;
    left--;
  }
  return data.length;
}
