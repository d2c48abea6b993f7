import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Passage } from "../../lib/model";
import { generateRelease } from "../../scripts/bench/releases";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive, Tab } from "./drive/drive";
import { Site } from "./drive/site";
import { until } from "./drive/until";

const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));

/** Structures: long and short transcripts, readouts, speeches; tables, lists, <br>, <pre>; Arabic, Chinese, Japanese, Russian, French, Spanish. */
const PAGES = [
  "releases/pages/en-us-state-43",
  "releases/pages/en-cn-41",
  "releases/pages/en-cn-01",
  "releases/pages/en-gb-42",
  "releases/pages/en-in-41",
  "releases/pages/en-us-62",
  "releases/pages/ru-ru-mid-31",
  "releases/pages/ar-cn-01",
  "releases/pages/ar-eg-01",
  "releases/pages/zh-cn-60",
  "releases/pages/zh-cn-53",
  "sites/cn/en-2009",
  "sites/fr/fr",
  "sites/jp/ja",
  "sites/mx/es",
  "sites/un/fr",
  "sites/vn/en",
];

/** Questions and answers over 4,000 words, in which every sentence stands many times: only its position tells one from another. */
const LONG = "a transcript of 4,000 words";

interface FixturePage {
  readonly name: string;
  readonly address: string;
  readonly html: Buffer;
}

/** Each at an address of a listed host that browsers do not know to be encrypted: the site that plays the web has no certificates. */
const pages: readonly FixturePage[] = [...PAGES, LONG].map((name, at) => ({
  name,
  address: `http://www.fmprc.gov.cn/eng/wjb_663304/zzjg_663340/jks_665232/jkxw_665234/t13799${10 + at}.shtml`,
  html: name === LONG ? Buffer.from(generateRelease(4000)) : readFileSync(path.join(FIXTURES, `${name}.html`)),
}));

/** Runs in a page of the extension: every quotation of the record shown, one after the other, and what was marked read back. */
const SHOW_ALL = `async (address) => {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  const { record } = await chrome.runtime.sendMessage({ type: "read", tabId: tab.id, force: false });
  const spans = new Map();
  const look = (value) => {
    if (typeof value !== "object" || value === null) return;
    if (typeof value.from === "number" && value.from < value.to) spans.set(value.from + "-" + value.to, value);
    Object.values(value).forEach(look);
  };
  look(record);
  const bare = (words) => words.replace(/[\\s\\u00ad\\u200b\\u2060\\ufeff]+/g, "");
  const wrong = [];
  for (const { from, to } of spans.values()) {
    const quote = record.text.slice(from, to);
    const passage = { from, to, quote, before: record.text.slice(Math.max(0, from - 64), from), after: record.text.slice(to, to + 64) };
    const reply = await chrome.runtime.sendMessage({ type: "show", tabId: tab.id, passage });
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, world: "MAIN", func: () =>
      [...(CSS.highlights.get("readout-shown") ?? [])].map((range) => {
        // What a page keeps out of sight inside a line is no part of the words, and is not drawn.
        const part = range.cloneContents();
        for (const unseen of part.querySelectorAll("script, style, noscript, template, [hidden], button, select")) unseen.remove();
        return part.textContent;
      }).join("\\n") });
    if (!reply.ok || reply.words !== "same" || bare(result) !== bare(quote)) wrong.push({ quote, reply, result });
  }
  return { count: spans.size, wrong };
}`;

const NUMBER = `async (address, change) => {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  return chrome.runtime.sendMessage({ type: "number", tabId: tab.id, change });
}`;

const SHOW = `async (address, passage) => {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  return chrome.runtime.sendMessage({ type: "show", tabId: tab.id, passage });
}`;

const SERIALISED = "new XMLSerializer().serializeToString(document)";
const SELECTED = `(() => { getSelection().selectAllChildren(document.querySelector("p, td, h1")); return getSelection().toString(); })()`;
/** Sum of every element's place and size in the document, each weighted by its number; the numbers' own element is none of the page's. */
const LAYOUT = `(scrollTo({ top: 0, left: 0, behavior: "instant" }), [...document.querySelectorAll("*:not(readout-numbers)")].reduce((sum, element, at) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return sum + (at + 1) * (x + scrollX + 3 * (y + scrollY) + 5 * width + 7 * height);
}, document.documentElement.scrollHeight).toFixed(0))`;

describe.each(BROWSERS)("marks in the page, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  let own: Tab;
  const ask = <T>(body: string, ...given: unknown[]): Promise<T> =>
    own.asExtension<T>(`(${body})(${given.map((one) => JSON.stringify(one)).join(", ")})`);

  beforeAll(async () => {
    site = await Site.start();
    for (const { address, html } of pages) site.serve(address, { body: html });
    browser = await startBrowser(name, site);
    own = await browser.openOwn("options.html");
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(pages)("every quotation is marked exactly, and numbers leave the page as it was: $name", async (page) => {
    const tab = await browser.open(page.address);
    const before = await tab.evaluate<string>(SERIALISED);
    const { count, wrong } = await ask<{ count: number; wrong: unknown[] }>(SHOW_ALL, page.address);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(3);
    expect(await tab.evaluate<string>(SERIALISED)).toBe(before);

    const layout = await tab.evaluate<string>(LAYOUT);
    const selected = await tab.evaluate<string>(SELECTED);
    const on = await ask<{ ok: boolean; isOn: boolean; marked: number; points: number }>(NUMBER, page.address, "on");
    expect(on).toMatchObject({ ok: true, isOn: on.points > 0, marked: on.points });
    if (on.points > 0)
      expect(await tab.evaluate<number>(`document.querySelectorAll("readout-numbers").length`)).toBe(1);
    expect(await tab.evaluate<string>(LAYOUT)).toBe(layout);
    expect(await tab.evaluate<string>("getSelection().toString()")).toBe(selected);

    expect(await ask(NUMBER, page.address, "off")).toMatchObject({ ok: true, isOn: false });
    expect(await tab.evaluate<string>(SERIALISED)).toBe(before);
    expect(await tab.evaluate<number>("CSS.highlights.size")).toBe(0);
    await tab.close();
  });

  describe("a page that resists", () => {
    const ADDRESS = "http://www.mfa.gov.cn/eng/xw/zyxw/202405/t20240509_11309999.html";
    const FOLDED = "Third, we should keep the hidden channel open at all times and under all conditions.";
    const SENTENCE = "Second, we should talk more often, in the capitals as well as at the border crossings.";
    const FILL =
      "The two sides exchanged views on the harvest, on the ferries and on the schools of the two shores. ".repeat(8);
    const passage = (quote: string): Passage => ({ from: 0, to: quote.length, quote, before: "", after: "" });
    const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Minister Lin put forward three proposals</title>
      <style>* { all: unset !important; display: block !important; z-index: 2147483647 !important } style, script, head { display: none !important }</style></head><body>
      <img name="createRange"><form><input name="parentNode"></form>
      <h1>Minister Lin put forward three proposals</h1><p>2024-05-09</p>
      <div><p>On May 9, 2024, Minister Lin put forward three proposals. ${FILL}</p>${`<p>${FILL}</p>`.repeat(12)}
      <p>First, we should build the bridge of the two shores together. ${FILL}</p>
      <p id="second">Second, we should <b>talk</b> more often,<br> in the capitals as well as at the border crossings.</p>
      <details><summary>More</summary><div hidden="until-found"><p>${FOLDED}</p></div></details></div></body></html>`;
    let tab: Tab;
    const shownWords = () =>
      tab.evaluate<string>(
        `[...(CSS.highlights.get("readout-shown") ?? [])].map(String).join("|").replace(/\\s+/g, " ")`,
      );
    /** Near places are scrolled to before the eyes, which takes a moment. */
    const isInSight = (css: string) =>
      until(`${css} in sight`, () =>
        tab.evaluate<boolean>(
          `(({ top, bottom, height }) => height > 0 && top >= 0 && bottom <= innerHeight)(document.querySelector(${JSON.stringify(css)}).getBoundingClientRect())`,
        ),
      );

    beforeAll(async () => {
      site.serve(ADDRESS, { body: HTML });
      tab = await browser.open(ADDRESS);
    });
    afterAll(() => tab?.close());

    test("words across <b> and <br> are marked and scrolled to, under hostile styles and covered accessors", async () => {
      expect(await ask(SHOW, ADDRESS, passage(SENTENCE))).toEqual({ ok: true, words: "same" });
      expect(await shownWords()).toBe(SENTENCE);
      expect(await isInSight("#second")).toBe(true);
    });

    test("words in folded and hidden parts are opened", async () => {
      expect(await ask(SHOW, ADDRESS, passage(FOLDED))).toEqual({ ok: true, words: "same" });
      expect(await tab.evaluate<boolean>(`document.querySelector("details").open`)).toBe(true);
      expect(await isInSight("details p")).toBe(true);
    });

    test("a word changed since is said to be changed; a sentence that is gone is said not to be there, and nothing is marked", async () => {
      await tab.evaluate(`(document.querySelector("#second b").textContent = "speak", null)`);
      expect(await ask(SHOW, ADDRESS, passage(SENTENCE))).toEqual({ ok: true, words: "altered" });
      await tab.evaluate(`(document.querySelector("#second").remove(), null)`);
      expect(await ask(SHOW, ADDRESS, passage(SENTENCE))).toMatchObject({ ok: false, code: "absent" });
      expect(await shownWords()).toBe("");
    });
  });
});
