import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** Rows that are drawn or not drawn together: more than a window shows, so that two or three chunks are drawn at a time. */
export const CHUNK = 25;

/** CSS pixels of a row before any was drawn: a title of two lines and its facts. Only the length of the scroll bar hangs on it. */
const USUAL_ROW = 84;

interface Window {
  readonly chunks: readonly number[];
  readonly isDrawn: (chunk: number) => boolean;
  /** CSS pixels of a chunk that is not drawn: as it was when it last was, else as others are. */
  readonly height: (chunk: number) => number;
}

/**
 * Which chunks of a long list are near what is seen of it. The chunks are the list's children, with their number in `data-chunk`.
 * `current`: index of a row that is always drawn, with its neighbours, or -1. `scrolls`: the list's parent scrolls; else the page.
 */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  rows: readonly unknown[],
  current: number,
  scrolls: boolean,
): Window {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0]));
  const heights = useRef(new Map<number, number>());
  const count = Math.ceil(rows.length / CHUNK);

  useEffect(() => {
    heights.current.clear();
    const follow = (entries: readonly IntersectionObserverEntry[]): void =>
      setNear((before) => {
        const after = new Set(before);
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const chunk = Number((target as HTMLElement).dataset.chunk);
          // What has the focus stays: it would be lost with its element.
          if (isIntersecting || target.contains(document.activeElement)) after.add(chunk);
          else if (after.delete(chunk)) heights.current.set(chunk, boundingClientRect.height);
        }
        return after.size === before.size && [...after].every((chunk) => before.has(chunk)) ? before : after;
      });
    const root = scrolls ? (list.current?.parentElement ?? null) : null;
    const observer = new IntersectionObserver(follow, { root, rootMargin: "100% 0px" });
    for (const chunk of list.current?.children ?? []) observer.observe(chunk);
    return () => observer.disconnect();
  }, [count, scrolls]);

  const around = [current - 1, current, current + 1].map((row) => Math.floor(row / CHUNK));
  const usual = () => {
    const known = [...heights.current.values()];
    return known.length === 0 ? CHUNK * USUAL_ROW : known.reduce((sum, one) => sum + one, 0) / known.length;
  };
  const rowsIn = (chunk: number) => Math.min(CHUNK, rows.length - chunk * CHUNK);
  return {
    chunks: Array.from({ length: count }, (_, chunk) => chunk),
    isDrawn: (chunk) => near.has(chunk) || (current >= 0 && around.includes(chunk)),
    height: (chunk) => heights.current.get(chunk) ?? (usual() * rowsIn(chunk)) / CHUNK,
  };
}
