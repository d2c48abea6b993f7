/** What a page's reader gives: how it crosses to the extension, and the check before that works on it. */
import type { PageText } from "../model";

/** What the injected reader found. */
export type ReaderResult =
  | {
      readonly ok: true;
      readonly page: PageText;
      /** Hosts of the frames that fill much of the page; what stands in them is not in its text. */
      readonly frames: readonly string[];
    }
  | { readonly ok: false; readonly code: "pdf" | "reader-failed"; readonly detail: string };

/**
 * The script's value: one string, which crosses in a tenth of the time that the browser takes for a thousand blocks as objects, and
 * with half pairs of surrogates as they are, so that positions stay true.
 */
export function tellReaderResult(result: ReaderResult): string {
  return JSON.stringify(result);
}

/** The result that a script's value tells if it has the reader's shape and its spans lie in its text, else null. */
export function acceptReaderResult(told: unknown): ReaderResult | null {
  const value = parsed(told);
  if (!isObject(value)) return null;
  if (value.ok === false)
    return {
      ok: false,
      code: value.code === "pdf" ? "pdf" : "reader-failed",
      detail: String(value.detail ?? "").slice(0, 500),
    };
  if (value.ok !== true || !isPageText(value.page)) return null;
  return { ok: true, page: value.page, frames: hostsOf(value.frames) };
}

function parsed(told: unknown): unknown {
  if (typeof told !== "string") return null;
  try {
    return JSON.parse(told);
  } catch {
    return null;
  }
}

/** Most frames that are named, and the longest name a host can have (RFC 1035). */
const MOST_FRAMES = 5;
const LONGEST_HOST = 253;

function hostsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((host): host is string => typeof host === "string" && host.length <= LONGEST_HOST)
    .slice(0, MOST_FRAMES);
}

function isPageText(value: unknown): value is PageText {
  if (!isObject(value) || typeof value.text !== "string" || typeof value.url !== "string") return false;
  const { blocks, hints, shape, languageLinks } = value;
  return (
    Array.isArray(blocks) &&
    liesInOrder(blocks, value.text.length) &&
    Array.isArray(languageLinks) &&
    isObject(hints) &&
    [hints.titles, hints.dates, hints.types, hints.breadcrumbs, hints.labels, hints.organisations].every(
      Array.isArray,
    ) &&
    isObject(shape)
  );
}

/** Blocks follow one another and end within the text; bold runs lie within their block. */
function liesInOrder(blocks: readonly unknown[], length: number): boolean {
  let end = 0;
  for (const block of blocks) {
    if (!isObject(block) || !isRange(block, end, length)) return false;
    const { from, to } = block;
    if (!Array.isArray(block.strong) || !block.strong.every((run) => isObject(run) && isRange(run, from, to)))
      return false;
    end = to;
  }
  return true;
}

function isRange(
  value: { readonly [key: string]: unknown },
  least: number,
  most: number,
): value is { readonly from: number; readonly to: number; readonly [key: string]: unknown } {
  const { from, to } = value;
  return (
    Number.isInteger(from) &&
    Number.isInteger(to) &&
    least <= Number(from) &&
    Number(from) <= Number(to) &&
    Number(to) <= most
  );
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}
