/**
 * How long the popup takes from the click on the button to a painted summary, in real Chromium with the built extension. The click is
 * the protocol's (Extensions.triggerAction), which is what a click on the button does; the painting is the browser's own word, the
 * largest contentful paint: nothing of the shape that stands there before is text.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BrowserContext, type CDPSession, chromium } from "playwright-core";
import { SAMPLE_RELEASE, Site } from "../../tests/e2e/drive/site";
import { ROOT } from "../commands.mjs";
import { say } from "../progress.mjs";
import { median } from "./contenders";

const EXTENSION = path.join(ROOT, ".output/chrome-mv3");
const RELEASES = path.join(ROOT, "tests/fixtures/releases");
/** Openings of each kind; the first of all is not counted, as it compiles. */
const OPENINGS = 20;
/** The goal of the design, in ms at the median. */
const GOAL = 150;
/** Longest wait for one painting, in ms. */
const PATIENCE = 10_000;

interface Opening {
  /** From the click to the popup's document, to what the browser first painted of it, and to the summary; in ms. */
  readonly document: number;
  readonly first: number;
  readonly summary: number;
  readonly shift: number;
}

/** Opens the popup over a typical readout and a long transcript, with the background worker awake and asleep, and prints the medians. */
export async function benchThePopup(executablePath: string): Promise<void> {
  const site = await Site.start();
  const profile = mkdtempSync(path.join(os.tmpdir(), "readout-popup-bench-"));
  const context = await start(executablePath, profile, site.port);
  try {
    const protocol = await context.browser()?.newBrowserCDPSession();
    if (!protocol) throw new Error("the browser cannot be spoken to");
    const pages = [
      { what: "readout", address: SAMPLE_RELEASE },
      { what: "transcript", address: serveFixture(site, "en-cn-41") },
    ];
    const load = os.loadavg()[0] ?? 0;
    say(
      `load of the machine ${load.toFixed(1)} on ${os.cpus().length} cores: with more than one a core the figures tell of the others`,
    );
    for (const { what, address } of pages) {
      const page = await context.newPage();
      await page.goto(address);
      await page.bringToFront();
      say(`→ ${what}, twice ${OPENINGS} openings …`);
      await open(protocol, address, false);
      for (const isCold of [false, true]) {
        const openings: Opening[] = [];
        for (let at = 0; at < OPENINGS; at++) openings.push(await open(protocol, address, isCold));
        print(what, isCold, openings);
      }
      await page.close();
    }
  } finally {
    await context.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function serveFixture(site: Site, id: string): string {
  const { url } = JSON.parse(readFileSync(path.join(RELEASES, `gold/${id}.json`), "utf8")) as { url: string };
  const address = url.replace(/^https:/, "http:");
  site.serve(address, { body: readFileSync(path.join(RELEASES, `pages/${id}.html`)) });
  return address;
}

async function start(executablePath: string, profile: string, port: number): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: { width: 1200, height: 800 },
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
      "--enable-unsafe-extension-debugging",
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent("serviceworker", { timeout: PATIENCE });
  return context;
}

/** One opening: the click, the painting, and the popup closed again. */
async function open(protocol: CDPSession, address: string, isCold: boolean): Promise<Opening> {
  const targets = async () => (await protocol.send("Target.getTargets", { filter: [{}] })).targetInfos;
  const before = await targets();
  const tab = before.find(({ type, url }) => type === "tab" && url === address);
  const worker = before.find(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension://"));
  const id = new URL(worker?.url ?? before.find(({ url }) => url.startsWith("chrome-extension://"))?.url ?? "").host;
  if (tab === undefined) throw new Error(`no tab shows ${address}`);
  if (isCold && worker !== undefined) {
    await protocol.send("Target.closeTarget", { targetId: worker.targetId });
    while ((await targets()).some(({ targetId }) => targetId === worker.targetId)) await pause(20);
  }
  const clicked = performance.timeOrigin + performance.now();
  await protocol.send("Extensions.triggerAction" as never, { id, targetId: tab.targetId } as never);
  // Nobody looks until it has had the time to be painted: looking takes time from it.
  await pause(400);
  const popup = (await targets()).find(({ type, url }) => type !== "tab" && url.endsWith("/popup.html"));
  if (popup === undefined) throw new Error("the popup did not open");
  const { sessionId } = await protocol.send("Target.attachToTarget", { targetId: popup.targetId, flatten: false });
  const told = JSON.parse(await evaluate(protocol, sessionId, PAINTINGS)) as Record<"origin" | keyof Opening, number>;
  await protocol.send("Target.closeTarget", { targetId: popup.targetId });
  while ((await targets()).some(({ targetId }) => targetId === popup.targetId)) await pause(20);
  const since = told.origin - clicked;
  return { document: since, first: since + told.first, summary: since + told.summary, shift: told.shift };
}

/** In the popup: waits until a summary is painted, then tells when, and how far anything moved since it opened. */
const PAINTINGS = `new Promise((resolve) => {
  let summary = null, shift = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) summary = entry.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
  const ask = () => summary === null || document.querySelector(".record-header h1") === null
    ? setTimeout(ask, 50)
    : resolve(JSON.stringify({ origin: performance.timeOrigin, summary, shift, document: 0, first: performance.getEntriesByName("first-paint")[0]?.startTime ?? 0 }));
  setTimeout(ask, 50);
})`;

async function evaluate(protocol: CDPSession, sessionId: string, expression: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the popup painted no summary")), PATIENCE);
    const answer = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      clearTimeout(timer);
      protocol.off("Target.receivedMessageFromTarget", answer);
      resolve((JSON.parse(event.message) as { result: { result: { value: string } } }).result.result.value);
    };
    protocol.on("Target.receivedMessageFromTarget", answer);
    const params = { expression, awaitPromise: true, returnByValue: true };
    const message = JSON.stringify({ id: 1, method: "Runtime.evaluate", params });
    protocol.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function print(what: string, isCold: boolean, openings: readonly Opening[]): void {
  const of = (key: keyof Opening) => openings.map((opening) => opening[key]);
  const ms = (values: readonly number[]) => median(values).toFixed(0);
  const slowest = Math.max(...of("summary")).toFixed(0);
  process.stdout.write(
    `popup over a ${what}, worker ${isCold ? "asleep" : "awake"}, medians of ${openings.length}: click to painted summary ${ms(of("summary"))} ms (goal ${GOAL}; slowest ${slowest}); to the document ${ms(of("document"))}, to the first paint ${ms(of("first"))}; layout shift ${Math.max(...of("shift")).toFixed(4)}\n`,
  );
}
