/** Whose page is at an address: the registry's first word, before any access to the page. */
import type { Issuer } from "../model";
import { bodyOf, releaseForm } from "./bodies";
import { type Claim, claimsOn } from "./table";

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
  /** Whose the address is. Where departments share it, the first of `sharers`; the page must name its own (`issuerOf`). */
  readonly issuer: Issuer;
  /** Bodies of which any may have published what is at the address. Empty where the address alone decides. */
  readonly sharers: readonly Issuer[];
  readonly site: {
    /** As the registry writes it. */
    readonly host: string;
  };
  /** A list, a section's front or the home page: many releases or none. Decided before `isReleaseAddress`, as release patterns can be broad. */
  readonly isListAddress: boolean;
  /** The address has the form of a single release. False says nothing: most sites have no pattern. */
  readonly isReleaseAddress: boolean;
}

/**
 * The body that publishes at `address`, or null. Only http and https; any port; one trailing dot of the host is ignored.
 * A host counts when it is the listed one, or that with `www.`, `www1.` … `www9.`, `m.` or `mobile.` before it, or under a `*.`
 * entry, whole labels only: `mfa.gov.cn.example.com`, `notmfa.gov.cn` and `https://mfa.gov.cn@example.com/` are nobody's. An exact
 * host goes before a family of hosts; on a shared host a path of a body's own goes before one that departments share, a longer one
 * before a shorter.
 */
export function matchSite(address: string): SiteMatch | null {
  const parsed = parse(address);
  if (parsed === null) return null;
  const claims = nearestClaims(hostOf(parsed));
  const own = longest(claims, (claim) => ownedLength(claim, parsed.pathname));
  const sharing = own === null ? claims.filter(({ common }) => holdingLength(common, parsed.pathname) >= 0) : [];
  const claim = own ?? sharing[0];
  if (claim === undefined) return null;
  const target = parsed.pathname + parsed.search;
  const listed = tests(claim.list, target, "iu");
  const isReleaseAddress = !listed && tests(releaseForm(claim.body, claim.host), target, "u");
  return {
    issuer: bodyOf(claim.body),
    sharers: sharing.map(({ body }) => bodyOf(body)),
    site: { host: claim.host },
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

/** Labels before a host that make no other site: a site's own twins for the web and for telephones. */
const TWIN = /^(?:www[1-9]?|m|mobile)\./;

/** Claims of the nearest entry: the host, then without its twin's label, then the families above it, the narrowest first. */
function nearestClaims(host: string): readonly Claim[] {
  const own = claimsOn(host);
  if (own.length > 0) return own;
  const twin = claimsOn(host.replace(TWIN, ""));
  if (twin.length > 0) return twin;
  for (let dot = host.indexOf("."); dot > 0; dot = host.indexOf(".", dot + 1)) {
    const family = claimsOn(`*${host.slice(dot)}`);
    if (family.length > 0) return family;
  }
  return [];
}

/** The claim of the greatest length, or null where all are negative. */
function longest(claims: readonly Claim[], lengthOf: (claim: Claim) => number): Claim | null {
  let best: Claim | null = null;
  let most = -1;
  for (const claim of claims) {
    const length = lengthOf(claim);
    if (length > most) [best, most] = [claim, length];
  }
  return best;
}

/** 0 for a host of the body's own, the length of the path that holds `pathname` on a shared one, -1 where none does. */
function ownedLength({ shared, own }: Claim, pathname: string): number {
  return shared ? holdingLength(own, pathname) : 0;
}

function holdingLength(paths: readonly string[], pathname: string): number {
  const holding = paths.filter((path) => pathname.startsWith(path) && isSegmentEnd(path, pathname));
  return Math.max(-1, ...holding.map((path) => path.length));
}

/** "/mre" holds "/mre", "/mre/x" and "/mre.html", not "/mrex"; "/" holds everything. */
function isSegmentEnd(path: string, pathname: string): boolean {
  const next = pathname.charAt(path.length);
  return next === "" || next === "/" || next === "." || path === "/";
}

/** Units of an address's path and query beyond which it carries a state, and no pattern is tried. */
const LONGEST = 4096;

const compiled = new Map<string, RegExp>();

function tests(pattern: string | null, target: string, flags: string): boolean {
  if (pattern === null || target.length > LONGEST) return false;
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern, flags);
    compiled.set(pattern, expression);
  }
  return expression.test(target);
}
