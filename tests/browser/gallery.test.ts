import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../scripts/browsers.mjs";
import { differenceOf, readBaselines } from "../gallery/baselines";
import { buildGallery, views } from "../gallery/bundle";
import { fingerprintOf, type Look, openView, takePictures } from "../gallery/pictures";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = path.join(ROOT, ".cache", "gallery-test");
const axe = createRequire(import.meta.resolve("@axe-core/playwright"))("axe-core") as { source: string };

const LANGUAGES = readdirSync(path.join(ROOT, "public", "_locales"));

describe("the gallery", () => {
  let browser: Browser;
  let files: readonly string[];
  beforeAll(async () => {
    files = await buildGallery(FOLDER);
    const executablePath = findBrowser("chromium");
    if (!executablePath) throw new Error("Chromium is not installed: npm test installs it or says how");
    browser = await chromium.launch({ executablePath, args: ["--disable-gpu"] });
  });
  afterAll(async () => {
    await browser?.close();
  });

  test("has every component", () => {
    const components = readdirSync(path.join(ROOT, "components"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => `components/${file.replaceAll(path.sep, "/")}`);
    expect(components.filter((file) => !files.includes(file))).toEqual([]);
  });

  // 320 px are 1280 at 400 %: WCAG 2.2, 1.4.10.
  test.each(LANGUAGES)("in %s cuts nothing off at 320 px, where everything is four times as large", async (lang) => {
    for (const view of views) {
      const page = await openView(browser, FOLDER, view, { lang, width: 320 });
      expect({ view, cutOff: await page.evaluate(cutOff) }).toEqual({ view, cutOff: [] });
      await page.close();
    }
  });

  // Names, roles and order are the same in every theme, and the contrast of every pair is worked out in tests/repo/tokens.test.ts.
  test.each([
    ["in light", views, { lang: "en" }],
    ["in dark, from right to left", ["popup", "pages"], { lang: "ar", scheme: "dark" }],
    ["in forced colours", ["popup", "panel", "pages"], { lang: "zh_CN", forced: true }],
  ] satisfies [string, readonly string[], Look][])("%s has nothing that axe finds", async (_name, seen, look) => {
    for (const view of seen) {
      const page = await openView(browser, FOLDER, view, look);
      expect({ view, found: await violationsOf(page) }).toEqual({ view, found: [] });
      await page.close();
    }
  });

  test("looks as its kept pictures do; where letters are drawn otherwise, it is made as they are", async () => {
    const kept = readBaselines();
    const pictures = await takePictures(browser, FOLDER);
    expect([...pictures.keys()].sort()).toEqual(Object.keys(kept.outlines).sort());
    // Everywhere: the same elements in the same order, in the same direction. This does not hang on faces.
    const made = Object.fromEntries([...pictures].map(([name, { outline }]) => [name, outline]));
    expect(made).toEqual(kept.outlines);
    if ((await fingerprintOf(browser)) !== kept.fingerprint) {
      process.stderr.write(
        "  gallery: letters are drawn otherwise here than where the pictures were: compared by elements, not by pixels\n",
      );
      return;
    }
    const differing = [...pictures].map(([name, picture]) =>
      differenceOf(name, picture, path.join(FOLDER, "differing")),
    );
    expect(
      differing.filter((each) => each !== null),
      "if this is meant: npm run gallery -- --update",
    ).toEqual([]);
  });
});

/** States that are wider than their frame, and elements of theirs that stand out of it. Runs in the page. */
function cutOff(): string[] {
  /** What scrolls, or ends in "…", keeps what is too long for it, and says the whole in a title. */
  const isCut = (element: Element): boolean => {
    const parent = element.parentElement;
    if (parent === null || parent.classList.contains("frame")) return false;
    return getComputedStyle(parent).overflowX !== "visible" || isCut(parent);
  };
  const out = [...document.querySelectorAll<HTMLElement>(".frame")].flatMap((frame) => {
    const { left, right } = frame.getBoundingClientRect();
    const wide = [...frame.querySelectorAll<HTMLElement>("*")].find((element) => {
      if (element.closest(".spoken") !== null || element.getClientRects().length === 0 || isCut(element)) return false;
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    });
    const name = frame.parentElement?.dataset.state;
    return wide === undefined ? [] : [`${name}: ${wide.localName}.${wide.className}`];
  });
  return document.documentElement.scrollWidth > innerWidth ? [...out, "the page"] : out;
}

/** Each violation in a state. Rules on whole pages say nothing of a wall with fifty states on it. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run({ include: [[".frame"]] }, { resultTypes: ["violations"], preload: false, elementRef: false, rules: {
       "heading-order": { enabled: false }, "landmark-unique": { enabled: false }, "region": { enabled: false },
       "landmark-no-duplicate-main": { enabled: false }, "landmark-main-is-top-level": { enabled: false },
       "landmark-no-duplicate-banner": { enabled: false }, "landmark-banner-is-top-level": { enabled: false } } }).then(({ violations }) =>
       violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ") + " " + n.failureSummary).join(" | ")))`,
  );
}
