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
const MARKS = new Set(
  Object.entries(CLOSING).flatMap(([open, close]) => [...open, ...close].map((mark) => mark.charCodeAt(0))),
);
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
      const tooLong = open >= 0 && i - open > LONGEST;
      if (!tooLong && !isMark(text.charCodeAt(i))) continue;
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

/** Whether a unit is a quotation mark. The letters of the world lie outside these few stretches. */
function isMark(unit: number): boolean {
  if (unit < 0xab) return unit === 0x22;
  if (unit < 0x2018) return unit === 0xab || unit === 0xbb;
  return unit < 0x3010 && MARKS.has(unit);
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
