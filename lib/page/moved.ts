/** A document that shows another page than the one it was loaded for, as single-page sites do. */
import type { PageText } from "../model";

/**
 * The page without the canonical address that it kept of the page it was loaded for. `loadedAt`: the address at which the document
 * was loaded, null where the browser does not say. Single-page sites often leave their `<link rel=canonical>` as it came.
 */
export function withoutStaleCanonical(page: PageText, loadedAt: string | null): PageText {
  if (page.canonical === null) return page;
  const canonical = new URL(page.canonical);
  const here = parse(page.url);
  if (here === null) return page;
  // "#/news/12" is a page that no canonical address without it can name.
  const isRoute = /^#[/!]/.test(here.hash) && canonical.hash === "";
  const loaded = loadedAt === null ? null : parse(loadedAt);
  const isLeft = loaded !== null && placeOf(loaded) !== placeOf(here) && placeOf(canonical) === placeOf(loaded);
  return isRoute || isLeft ? { ...page, canonical: null } : page;
}

/** Path and query: hosts may differ in "www." and scheme. */
function placeOf({ pathname, search }: URL): string {
  return pathname + search;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
