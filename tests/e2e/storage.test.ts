/** No space is left, and what comes of it: one sentence, nothing lost, and the next click right again. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../scripts/browsers.mjs";
import { OUTPUT } from "./browsers";
import { ChromiumDrive } from "./drive/chromium";
import type { Tab } from "./drive/drive";
import { has, shows, textOf } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";
const OTHER = SAMPLE_RELEASE.replace("t1379862", "t1379880");
const sample = readFileSync(new URL("../fixtures/releases/pages/en-cn-01.html", import.meta.url), "utf8");

describe("no space is left", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "readout-limited-"));
  let site: Site;
  let browser: ChromiumDrive;
  let library: Tab;
  beforeAll(async () => {
    // The browser holds an extension to a quota where its manifest does not ask to store without limit.
    cpSync(path.join(OUTPUT, "chrome-mv3"), folder, { recursive: true });
    const file = path.join(folder, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as { permissions: string[] };
    const permissions = manifest.permissions.filter((name) => name !== "unlimitedStorage");
    writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
    site = await Site.start();
    site.serve(OTHER, { body: sample.replaceAll("Cyber Security", "River Transport") });
    browser = await ChromiumDrive.start({ program: findBrowser("chromium") ?? "", port: site.port, extension: folder });
    await save(SAMPLE_RELEASE, "say_saved");
    // For half a minute after a write the browser lets more be written without asking how much there is.
    await browser.restart();
    await browser.allowStorage(1);
    library = await browser.openOwn("library.html");
    await shows(library, TITLE);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const save = async (address: string, outcome: "say_saved" | "say_save_full"): Promise<void> => {
    const tab = await browser.open(address);
    const popup = await browser.popup();
    await until("a button to save", () => has(popup, { css: "button", name: word("save") }));
    await popup.click({ css: "button", name: word("save") });
    await shows(popup, word(outcome));
    await tab.close();
  };

  test("a save says so, and the library is as it was", async () => {
    await save(OTHER, "say_save_full");
    expect(await textOf(library)).toContain(word("library_count_one", "1"));
  });

  test("a note says so, and stays in its field", async () => {
    await library.click({ css: ".release-list a", name: TITLE });
    await library.type({ css: ".own textarea" }, "Compare with Wuzhen.");
    await shows(library, word("library_trouble_full"));
    expect(await library.evaluate<string>(`document.querySelector(".own textarea").value`)).toBe(
      "Compare with Wuzhen.",
    );
  });

  test("what is exported is whole", async () => {
    const file = await browser.download(async () => {
      await library.click({ css: "header button", name: word("library_export") });
      await library.click({ css: "dialog label", name: word("export_library") });
      await library.click({ css: "dialog button.main" });
    });
    const { releases } = JSON.parse(readFileSync(file, "utf8")) as { releases: { note: string }[] };
    expect(releases.map(({ note }) => note)).toEqual([""]);
  });

  test("and when there is space again, the next click saves", async () => {
    await browser.allowStorage(null);
    await save(OTHER, "say_saved");
    await shows(library, word("library_count_other", "2"));
  });
});
