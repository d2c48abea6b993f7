import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive, Tab } from "./drive/drive";
import { has, shows, textOf } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";

// The steps follow each other in one browser, as a reader's do.
describe.each(BROWSERS)("from a release's page into the library, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  let library: Tab;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser(name, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("the badge counts the points before anything is clicked", async () => {
    await browser.open(SAMPLE_RELEASE);
    expect(await until("a badge", async () => (await browser.badge()) || null)).toBe("6");
  });

  test("the popup shows who, when, where, and both sets with what was announced and found", async () => {
    const popup = await browser.popup();
    const text = await shows(popup, TITLE, word("announced_found", "3", "3"));
    for (const expected of [
      "Ministry of Foreign Affairs of the People's Republic of China",
      word("kind_readout"),
      "11 July 2016",
      "Beijing",
      "Qian Hongshan",
      "Assistant Foreign Minister",
      "Kim Won-soo",
      "Qian Hongshan put forward three propositions on building rules for cyberspace.",
      "Qian Hongshan also proposed three suggestions on cyberspace governance.",
      "we should keep inheritance and innovation on a parallel track.",
      "all sides should adhere to the main channel role of the UN.",
    ])
      expect(text).toContain(expected);
    expect(text.split(word("announced_found", "3", "3"))).toHaveLength(3);
  });

  test("the popup has the width of a popup, and needs no second scroll bar", async () => {
    const popup = await browser.popup();
    await shows(popup, TITLE);
    const width = await popup.evaluate<number>("document.documentElement.clientWidth");
    expect(width).toBeGreaterThan(300);
    expect(width).toBeLessThanOrEqual(800);
    expect(await popup.evaluate<boolean>("document.documentElement.scrollHeight <= window.innerHeight")).toBe(true);
  });

  test("saving is confirmed in words, and ticks the badge", async () => {
    const popup = await browser.popup();
    await shows(popup, word("save"));
    await popup.click({ css: "button", name: word("save") });
    await shows(popup, word("say_saved"));
    expect(await until("a tick", async () => (await browser.badge()) === "✓" && "✓")).toBe("✓");
  });

  test("after the browser was ended and started again, the popup says that it is saved already", async () => {
    await browser.restart();
    await browser.open(SAMPLE_RELEASE);
    expect(await until("a tick", async () => (await browser.badge()) === "✓" && "✓")).toBe("✓");
    const text = await shows(await browser.popup(), word("say_in_library"));
    expect(text).toContain(word("saved_button"));
  });

  test("the library lists it, and opens it with its points", async () => {
    library = await browser.openOwn("library.html");
    await shows(library, word("library_count_one", "1"));
    await library.click({ css: "a", name: TITLE });
    const text = await shows(library, "we should keep inheritance and innovation on a parallel track.");
    expect(text).toContain("The workshop lasts two days.");
  });

  test("search finds it by a word of its text, and does not by a word that it does not have", async () => {
    const field = { css: "input[type=search]" };
    await library.type(field, "inheritance");
    await shows(library, word("library_count_one", "1"), TITLE);

    await library.type(field, "submarine");
    const text = await shows(library, word("library_none_found", "submarine"));
    expect(await has(library, { css: ".release-list a", name: TITLE })).toBe(false);
    expect(text).not.toContain(word("library_empty_title"));
    await library.type(field, "");
    await shows(library, word("library_count_one", "1"));
  });

  test("what is deleted is gone from the list, and undo brings it back", async () => {
    await library.go(await library.evaluate<string>("location.href.split('#')[0]"));
    await library.click({ css: "a", name: TITLE });
    await library.click({ css: "button", name: word("library_delete") });
    await until("the list without it", async () => !(await has(library, { css: ".release-list a", name: TITLE })));

    await library.click({ css: "button", name: word("library_undo") });
    await shows(library, word("library_restored"));
    expect(await until("the list with it", () => has(library, { css: ".release-list a", name: TITLE }))).toBe(true);
  });

  test("an exported library, imported into a fresh profile, is the same library", async () => {
    const file = await wholeLibrary(browser, library);
    const exported = JSON.parse(readFileSync(file, "utf8")) as { releases: unknown[] };
    expect(exported.releases).toHaveLength(1);

    const fresh = await startBrowser(name, site);
    try {
      const empty = await fresh.openOwn("library.html");
      await shows(empty, word("library_empty_title"));
      await empty.choose("input[type=file]", file);
      await shows(empty, word("library_preview_new"));
      expect(await has(empty, { css: ".release-list a", name: TITLE })).toBe(false);
      await empty.click({ css: "button", name: word("library_take_in") });
      await shows(empty, word("library_import_added_one", "1"), TITLE);

      const again = await wholeLibrary(fresh, empty);
      const returned = JSON.parse(readFileSync(again, "utf8")) as { releases: unknown[] };
      expect(returned.releases).toEqual(exported.releases);
    } finally {
      await fresh.close();
    }
  });

  test("a file that is no library is refused in words, and what was there stays", async () => {
    await library.choose("input[type=file]", new URL("../fixtures/addresses.json", import.meta.url).pathname);
    await shows(library, word("library_file_other_program"));
    expect(await textOf(library)).toContain(TITLE);
  });
});

/** Exports everything in the library's own form; gives the file's path. */
function wholeLibrary(browser: Drive, library: Tab): Promise<string> {
  return browser.download(async () => {
    await library.click({ css: "header button", name: word("library_export") });
    await library.click({ css: "dialog label", name: word("export_library") });
    await library.click({ css: "dialog button.main" });
  });
}
