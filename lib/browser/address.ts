/** What an address alone says about whether its page can be read. */

/** Stores that browsers close to every extension, whatever it was granted. */
const CLOSED_HOSTS = new Set(["chromewebstore.google.com", "chrome.google.com", "addons.mozilla.org"]);

/**
 * Why the page at an address cannot be read, by its address alone; null where it can be tried. "made-page": it stands in its own
 * address (data:) or was made by another page (blob:), so it is nobody's; "page-source": the source of a page (view-source:);
 * "browser-page": the browser's own pages, other extensions, the stores.
 */
export function closedAddress(address: string): "browser-page" | "made-page" | "page-source" | null {
  const url = parse(address);
  switch (url?.protocol) {
    case "http:":
    case "https:":
      return CLOSED_HOSTS.has(url.hostname) ? "browser-page" : null;
    case "file:":
      return null;
    case "data:":
    case "blob:":
      return "made-page";
    case "view-source:":
      return "page-source";
    default:
      return "browser-page";
  }
}

/** A file on this machine. */
export function isFile(address: string): boolean {
  return parse(address)?.protocol === "file:";
}

/** An address that ends as those of PDF files do. The browser's viewer, not a page, answers there. */
export function isPdfAddress(address: string): boolean {
  return parse(address)?.pathname.toLowerCase().endsWith(".pdf") ?? false;
}

/**
 * Whether two addresses are of one document: the part behind "#" is a place in it, unless it begins as a path ("#/news/12", "#!news"):
 * then it is where a single-page site says which page it shows. A user name in one of them is of no account: pages do not
 * tell theirs.
 */
export function isSameDocument(one: string, other: string): boolean {
  return documentOf(one) === documentOf(other);
}

function documentOf(address: string): string {
  const mark = address.search(/#(?![/!])/);
  const whole = mark < 0 ? address : address.slice(0, mark);
  return whole.replace(/^(https?:\/\/)[^/?#]*@/i, "$1");
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
