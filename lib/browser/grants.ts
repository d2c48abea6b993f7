/** Host access in the browser's notation, as plain text: what a pattern grants, and whether an address is under it. */

/** One grant of the browser. */
export interface Grant {
  /** As the browser writes it: "*://example.org/*". It is what is given back. */
  readonly pattern: string;
  /** For the reader: "example.org", "*.example.org", "*" for every site. */
  readonly host: string;
}

/** "*://example.org/*", "https://*.example.org/*", "*://*\/*"; ports are of no account to permissions. */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+|\[[^\]/]+\])(?::[\d*]+)?\/\*$/;

/** What a pattern grants; null for what is no web page ("file:///*", other extensions' pages). */
export function grantOf(pattern: string): Grant | null {
  if (pattern === "<all_urls>") return { pattern, host: "*" };
  const host = PATTERN.exec(pattern)?.[2];
  return host === undefined ? null : { pattern, host };
}

/**
 * The pattern for the host of `address` alone, or null where there is none that browsers take: no web address, an IPv6 address,
 * a host that ends in a dot (patterns lose it and would be another host's).
 */
export function patternOf(address: string): string | null {
  const url = parse(address);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  return /^[\w-]+(?:\.[\w-]+)*$/.test(url.hostname) ? `*://${url.hostname}/*` : null;
}

/** Whether `address` is under the pattern. Paths of patterns are not looked at: host access knows none. */
export function holds(pattern: string, address: string): boolean {
  const url = parse(address);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return false;
  if (pattern === "<all_urls>") return true;
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return false;
  if (scheme !== "*" && `${scheme}:` !== url.protocol) return false;
  const named = host.replace(/:[\d*]+$/, "");
  if (named === "*" || named === url.hostname) return true;
  return named.startsWith("*.") && (url.hostname === named.slice(2) || url.hostname.endsWith(named.slice(1)));
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
