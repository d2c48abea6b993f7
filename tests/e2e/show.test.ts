import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive, Tab, View } from "./drive/drive";
import { has, shows } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const POINT = "Secondly, we should place equal emphasis on development and security.";

// The steps follow each other over one page, as a reader's do.
describe.each(BROWSERS)("from the popup into the page, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  let tab: Tab;
  let popup: View;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser(name, site);
    tab = await browser.open(SAMPLE_RELEASE);
    popup = await browser.popup();
    await shows(popup, word("announced_found", "3", "3"));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const marked = () =>
    tab.evaluate<string>(
      `[...(CSS.highlights.get("readout-shown") ?? [])].map(String).join("|").replace(/\\s+/g, " ")`,
    );

  test("a point's button marks the point, and says so", async () => {
    await popup.click({ css: "button", name: word("show_point", "2") });
    await shows(popup, word("say_shown"));
    expect(await marked()).toContain(POINT);
  });

  test("a name, a date and a place are buttons to where they stand; what the text does not say is none", async () => {
    popup = await browser.popup();
    await popup.click({ css: "button.fact", name: "Kim Won-soo" });
    await shows(popup, word("say_shown"));
    expect(await until("the name", async () => (await marked()).includes("Kim Won-soo") && (await marked()))).toBe(
      "Kim Won-soo",
    );
  });

  test("numbers come and go at one button", async () => {
    popup = await browser.popup();
    await popup.click({ css: "button", name: word("numbers_on") });
    await shows(popup, word("say_numbered"), word("numbers_off"));
    popup = await browser.popup();
    await shows(popup, word("numbers_off"));
    await popup.click({ css: "button", name: word("numbers_off") });
    await shows(popup, word("say_unnumbered"));
    expect(await has(popup, { css: "button", name: word("numbers_on") })).toBe(true);
  });

  test("words that the page no longer has get their sentence, and no mark", async () => {
    await tab.evaluate(
      `(document.querySelectorAll("p").forEach((p) => { p.textContent = "The text was taken back." }), null)`,
    );
    popup = await browser.popup();
    await popup.click({ css: "button", name: word("show_point", "2") });
    await shows(popup, word("say_absent"));
    expect(await marked()).toBe("");
  });
});
