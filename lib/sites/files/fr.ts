import type { SiteFile } from "../site";

/** France Diplomatie: its editors close the title with the day of publication. */
export const fr: SiteFile = {
  body: "fr",
  hosts: ["diplomatie.gouv.fr"],
  fails:
    'The date. It stands in the title alone, in brackets, "(14.03.24)", "(2 Oct. 2025)"; elsewhere a title\'s date is the event\'s, so the general reader does not take it.',
  selectors: { date: "article h1" },
};
