/** The first of the two looks at a page: by its address alone, without touching it. */
import { isAllowed, isGranted } from "../../lib/browser/sites";
import { matchSite } from "../../lib/sites/match";

interface Arrival {
  /** The content script may stay: the browser still lets the site be read. */
  readonly isWanted: boolean;
  /** The page is to be read: it may be a release. */
  readonly isRead: boolean;
}

/** Documents that can be a release; pictures and files shown by the browser are none. */
const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

/** What the address says of a page that a content script told of. Lists and home pages are not read, whatever stands on them. */
export async function isWorthReading(address: string, contentType: string): Promise<Arrival> {
  const isWanted = await isAllowed(address);
  if (!isWanted || !PAGE.test(contentType)) return { isWanted, isRead: false };
  const match = matchSite(address);
  // On a host that others share, what lies beside the body's own paths is nobody's.
  const isRead = match === null ? !isHome(address) && (await isGranted(address)) : !match.isListAddress;
  return { isWanted, isRead };
}

/** The front of a site that no pattern describes. "#/news/12" is a page of a single-page site. */
function isHome(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return pathname === "/" && search === "" && !/^#[/!]./.test(hash);
}
