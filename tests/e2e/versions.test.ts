import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive, Tab, View } from "./drive/drive";
import { shows, textOf } from "./drive/elements";
import { Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const HOST = "http://www.fmprc.gov.cn";
const ENGLISH = `${HOST}/mfa_eng/202604/t20260411_899.shtml`;
const CHINESE = `${HOST}/zyxw/202604/t20260411_900.shtml`;
const ARABIC = `${HOST}/ara/202604/t20260411_901.shtml`;
const FOURTH = "we should help small islands to rebuild their piers after storms.";

// The steps follow each other in one browser, as a reader's do.
describe.each(BROWSERS)("versions of a release, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  let page: Tab;
  let panel: View;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser(name, site);
    page = await browser.open(ENGLISH);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("are a link away in the popup, and nothing is fetched for that", async () => {
    const popup = await browser.popup();
    await shows(popup, word("versions_also"), "Chinese", "Arabic", "Russian");
    expect(await popup.evaluate<string>(`document.querySelector(".versions a[hreflang=ar]").href`)).toBe(ARABIC);
    expect(site.asked).not.toContain(ARABIC);
  });

  test("stand side by side in the panel when asked, the difference in words", async () => {
    panel = await browser.panel();
    await shows(panel, word("compare_with"));
    expect(site.asked).not.toContain(CHINESE);
    await choose(panel, CHINESE);
    await shows(panel, word("compare_points", "4", "3"), "要坚持对话", FOURTH, word("compare_nothing_beside"));
    expect(site.asked.filter((address) => address === CHINESE)).toHaveLength(1);
    const cell = `document.querySelector(".compare .point .side:last-child")`;
    expect(await panel.evaluate<string>(`${cell}.querySelector("[lang]:not(bdi)").lang`)).toMatch(/^zh/);
  });

  test("each line of the page at hand still shows there", async () => {
    await panel.click({ css: ".compare .go", name: FOURTH });
    await shows(panel, word("say_shown"));
    expect(await page.evaluate<string>("location.href")).toBe(ENGLISH);
  });

  test("one that reads from right to left stands in its direction", async () => {
    await choose(panel, ARABIC);
    await shows(panel, word("compare_equal"), "ينبغي التمسك بالحوار");
    const cell = `document.querySelector(".compare .point .side:last-child")`;
    expect(await panel.evaluate<string>(`getComputedStyle(${cell}).direction`)).toBe("rtl");
  });

  test("one on another host, and one that the site does not have, are told in a sentence with a link", async () => {
    await choose(panel, "http://ru.harbours.example/t20260411_902.shtml");
    await shows(panel, word("compare_other_host", "ru.harbours.example"));
    expect(site.asked.filter((address) => address.includes("harbours.example"))).toEqual([]);
    await choose(panel, `${HOST}/fra/202604/t20260411_903.shtml`);
    await shows(panel, word("compare_missing"));
    await panel.click({ css: ".compare-trouble button", name: word("compare_end") });
    await until("the outline alone", async () => !(await textOf(panel)).includes(word("compare_missing")));
  });
});

async function choose(panel: View, url: string): Promise<void> {
  await until("the choice of versions", () =>
    panel.evaluate<boolean>(`((select) => {
      if (!select) return false;
      select.value = ${JSON.stringify(url)};
      select.dispatchEvent(new window.Event("change", { bubbles: true }));
      return select.value === ${JSON.stringify(url)};
    })(document.querySelector(".versions select"))`),
  );
  await panel.click({ css: ".versions button", name: word("compare") });
}
