/** The check of what the script `structure` gave, before it becomes a file. */

/** What the injected script returns as its result. */
export type StructureResult =
  | { readonly ok: true; readonly html: string; readonly path: string }
  | { readonly ok: false; readonly detail: string };

/** Most units of a structure: the script stops at a million, a tag later at the most. */
const MOST_UNITS = 1_200_000;

/** The structure if it has the script's shape, else null. */
export function acceptStructure(value: unknown): { readonly html: string; readonly path: string } | null {
  if (typeof value !== "object" || value === null) return null;
  const { ok, html, path } = value as { readonly [key: string]: unknown };
  if (ok !== true || typeof html !== "string" || typeof path !== "string") return null;
  return html.length <= MOST_UNITS && path.length <= 2000 ? { html, path } : null;
}
