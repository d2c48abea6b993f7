/**
 * What the extension costs the pages of the web, in real Chromium: the same page with and without it in turns, on a listed address and
 * on one of nobody's; how long after the load the badge stands; and what is left when tabs are closed.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page, Worker } from "playwright-core";
import { SAMPLE_RELEASE, Site } from "../../tests/e2e/drive/site";
import { say } from "../progress.mjs";
import { median } from "./contenders";
import { askTarget, EXTENSION, startWithExtension } from "./extension";
import { generateRelease } from "./releases";
import { type Stretch, stretchesOf, type TraceEvent } from "./trace";

/** Loads of each page, with the extension and without. */
const ROUNDS = 9;
/** Milliseconds that a page is left alone after its load: rest is noticed after 250, and the rest is the machine's. */
const QUIET = 1_500;
/** Longest wait for a record or a badge, in ms. */
const PATIENCE = 20_000;
/** Tabs opened and closed before and between the two looks at the worker's memory. */
const WARM_TABS = 10;
const TABS = 50;
/** Words of the long page. */
const LONG = 30_000;
/** The most that a stretch of the page's main thread is to take, in ms. */
const GOAL_STRETCH = 8;

/** Of one page; medians over its loads. */
export interface PageCost {
  readonly what: string;
  /** Tasks of the page's main thread in which the extension's scripts ran, from the browser's trace, ms by the clock: all of them, and the longest. */
  readonly own: number;
  readonly longest: number;
  /** The longest by the processor's time, which other programs on the machine do not lengthen; ms. */
  readonly longestWorked: number;
  readonly stretches: number;
  /** All tasks of the page's main thread, ms. */
  readonly tasks: InTurns;
  /** After a collection of garbage; kB. */
  readonly heap: InTurns;
  readonly listeners: InTurns;
  /** Bytes of the scripts that were run in it, and in how many worlds of ours. */
  readonly scriptBytes: number;
  readonly worlds: number;
}

/** The same page with the extension, with one whose only script is empty, and with none. */
type InTurns = readonly [withIt: number, withEmpty: number, without: number];

export interface CostFigures {
  readonly pages: readonly PageCost[];
  /** From the end of the page's load to the badge; ms, the rest that is waited for among them. */
  readonly badge: { readonly median: number; readonly slowest: number };
  readonly memory: {
    readonly tabs: number;
    /** Heap of the worker after a collection of garbage, in kB: after some tabs, and after many more. */
    readonly before: number;
    readonly after: number;
    /** What session storage holds of tabs while the last is open, and when it is closed; keys. */
    readonly keysOpen: number;
    readonly keysClosed: number;
  };
}

const LISTED_LONG = SAMPLE_RELEASE.replace("t1379862", "t1379901");
const UNLISTED = "http://paper-of-nobody.example/2024/05/01/a-release.html";

/** Measures with the built extension. */
export async function measureCost(executablePath: string): Promise<CostFigures> {
  const site = await Site.start();
  const folder = mkdtempSync(path.join(os.tmpdir(), "readout-cost-bench-"));
  const start = (name: string, others: readonly string[] | null) =>
    startWithExtension({
      executablePath,
      profile: path.join(folder, name),
      port: site.port,
      isWithout: others !== null,
      others: others ?? [],
    });
  site.serve(LISTED_LONG, { body: generateRelease(LONG) });
  site.serve(UNLISTED, { body: generateRelease(1_000) });
  const withIt = await start("with", null);
  const withEmpty = await start("empty", [writeEmpty(path.join(folder, "peer"))]);
  const without = await start("without", []);
  try {
    const pages: PageCost[] = [];
    for (const [what, address] of [
      ["a listed release", SAMPLE_RELEASE],
      [`a listed one of ${LONG.toLocaleString("en")} words`, LISTED_LONG],
      ["a page of nobody's", UNLISTED],
    ] as const) {
      say(`→ ${what}, ${ROUNDS} loads with and without …`);
      pages.push(await costOf(what, address, [withIt, withEmpty, without]));
    }
    say("→ badge …");
    const badges: number[] = [];
    for (let round = 0; round < ROUNDS; round++) badges.push(await badgeAfterLoad(withIt));
    say(`→ ${TABS} tabs opened and closed …`);
    return {
      pages,
      badge: { median: median(badges), slowest: Math.max(...badges) },
      memory: await memoryAfterTabs(withIt),
    };
  } finally {
    await withIt.close();
    await withEmpty.close();
    await without.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One load of a page. */
interface Load {
  readonly own: readonly Stretch[];
  readonly worlds: number;
  readonly tasks: number;
  readonly heap: number;
  readonly listeners: number;
}

async function costOf(
  what: string,
  address: string,
  contexts: readonly [BrowserContext, BrowserContext, BrowserContext],
): Promise<PageCost> {
  const loads: readonly [Load[], Load[], Load[]] = [[], [], []];
  for (let round = -1; round < ROUNDS; round++)
    for (const [turn, context] of contexts.entries()) {
      const load = await loadOnce(context, address);
      // The first is for the browser, which compiles.
      if (round >= 0) loads[turn]?.push(load);
    }
  const [ours, empty, none] = loads;
  const inTurns = (of: (load: Load) => number): InTurns => [
    median(ours.map(of)),
    median(empty.map(of)),
    median(none.map(of)),
  ];
  const files = new Set(ours.flatMap(({ own }) => own.flatMap(({ files }) => files)));
  return {
    what,
    own: median(ours.map(({ own }) => own.reduce((sum, { ms }) => sum + ms, 0))),
    longest: median(ours.map(({ own }) => Math.max(0, ...own.map(({ ms }) => ms)))),
    longestWorked: median(ours.map(({ own }) => Math.max(0, ...own.map(({ worked }) => worked)))),
    stretches: median(ours.map(({ own }) => own.length)),
    tasks: inTurns(({ tasks }) => tasks),
    heap: inTurns(({ heap }) => heap),
    listeners: inTurns(({ listeners }) => listeners),
    scriptBytes: [...files].reduce((sum, file) => sum + readFileSync(path.join(EXTENSION, file)).length, 0),
    worlds: Math.max(...ours.map(({ worlds }) => worlds)),
  };
}

/** An extension with one empty script for all pages: what the browser itself does for any extension's. */
function writeEmpty(folder: string): string {
  const manifest = {
    manifest_version: 3,
    name: "empty",
    version: "1",
    content_scripts: [{ matches: ["http://*/*"], js: ["empty.js"], run_at: "document_idle" }],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(path.join(folder, "empty.js"), "0;");
  return folder;
}

/** Loads a page in a tab of its own, leaves it alone, and tells what it cost. */
async function loadOnce(context: BrowserContext, address: string): Promise<Load> {
  const browser = context.browser() as Browser;
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let worlds = 0;
  session.on("Runtime.executionContextCreated", ({ context: { origin } }) => {
    if (origin.startsWith("chrome-extension://")) worlds++;
  });
  await session.send("Runtime.enable");
  await session.send("Performance.enable");
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8"],
  });
  await page.goto(address);
  await page.waitForTimeout(QUIET);
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: readonly TraceEvent[] };
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  await page.close();
  return {
    own: stretchesOf(trace.traceEvents),
    worlds,
    tasks: metric("TaskDuration") * 1000,
    heap: metric("JSHeapUsedSize") / 1000,
    listeners: metric("JSEventListeners"),
  };
}

/** Opens a release and waits for its badge: milliseconds from the end of its load. */
async function badgeAfterLoad(context: BrowserContext): Promise<number> {
  const worker = await awake(context);
  const page = await context.newPage();
  await page.goto(SAMPLE_RELEASE);
  const shownAt = await worker.evaluate(async (patience) => {
    const { tabs, action } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if (tab !== undefined && (await action.getBadgeText({ tabId: tab.id })) !== "")
        return performance.timeOrigin + performance.now();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error("no badge came");
  }, PATIENCE);
  const loadedAt = await page.evaluate(() => {
    const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return performance.timeOrigin + (load?.loadEventEnd ?? Number.NaN);
  });
  await page.close();
  return shownAt - loadedAt;
}

/** What of the browser's API the worker is asked. */
interface Chrome {
  readonly tabs: { query(of: object): Promise<readonly { readonly id: number }[]> };
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
  readonly storage: { readonly session: { get(keys: null): Promise<Readonly<Record<string, unknown>>> } };
}

async function memoryAfterTabs(context: BrowserContext): Promise<CostFigures["memory"]> {
  for (let tab = 0; tab < WARM_TABS; tab++) await openRelease(context, (page) => page.close());
  const before = await workerHeap(context);
  let keysOpen = 0;
  for (let tab = 0; tab < TABS; tab++)
    await openRelease(context, async (page) => {
      keysOpen = await sessionKeys(context);
      await page.close();
    });
  await nothingOfTabs(context);
  return { tabs: TABS, before, after: await workerHeap(context), keysOpen, keysClosed: await sessionKeys(context) };
}

/** Opens a release and, once its record is kept, has `then` done with its page. */
async function openRelease(context: BrowserContext, then: (page: Page) => Promise<void>): Promise<void> {
  await nothingOfTabs(context);
  const page = await context.newPage();
  await page.goto(SAMPLE_RELEASE);
  const until = Date.now() + PATIENCE;
  // Of the tab before nothing is left: what is kept now is this one's.
  while ((await sessionKeys(context)) === 0) {
    if (Date.now() > until) throw new Error("no record was made");
    await page.waitForTimeout(50);
  }
  await then(page);
}

/** How much session storage holds of tabs: keys with a tab's number. */
async function sessionKeys(context: BrowserContext): Promise<number> {
  const worker = await awake(context);
  const keys = await worker.evaluate(async () =>
    Object.keys(await (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.get(null)),
  );
  return keys.filter((key) => /:[0-9]+$/.test(key)).length;
}

async function nothingOfTabs(context: BrowserContext): Promise<void> {
  const until = Date.now() + PATIENCE;
  while ((await sessionKeys(context)) > 0 && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The heap of the extension's worker after a collection of garbage, kB. */
async function workerHeap(context: BrowserContext): Promise<number> {
  const protocol = await context.browser()?.newBrowserCDPSession();
  if (protocol === undefined) throw new Error("the browser cannot be spoken to");
  const { targetInfos } = await protocol.send("Target.getTargets");
  const worker = targetInfos.find(({ type }) => type === "service_worker");
  if (worker === undefined) throw new Error("the extension's worker does not run");
  const { sessionId } = await protocol.send("Target.attachToTarget", { targetId: worker.targetId, flatten: false });
  await askTarget(protocol, sessionId, "HeapProfiler.collectGarbage", {});
  const { usedSize } = (await askTarget(protocol, sessionId, "Runtime.getHeapUsage", {})) as { usedSize: number };
  await protocol.detach();
  return usedSize / 1000;
}

async function awake(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: PATIENCE }));
}

/** The figures in sentences. */
export function costLines({ pages, badge, memory }: CostFigures): readonly string[] {
  const ms = (value: number) => value.toFixed(1).padStart(9);
  const turns = (values: InTurns, digits: number, width: number) =>
    values
      .map((value) => value.toFixed(digits))
      .join(" / ")
      .padStart(width);
  return [
    `cost in a page, medians of ${ROUNDS} loads; ms, kB; in turns with the extension / with one whose script is empty / with none (goal: no task over ${GOAL_STRETCH} ms)`,
    `${"".padEnd(30)} our tasks  how many  longest  worked            all tasks                 heap  listeners  script bytes  worlds`,
    ...pages.map(
      ({ what, own, stretches, longest, longestWorked, tasks, heap, listeners, scriptBytes, worlds }) =>
        `${what.padEnd(30)} ${ms(own)}${String(stretches).padStart(10)}${ms(longest)}${longestWorked.toFixed(1).padStart(8)}${turns(tasks, 1, 21)}${turns(heap, 0, 21)}${turns(listeners, 0, 11)}${String(scriptBytes).padStart(14)}${String(worlds).padStart(8)}`,
    ),
    `badge after the end of the load: ${badge.median.toFixed(0)} ms (slowest ${badge.slowest.toFixed(0)}), 250 of them the rest that is waited for`,
    `${memory.tabs} tabs with a release opened and closed: the worker's heap ${memory.before.toFixed(0)} kB before, ${memory.after.toFixed(0)} after; session storage ${memory.keysOpen} keys while one is open, ${memory.keysClosed} when it is closed`,
  ];
}
