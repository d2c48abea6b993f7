import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../scripts/browsers.mjs";
import type { Tab, View } from "./drive/drive";
import { shows } from "./drive/elements";
import { FirefoxDrive } from "./drive/firefox";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

// Chromium's keys are out of its protocol's reach: what they do is the same code, tested without a browser.
describe("the keys of the manifest, in Firefox", () => {
  let site: Site;
  let browser: FirefoxDrive;
  let page: Tab;
  let panel: View;
  beforeAll(async () => {
    site = await Site.start();
    browser = await FirefoxDrive.start({
      program: findBrowser("firefox") ?? "",
      port: site.port,
      extension: fileURLToPath(new URL("../../.output/firefox-mv3", import.meta.url)),
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** The number of the point at which the panel says the reader is. */
  const current = () =>
    panel.evaluate<string | null>(`document.querySelector("[aria-current] .ordinal")?.innerText.trim() ?? null`);

  test("L opens the panel with the release's outline", async () => {
    page = await browser.open(SAMPLE_RELEASE);
    expect(await until("a badge", async () => (await browser.badge()) || null)).toBe("6");
    await browser.press("L");
    panel = await browser.sidebar();
    expect(await shows(panel, "Qian Hongshan")).toContain("Kim Won-soo");
  });

  test("J and K go to the next point and back, in the page and in the panel", async () => {
    for (const [key, point] of [
      ["J", "1"],
      ["J", "2"],
      ["K", "1"],
    ] as const) {
      await browser.press(key);
      expect(await until(`point ${point}`, async () => (await current()) === point && point)).toBe(point);
    }
    expect(await until("marked words", () => page.evaluate<number>("CSS.highlights.size"))).toBeGreaterThan(0);
  });

  test("X saves the selected words with whose they are, once; removed, they can be taken back", async () => {
    const words = "keep inheritance and innovation on a parallel track";
    await page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const from = node.data.indexOf(${JSON.stringify(words)});
        if (from >= 0) return getSelection().setBaseAndExtent(node, from, node, from + ${words.length});
      }
    })()`);
    await browser.press("X");
    await shows(panel, word("say_extract_saved"), word("extracts"));
    expect(await panel.evaluate<string>(`document.querySelector(".extracts li").innerText`)).toMatch(
      new RegExp(`${words}\\s+Qian Hongshan`),
    );
    await browser.press("X");
    await shows(panel, word("say_extract_already"));
    expect(await panel.evaluate<number>(`document.querySelectorAll(".extracts li").length`)).toBe(1);
    await panel.click({ css: ".extracts .quiet", name: words });
    await shows(panel, word("say_extract_removed"));
    await panel.click({ css: ".extracts .removed button" });
    await until("the extract back", () =>
      panel.evaluate<boolean>(`document.querySelectorAll(".extracts li").length === 1`),
    );
    await page.evaluate(`getSelection().removeAllRanges()`);
    await browser.press("X");
    await shows(panel, word("say_extract_empty"));
  });

  test("S saves, and O numbers the points and takes the numbers away", async () => {
    await browser.press("S");
    expect(await until("a tick", async () => (await browser.badge()) === "✓" && "✓")).toBe("✓");
    const marks = () => page.evaluate<number>("CSS.highlights.size + document.documentElement.children.length");
    const before = await marks();
    await browser.press("O");
    await until("the numbers", async () => (await marks()) > before);
    await browser.press("O");
    expect(await until("no numbers", async () => (await marks()) <= before)).toBe(true);
  });
});
