import type { PointHit } from "../../lib/library/search";
import type { View } from "./address";

/** An extract as a place to come to: with its release, where that is kept. */
export interface ExtractPlace {
  readonly id: string;
  readonly release: string | null;
  readonly point: string | null;
}

/** What a view lists, in its order: releases or points, and extracts after them. */
export interface Walked {
  readonly releases: readonly string[];
  readonly points: readonly Pick<PointHit, "id" | "set" | "item">[];
  readonly extracts: readonly ExtractPlace[];
}

/** Where one comes from what is open by one step; from nothing to the first. Null at either end. */
export function nextView(view: View, { releases, points, extracts }: Walked, by: 1 | -1): View | null {
  if (view.place === "points") {
    const at = points.findIndex(({ id, set, item }) => id === view.release && `${set}.${item}` === view.point);
    const next = points[at === -1 ? 0 : at + by];
    return next === undefined ? null : { ...view, release: next.id, point: `${next.set}.${next.item}` };
  }
  const at = placeIn(view, releases, extracts);
  const next = at === -1 ? 0 : at + by;
  const release = releases[next];
  if (release !== undefined) return { ...view, release, point: null, extract: null };
  const extract = next < 0 ? undefined : extracts[next - releases.length];
  return extract === undefined ? null : atExtract(view, extract);
}

/** The view with an extract come to, and its release open at its place. */
export function atExtract(view: View, { id, release, point }: ExtractPlace): View {
  return { ...view, extract: id, release, point: release === null ? null : point };
}

function placeIn(view: View, releases: readonly string[], extracts: readonly ExtractPlace[]): number {
  if (view.extract === null) return view.release === null ? -1 : releases.indexOf(view.release);
  const at = extracts.findIndex(({ id }) => id === view.extract);
  return at === -1 ? -1 : releases.length + at;
}

/** What is come to after some rows left the list: what was, else the row that takes its place; null where none is left. */
export function nextLeft(open: string | null, listed: readonly string[], gone: ReadonlySet<string>): string | null {
  if (open === null || !gone.has(open)) return open;
  const at = listed.indexOf(open);
  const isLeft = (id: string) => !gone.has(id);
  return listed.slice(at).find(isLeft) ?? listed.slice(0, Math.max(0, at)).findLast(isLeft) ?? null;
}
