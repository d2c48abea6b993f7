import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "./browsers";
import type { Drive, View } from "./drive/drive";
import { shows } from "./drive/elements";
import { SAMPLE_RELEASE, Site } from "./drive/site";
import { until } from "./drive/until";
import { word } from "./words";

const TITLE = "China-UN International Workshop on Cyber Security Held in Beijing";
const AWKWARD = SAMPLE_RELEASE.replace("t1379862", "t1379700");
const axe = createRequire(import.meta.resolve("@axe-core/playwright"))("axe-core") as { source: string };

/** Four hundred points under a title of 2,000 characters, with a word that has no end, marks without end, and names in three scripts. */
function awkward(): string {
  const marks = `e${"\u0301\u0323".repeat(200)}`;
  const long = "Donaudampfschifffahrtsgesellschaft".repeat(40);
  const title = `👩‍👩‍👧‍👦${marks} ${"Talks on rivers and seas ".repeat(76)}${long}`.slice(0, 2000);
  const points = (set: number) =>
    Array.from({ length: 10 }, (_, at) => `<li>We should keep canal ${set} ${at + 1} open to all ships.</li>`).join("");
  const sets = Array.from(
    { length: 40 },
    (_, at) =>
      `<p>Foreign Minister Anna Tarlenheim also put forward the following 10 proposals on canal ${at + 1}:</p><ol>${points(at)}</ol>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:title" content="${title}"></head><body>
    <p>2021-05-03</p><p>Foreign Minister Mohammed bin Abdulrahman محمد بن عبد الرحمن 穆罕默德 ${long} received his guests.</p>
    ${sets.join("<p>They then spoke of other waters at some length over lunch.</p>")}</body></html>`;
}

describe("the popup, by what its reader sees of it and by the keyboard alone", () => {
  let site: Site;
  let browser: Drive;
  beforeAll(async () => {
    site = await Site.start();
    site.serve(AWKWARD, { body: awkward() });
    browser = await startBrowser("chromium", site);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("nothing moves from when it opens until it shows a release", async () => {
    await browser.open(SAMPLE_RELEASE);
    const popup = await browser.popup();
    await shows(popup, TITLE, word("save"));
    expect(await shift(popup)).toBe(0);
  });

  test("a title is put right, kept while the popup is closed, saved and found, with no key but Tab, Enter and letters", async () => {
    const popup = await browser.popup();
    await shows(popup, TITLE, word("save"));
    await tabTo(popup, word("why_or_correct", word("field_title")));
    await popup.press?.("Enter");
    await shows(popup, word("rule_title_block"), word("correct_hint"));
    await tabTo(popup, word("correct"));
    await popup.evaluate("(document.activeElement.select(), true)");
    await popup.press?.("Workshop on cyber security");
    await popup.press?.("Enter");
    await shows(popup, word("page_says", TITLE), word("say_corrected"));
    const focused = word("why_or_correct", word("field_title"));
    await until("the focus back at its mark", async () => (await focusedName(popup)) === focused);
    await popup.evaluate("(window.close(), true)").catch(() => {});

    const again = await browser.popup();
    await shows(again, "Workshop on cyber security", word("page_says", TITLE));
    expect(await shift(again)).toBe(0);
    await tabTo(again, word("save"));
    await again.press?.("Enter");
    await shows(again, word("say_saved"));
    await again.evaluate("(window.close(), true)").catch(() => {});

    const saved = await browser.popup();
    await shows(saved, "Workshop on cyber security", word("page_says", TITLE), word("saved_button"));
    expect(await shift(saved)).toBe(0);
    const library = await browser.openOwn("library.html");
    await shows(library, "Workshop on cyber security");
  });

  test("a title without end, four hundred points and marks upon marks are laid out, scroll down and never sideways", async () => {
    await browser.open(AWKWARD);
    const popup = await browser.popup();
    await shows(popup, "Talks on rivers", word("save"));
    expect(await popup.evaluate<number>("document.querySelectorAll('.points > li').length")).toBe(400);
    expect(await shift(popup)).toBe(0);
    for (const size of ["100%", "400%"]) {
      await popup.evaluate(`(document.documentElement.style.fontSize = "${size}", true)`);
      expect(await popup.evaluate<boolean>(SIDEWAYS), size).toBe(false);
    }
    await popup.evaluate(
      `(document.documentElement.style.fontSize = "", document.querySelector(".why").click(), true)`,
    );
    await popup.evaluate(`(() => { ${axe.source}; return true; })()`);
    const found = await popup.evaluate<string[]>(
      `axe.run(".record-header", { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }).then(({ violations }) =>
         violations.map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.target.join(" ") + " " + n.failureSummary).join(" | ")))`,
    );
    expect(found).toEqual([]);
  });
});

/** Whether anything that scrolls can be scrolled to the side. */
const SIDEWAYS = `[...document.querySelectorAll(".scroll")].some((e) => e.scrollWidth > e.clientWidth)`;

/** How far things have moved since the view opened, as the browser counts it (cumulative layout shift). */
function shift(view: View): Promise<number> {
  return view.evaluate<number>(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
  })`);
}

function focusedName(view: View): Promise<string> {
  return view.evaluate<string>(
    `((e) => (e.getAttribute("aria-label") ?? e.labels?.[0]?.innerText ?? e.innerText ?? "").replace(/\\s+/g, " ").trim())(document.activeElement)`,
  );
}

/** Presses Tab until what is called so has the focus. */
async function tabTo(view: View, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focusedName(view)) === name) return;
    await view.press?.("Tab");
  }
  throw new Error(`80 times Tab did not lead to ${name}`);
}
