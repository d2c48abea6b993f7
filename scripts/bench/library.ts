import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { ROOT } from "../commands.mjs";
import { say } from "../progress.mjs";

import { median } from "./contenders";
import type { Asked } from "./library-fill";

declare const benchLibrary: typeof import("./library-fill");

const EXTENSION = path.join(ROOT, ".output/chrome-mv3");
const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
/** Releases taken in at once. */
const BATCH = 1_000;
/** Milliseconds that anything may take before the bench gives up. */
const LONGEST = 600_000;
/** Openings of the library page: the first reads the disk. */
const OPENINGS = 5;

/**
 * Fills the library of the built extension in real Chromium and prints what it costs to open, to search and to hold.
 * `kept`: folder of a browser profile that is filled once and used again; null: one that is thrown away.
 */
export async function benchTheLibrary(executablePath: string, releases: number, kept: string | null): Promise<void> {
  const profile = kept ?? mkdtempSync(path.join(os.tmpdir(), "readout-library-bench-"));
  const mark = path.join(profile, `filled-${releases}`);
  mkdirSync(profile, { recursive: true });
  try {
    const filled = existsSync(mark) ? [] : await fillIn(executablePath, profile, releases);
    writeFileSync(mark, "");
    const indexed = await inBrowser(executablePath, profile, indexIn);
    const opened = await inBrowser(executablePath, profile, openOften);
    // In a browser of its own: what closed pages have left to be collected is no memory of this one.
    const searched = await inBrowser(executablePath, profile, searchAll);
    print(releases, [...filled, ...indexed, ...opened, ...searched]);
  } finally {
    if (kept === null) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Releases that come in as a file. */
const IN_A_FILE = 5_000;

async function fillIn(executablePath: string, profile: string, releases: number): Promise<readonly Row[]> {
  return inBrowser(executablePath, profile, async (context) => {
    const page = await libraryPage(context, "library.html");
    await page.evaluate(await fillScript());
    const first = Math.min(releases, IN_A_FILE);
    const file = await page.evaluate((count) => benchLibrary.transfer(count), first);
    say(`${first} releases taken in from a file`);
    let direct = 0;
    for (let from = first; from < releases; from += BATCH) {
      const to = Math.min(releases, from + BATCH);
      direct += await page.evaluate(([a, b]) => benchLibrary.fill(a, b), [from, to] as const);
    }
    say(`${releases} releases taken in`);
    const saves: number[] = [];
    for (let at = 0; at < 10; at++) saves.push(await page.evaluate((n) => benchLibrary.save(n), releases + at));
    const written = await page.evaluate(() => benchLibrary.writeOut());
    return [
      [`import of ${first} releases, ${mb(file.size)}, stopped once and gone on`, seconds(file.taken), "≤ 20 s"],
      [`  it was stopped after`, `${ms(file.heeded)}, with ${file.atStop} releases taken in whole`, ""],
      [`its preview`, seconds(file.previewed), ""],
      ...(direct > 0 ? [[`${releases - first} more, straight`, seconds(direct), ""] as const] : []),
      [`one more saved, median and longest of 10`, `${ms(median(saves))}, ${ms(Math.max(...saves))}`, ""],
      [`export of all, ${mb(written.size)}, in ${written.steps} steps`, seconds(written.taken), ""],
    ];
  });
}

/** Reads into the index what is not there yet: after filling all, after other rules for words too, else nothing. */
async function indexIn(context: BrowserContext): Promise<readonly Row[]> {
  const page = await libraryPage(context, "options.html");
  await page.evaluate(await fillScript());
  const { taken, steps } = await page.evaluate(() => benchLibrary.index());
  say("words read into the index");
  return steps === 0 ? [] : [[`words of all read into the index, in ${steps} steps`, seconds(taken), ""]];
}

/** What was measured, its figure, and what is wanted ("" for nothing). */
type Row = readonly [what: string, figure: string, wanted: string];

/** Does something in a browser that is started for it. */
async function inBrowser<T>(
  executablePath: string,
  profile: string,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await start(executablePath, profile);
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** What a page tells of itself: milliseconds from navigation to the frame after the first rows. */
interface Painting {
  painted: Promise<number>;
}

/** Opens the library again and again in one browser. */
async function openOften(context: BrowserContext): Promise<readonly Row[]> {
  await context.addInitScript(() => {
    (globalThis as unknown as Painting).painted = new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector(".release-list a")) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      watch.observe(document, { childList: true, subtree: true });
    });
  });
  const painted: number[] = [];
  let page: Page | null = null;
  for (let at = 0; at < OPENINGS; at++) {
    await page?.close();
    page = await libraryPage(context, "library.html");
    painted.push(await page.evaluate(() => (globalThis as unknown as Painting).painted));
    // Another opening begins when this one has done all that it does, its worker too.
    await page.waitForSelector("fieldset");
    await page.evaluate(await fillScript());
    await page.evaluate(() => benchLibrary.prepared());
  }
  say(`painted: ${painted.map((one) => one.toFixed(0)).join(", ")} ms`);
  return [
    ["first list painted after navigation, each opening", painted.map((one) => one.toFixed(0)).join(", "), "≤ 300 ms"],
    [`memory of the page's process after ${OPENINGS} openings, nothing collected`, mb(await memoryOf(context)), ""],
  ];
}

/** Opens the library and looks for all that there is to look for. */
async function searchAll(context: BrowserContext): Promise<readonly Row[]> {
  const page = await libraryPage(context, "library.html");
  await page.waitForSelector("fieldset");
  const opened = await memoryOf(context);
  const rows = await page.locator(".release-list a").count();
  await page.evaluate(await fillScript());
  const { firstSearch, searches, points, phrases } = await page.evaluate(() => benchLibrary.searchAll());
  const all = [...searches, ...points, ...phrases];
  return [
    ["first search after opening", ms(firstSearch), ""],
    [`${searches.length} searches, median and 95th percentile`, medianAnd95th(searches), "≤ 50 ms"],
    [`${points.length} searches of points, median and 95th percentile`, medianAnd95th(points), "≤ 50 ms"],
    [`${phrases.length} phrases, median and 95th percentile`, medianAnd95th(phrases), "≤ 50 ms"],
    [`all ${all.length}, median and 95th percentile`, medianAnd95th(all), "≤ 50 ms"],
    ["  the slowest", slowest(all), ""],
    ["memory of the page's process, its worker in it, opened", mb(opened), "≤ 400 MB"],
    ["  after all searches", mb(await memoryOf(context)), "≤ 400 MB"],
    ["rows drawn", String(rows), ""],
  ];
}

function slowest(asked: readonly Asked[]): string {
  const five = asked.toSorted((a, b) => b.taken - a.taken).slice(0, 5);
  return five.map(({ query, taken, hits }) => `${query} ${ms(taken)} (${hits})`).join(", ");
}

/** The largest of the renderers: that of the extension's pages. Without pages of files that all processes share. */
async function memoryOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => Number(/RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) * 1024);
  return Math.max(0, ...sizes);
}

function medianAnd95th(asked: readonly Asked[]): string {
  const times = asked.map(({ taken }) => taken).sort((a, b) => a - b);
  return `${ms(median(times))}, ${ms(times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN)}`;
}

function print(releases: number, rows: readonly Row[]): void {
  const widest = Math.max(...rows.map(([what]) => what.length));
  line(`library of ${releases} releases, ${3 * releases} points, six languages`);
  for (const [what, figure, wanted] of rows)
    line(`${what.padEnd(widest)}  ${figure}${wanted === "" ? "" : `  (wanted ${wanted})`}`);
}

async function start(executablePath: string, profile: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    chromiumSandbox: false,
    viewport: { width: 1200, height: 800 },
    args: [
      ...["--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--lang=en-US"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  // The page's own worker is asked beside the page: another would hold the index a second time.
  await context.addInitScript(() => {
    const page = globalThis as { pageWorker?: Worker };
    globalThis.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        page.pageWorker = this;
      }
    };
  });
  context.setDefaultTimeout(LONGEST);
  return context;
}

async function libraryPage(context: BrowserContext, file: string): Promise<Page> {
  const [worker = await context.waitForEvent("serviceworker")] = context.serviceWorkers();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${file}`, { waitUntil: "commit" });
  await page.bringToFront();
  if (file === "library.html") await page.waitForFunction(() => "pageWorker" in globalThis);
  return page;
}

async function fillScript(): Promise<string> {
  const made = await build({
    entryPoints: [path.join(HERE, "library-fill.ts")],
    ...{ bundle: true, write: false, format: "iife", globalName: "benchLibrary", target: "chrome117" },
    footer: { js: "globalThis.benchLibrary = benchLibrary;" },
  });
  return made.outputFiles[0]?.text ?? "";
}

function line(words: string): void {
  process.stdout.write(`${words}\n`);
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`;
