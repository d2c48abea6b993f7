import type { Span } from "../model";

/** The words of a span. */
export function quote(text: string, span: Span): string {
  return text.slice(span.from, span.to);
}

/**
 * A span, checked against the text that it points into.
 * @throws RangeError with the numbers, when it is empty, reversed or outside `[0, length]`.
 */
export function spanOf(from: number, to: number, length: number): Span {
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= length)) {
    throw new RangeError(`span [${from}, ${to}) is not within a text of ${length} units`);
  }
  return { from, to };
}

/** `span` without white space at its ends, or null when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  let { from, to } = span;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { from, to } : null;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/**
 * Index of the last of `spans` (ordered by `from`) that begins at or before `position`, or -1.
 * Cost: O(log n).
 */
export function indexAtOrBefore(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).from <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The span among ordered, non-overlapping `spans` that holds `position`, or null. */
export function spanAt<S extends Span>(spans: readonly S[], position: number): S | null {
  const span = spans[indexAtOrBefore(spans, position)];
  return span !== undefined && position < span.to ? span : null;
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
