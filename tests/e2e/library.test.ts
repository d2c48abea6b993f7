import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive, Tab } from "./drive/drive";
import { has, shows, textOf } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";
const POINT = "we should keep inheritance and innovation on a parallel track.";

/** A second release, of another host: the first has no fellow to be chosen with. */
const OTHER = "http://garden.example/talks";
const OTHER_TITLE = "Foreign Minister Holds Talks on Harbours";
const OTHER_PAGE = `<title>${OTHER_TITLE}</title><h1>${OTHER_TITLE}</h1><p>2024-05-06</p>
<p>On 6 May 2024 the Foreign Minister held talks on harbours with the ambassadors of the region in the capital. He said that trade is
welcome, that the ministers would meet again in the autumn, and that the embassy would publish the agreement.</p>
<p>The Minister put forward three proposals. First, we should keep the harbours open. Second, we should share the charts. Third, we should
train pilots together.</p>`;

describe.each(BROWSERS)("work in the library, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  let library: Tab;
  beforeAll(async () => {
    site = await Site.start();
    site.serve(OTHER, { body: OTHER_PAGE });
    browser = await startBrowser(name, site);
    for (const address of [SAMPLE_RELEASE, OTHER]) {
      await browser.open(address);
      const popup = await browser.popup();
      await until("a button to save", () => has(popup, { css: "button", name: word("save") }));
      await popup.click({ css: "button", name: word("save") });
      await shows(popup, word("say_saved"));
    }
    library = await browser.openOwn("library.html");
    await shows(library, word("library_count_other", "2"));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** What a key does, pressed where the focus is. */
  const press = (key: string, held = "") =>
    library.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true${held} })), true`,
    );
  const leave = () => library.evaluate("document.activeElement.blur(), true");

  test("many are chosen and tagged at once, and it is taken back by key", async () => {
    await press("a", ", ctrlKey: true");
    await shows(library, word("library_selected", word("library_count_other", "2")));
    await press("t");
    await library.type({ css: ".selection-bar input[type=text]" }, "harbours");
    await press("Enter");
    await until("two chips", () => library.evaluate<boolean>(`document.querySelectorAll(".row .chip").length === 2`));
    await leave();
    await press("z", ", ctrlKey: true");
    await shows(library, word("library_undone"));
    const none = () => library.evaluate<boolean>(`document.querySelectorAll(".row .chip").length === 0`);
    expect(await until("no chips", none)).toBe(true);
    await press("Escape");
  });

  test("a tag and a note stay with a release, and are found", async () => {
    await library.click({ css: ".release-list a", name: TITLE });
    await shows(library, POINT);
    await library.type({ css: ".own input" }, "cyber");
    await press("Enter");
    await shows(library, word("library_facet_tag"));
    await library.type({ css: ".own textarea" }, "Compare with Wuzhen.");
    await shows(library, word("library_note_kept"));
    await library.type({ css: "input[type=search]" }, "wuzhen");
    await until("one row", () => library.evaluate<boolean>(`document.querySelectorAll(".row").length === 1`));
    expect(await textOf(library)).toContain("Compare with Wuzhen.");
    await library.type({ css: "input[type=search]" }, "");
  });

  test("points are found by themselves, and open their release", async () => {
    await library.evaluate(`location.hash = "#/points?q=innovation", true`);
    await until("the point", () => has(library, { css: ".point-list a", name: POINT }));
    expect(await has(library, { css: ".point-list a", name: "harbours" })).toBe(false);
    await library.click({ css: ".point-list a", name: POINT });
    await until("its place in the release", () => has(library, { css: ".points li.sought", name: POINT }));
  });

  test("an extract is kept, and goes into the bin and out of it", async () => {
    await library.click({ css: ".sought .point-actions button", name: word("library_extract_keep") });
    await shows(library, word("library_extract_kept"));
    await library.evaluate(`location.hash = "#/extracts", true`);
    await until("the extract", () => has(library, { css: ".found .extract", name: POINT }));
    await library.click({ css: ".found .extract button", name: word("library_delete") });
    await shows(library, word("library_no_extracts"));
    await library.click({ css: ".toast button", name: word("library_undo") });
    const isThere = () => has(library, { css: ".found .extract", name: POINT });
    expect(await until("the extract again", isThere)).toBe(true);
  });

  test("a search is kept under a name", async () => {
    await library.evaluate(`location.hash = "#/?q=harbours", true`);
    await until("one row", () => library.evaluate<boolean>(`document.querySelectorAll(".row").length === 1`));
    await library.click({ css: ".searches button", name: word("library_search_keep") });
    await library.click({ css: ".searches button", name: word("save") });
    await shows(library, word("library_search_kept", "harbours"));
    await library.evaluate(`location.hash = "#/", true`);
    await library.click({ css: ".searches a", name: "harbours" });
    const isOne = () => library.evaluate<boolean>(`document.querySelectorAll(".row").length === 1`);
    expect(await until("one row again", isOne)).toBe(true);
  });

  // What axe finds does not hang on the browser, and it takes its time.
  if (name === "chromium")
    test("axe finds nothing in any view, nor in the help", async () => {
      for (const view of ["#/?q=innovation", "#/points", "#/extracts", "#/duplicates", "#/bin"]) {
        await library.evaluate(`location.hash = ${JSON.stringify(view)}, true`);
        await until("the view", () => library.evaluate<boolean>(`document.querySelector(".found") !== null`));
        expect(await violations(library), view).toEqual([]);
      }
      await leave();
      await library.evaluate(`location.hash = "#/", true`);
      await press("a", ", ctrlKey: true");
      await press("t");
      expect(await violations(library), "rows chosen").toEqual([]);
      await leave();
      await press("?");
      await shows(library, word("library_search_typo_means"));
      expect(await violations(library), "help").toEqual([]);
    });
});
