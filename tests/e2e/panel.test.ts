import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, startBrowser } from "./browsers";
import type { Drive, Tab, View } from "./drive/drive";
import { has, shows, textOf } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";
const FIRST = "we should keep inheritance and innovation on a parallel track.";
const TRANSCRIPT = "http://www.fmprc.gov.cn/mfa_eng/xwfw_665399/s2510_665401/t1470001.shtml";

// The steps follow each other in one browser, as a reader's do.
describe.each(BROWSERS)("the side panel, in %s", (name) => {
  let site: Site;
  let browser: Drive;
  let page: Tab;
  let panel: View;
  beforeAll(async () => {
    site = await Site.start();
    site.serve(TRANSCRIPT, { body: transcript() });
    browser = await startBrowser(name, site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("opens from the popup with the outline of the release beside it", async () => {
    page = await browser.open(SAMPLE_RELEASE);
    panel = await browser.panel();
    const text = await shows(panel, TITLE, FIRST, word("announced_found", "3", "3"));
    expect(text.split(word("announced_found", "3", "3"))).toHaveLength(3);
    expect(await panel.evaluate<number>(`document.querySelectorAll(".outline .ordinal").length`)).toBe(6);
  });

  test("shows a point in the page, and marks where the reader is", async () => {
    await panel.click({ css: ".outline .go", name: FIRST });
    await shows(panel, word("say_shown"), word("copy_link"));
    expect(await panel.evaluate<string>(`document.querySelector("[aria-current]").innerText`)).toContain(FIRST);
  });

  test("finds words, narrows to them, and says so when there are none", async () => {
    await find(panel, "parallel track");
    expect(await until("one point", async () => (await count(panel, ".outline .ordinal")) === 1)).toBe(true);
    await find(panel, "submarine");
    await shows(panel, word("panel_nothing"));
    await find(panel, "");
    await until("all points", async () => (await count(panel, ".outline .ordinal")) === 6);
  });

  test("goes through the lines by keys, and to the field and the keys' help", async () => {
    await panel.evaluate(`document.activeElement.blur()`);
    await press(panel, "j");
    await press(panel, "j");
    expect(await panel.evaluate<string>(`document.activeElement.innerText`)).toMatch(/^2/);
    await press(panel, "k");
    expect(await panel.evaluate<string>(`document.activeElement.innerText`)).toMatch(/^1/);
    await press(panel, "?");
    await shows(panel, word("command_next"), word("keys_change"));
    await press(panel, "/");
    expect(await panel.evaluate<string>(`document.activeElement.type`)).toBe("search");
  });

  test("follows the tab to another page, and narrows a transcript by asker and by what was declined", async () => {
    await page.go(TRANSCRIPT);
    await shows(panel, "Strelsau Morning News", "Harbour Gazette");
    const all = await count(panel, ".outline .go");
    await panel.click({ css: "label.check" });
    await until("fewer lines", async () => (await count(panel, ".outline .go")) < all);
    expect(await textOf(panel)).toContain(word("declined"));
    expect(await has(panel, { css: ".outline h2", name: "Harbour Gazette" })).toBe(false);
    await panel.click({ css: "button", name: word("library_clear_choice") });
    await until("all lines", async () => (await count(panel, ".outline .go")) === all);
  });

  test("goes with the page as it is scrolled, without taking the focus, and the page goes with it", async () => {
    await page.evaluate(`(document.body.style.font = "24px/2.5 serif", null)`);
    const current = () => panel.evaluate<string>(`document.querySelector("[aria-current] .words")?.innerText ?? ""`);
    const first = "Could you tell us about the outcome";
    const focus = await panel.evaluate<string>(`document.activeElement.outerHTML.slice(0, 80)`);
    await scrollTo(page, "document.documentElement.scrollHeight");
    const last = await until("the last line", async () => (await current()).includes("active part") && current());
    expect(await panel.evaluate<string>(`document.activeElement.outerHTML.slice(0, 80)`)).toBe(focus);
    await scrollTo(page, "0");
    await until("the first line", async () => (await current()).includes(first));

    await panel.click({ css: ".outline .go", name: last.slice(0, 40) });
    await shows(panel, word("say_shown"));
    await until("the page at those words", () => page.evaluate<boolean>("scrollY > 100"));
    expect(await current()).toBe(last);
    await scrollTo(page, "0");
    await until("the first line again", async () => (await current()).includes(first));
  });

  test("reads no page because it stands beside it, and takes up what a click read", async () => {
    await browser.open("http://garden.example/pears");
    const text = await shows(panel, word("panel_unread_title"));
    expect(text).not.toContain(TITLE);
    await shows(await browser.popup(), word("not_release_title"));
    await shows(panel, word("not_release_title"));
  });

  test("is told of scrolling only while it is there", async () => {
    page = await browser.open(TRANSCRIPT);
    await shows(panel, "Harbour Gazette");
    const isHeard = async () => (await browser.presence()).listeners.includes("scroll");
    await until("a page that listens", isHeard);
    await panel.evaluate(`(window.location.href = "options.html", null)`);
    expect(await until("a page that does not", async () => !(await isHeard()))).toBe(true);
  });
});

/** As far as the reader scrolls, without haste. */
async function scrollTo(page: Tab, top: string): Promise<void> {
  await page.evaluate(`(dispatchEvent(new WheelEvent("wheel")), scrollTo({ top: ${top}, behavior: "instant" }), null)`);
}

async function find(panel: View, words: string): Promise<void> {
  await panel.evaluate(`((field) => {
    field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new window.Event("input", { bubbles: true }));
    return true;
  })(document.querySelector("input[type=search]"))`);
}

async function press(panel: View, key: string): Promise<void> {
  await panel.evaluate(
    `document.activeElement.dispatchEvent(new window.KeyboardEvent("keydown", { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true }))`,
  );
}

function count(panel: View, css: string): Promise<number> {
  return panel.evaluate<number>(`document.querySelectorAll(${JSON.stringify(css)}).length`);
}

/** A press conference of three questions, one of them declined. */
function transcript(): string {
  return readFileSync(new URL("../fixtures/panel/transcript.html", import.meta.url), "utf8");
}
