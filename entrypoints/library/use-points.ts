import { useEffect, useMemo, useState } from "preact/hooks";
import type { Row } from "../../components/library/ReleaseList";
import type { LibrarySearch, PointHit } from "../../lib/library/search";

/** Releases whose records are read at once for their points: about a fifth of a second. */
const AT_ONCE = 200;

interface Points {
  readonly points: readonly PointHit[];
  /** Reads those of further releases; null where all were read. */
  readonly more: (() => void) | null;
}

interface Read {
  readonly of: unknown;
  readonly points: readonly PointHit[];
  readonly next: number | null;
}

/**
 * The points that have what is looked for, the best releases first; where nothing is, those of what is listed. Null while they are read.
 * `rows`: the releases listed, in their order; null where points are not shown. `isNarrowed`: they are not all that was found.
 */
export function usePoints(
  search: LibrarySearch,
  rows: readonly Row[] | null,
  query: string,
  isNarrowed: boolean,
  onTrouble: (cause: unknown) => void,
): Points | null {
  const [read, setRead] = useState<Read | null>(null);
  const isSought = query.trim() !== "";
  const order = rows?.flatMap(({ summary }) => (summary.points > 0 ? [summary.id] : [])).join() ?? null;
  // The same releases in the same order are read once, whatever else of them has changed.
  const ids = useMemo(() => (order === null ? null : order.split(",").filter(Boolean)), [order]);
  const readFrom = async (from: number, before: readonly PointHit[]): Promise<Read> => {
    if (isSought) {
      const { hits, next } = await search.points(query, from, isNarrowed && ids !== null ? ids : null);
      return { of: ids, points: [...before, ...hits], next };
    }
    const to = from + AT_ONCE;
    const hits = await search.pointsIn(ids?.slice(from, to) ?? []);
    return { of: ids, points: [...before, ...hits], next: to < (ids?.length ?? 0) ? to : null };
  };
  useEffect(() => {
    if (ids === null) return;
    let isCurrent = true;
    readFrom(0, []).then((first) => {
      if (isCurrent) setRead(first);
    }, onTrouble);
    return () => {
      isCurrent = false;
    };
  }, [search, ids, query]);
  if (ids === null || read === null) return null;
  const { points, next, of } = read;
  const listed = new Set(ids);
  const more = (from: number) => (): void => {
    readFrom(from, points).then((all) => setRead((now) => (now?.of === of ? all : now)), onTrouble);
  };
  return { points: points.filter(({ id }) => listed.has(id)), more: next === null ? null : more(next) };
}
