import type { ReleaseRecord, Span } from "../model";

/**
 * What "next point" and "previous point" walk through, in page order: points and questions; where there are neither, statements.
 * Of points that begin at one place, the first.
 */
export function stopsOf(record: ReleaseRecord): readonly Span[] {
  const found = [
    ...record.sets.flatMap(({ items }) => items.map(({ span }) => span)),
    ...record.exchanges.map(({ question }) => question),
  ];
  const all = found.length > 0 ? found : record.statements.map(({ content }) => content);
  return [...all]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((span, at, sorted) => span.from !== sorted[at - 1]?.from);
}

/**
 * What an outline can say that is being read, in page order, what holds another before it: points, questions and answers; where there
 * are none of these, statements.
 */
export function placesOf(record: ReleaseRecord): readonly Span[] {
  const answers = record.exchanges.flatMap((exchange) => exchange.answers.map(({ span }) => span));
  return [...stopsOf(record), ...answers].sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * The stop behind (`by` 1) or before (-1) the place where the reader is; from the last to the first and back. Without a place:
 * the first, or the last. Null where there are no stops.
 */
export function nextStop(stops: readonly Span[], place: Span | null, by: 1 | -1): Span | null {
  if (place === null) return stops.at(by === 1 ? 0 : -1) ?? null;
  const found =
    by === 1 ? stops.find(({ from }) => from > place.from) : stops.findLast(({ from }) => from < place.from);
  return found ?? stops.at(by === 1 ? 0 : -1) ?? null;
}
