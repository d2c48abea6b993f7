import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { ROOT } from "../commands.mjs";
import { say } from "../progress.mjs";

import { median } from "./contenders";

declare const benchLibrary: typeof import("./library-fill");

const EXTENSION = path.join(ROOT, ".output/chrome-mv3");
const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
/** Releases taken in at once. */
const BATCH = 1_000;
/** Openings of the library page: the first reads the disk. */
const OPENINGS = 5;

/** Fills the library of the built extension in real Chromium and prints what it costs to open, to search and to hold. */
export async function benchTheLibrary(executablePath: string, releases: number): Promise<void> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "readout-library-bench-"));
  try {
    await fillIn(executablePath, profile, releases);
    const context = await start(executablePath, profile);
    try {
      print(releases, await measure(context));
    } finally {
      await context.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function fillIn(executablePath: string, profile: string, releases: number): Promise<void> {
  const context = await start(executablePath, profile);
  try {
    const page = await libraryPage(context, "options.html");
    await page.evaluate(await fillScript());
    let taken = 0;
    for (let from = 0; from < releases; from += BATCH) {
      const to = Math.min(releases, from + BATCH);
      taken += await page.evaluate(([a, b]) => benchLibrary.fill(a, b), [from, to] as const);
    }
    line(`taken in: ${releases} releases, ${seconds(taken)}`);
    line(`their words indexed: ${seconds(await page.evaluate(() => benchLibrary.index()))}`);
    const saves: number[] = [];
    for (let at = 0; at < 10; at++) saves.push(await page.evaluate((n) => benchLibrary.save(n), releases + at));
    line(`one more saved: median ${ms(median(saves))}, longest ${ms(Math.max(...saves))}`);
  } finally {
    await context.close();
  }
}

/** What a page tells of itself: milliseconds from navigation to the frame after the first rows. */
interface Painting {
  painted: Promise<number>;
}

interface Figures {
  /** Milliseconds from navigation to the frame after the first rows. */
  readonly painted: readonly number[];
  readonly firstSearch: number;
  readonly searches: readonly { readonly query: string; readonly taken: number; readonly hits: number }[];
  /** Bytes of memory that the process of the library page has to itself. */
  readonly memory: number;
  readonly rows: number;
}

async function measure(context: BrowserContext): Promise<Figures> {
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
    // Another opening begins when this one has done all that it does.
    await page.waitForSelector("fieldset");
  }
  if (page === null) throw new RangeError("the library was not opened");
  say(`painted: ${painted.map((one) => one.toFixed(0)).join(", ")} ms`);
  const rows = await page.locator(".release-list a").count();
  await page.evaluate(await fillScript());
  const worker = readdirSync(path.join(EXTENSION, "assets")).find((name) => name.startsWith("library-worker"));
  const { firstSearch, searches } = await page.evaluate(
    (address) => benchLibrary.searchAll(address),
    `/assets/${worker}`,
  );
  return { painted, firstSearch, searches, memory: await memoryOf(context), rows };
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

function print(releases: number, { painted, firstSearch, searches, memory, rows }: Figures): void {
  const times = searches.map(({ taken }) => taken).sort((a, b) => a - b);
  const slowest = searches.toSorted((a, b) => b.taken - a.taken).slice(0, 5);
  line(`library of ${releases} releases, ${3 * releases} points, six languages:`);
  line(`first list painted, ms after navigation: ${painted.map((one) => one.toFixed(0)).join(", ")} (wanted ≤ 300)`);
  line(`first search after opening, with a new worker: ${ms(firstSearch)}`);
  line(
    `${times.length} searches: median ${ms(median(times))}, 95th percentile ${ms(times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN)} (wanted ≤ 50)`,
  );
  line(`  slowest: ${slowest.map(({ query, taken, hits }) => `${query} ${ms(taken)} (${hits})`).join(", ")}`);
  line(
    `memory of the page's process, with two workers: ${(memory / 1e6).toFixed(0)} MB (wanted ≤ 400); rows drawn: ${rows}`,
  );
}

async function start(executablePath: string, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
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
}

async function libraryPage(context: BrowserContext, file: string): Promise<Page> {
  const [worker = await context.waitForEvent("serviceworker")] = context.serviceWorkers();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${file}`, { waitUntil: "commit" });
  await page.bringToFront();
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
const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`;
