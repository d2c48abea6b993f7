/** Whose page is at an address: the registry's first word, before any access to the page. */
import type { Issuer } from "../model";
import { bodies, type RegistryBody, type RegistrySite } from "./registry";

/** What the platform's address parser gives. Named here because the pure folders compile without the DOM's types. */
interface Address {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}
declare const URL: { new (address: string): Address };

/** A site that the registry lists, at an address that belongs to it. */
export interface SiteMatch {
  readonly issuer: Issuer;
  readonly site: RegistrySite;
  /** A list, a section's front or the home page: many releases or none. Decided before `isReleaseAddress`, as release patterns can be broad. */
  readonly isListAddress: boolean;
  /** The address has the form of a single release. False says nothing: most sites have no pattern. */
  readonly isReleaseAddress: boolean;
}

interface Claim {
  readonly body: RegistryBody;
  readonly site: RegistrySite;
}

/**
 * The body that publishes at `address`, or null. Only http and https; any port; one trailing dot of the host is ignored.
 * A host counts when it is the listed one, or that with `www.` before it, or under a `*.` entry, whole labels only:
 * `mfa.gov.cn.example.com`, `notmfa.gov.cn` and `https://mfa.gov.cn@example.com/` are nobody's. An exact host goes before
 * a family of hosts, a longer path before a shorter.
 */
export function matchSite(address: string): SiteMatch | null {
  const parsed = parse(address);
  if (parsed === null) return null;
  const claim = claimsOn(hostOf(parsed))
    .map((each) => ({ ...each, length: ownedLength(each.site, parsed.pathname) }))
    .filter(({ length }) => length >= 0)
    .sort((a, b) => b.length - a.length)[0];
  if (claim === undefined) return null;
  const { id, name, country, kind } = claim.body;
  const target = parsed.pathname + parsed.search;
  const listed = tests(claim.site.list, target);
  const isReleaseAddress = !listed && tests(claim.site.release, target);
  return {
    issuer: { id, name, country, kind },
    site: claim.site,
    // "/?p=3260" is a release on some sites; every other root is a home page.
    isListAddress: listed || (parsed.pathname === "/" && !isReleaseAddress),
    isReleaseAddress,
  };
}

/** Null for what is no web address, and for one with a user name in it: `https://mfa.gov.cn@example.com/` is made to deceive. */
function parse(address: string): Address | null {
  let parsed: Address;
  try {
    parsed = new URL(address);
  } catch {
    return null;
  }
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
  return parsed.username === "" && parsed.password === "" ? parsed : null;
}

/** The parser has lowered the case and written other scripts as `xn--`. */
function hostOf({ hostname }: Address): string {
  return hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
}

/** Claims of the nearest entry: the host, then without `www.`, then the families above it, the narrowest first. */
function claimsOn(host: string): readonly Claim[] {
  const { exact, families } = table();
  const own = exact.get(host) ?? (host.startsWith("www.") ? exact.get(host.slice("www.".length)) : undefined);
  if (own !== undefined) return own;
  for (let dot = host.indexOf("."); dot > 0; dot = host.indexOf(".", dot + 1)) {
    const family = families.get(host.slice(dot + 1));
    if (family !== undefined) return family;
  }
  return [];
}

/** Length of the longest listed path that holds `pathname`: 0 for a whole host, -1 where no path holds it. */
function ownedLength(site: RegistrySite, pathname: string): number {
  if (site.paths === undefined) return 0;
  const holding = site.paths.filter((path) => pathname.startsWith(path) && isSegmentEnd(pathname.charAt(path.length)));
  return Math.max(-1, ...holding.map((path) => path.length));
}

/** "/mre" holds "/mre", "/mre/x" and "/mre.html", not "/mrex". */
function isSegmentEnd(next: string): boolean {
  return next === "" || next === "/" || next === ".";
}

const compiled = new Map<string, RegExp>();

function tests(pattern: string | undefined, target: string): boolean {
  if (pattern === undefined) return false;
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern, "u");
    compiled.set(pattern, expression);
  }
  return expression.test(target);
}

interface Table {
  readonly exact: ReadonlyMap<string, readonly Claim[]>;
  /** By the part behind `*.`. */
  readonly families: ReadonlyMap<string, readonly Claim[]>;
}

let built: Table | null = null;

/** Built at the first question: a page that never asks does not pay for 533 hosts. */
function table(): Table {
  if (built !== null) return built;
  const exact = new Map<string, Claim[]>();
  const families = new Map<string, Claim[]>();
  for (const body of bodies) {
    for (const site of body.sites) {
      const family = site.host.startsWith("*.");
      const map = family ? families : exact;
      const key = family ? site.host.slice("*.".length) : site.host;
      const claims = map.get(key);
      if (claims === undefined) map.set(key, [{ body, site }]);
      else claims.push({ body, site });
    }
  }
  built = { exact, families };
  return built;
}
