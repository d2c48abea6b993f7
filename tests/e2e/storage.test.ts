/** The library has no space, or is not to be had: one sentence, nothing lost, and the next click right again. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { libraryJsonParts } from "../../lib/export/json";
import { findBrowser } from "../../scripts/browsers.mjs";
import { release } from "../unit/records";
import { BROWSERS, OUTPUT, startBrowser } from "./browsers";
import { ChromiumDrive } from "./drive/chromium";
import type { Drive, Tab } from "./drive/drive";
import { has, shows, textOf } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";
const OTHER = SAMPLE_RELEASE.replace("t1379862", "t1379880");
const AT = "2026-11-23T14:02:00.000Z";
const sample = readFileSync(new URL("../fixtures/releases/pages/en-cn-01.html", import.meta.url), "utf8");

/** Clicks on save above a release, and waits for what is said of it. */
async function save(browser: Drive, address: string, said: Parameters<typeof word>[0]): Promise<void> {
  const tab = await browser.open(address);
  const popup = await browser.popup();
  await until("a button to save", () => has(popup, { css: "button.main", name: word("save") }));
  await popup.click({ css: "button.main", name: word("save") });
  await shows(popup, word(said));
  await tab.close();
}

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
    await save(browser, SAMPLE_RELEASE, "say_saved");
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

  test("a save says so, and the library is as it was", async () => {
    await save(browser, OTHER, "say_save_full");
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

  test("an import says so, and takes nothing by halves", async () => {
    const releases = [1, 2, 3].map((number) => {
      const record = release({ url: `https://mfa.example/${number}` });
      return { url: record.url, savedAt: AT, deletedAt: null, tags: [], note: "", record, revisions: [] };
    });
    const file = path.join(folder, "library.json");
    writeFileSync(file, [...libraryJsonParts({ releases }, AT)].join(""));
    await library.choose("input[type=file]", file);
    await library.click({ css: "button", name: word("library_take_in") });
    const said = await shows(library, word("library_import_added_other", "0"), word("library_import_full"));
    expect(said).toContain(word("library_trouble_full_do"));
    await library.click({ css: "button", name: word("library_close") });
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
    await save(browser, OTHER, "say_saved");
    expect(await shows(library, word("library_count_other", "2"))).toContain(TITLE);
  });
});

/** What an older Readout that does not give way keeps open. */
const HELD = `new Promise((resolve, reject) => {
  const request = indexedDB.open("readout-library", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("summaries", { keyPath: "id" }).createIndex("change", "change");
    for (const [name, keyPath] of [["records", "id"], ["revisions", ["release", "number"]], ["meta", null]])
      request.result.createObjectStore(name, { keyPath });
  };
  request.onerror = () => reject(request.error);
  request.onsuccess = () => { window.held = request.result; resolve(true); };
})`;

/** What a newer one leaves. The library's version then. */
const NEWER = `new Promise((resolve, reject) => {
  const request = indexedDB.open("readout-library", 99);
  request.onerror = () => reject(request.error);
  request.onsuccess = () => { resolve(request.result.version); request.result.close(); };
})`;

describe.each(BROWSERS)("the library is not to be had, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    site.serve(OTHER, { body: sample.replaceAll("Cyber Security", "River Transport") });
    browser = await startBrowser(name, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("another window keeps an older one open: it is said in popup and library, and once that is closed the next click saves", async () => {
    const holding = await browser.openOwn("options.html");
    expect(await holding.evaluate<boolean>(HELD)).toBe(true);
    await save(browser, SAMPLE_RELEASE, "say_save_busy");
    const library = await browser.openOwn("library.html");
    await shows(library, word("library_trouble_busy"), word("library_trouble_busy_do"));
    await holding.close();
    await save(browser, SAMPLE_RELEASE, "say_saved");
    await library.go(await library.evaluate<string>("location.href"));
    expect(await shows(library, TITLE)).toContain(word("library_count_one", "1"));
  });

  test("a newer Readout has brought it on: it is said in popup and library, and nothing is touched", async () => {
    const open = await browser.openOwn("library.html");
    await shows(open, TITLE);
    const newer = await browser.openOwn("options.html");
    expect(await newer.evaluate<number>(NEWER)).toBe(99);
    await newer.close();
    await save(browser, OTHER, "say_save_newer");
    // A page that was open has closed it, and says why at what the reader does next.
    await open.click({ css: ".release-list a", name: TITLE });
    await shows(open, word("library_trouble_newer"));
    const library = await browser.openOwn("library.html");
    await shows(library, word("library_trouble_newer"), word("library_trouble_newer_do"));
    expect(await library.evaluate<number>(NEWER)).toBe(99);
  });

  test("its files are damaged, and the browser begins anew: that is said once, and what is saved now is kept", async () => {
    await browser.restart((profile) => {
      const files = readdirSync(profile, { recursive: true, encoding: "utf8" });
      // Not what Firefox keeps for the extension itself, in a container of its own: settings.
      const own = files.filter((file) => /chrome-extension_.*leveldb|moz-extension[^^]*idb.[^/\\]+sqlite$/.test(file));
      expect(own.length).toBeGreaterThan(0);
      for (const file of own.map((each) => path.join(profile, each)))
        if (statSync(file).isFile()) writeFileSync(file, "damaged".repeat(5_000));
    });
    await save(browser, SAMPLE_RELEASE, "library_lost");
    const library = await browser.openOwn("library.html");
    expect(await shows(library, TITLE, word("library_lost"))).toContain(word("library_count_one", "1"));
    await library.go(await library.evaluate<string>("location.href"));
    await shows(library, TITLE);
    expect(await textOf(library)).not.toContain(word("library_lost"));
    await save(browser, OTHER, "say_saved");
  });
});

describe("Chromium was killed in the middle of a write", () => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    browser = await startBrowser("chromium", site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens the library and waits until the browser's log was begun anew in this session. */
  async function settled(): Promise<string> {
    const library = await browser.openOwn("library.html");
    const text = await shows(library, TITLE);
    const asked = `chrome.storage.session.get("once:settled").then((kept) => kept["once:settled"] === true)`;
    await until("a log begun anew", () => library.asExtension<boolean>(asked));
    return text;
  }

  test("the library is there the next time, and at the start after that, when the browser would throw it away", async () => {
    await save(browser, SAMPLE_RELEASE, "say_saved");
    await settled();
    await browser.restart((profile) => {
      const files = readdirSync(profile, { recursive: true, encoding: "utf8" });
      const logs = files
        .filter((file) => /chrome-extension_.*leveldb.\d+\.log$/.test(file))
        .map((file) => path.join(profile, file));
      const [last = ""] = logs.filter((file) => statSync(file).size > 0).sort((a, b) => b.localeCompare(a));
      // The last of what was being written: its head is there, its end is not.
      truncateSync(last, statSync(last).size - 40);
    });
    await settled();
    await browser.restart();
    expect(await settled()).not.toContain(word("library_lost"));
  });
});
