import type { Block, Span } from "../../model";
import type { Reading } from "../reading";

/** A quotation, its marks included. It may run over several blocks. */
export interface Quotation extends Span {
  /** Whether its closing mark was found. */
  readonly closed: boolean;
}

const OPENING = "“„«「『";
const CLOSING = "”»」』";
/** Opens where a space or nothing is before it, closes elsewhere. */
const EITHER = '"';
const STRAIGHT = 0x22;
/** The first quotation mark beyond ASCII, "«". */
const FIRST_MARK = 0xab;
/** Longest text between two marks of one block that is still one quotation, in units: a stray mark must not swallow a speech. */
const LONGEST = 4000;

/**
 * The quotations of a text, in order. A mark that is not closed in its block goes on to the next block where that opens with
 * a mark again (as printers do with long quotations), else it ends with its block. Cost: linear.
 * True: “One. / “Two.” is one quotation. False: an apostrophe ("the sides’ talks").
 */
export function findQuotations(reading: Reading): readonly Quotation[] {
  let found = known.get(reading);
  if (!found) {
    found = seek(reading);
    known.set(reading, found);
  }
  return found;
}

const known = new WeakMap<Reading, readonly Quotation[]>();

function seek(reading: Reading): Quotation[] {
  const found: Quotation[] = [];
  let open: number | null = null;
  reading.blocks.forEach((block, index) => {
    for (let i = block.from; i < block.to; i++) {
      const unit = reading.text.charCodeAt(i);
      if (unit !== STRAIGHT && unit < FIRST_MARK && (open === null || i - open <= LONGEST)) continue;
      const sign = markAt(reading.text, i, block, open !== null);
      if (sign === "open" && open === null) open = i;
      else if (sign === "close" && open !== null) {
        found.push({ from: open, to: i + 1, closed: true });
        open = null;
      } else if (open !== null && i - open > LONGEST) {
        found.push({ from: open, to: i, closed: false });
        open = null;
      }
    }
    if (open === null) return;
    const next = reading.blocks[index + 1];
    if (next && markAt(reading.text, next.from, next, false) === "open") return;
    found.push({ from: open, to: block.to, closed: false });
    open = null;
  });
  return found;
}

function markAt(text: string, i: number, block: Block, isOpen: boolean): "open" | "close" | null {
  const sign = text.charAt(i);
  if (OPENING.includes(sign)) return "open";
  if (CLOSING.includes(sign)) return "close";
  if (sign !== EITHER) return null;
  // At the beginning of a block a straight mark opens again what is open.
  if (i === block.from) return "open";
  return isOpen ? "close" : "open";
}
