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

/** So many quotations of a page are shown, evenly spread, the first and the last among them. That each is found where it stands: tests/unit/page/locate.test.ts. */
const SHOWN = 40;

/** Runs in a page of the extension: quotations of the record shown, one after the other, and what was marked read back. */
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
  const all = [...spans.values()];
  const shown = all.filter((_, at) => at === all.length - 1 || Math.floor((at * ${SHOWN}) / all.length) !== Math.floor(((at - 1) * ${SHOWN}) / all.length));
  for (const { from, to } of shown) {
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
  return { count: shown.length, wrong };
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

  test.each(pages)("quotations are marked exactly, and numbers leave the page as it was: $name", async (page) => {
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

  describe("numbers on a page that has no room for them", () => {
    const ADDRESS = "http://www.mfa.gov.cn/eng/xw/zyxw/202405/t20240509_11308888.html";
    const FILL = "The two sides exchanged views on the harvest, on the ferries and on the schools of the two shores.";
    const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Minister Lin put forward proposals</title>
      <style id="layout"></style></head><body><header>Ministry of the Two Shores</header>
      <main><h1>Minister Lin put forward proposals</h1><p>2024-05-09</p><table><tr><td class="side">${FILL}</td><td class="text">
      <p>On May 9, 2024, Minister Lin met the delegation. ${FILL} ${FILL}</p>
      <p>Minister Lin put forward three proposals. First, we should build the bridge of the two shores together. ${FILL} Second, we should keep the
      ferries running in the winter. Third, we should open the schools to the children of both shores. ${FILL}</p>
      <p>Minister Lin also made four suggestions on trade:</p>
      <p>First, we should lower the duties on fish and on nets.</p><p>Second, we should talk more often. ${FILL}</p><p>Third, we should print one
      timetable.</p><p>Fourth, we should mark the shoals together. ${FILL}</p></td><td class="side">${FILL}</td></tr></table></main></body></html>`;
    /** Each with how many of the seven numbers find a place; the others are left out, as nothing is covered. */
    const LAYOUTS: readonly (readonly [string, string, number])[] = [
      ["wide margins", "main { margin: 0 120px }", 7],
      ["the browser's own margin", "", 7],
      ["no margin", "html, body, td { margin: 0; padding: 0 } table { border-spacing: 0 }", 5],
      ["a page as narrow as a telephone", "body { width: 340px; margin: 0 8px } .side { display: none }", 7],
      ["from right to left", "html { direction: rtl } .text { line-height: 1.7 }", 7],
      [
        "lines close together",
        "html, body, td, p { margin: 0; padding: 0; line-height: 1.05 } table { border-spacing: 0 }",
        0,
      ],
      [
        "floats",
        "table, tr, tbody, td { display: block } .side { float: left; width: 200px; margin-right: 12px } header { display: contents }",
        5,
      ],
      ["a box that scrolls by itself", "main { height: 300px; overflow: auto; margin-left: 60px }", 1],
      ["hostile layers", "* { z-index: 2147483647 !important; position: relative !important }", 7],
    ];
    /** Runs in the page, in the extension's own world: which numbers lie over words or over each other, and how many are drawn. */
    const COVERED = `() => {
      const host = document.querySelector("readout-numbers");
      if (host === null) return { drawn: 0, covered: [] };
      const shadow = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      const drawn = [...shadow.children].filter(({ style }) => style.display !== "none").map((number) => [number.textContent, number.getBoundingClientRect()]);
      const lines = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.data.trim() === "") continue;
        const range = document.createRange();
        range.setStart(node, node.data.search(/\\S/));
        range.setEnd(node, node.data.trimEnd().length);
        for (const { left, right, top, bottom, height } of range.getClientRects()) lines.push([node.data, { left, right, top: top + height * 0.16, bottom }]);
      }
      const meet = (a, b) => a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;
      const covered = drawn.flatMap(([label, box], at) => [...lines, ...drawn.slice(at + 1)].filter(([, other]) => meet(box, other)).map(([words]) => label + " over " + words));
      return { drawn: drawn.length, covered };
    }`;
    const look = () =>
      ask<{ drawn: number; covered: string[] }>(
        `async (address) => {
          const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
          const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${COVERED} });
          return result;
        }`,
        ADDRESS,
      );
    const lay = (css: string) =>
      tab.evaluate(`(document.querySelector("#layout").textContent = ${JSON.stringify(css)}, scrollTo(0, 0), null)`);
    let tab: Tab;

    beforeAll(async () => {
      site.serve(ADDRESS, { body: HTML });
      tab = await browser.open(ADDRESS);
    });
    afterAll(() => tab?.close());

    test.each(LAYOUTS)("%s: they cover no words and not each other", async (_layout, css, least) => {
      await lay(css);
      expect(await ask(NUMBER, ADDRESS, "on")).toMatchObject({ ok: true, marked: 7, points: 7 });
      const { drawn, covered } = await look();
      expect(covered).toEqual([]);
      expect(drawn).toBeGreaterThanOrEqual(least);
      await ask(NUMBER, ADDRESS, "off");
    });

    test("they go with the page at every zoom", async () => {
      await lay("main { margin: 0 40px }");
      await ask(NUMBER, ADDRESS, "on");
      for (const zoom of [3, 0.5, 1]) {
        const wide = await tab.evaluate<number>("innerWidth");
        await ask(
          `async (address, zoom) => chrome.tabs.setZoom((await chrome.tabs.query({})).find(({ url }) => url === address).id, zoom)`,
          ADDRESS,
          zoom,
        );
        await until("another width", async () => (await tab.evaluate<number>("innerWidth")) !== wide);
        await until(`numbers beside their lines at ${zoom}`, async () => {
          const { drawn, covered } = await look();
          return drawn === 7 && covered.length === 0;
        });
      }
      expect(await ask(NUMBER, ADDRESS, "off")).toMatchObject({ isOn: false });
    });
  });

  describe("a page that changes", () => {
    const ADDRESS = "http://www.mfa.gov.cn/eng/xw/zyxw/202405/t20240509_11307777.html";
    const FILL =
      "The two sides exchanged views on the harvest, on the ferries and on the schools of the two shores. ".repeat(6);
    const SECOND = "Second, we should keep the ferries running in the winter.";
    const FRAMED = "Fourth, words that stand in a frame are another page's.";
    const ARTICLE = `<h1>Minister Lin put forward three proposals</h1><p>2024-05-09</p><p>On May 9, 2024, Minister Lin put forward three proposals. ${FILL}</p>
      <p>First, we should build the bridge of the two shores together.</p><p id="second">${SECOND}</p><p>Third, we should open the schools to the children of both shores.</p>`;
    const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Minister Lin put forward three proposals</title></head><body>
      <div id="app">${ARTICLE}</div><iframe srcdoc="<p>${FRAMED}</p>"></iframe></body></html>`;
    const passage: Passage = { from: 0, to: SECOND.length, quote: SECOND, before: "", after: "" };
    let tab: Tab;
    const change = (js: string) => tab.evaluate(`((app) => { ${js}; return null; })(document.querySelector("#app"))`);
    const marked = (name: string) =>
      tab.evaluate<string[]>(
        `[...(CSS.highlights.get(${JSON.stringify(name)}) ?? [])].map((range) => String(range).replace(/\\s+/g, " "))`,
      );
    const points = () => marked("readout-points-numbers");

    beforeAll(async () => {
      site.serve(ADDRESS, { body: HTML });
      tab = await browser.open(ADDRESS);
      await change(`CSS.highlights.set("own", new Highlight(new Range()))`);
      await ask(NUMBER, ADDRESS, "on");
    });
    afterAll(() => tab?.close());

    test("is drawn anew: the marks find their words again", async () => {
      const before = await points();
      expect(before).toHaveLength(3);
      await change("app.innerHTML = app.innerHTML");
      expect(await until("the same marks", async () => String(await points()) === String(before))).toBe(true);
    });

    test("has more of it loaded, the same words among that: the marks stay, and what is shown is the first", async () => {
      const before = await points();
      await change(
        `app.insertAdjacentHTML("beforeend", ${JSON.stringify(ARTICLE.replace('id="second"', 'id="again"'))})`,
      );
      const placed = { ...passage, before: "two shores together.\n\n", after: "\n\nThird, we should open" };
      expect(await ask(SHOW, ADDRESS, placed)).toMatchObject({ ok: true });
      expect(
        await tab.evaluate<boolean>(
          `document.querySelector("#second").contains([...CSS.highlights.get("readout-shown")][0].startContainer)`,
        ),
      ).toBe(true);
      expect(await points()).toEqual(before);
    });

    test("does not have what stands in a frame of it", async () => {
      expect(await ask(SHOW, ADDRESS, { ...passage, to: FRAMED.length, quote: FRAMED })).toMatchObject({
        ok: false,
        code: "absent",
      });
    });

    test("is translated by the browser: no mark stays on other words, and the reader is told", async () => {
      await change(
        `for (const p of app.querySelectorAll("p, h1")) p.innerHTML = '<font dir="auto"><font dir="auto">Les deux parties ont parlé des écoles.</font></font>'`,
      );
      await until("no marks", async () => (await points()).length === 0);
      expect(await ask(SHOW, ADDRESS, passage)).toMatchObject({ ok: false, code: "absent" });
      expect(await marked("readout-shown")).toEqual([]);
    });

    test("shows another release without a load: nothing of the first is marked in it, and it is numbered by itself", async () => {
      const other = ARTICLE.replaceAll("ferries", "trains")
        .replaceAll("bridge", "tunnel")
        .replaceAll("schools", "theatres");
      await change(
        `history.pushState({}, "", "t20240509_11306666.html"); document.title = "Another"; app.innerHTML = ${JSON.stringify(other)}`,
      );
      const address = ADDRESS.replace("11307777", "11306666");
      expect(
        await ask(SHOW, address, {
          ...passage,
          quote: "First, we should build the bridge of the two shores together.",
        }),
      ).not.toMatchObject({ words: "same" });
      await ask(NUMBER, address, "off");
      await until("its own points", async () => {
        await ask(NUMBER, address, "off");
        await ask(NUMBER, address, "on");
        return (await points()).some((words) => words.includes("tunnel"));
      });
      expect((await points()).join()).not.toMatch(/bridge|ferries/);
    });

    test("keeps its own highlights when ours are gone", async () => {
      await ask(NUMBER, ADDRESS.replace("11307777", "11306666"), "off");
      expect(await tab.evaluate<string[]>("[...CSS.highlights.keys()]")).toEqual(["own"]);
    });
  });
});
