/**
 * The registry of bodies that publish diplomatic releases, as data (`registry.json`), and the match patterns made of it.
 *
 * This is the one place from which the manifest's host access, the content script's matches and the detector's table come.
 */
import type { Issuer } from "../model";
import registry from "./registry.json";

/** One host, or family of hosts, of a body. */
export interface RegistrySite {
  /** Without `www.`: means the host itself and `www.` before it. `*.example.org` means every subdomain, and not the bare host. */
  readonly host: string;
  /** Paths that belong to the body, matched at whole segments; absent: the whole host. */
  readonly paths?: readonly string[];
  /** Languages published in, BCP 47. */
  readonly langs?: readonly string[];
  /** Regular expression for addresses of single releases, tested on path and query. */
  readonly release?: string;
  /** Regular expression for addresses of lists, tested first: some release patterns are broad. */
  readonly list?: string;
  /** A release's address. On hosts that several departments share it can be another department's. */
  readonly example?: string;
  /** How the host is known: seen in stored copies or public programs, known to exist, or guessed from its siblings. */
  readonly evidence: "seen" | "known" | "guess";
}

/** A body with everything it publishes on. Ids are stable: saved releases carry them. */
export interface RegistryBody extends Issuer {
  readonly sites: readonly RegistrySite[];
}

/** Every body, in the file's order. */
export const bodies = registry as readonly RegistryBody[];

/** `*://host/path` patterns in the browser's notation for one site. Hosts that stand for themselves get their `www.` twin. */
function patternsOf(site: RegistrySite, paths: readonly string[]): string[] {
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
 * Addresses on which the content script runs: on hosts that others share only paths that begin as the body's own do
 * (the background asks `matchSite`, which knows whole segments). One pattern a path: every pattern costs the browser's start,
 * measured in Chromium 156 with 4,406 of them 10 s, with 1,022 1.7 s.
 */
export function contentMatches(): string[] {
  return sortedOnce(
    bodies.flatMap((body) =>
      body.sites.flatMap((site) => patternsOf(site, site.paths?.map((path) => `${path}*`) ?? ["/*"])),
    ),
  );
}
