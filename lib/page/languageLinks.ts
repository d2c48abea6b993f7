/** Links to the same release in other languages: declared in the head, or in a language bar. */
import type { LanguageLink } from "../model";
import { pageAddress, stepsOf } from "./address";
import type { DomAccess } from "./dom";
import { codedLanguage, languageOfTag, namedLanguage } from "./languageNames";
import type { Steps } from "./steps";
import type { Survey, SurveyNode } from "./survey";

/** Most links looked at: a page of a hundred thousand links is no release. */
const MOST_LINKS = 5000;
/** Most that are given. The largest language bar seen (European Union) has 24. */
const MOST_FOUND = 60;

interface Found {
  readonly lang: string;
  readonly address: URL;
  readonly source: string;
  /** A code alone ("EN") counts only beside other language links. */
  readonly sure: boolean;
}

/**
 * The links, one a language and address, in page order. Addresses are absolute http(s). A switch that leads to another
 * language's home page is left out; so is the page itself. `base` is the page's address, null where it has none.
 */
export function* findLanguageLinks(survey: Survey, dom: DomAccess, base: string | null): Steps<LanguageLink[]> {
  const page = base === null ? null : pageAddress(base, null);
  const found = [...declaredLinks(survey, dom, page), ...(yield* barLinks(survey, dom, page))];
  const seen = new Set<string>();
  const links: LanguageLink[] = [];
  for (const { lang, address, source } of found) {
    if (page !== null && samePlace(address, page)) continue;
    if (leadsHome(address, page)) continue;
    const key = `${lang} ${address.href}`;
    if (seen.has(key)) continue;
    seen.add(key);
    links.push({ lang, url: address.href, source });
    if (links.length >= MOST_FOUND) break;
  }
  return links;
}

/** `<link rel="alternate" hreflang>`; "x-default" names no language. */
function declaredLinks(survey: Survey, dom: DomAccess, page: URL | null): Found[] {
  const found: Found[] = [];
  for (const link of survey.links.slice(0, MOST_LINKS)) {
    const hreflang = dom.attribute(link, "hreflang");
    if (hreflang === null || !/(?:^|\s)alternate(?:\s|$)/i.test(dom.attribute(link, "rel") ?? "")) continue;
    const lang = languageOfTag(hreflang);
    const address = pageAddress(dom.attribute(link, "href"), page);
    if (lang !== null && address !== null)
      found.push({ lang: tagOf(hreflang, lang), address, source: "hreflang", sure: true });
  }
  return found;
}

/** Links of one step. */
const STEP = 64;

/** Links in the page whose whole label is a language. */
function* barLinks({ nodes }: Survey, dom: DomAccess, page: URL | null): Steps<Found[]> {
  const found: Found[] = [];
  let looked = 0;
  for (let i = 0; i < nodes.length && looked < MOST_LINKS; i++) {
    const node = nodes[i] as SurveyNode;
    if (node.tag !== "a" || node.text > 40) continue;
    if (++looked % STEP === 0) yield;
    const label = labelOf(nodes, i, dom);
    if (label === null) continue;
    const address = pageAddress(dom.attribute(node.node, "href"), page);
    if (address === null) continue;
    const sure = label.sure || (page !== null && isTwin(address, page));
    found.push({ ...label, sure, address, source: "language bar" });
  }
  const languages = new Set(found.map(({ lang }) => lang));
  return found.filter(({ sure }) => sure || languages.size > 1);
}

/** What language a link says it leads to: by its text, by an image's description, by `hreflang`. */
function labelOf(nodes: readonly SurveyNode[], index: number, dom: DomAccess): Pick<Found, "lang" | "sure"> | null {
  const link = nodes[index] as SurveyNode;
  if (!link.attributed) return null;
  let text = "";
  let image: SurveyNode | null = null;
  for (let i = index + 1; i < link.end && i < index + 20; i++) {
    const part = nodes[i] as SurveyNode;
    if (part.tag === "") text += part.data;
    else if (part.tag === "img") image ??= part;
  }
  text = text.trim();
  if (text !== "") {
    const named = namedLanguage(text);
    if (named !== null) return { lang: named, sure: true };
    const coded = codedLanguage(text);
    if (coded !== null) return { lang: coded, sure: dom.attribute(link.node, "hreflang") !== null };
    // "Lire en français" with hreflang="fr": the attribute says what the words only suggest; but so do links to any foreign page.
    return null;
  }
  if (image === null) return null;
  for (const element of [image.node, link.node]) {
    for (const name of dom.attributeNames(element)) {
      if (!/^(?:alt|title|aria-label|data-[a-z-]+)$/.test(name)) continue;
      const value = dom.attribute(element, name) ?? "";
      const named = namedLanguage(value);
      if (named !== null) return { lang: named, sure: true };
    }
  }
  return null;
}

function tagOf(hreflang: string, primary: string): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(hreflang.trim()) ? hreflang.trim() : primary;
}

/** Whether two addresses of one host differ only in a step that names a language: "/en/press/17.html" and "/press/17.html". */
function isTwin(a: URL, b: URL): boolean {
  const [steps, own] = [stepsOf(a), stepsOf(b)];
  return a.host === b.host && own.length > 0 && a.search === b.search && steps.join("/") === own.join("/");
}

function samePlace(a: URL, b: URL): boolean {
  return a.host === b.host && a.pathname === b.pathname && a.search === b.search;
}

/**
 * True where the address is a home page, or a section's, while the page itself lies deeper: the site-wide switch of a
 * site that does not tie its translations together. Where the page has no address or is itself near the top, nothing
 * tells a switch from a translation, and it counts unless it is the bare root of a host.
 */
function leadsHome(address: URL, page: URL | null): boolean {
  const steps = stepsOf(address);
  if (address.search.length > 1 && /[0-9]{3}/.test(address.search)) return false;
  if (steps.length === 0) return page === null || stepsOf(page).length > 0 || address.search === "";
  const own = page === null ? null : stepsOf(page);
  if (own === null) return steps.length < 2 && !/[0-9]{3}/.test(address.pathname);
  if (own.length === 0) return false;
  if (page !== null && address.host === page.host && address.pathname === page.pathname) return false;
  if (own.length >= 2 && steps.length < 2 && own.length - steps.length >= 1 && !/[0-9]{3}/.test(address.pathname))
    return true;
  if (steps.length >= own.length) return false;
  const [last = "", ownLast = ""] = [steps.at(-1), own.at(-1)];
  return !isOfRelease(last) && (isOfRelease(ownLast) || /[0-9]{3}/.test(page?.pathname ?? ""));
}

/** True for a step that holds a number, or the words of a title: "t1686638.html", "talks-in-beira-today". False: "press-releases". */
function isOfRelease(step: string): boolean {
  return /[0-9]{3}/.test(step) || step.split(/[-_+]|%20/).length > 3;
}
