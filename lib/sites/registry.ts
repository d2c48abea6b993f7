/**
 * The registry of bodies that publish diplomatic releases, as data (`registry.json`), and the match patterns made of it.
 *
 * This is the one place from which everything else that knows a body is made: the manifest's host access and the content script's
 * matches (here), the detector's table and the names of bodies (`detector.ts`, `bodies.json`), and the README's table of
 * ministries (`npm run registry` writes them, a test holds them to this). docs/ADDING-A-MINISTRY.md says how an entry is made.
 */
import type { Issuer } from "../model";
import registry from "./registry.json";

/**
 * How an address says its language, on sites where the same address with another language is the same release in that language.
 * Where it is not so (slugs or numbers of their own), there is no form: only the page can tell.
 */
export interface VersionForm {
  /** Regular expression tested on host (without `www.`), path and query. Its one group is the part that says the language. */
  readonly address: string;
  /** That part for each language, BCP 47. */
  readonly langs: Readonly<Record<string, string>>;
  /** How that is known: seen in addresses of one release, known of the site, or guessed from the form of its addresses. */
  readonly evidence: "seen" | "known" | "guess";
}

/** One host, or family of hosts, of a body. */
export interface RegistrySite {
  /**
   * In lower case and without `www.`: means the host itself, and with `www.`, `www1.` … `www9.`, `m.` or `mobile.` before it.
   * `*.example.org` means every subdomain, and not the bare host. Hosts in other scripts are written in `xn--` form.
   */
  readonly host: string;
  /**
   * On a host of the body's own: where its releases are, the only pages on which the content script runs; other pages are the
   * body's all the same. On a shared host: the pages that are this body's. Matched at whole segments; absent on a host of its own:
   * every page.
   */
  readonly paths?: readonly string[];
  /** Others publish on the host too: only `paths` are the body's, and of `common` what it is named on. */
  readonly shared?: true;
  /** Paths of a shared host on which departments publish side by side: the page must print one of the body's `names`. */
  readonly common?: readonly string[];
  /** The host carries releases of any body (the General Assembly's debate): whoever the page names, else the body itself. */
  readonly carries?: true;
  /** No access is asked for at install (mirrors, archives, hosts that carry others' releases): read when the reader clicks. */
  readonly onClick?: true;
  /** Languages published in, BCP 47. */
  readonly langs?: readonly string[];
  /** Regular expression for addresses of single releases, tested on path and query. */
  readonly release?: string;
  /** The same for lists, tested first as some release patterns are broad; capitals and small letters are the same. */
  readonly list?: string;
  /** A release's address. On hosts that several departments share it can be another department's. */
  readonly example?: string;
  readonly versions?: VersionForm;
  /** How the host is known: seen in stored copies or public programs, known to exist, or guessed from its siblings. */
  readonly evidence: "seen" | "known" | "guess";
}

/** A body with everything it publishes on. Ids are stable: saved releases carry them. */
export interface RegistryBody extends Issuer {
  /** What pages that departments share print for this body, in their languages: "Ministerie van Buitenlandse Zaken". */
  readonly names?: readonly string[];
  readonly sites: readonly RegistrySite[];
}

/** Every body, in the file's order. */
export const bodies = registry as readonly RegistryBody[];

/** `*://host/path` patterns in the browser's notation for one site. Hosts that stand for themselves get their `www.` twin. */
function patternsOf(site: RegistrySite, paths: readonly string[]): string[] {
  if (site.onClick) return [];
  const hosts = site.host.startsWith("*.") ? [site.host] : [site.host, `www.${site.host}`];
  return hosts.flatMap((host) => paths.map((path) => `*://${host}${path}`));
}

function sortedOnce(patterns: readonly string[]): string[] {
  return [...new Set(patterns)].sort();
}

/** Host access to ask for at install. Browsers look only at the host here, so paths would promise what they do not keep. */
export function hostPermissions(): string[] {
  return sortedOnce(bodies.flatMap((body) => body.sites.flatMap((site) => patternsOf(site, ["/*"]))));
}

/**
 * Addresses on which the content script runs, as globs beside the matches, which are the host permissions: on hosts with paths only
 * those that begin so (the background asks `matchSite`, which knows whole segments). A match pattern is compared with every permission
 * at each start of the browser, a glob only with the addresses of these hosts (docs/decisions/0012-content-matches.md).
 */
export function contentGlobs(): string[] {
  return sortedOnce(bodies.flatMap((body) => body.sites.flatMap((site) => patternsOf(site, contentPaths(site)))));
}

function contentPaths({ paths = [], common = [] }: RegistrySite): string[] {
  const all = [...paths, ...common].map((path) => (path === "/" ? "/*" : `${path}*`));
  return all.length === 0 || all.includes("/*") ? ["/*"] : all;
}
