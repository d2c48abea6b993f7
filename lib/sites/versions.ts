/** Where a release may stand in a site's other languages, by the site's form of addresses: to be tried, as no page says so. */
import { versionForm } from "./bodies";
import { matchSite } from "./match";

declare const URL: {
  new (
    address: string,
  ): { readonly protocol: string; readonly host: string; readonly pathname: string; readonly search: string };
};

/** A version that the page does not name. */
export interface ProposedVersion {
  readonly lang: string;
  readonly url: string;
}

/** Longest address to which a form is put: longer ones carry a state. */
const LONGEST = 2000;

/**
 * Addresses of the same release in the site's other languages, as the registry's entry forms them, in its order. Empty where the
 * site has no such form, and for addresses that are not of it. Nothing is asked of the site: they may not exist.
 */
export function proposedVersions(address: string): readonly ProposedVersion[] {
  const match = matchSite(address);
  const form = match === null ? null : versionForm(match.issuer.id, match.site.host);
  if (form === null || address.length > LONGEST) return [];
  const { protocol, host, pathname, search } = new URL(address);
  const twin = host.startsWith("www.") ? "www." : "";
  const target = `${host.slice(twin.length)}${pathname}${search}`;
  const [from, to] = new RegExp(form.address, "du").exec(target)?.indices?.[1] ?? [-1, -1];
  const own = target.slice(from, to);
  const langs = Object.entries(form.langs);
  if (from < 0 || !langs.some(([, part]) => part === own)) return [];
  return langs
    .filter(([, part]) => part !== own)
    .map(([lang, part]) => ({ lang, url: `${protocol}//${twin}${target.slice(0, from)}${part}${target.slice(to)}` }));
}
