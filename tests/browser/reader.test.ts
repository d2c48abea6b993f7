import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, type Rollup } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageText } from "../../lib/model";
import { readPage } from "../../lib/page/read";
import { findBrowser } from "../../scripts/browsers.mjs";
import { decodePage, openPage } from "../../scripts/dom";

const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));
const READER = fileURLToPath(new URL("../../lib/page/read.ts", import.meta.url));

/** An address with a body region of its own on no site: only the structure counts. */
const ADDRESS = "http://ministry.example/en/news/t20240101_1.html";

const pages = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.html?$/.test(name) && statSync(path.join(FIXTURES, name)).isFile())
  .sort();

describe("the page reader gives in Chromium what it gives in Node", () => {
  let browser: Browser;
  let page: Page;
  let reader: string;
  /** What is answered at the address. */
  let html = "";
  beforeAll(async () => {
    reader = await bundle();
    const executablePath = findBrowser("chromium");
    if (!executablePath) throw new Error("Chromium is not installed: npm test installs it or says how");
    browser = await chromium.launch({ executablePath, args: ["--disable-gpu"] });
    // Scripts are off for the page, as they are in Node; what is evaluated from outside runs all the same.
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.route("**", (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
        : route.abort(),
    );
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test.each(pages)("%s", async (name) => {
    const bytes = readFileSync(path.join(FIXTURES, name));
    const { document, close } = openPage(bytes, ADDRESS);
    const inNode = readPage(document, ADDRESS);
    close();
    expect(await readInChromium(bytes)).toEqual(inNode);
  });

  async function readInChromium(bytes: Uint8Array): Promise<PageText> {
    html = decodePage(bytes);
    await page.goto(ADDRESS, { waitUntil: "domcontentloaded" });
    return (await page.evaluate(
      `(() => { ${reader}; return reader.readPage(document, location.href); })()`,
    )) as PageText;
  }
});

/** The reader as one script that leaves `reader.readPage`. */
async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry: READER, formats: ["iife"], name: "reader" } },
  })) as Rollup.RollupOutput[];
  const [chunk] = built[0]?.output ?? [];
  if (!chunk) throw new Error("the reader was not built");
  return chunk.code;
}
