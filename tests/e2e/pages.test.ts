import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive } from "./drive/drive";
import { has, shows, textOf } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { word } from "./words";

const PEARS = "http://garden.example/pears";
const EMPTY = SAMPLE_RELEASE.replace("t1379862", "t1379863");
const LIST = SAMPLE_RELEASE.replace("t1379862.shtml", "default.shtml");

describe.each(BROWSERS)("what kind of page stands under the popup, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser(name, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("an ordinary page is not taken for a release, and is read when the reader insists", async () => {
    const pears = await browser.open(PEARS);
    const popup = await browser.popup();
    await shows(popup, word("not_release_title"));
    expect(await has(popup, { css: "button", name: word("save") })).toBe(false);

    await popup.click({ css: "button", name: word("read_anyway") });
    await shows(popup, "How to prune an old pear tree", word("save"));
    expect(await textOf(popup)).not.toContain(word("not_release_title"));
    await pears.close();
  });

  test("a ministry's list of releases is no release", async () => {
    const list = await browser.open(LIST);
    const popup = await browser.popup();
    await shows(popup, word("not_release_title"));
    expect(await browser.badge()).toBe("");
    await list.close();
  });

  test("a page of the browser's own gets its sentence", async () => {
    const own = await browser.open(name === "chromium" ? "chrome://version/" : "about:support");
    expect(await shows(await browser.popup(), word("fail_browser_page_title"))).toContain(word("fail_browser_page_do"));
    await own.close();
  });

  test("a page without text gets its sentence", async () => {
    const empty = await browser.open(EMPTY);
    expect(await shows(await browser.popup(), word("fail_empty_title"))).toContain(word("fail_empty_do"));
    await empty.close();
  });

  test("a tab that goes elsewhere while it is read gets its sentence, and nothing of the page it left", async () => {
    const slow = "http://slow.example/statement";
    // Browsers look at a thousand bytes before they show anything.
    const body = `<!doctype html><html><!-- ${"-".repeat(4000)} --><body><h1>A statement that never ends</h1><p>It goes on.</p>`;
    site.serve(slow, { body, unfinished: true });
    const tab = await browser.open("about:blank");
    await tab.leaveFor(slow);
    const popup = await browser.popup();
    await shows(popup, word("reading"));

    await tab.leaveFor(PEARS);
    const text = await shows(popup, word("fail_navigated_title"));
    expect(text).not.toContain("A statement that never ends");
    await tab.close();
  });

  test("a title full of markup is shown as it was written, and runs nothing", async () => {
    const address = SAMPLE_RELEASE.replace("t1379862", "t1379999");
    const title = `Talks on <img src=x onerror="document.title='run'"> & <b>bold</b> steps`;
    const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
    const paragraph =
      "On May 3, 2021, the two ministries met in Lima and agreed to meet again within the year. ".repeat(4);
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped}</title></head>
      <body><h1>${escaped}</h1><p>2021-05-03</p><p>${paragraph}</p><p>${paragraph}</p></body></html>`;
    site.serve(address, { body });
    const tab = await browser.open(address);
    const popup = await browser.popup();
    await shows(popup, "onerror=", "<b>bold</b>");
    expect(await popup.evaluate<number>(`document.querySelectorAll("img[src=x]").length`)).toBe(0);
    expect(await popup.evaluate<string>("document.title")).not.toBe("run");
    await tab.close();
  });

  test("the extension asks the web for nothing: every request was a page that a test opened, or its icon", async () => {
    const opened = [SAMPLE_RELEASE, PEARS, LIST, EMPTY, "http://slow.example/statement"].map(
      (address) => new URL(address).host,
    );
    const strange = site.asked.filter((address) => {
      const { host, pathname } = new URL(address);
      return !opened.includes(host) && !/google|mozilla|firefox|gvt1|favicon\.ico/.test(host + pathname);
    });
    expect(strange).toEqual([]);
  });
});
