/** The background is stopped, and tabs go elsewhere, at every step: at the next click all is right again. Chromium alone lets a test stop it. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { ChromiumDrive } from "./drive/chromium";
import type { Drive, View } from "./drive/drive";
import { has, shows, textOf } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";
const PEARS = "http://garden.example/pears";
const OTHER = SAMPLE_RELEASE.replace("t1379862", "t1379880");

const sample = readFileSync(new URL("../fixtures/releases/pages/en-cn-01.html", import.meta.url), "utf8");

/** What stands in the popup once it waits for nothing. */
const settled = (popup: View) =>
  until("a popup that waits for nothing", async () => {
    const text = await textOf(popup);
    return text.length > 40 && !text.includes(word("reading")) && text;
  });

describe("the background is stopped", () => {
  let site: Site;
  let browser: ChromiumDrive;
  beforeAll(async () => {
    site = await Site.start();
    site.serve(OTHER, { body: sample.replaceAll("Cyber Security", "River Transport") });
    browser = (await startBrowser("chromium", site)) as ChromiumDrive;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("before the popup opens: it shows what was read, and the badge stays", async () => {
    await browser.open(SAMPLE_RELEASE);
    await until("the badge", async () => (await browser.badge()) === "6");
    await browser.stopBackground();
    await shows(await browser.popup(), TITLE, word("save"));
    expect(await until("the badge", async () => (await browser.badge()) || null)).toBe("6");
  });

  test("while a page is read: the next click reads it", async () => {
    const tab = await browser.open("about:blank");
    await tab.leaveFor(OTHER);
    const first = browser.popup();
    await browser.stopBackground();
    await settled(await first);
    const text = await shows(await browser.popup(), "River Transport");
    expect(text).toContain(word("announced_found", "3", "3"));
    await tab.close();
  });

  test("while it saves: what the popup then says is so, and saving again gives one release", async () => {
    const tab = await browser.open(SAMPLE_RELEASE);
    const popup = await browser.popup();
    await shows(popup, TITLE, word("save"));
    await Promise.all([popup.click({ css: "button", name: word("save") }), browser.stopBackground()]);
    await settled(popup);
    const next = await browser.popup();
    await shows(next, TITLE);
    if (await has(next, { css: "button:enabled", name: word("save") }))
      await next.click({ css: "button", name: word("save") });
    await until("the tick", async () => (await browser.badge()) === "✓");
    await tab.close();
    const library = await browser.openOwn("library.html");
    expect(await shows(library, word("library_count_one", "1"))).toContain(TITLE);
    await library.close();
  });

  test("while the library exports: the file is whole", async () => {
    const library = await browser.openOwn("library.html");
    await shows(library, TITLE);
    await browser.stopBackground();
    const file = await browser.download(async () => {
      await library.click({ css: "header button", name: word("library_export") });
      await library.click({ css: "dialog label", name: word("export_library") });
      await library.click({ css: "dialog button.main" });
    });
    expect((JSON.parse(readFileSync(file, "utf8")) as { releases: unknown[] }).releases).toHaveLength(1);
    await library.close();
  });

  test("and a tab that closes while it is read leaves nothing behind that the next one shows", async () => {
    const gone = await browser.open(OTHER);
    const popup = browser.popup();
    await popup;
    await gone.close();
    const tab = await browser.open(SAMPLE_RELEASE);
    await browser.stopBackground();
    expect(await shows(await browser.popup(), TITLE)).not.toContain("River Transport");
    await tab.close();
  });
});

describe.each(BROWSERS)("a tab goes elsewhere, in %s", (name) => {
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
  /** What the library shows, once it has said what is in it. */
  const kept = async (): Promise<string> => {
    const library = await browser.openOwn("library.html");
    const text = await until("the library", async () => {
      const shown = await textOf(library);
      return (shown.includes(word("library_empty_title")) || shown.includes(TITLE)) && shown;
    });
    await library.close();
    return text;
  };

  test("while it is read: what is shown then is the page that is there then", async () => {
    const tab = await browser.open("about:blank");
    await tab.leaveFor(SAMPLE_RELEASE);
    await tab.leaveFor(OTHER);
    const text = await shows(await browser.popup(), "River Transport", word("announced_found", "3", "3"));
    expect(text).not.toContain("Cyber Security");
    await tab.leaveFor(SAMPLE_RELEASE);
    const popup = browser.popup();
    await popup.then(() => tab.go(OTHER));
    expect(await shows(await browser.popup(), "River Transport")).not.toContain("Cyber Security");
    expect(await kept()).not.toContain("River Transport");
    await tab.close();
  });

  test("while it is saved: what is saved is the release that was shown, under its own address", async () => {
    const tab = await browser.open(SAMPLE_RELEASE);
    const popup = await browser.popup();
    await shows(popup, TITLE, word("save"));
    await popup.click({ css: "button.main", name: word("save") });
    await tab.go(OTHER);
    const over = await browser.popup();
    expect(await shows(over, "River Transport")).not.toContain(TITLE);
    const library = await browser.openOwn("library.html");
    await library.click({ css: ".release-list a", name: TITLE });
    await shows(library, SAMPLE_RELEASE, "sha256:");
    expect(await textOf(library)).not.toContain("River Transport");
    await library.close();
    await tab.close();
  });

  test("while words of it are shown: nothing of it is marked in the next page", async () => {
    const tab = await browser.open(SAMPLE_RELEASE);
    const popup = await browser.popup();
    await shows(popup, TITLE);
    await popup.click({ css: ".points .show" });
    await tab.go(PEARS);
    expect(await settled(await browser.popup())).not.toContain(TITLE);
    expect(await tab.evaluate<number>("CSS.highlights.size")).toBe(0);
    await tab.close();
  });
});
