import { describe, expect, test } from "vitest";
import { matchSite } from "../../lib/sites/match";
import { selectorsOf, siteFiles } from "../../lib/sites/selectors";
import { judgeSite, missesOf } from "../../scripts/sites/judge";
import { MEASURES, readSitePages, type SiteMeasure } from "../../scripts/sites/pages";
import { FILES } from "./sources";

const pages = readSitePages();
const inOrder = (measures: readonly SiteMeasure[]) => MEASURES.filter((measure) => measures.includes(measure));

describe("pages with the structures of the main sites", () => {
  test.each(pages.map((page) => [page.name, page] as const))("%s", (name, page) => {
    const { needsFile = [], open = [] } = page;
    // Exactly: a miss that was mended is struck from the page's lists.
    expect(missesOf(judgeSite(page, true)), "with the site's file").toEqual(inOrder(open));
    expect(missesOf(judgeSite(page, false)), "by the general reader alone").toEqual(inOrder([...open, ...needsFile]));
    expect(matchSite(page.url)?.issuer.id).toBe(name.split("/")[0]);
  });

  test("are of forty sites, each page with what is on it", () => {
    expect(new Set(pages.map(({ name }) => name.split("/")[0])).size).toBeGreaterThanOrEqual(40);
    const names = (ending: string) =>
      FILES.filter((file) => file.startsWith("tests/fixtures/sites/") && file.endsWith(ending)).map((file) =>
        file.slice(0, -ending.length),
      );
    expect(names(".html")).toEqual(names(".json"));
  });
});

describe("site files", () => {
  test("each is in the list, under a body and hosts of the registry, and says what fails without it", () => {
    const files = FILES.filter((file) => /^lib\/sites\/files\/[a-z-]+\.ts$/.test(file)).map((file) =>
      file.replace(/^.*\/|\.ts$/g, ""),
    );
    expect(siteFiles.map(({ body }) => body)).toEqual(files.sort());
    for (const { body, hosts, fails, selectors } of siteFiles) {
      expect(hosts.map((host) => matchSite(`https://${host.replace("*.", "x.")}/`)?.issuer.id ?? body)).toEqual(
        hosts.map(() => body),
      );
      expect(fails.length).toBeGreaterThan(20);
      expect(Object.keys(selectors).length).toBeGreaterThan(0);
    }
  });

  test("each mends something on a page of its site", () => {
    const mended = new Set(
      pages.filter(({ needsFile }) => (needsFile?.length ?? 0) > 0).map(({ url }) => matchSite(url)?.issuer.id),
    );
    expect(siteFiles.filter(({ body }) => !mended.has(body))).toEqual([]);
  });

  test("an address of nobody's has no selectors", () => {
    expect(selectorsOf(matchSite("https://www.example.org/"))).toBeNull();
  });
});
