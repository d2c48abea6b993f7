import type { Span } from "../../model";

/** A line of this length (UTF-16 units) is running text: venues and headers with a name and an office stay below it. */
export const LONG_LINE = 160;
/** From this length on a line that ends like a sentence is running text. */
export const SENTENCE_LINE = 60;

/** Whether a line is a sentence of running text, not a line of a header. */
export function isRunning(text: string, line: Span): boolean {
  const words = text.slice(line.from, line.to);
  if (words.length >= LONG_LINE) return true;
  if (/[。！？]["”』」)]?$/u.test(words)) return words.length >= SENTENCE_LINE / 3;
  if (words.length < SENTENCE_LINE || !/[.!?:;…]["'”’»)]*$/u.test(words)) return false;
  // A header in sentence form has hardly a small word; prose has every second one small.
  const parts = words.split(/\s+/);
  const small = parts.filter((part) => /^[\p{Ll}\p{Lo}]/u.test(part)).length;
  return small * 2 > parts.length;
}

export function lastLine(text: string, block: Span): Span {
  const at = text.lastIndexOf("\n", block.to - 1);
  return { from: Math.max(block.from, at + 1), to: block.to };
}

export function lineOf(text: string, block: Span, at: Span): Span {
  const before = text.lastIndexOf("\n", at.from);
  const behind = text.indexOf("\n", at.to);
  return { from: Math.max(block.from, before + 1), to: behind === -1 ? block.to : Math.min(block.to, behind) };
}

export function linesOf(text: string, block: Span): Span[] {
  const lines: Span[] = [];
  for (let from = block.from; from < block.to; ) {
    const end = text.indexOf("\n", from);
    const to = end === -1 || end > block.to ? block.to : end;
    if (to > from) lines.push({ from, to });
    from = to + 1;
  }
  return lines;
}
