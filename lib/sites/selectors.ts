/** The site files, one a body, and which of them speaks for an address. */
import { kr } from "./files/kr";
import type { SiteMatch } from "./match";
import type { SiteFile, SiteSelectors } from "./site";

/** In the order of their bodies' ids. */
export const siteFiles: readonly SiteFile[] = [kr];

/** What the file of a matched site tells the page reader, or null where the general reader is enough. */
export function selectorsOf(match: SiteMatch | null): SiteSelectors | null {
  if (match === null) return null;
  const { issuer, site } = match;
  return siteFiles.find(({ body, hosts }) => body === issuer.id && hosts.includes(site.host))?.selectors ?? null;
}
