/** Addresses as pages write them. */
import { languageOfTag } from "./languageNames";

/** Longest address that is looked at: longer ones carry a state, not a page. */
const LONGEST = 2000;

/**
 * An absolute http(s) address without its fragment, or null: "javascript:", "data:", "mailto:" and mere fragments are no
 * pages. Relative ones need `base`.
 */
export function pageAddress(written: string | null, base: URL | null): URL | null {
  const trimmed = written?.trim();
  if (!trimmed || trimmed.startsWith("#") || trimmed.length > LONGEST) return null;
  try {
    const address = new URL(trimmed, base ?? undefined);
    if (address.protocol !== "http:" && address.protocol !== "https:") return null;
    address.hash = "";
    return address;
  } catch {
    return null;
  }
}

/** File names of a site's or a section's front page. */
const FRONT = /^(?:index|default|home|homepage|main|accueil|inicio|startseite|portal)(?:[._-][\w.-]*)?$/i;

/** Steps of the path that lead somewhere: without the language and a front page's file name. */
export function stepsOf(address: URL): string[] {
  return address.pathname.split("/").filter((step) => step !== "" && !FRONT.test(step) && languageOfTag(step) === null);
}

/** True for a link's target as written that is a home page: "/", "/eng/index.do", "https://www.mfa.example/". */
export function leadsToFront(written: string | null): boolean {
  const address = pageAddress(written, new URL("http://page.invalid/a/b/c"));
  return address !== null && address.search === "" && stepsOf(address).length === 0;
}
