import type { SiteFile } from "../site";

/** The Ministry of Foreign Affairs of the Republic of Korea: a board's entry, `.bo_head` over `.bo_con`. */
export const kr: SiteFile = {
  body: "kr",
  hosts: ["mofa.go.kr"],
  fails:
    "The title. <title> names the board (\"Press Releases View|Press Releases | Ministry …\"), and two headings above the release's own repeat that name, so the board's name is taken for the title.",
  selectors: { title: ".bo_head h2" },
};
