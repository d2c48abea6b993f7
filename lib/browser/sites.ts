/**
 * Sites that the reader asked to have read always. What the browser grants is the only list of them: nothing is kept beside it, so
 * what is taken back in the browser's own settings is gone here too.
 */
import { browser } from "wxt/browser";
import { type Grant, grantOf, holds, patternOf } from "./grants";
import { hostPatterns } from "./host-patterns";

/** What the reader granted beyond the hosts of the manifest, in alphabetical order. */
export async function grantedSites(): Promise<readonly Grant[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(hostPatterns());
  return origins
    .filter((origin) => !own.has(origin))
    .map(grantOf)
    .filter((grant) => grant !== null)
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** Whether the page at `address` stands on a site that the reader granted by its name. "Every site" names none. */
export async function isGranted(address: string): Promise<boolean> {
  return (await grantedSites()).some((grant) => grant.host !== "*" && holds(grant.pattern, address));
}

/** Whether the browser lets the page at `address` be read without a click. Asked for its own scheme: a grant can be for one alone. */
export async function isAllowed(address: string): Promise<boolean> {
  try {
    const { protocol, hostname } = new URL(address);
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname.replace(/\.$/, "")}/*`] });
  } catch {
    // No address, or none that patterns can name: an IPv6 host, another scheme.
    return false;
  }
}

/** The host that could be granted for `address`, or null: it has none (a file), or the browser lets it be read already. */
export async function grantableHost(address: string): Promise<string | null> {
  const pattern = patternOf(address);
  if (pattern === null) return null;
  const { origins = [] } = await browser.permissions.getAll();
  // "Every site" is asked away first: it is no reason not to name this one.
  const named = origins.filter((origin) => grantOf(origin)?.host !== "*");
  return named.some((origin) => holds(origin, address)) ? null : new URL(address).hostname;
}

/** Runs `changed` with the patterns that came and that went, whoever changed them. Returns what ends it. */
export function watchGrants(changed: (added: readonly string[], removed: readonly string[]) => void): () => void {
  const added = ({ origins = [] }: { origins?: string[] | undefined }) => changed(origins, []);
  const removed = ({ origins = [] }: { origins?: string[] | undefined }) => changed([], origins);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}
