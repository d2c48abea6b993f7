import type { Span } from "../../model";
import { trimSpan } from "../../text/span";
import type { Reading } from "../reading";

/** A printed line of the body: a block, or a part of one between line breaks. */
export interface Line extends Span {
  /** Index of its block. */
  readonly block: number;
  /** Where the bold run at the line's beginning ends; the line's beginning where it is not bold. */
  readonly boldTo: number;
  /** Whether nearly all of the line is bold, or it is a heading. */
  readonly setApart: boolean;
}

/** Share of a line that must be bold for the line to count as bold: pages leave figures and quotation marks out. */
const NEARLY_ALL = 0.6;

/** The lines of the body in order, without white space at their ends. Cost: linear. */
export function bodyLines(reading: Reading): Line[] {
  const { text, blocks } = reading;
  const lines: Line[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === "title" || block.part === "head") return;
    let strong = 0;
    for (let from = block.from; from < block.to; ) {
      const end = text.indexOf("\n", from);
      const to = end === -1 || end > block.to ? block.to : end;
      const span = trimSpan(text, { from, to });
      if (span) {
        while (strong < block.strong.length && (block.strong[strong] as Span).to <= span.from) strong++;
        let bold = 0;
        let boldTo = span.from;
        for (let k = strong; k < block.strong.length; k++) {
          const run = block.strong[k] as Span;
          if (run.from >= span.to) break;
          const runTo = Math.min(run.to, span.to);
          bold += runTo - Math.max(run.from, span.from);
          // Pages split one bold run into several with white space or nothing between them.
          if (run.from <= boldTo || text.slice(boldTo, run.from).trim() === "") boldTo = Math.max(boldTo, runTo);
        }
        const setApart = block.kind === "heading" || bold >= NEARLY_ALL * (span.to - span.from);
        lines.push({ ...span, block: index, boldTo, setApart });
      }
      from = to + 1;
    }
  });
  return lines;
}

/** Whether a hyphen or a dash stands in a stretch. */
export function holdsDash(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x2d || unit === 0x2013 || unit === 0x2014) return true;
  }
  return false;
}
