import type { Span } from "../../model";

/** Parts of a line between dates, hours, brackets, strokes and dashes. */
export function* segments(text: string, line: Span, dates: readonly Span[]): Iterable<Span> {
  let words = text.slice(line.from, line.to);
  for (const date of dates) {
    words = words.slice(0, date.from - line.from) + "|".repeat(date.to - date.from) + words.slice(date.to - line.from);
  }
  words = words.replace(HOUR, (hour) => "|".repeat(hour.length));
  const part = /[^|()（）【】[\]•·;；\n]+/gu;
  for (let hit = part.exec(words); hit !== null; hit = part.exec(words)) {
    for (const piece of pieces(hit[0])) {
      const from = line.from + hit.index + piece.from;
      const span = trimmed(text, { from, to: line.from + hit.index + piece.to });
      if (span) yield span;
    }
  }
}

/** "10:20", "5:01 P.M. EST", "7 p.m.", "18h30", "12:00 hrs", 15時30分 */
export const HOUR =
  /\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|hrs?\.?|h|uhr|часов)(?![\p{L}\p{N}])(?:\s?(?:E[SD]T|GMT|CES?T|UTC|local time))?|\d{1,2}[:.]\d{2}(?::\d{2})?|\d{1,2}[時时点](?:\d{1,2}分)?/giu;

/** Parts between dashes with blanks around them and colons. */
function* pieces(words: string): Iterable<Span> {
  let from = 0;
  const parter = /\s[-–—/]{1,2}\s|\s?[:：]\s|\s—\s?/gu;
  for (let hit = parter.exec(words); hit !== null; hit = parter.exec(words)) {
    yield { from, to: hit.index };
    from = hit.index + hit[0].length;
  }
  yield { from, to: words.length };
}

/** Without blanks, commas and full stops at its ends; "D.C." keeps its own. */
export function trimmed(text: string, { from, to }: Span): Span | null {
  while (from < to && /[\s,，、،.。:：-]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s,，、،。:：-]/u.test(text.charAt(to - 1))) to--;
  if (text.charAt(to - 1) === "." && !/\p{Lu}\.\p{Lu}\.$/u.test(text.slice(from, to))) to--;
  return from < to ? { from, to } : null;
}

/** How a part of a line stands to a date: beside it, before it, with an hour, and whether any name may be a place there. */
export interface Beside {
  readonly dated: boolean;
  readonly before: boolean;
  readonly timed: boolean;
  readonly anyName: boolean;
}

export function wordsIn(text: string, first: Span, last: Span): number {
  return text.slice(first.from, last.to).split(/\s+/u).length;
}

export function isAcronym(text: string, span: Span): boolean {
  return /^\p{Lu}{2,5}\p{N}{0,3}$/u.test(text.slice(span.from, span.to));
}
