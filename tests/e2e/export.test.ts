import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive, Tab } from "./drive/drive";
import { shows } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";
const axe = createRequire(import.meta.resolve("@axe-core/playwright"))("axe-core") as { source: string };

// The steps follow each other in one browser, as a reader's do.
describe.each(BROWSERS)("out of the library, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  let library: Tab;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser(name, site);
    await browser.open(SAMPLE_RELEASE);
    const popup = await browser.popup();
    await shows(popup, TITLE);
    await popup.click({ css: "button", name: word("save") });
    await shows(popup, word("say_saved"));
    library = await browser.openOwn("library.html");
    await shows(library, TITLE);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const violations = async (): Promise<unknown> =>
    library.evaluate(`(() => { ${axe.source}; return axe.run(document, { resultTypes: ["violations"] }).then((found) =>
      found.violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | "))); })()`);

  const saved = async (form: string): Promise<string> => {
    const file = await browser.download(async () => {
      await library.click({ css: ".transfer button", name: word("library_export") });
      await shows(library, word("export_form"));
      await library.click({ css: "dialog label", name: form });
      await library.click({ css: "dialog button", name: word("report_save") });
    });
    await until(
      "the dialog to close",
      async () => !(await library.evaluate<boolean>("!!document.querySelector('dialog')")),
    );
    expect(path.basename(file)).toMatch(/^readout-/);
    return readFileSync(file, file.endsWith(".zip") ? "latin1" : "utf8");
  };

  test("points leave as a table, a row each", async () => {
    const table = await saved(word("export_points"));
    expect(table.startsWith("\ufeffnumber,thesis,point,")).toBe(true);
    expect(table.trim().split("\r\n")).toHaveLength(7);
    expect(table).toContain("Qian Hongshan");
    expect(table).toContain("#:~:text=");
  });

  test("references leave as BibTeX, notes as an archive", async () => {
    expect(await saved("BibTeX")).toMatch(/^@misc\{[a-z0-9-]+-2016-07-11-[0-9a-f]{6},\n {2}author = \{\{Ministry/);
    const archive = await saved("ZIP");
    expect(archive.startsWith("PK\u0003\u0004")).toBe(true);
    expect(archive).toContain(`2016-07-11 ${TITLE}.md`);
  });

  test("the dialog of exports is one for axe too, and Cancel leaves it", async () => {
    await library.click({ css: ".transfer button", name: word("library_export") });
    await shows(library, word("export_form"));
    expect(await violations()).toEqual([]);
    await library.click({ css: "dialog button", name: word("library_cancel") });
    await until(
      "the dialog to close",
      async () => !(await library.evaluate<boolean>("!!document.querySelector('dialog')")),
    );
  });

  test("a release is cited in every style, copied with one click, and its style is remembered", async () => {
    await library.click({ css: "a", name: TITLE });
    await library.click({ css: "button", name: word("library_cite") });
    const text = await shows(library, "Retrieved", word("cite_footnote"));
    expect(text).toContain(`“${TITLE},” July 11, 2016, accessed`);
    expect(await violations()).toEqual([]);
    await library.click({ css: "dialog button", name: word("cite_copy", "APA") });
    await shows(library, word("cite_copied", "APA"));
    const kept = await library.asExtension<unknown>('chrome.storage.local.get("setting:citationStyle")');
    expect(kept).toEqual({ "setting:citationStyle": "apa" });
  });

  test("pictures stand at an address of their own, each with its table", async () => {
    await library.click({ css: "nav a", name: word("pictures") });
    const text = await shows(library, word("pictures_releases"), word("pictures_speakers"), "Qian Hongshan");
    expect(text).toContain("July 2016");
    expect(await library.evaluate<string>("location.hash")).toBe("#/pictures");
    await library.evaluate("document.querySelectorAll('.pictures details').forEach((fold) => { fold.open = true; })");
    expect(await violations()).toEqual([]);
    const file = await browser.download(() => library.click({ css: "button", name: word("pictures_save") }));
    const drawing = readFileSync(file, "utf8");
    expect(drawing).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(drawing).not.toMatch(/class=|<script|href=/);
  });
});
