/** The extension asks the web for nothing of its own, whatever the reader does with it: the browser's own list of requests says so. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive } from "./drive/drive";
import { has, shows } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";
const PEARS = "http://garden.example/pears";
/** What the reader opens out of a page of the extension: that is asked for in the extension's name, and shows that such requests are seen. */
const LINK = "http://control.example/opened";

describe.each(BROWSERS)("silence, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    site.serve(LINK, { body: "<title>A page</title><link rel=icon href='data:,'><p>A page.</p>" });
    browser = await startBrowser(name, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("a page is read, shown, marked, saved, found, cited, taken out, and another is not read: no request is the extension's", async () => {
    await browser.open(PEARS);
    await browser.popup();
    await browser.open(SAMPLE_RELEASE);
    await until("the badge", async () => (await browser.badge()) === "6");
    const popup = await browser.popup();
    await shows(popup, TITLE);
    await popup.click({ css: ".points .show" });
    await popup.click({ css: "button", name: word("save") });
    await shows(popup, word("say_saved"));
    await shows(await browser.panel(), TITLE);
    const library = await browser.openOwn("library.html");
    await library.type({ css: "input[type=search]" }, "innovation");
    await library.click({ css: ".release-list a", name: TITLE });
    await shows(library, word("library_full_text"));
    await library.click({ css: "button", name: word("library_cite") });
    await until("the citations", () => has(library, { css: "dialog" }));
    await library.evaluate(`(document.querySelector("dialog").close(), (location.hash = "#/pictures"), true)`);
    await browser.download(async () => {
      await library.click({ css: "header button", name: word("library_export") });
      await library.click({ css: "dialog label", name: word("export_library") });
      await library.click({ css: "dialog button.main" });
    });
    const options = await browser.openOwn("options.html");
    await shows(options, word("options_welcome"));
    await options.evaluate(`(setTimeout(() => location.assign(${JSON.stringify(LINK)})), true)`);
    await until("the opened page", () => site.asked.includes(LINK));

    const requests = await browser.requests();
    expect(requests.filter(({ isOwn }) => isOwn).map(({ address }) => address)).toEqual([LINK]);
    // Nor did a script of the extension ask in a page's name: what was asked for is what was opened, and its icons.
    const own = site.asked.filter((address) => /fmprc\.gov\.cn|\.example/.test(new URL(address).host));
    const opened = [PEARS, SAMPLE_RELEASE, LINK];
    expect(own.filter((address) => !opened.includes(address) && !address.endsWith("/favicon.ico"))).toEqual([]);
  });
});
