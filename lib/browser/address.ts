/** What an address alone says about whether its page can be read. */

/** Stores that browsers close to every extension, whatever it was granted. */
const CLOSED_HOSTS = new Set(["chromewebstore.google.com", "chrome.google.com", "addons.mozilla.org"]);

/** The browser's own pages (settings, new tab, view-source:), other extensions, data: and blob:, and the stores. */
export function isBrowserPage(address: string): boolean {
  const url = parse(address);
  if (url === null) return true;
  if (url.protocol === "file:") return false;
  return (url.protocol !== "https:" && url.protocol !== "http:") || CLOSED_HOSTS.has(url.hostname);
}

/** An address that ends as those of PDF files do. The browser's viewer, not a page, answers there. */
export function isPdfAddress(address: string): boolean {
  return parse(address)?.pathname.toLowerCase().endsWith(".pdf") ?? false;
}

/** Whether two addresses are of one document: the part behind "#" is a place in it. */
export function isSameDocument(one: string, other: string): boolean {
  return withoutFragment(one) === withoutFragment(other);
}

/** The address up to its "#". */
function withoutFragment(address: string): string {
  const mark = address.indexOf("#");
  return mark < 0 ? address : address.slice(0, mark);
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
