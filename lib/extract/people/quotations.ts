import type { Block, Span } from "../../model";
import type { Reading } from "../reading";

/** A quotation, its marks included. It may run over several blocks. */
export interface Quotation extends Span {
  /** Whether its closing mark was found. */
  readonly closed: boolean;
}

/** Marks that open a quotation, each with those that close it. Inside one, the others are quotations of its own. */
const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "「": "」",
  "『": "』",
  "‘": "’",
  '"': '"',
};
const STRAIGHT = 0x22;
/** The first quotation mark beyond ASCII, "«". */
const FIRST_MARK = 0xab;
/** The letters of Latin, Cyrillic, Greek, Hebrew, Arabic and Indic scripts lie between "»" and the first of the other marks. */
const LAST_LOW_MARK = 0xbb;
const FIRST_HIGH_MARK = 0x2018;
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
  const { text } = reading;
  const found: Quotation[] = [];
  let open = -1;
  reading.blocks.forEach((block, index) => {
    for (let i = block.from; i < block.to; i++) {
      const unit = text.charCodeAt(i);
      const tooLong = open >= 0 && i - open > LONGEST;
      if (unit !== STRAIGHT && unit < FIRST_MARK && !tooLong) continue;
      if (unit > LAST_LOW_MARK && unit < FIRST_HIGH_MARK && !tooLong) continue;
      if (open < 0) {
        if (opens(text, i, block)) open = i;
      } else if (i > open && closes(text, open, i, block)) {
        found.push({ from: open, to: i + 1, closed: true });
        open = -1;
      } else if (tooLong) {
        found.push({ from: open, to: i, closed: false });
        open = -1;
      }
    }
    if (open < 0) return;
    const next = reading.blocks[index + 1];
    if (next && text.charAt(next.from) === text.charAt(open)) return;
    found.push({ from: open, to: block.to, closed: false });
    open = -1;
  });
  return found;
}

function opens(text: string, i: number, block: Block): boolean {
  const mark = text.charAt(i);
  if (CLOSING[mark] === undefined) return false;
  // “We ‘act’”, but not the apostrophe of "rock ‘n’ roll" or of a plural printed the wrong way round.
  return mark !== "‘" || i === block.from || /[\s(–—:]/u.test(text.charAt(i - 1));
}

function closes(text: string, open: number, i: number, block: Block): boolean {
  const opening = text.charAt(open);
  const mark = text.charAt(i);
  if (!CLOSING[opening]?.includes(mark)) return false;
  // A straight mark at the beginning of a later block opens again what is open.
  if (mark === '"') return i !== block.from;
  // ’ is an apostrophe as well: it closes after a stop, or before one.
  return (
    mark !== "’" || i + 1 === block.to || /[.,!?…]/u.test(text.charAt(i - 1)) || /[.,;:)]/u.test(text.charAt(i + 1))
  );
}
