/** The address that a page names for itself. */
import { pageAddress } from "./address";
import type { DomAccess } from "./dom";
import { metaValue } from "./hints";
import type { Survey } from "./survey";

/**
 * `canonical` where the page names an address of its own host, `foreign` where it names another's. A page deep in a site
 * that names the home page is mistaken, and names nothing.
 */
export function findCanonical(
  survey: Survey,
  dom: DomAccess,
  base: string | null,
): { canonical: string | null; foreign: string | null } {
  const link = survey.links.find((one) => /(?:^|\s)canonical(?:\s|$)/i.test(dom.attribute(one, "rel") ?? ""));
  const named = (link && dom.attribute(link, "href")) || metaValue(survey, dom, "og:url");
  const page = pageAddress(base, null);
  const address = named ? pageAddress(named, page) : null;
  if (address === null) return { canonical: null, foreign: null };
  if (page === null || hostOf(page) !== hostOf(address)) return { canonical: null, foreign: address.href };
  const home = address.pathname === "/" && address.search === "";
  return { canonical: home && page.pathname !== "/" ? null : address.href, foreign: null };
}

function hostOf(address: URL): string {
  return address.hostname.replace(/^www\./, "");
}
