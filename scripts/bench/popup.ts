/**
 * How long the popup takes from the click on the button to a painted summary, in real Chromium with the built extension, beside popups
 * that hold one line of text. The click is the protocol's (Extensions.triggerAction), which is what a click on the button does; the
 * painting is the browser's own word, the largest contentful paint: nothing of the shape that stands there before is text.
 */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { CDPSession } from "playwright-core";
import { SAMPLE_RELEASE, Site } from "../../tests/e2e/drive/site";
import { ROOT } from "../commands.mjs";
import { say } from "../progress.mjs";
import { median } from "./contenders";
import { askTarget, EXTENSION, startWithExtension } from "./extension";
import { writePeers } from "./popup-peers";

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

/** Medians of one kind of popup; ms. */
export interface PopupFigures {
  readonly what: string;
  readonly document: number;
  readonly first: number;
  readonly summary: number;
  readonly slowest: number;
  /** Largest layout shift of all openings. */
  readonly shift: number;
  /** Beside the bare popup of the same run: how many ms later, and how many times as long. */
  readonly overBare: number;
  readonly timesBare: number;
}

/** What is opened: whose button, whether its worker was stopped before, and what is there when it has said what it says. */
interface Kind {
  readonly what: string;
  readonly id: string;
  readonly isCold: boolean;
  readonly summary: string;
}

/** Opens popups over a typical readout and a long transcript, ours with its worker awake and asleep, in turns with the peers. */
export async function measurePopups(executablePath: string): Promise<readonly PopupFigures[]> {
  const site = await Site.start();
  const folder = mkdtempSync(path.join(os.tmpdir(), "readout-popup-bench-"));
  const peers = await writePeers(path.join(folder, "peers"));
  mkdirSync(path.join(folder, "profile"));
  const context = await startWithExtension({
    executablePath,
    profile: path.join(folder, "profile"),
    port: site.port,
    others: peers.map((peer) => peer.folder),
  });
  try {
    const protocol = await context.browser()?.newBrowserCDPSession();
    if (!protocol) throw new Error("the browser cannot be spoken to");
    const load = os.loadavg()[0] ?? 0;
    say(
      `load of the machine ${load.toFixed(1)} on ${os.cpus().length} cores: with more than one a core the figures tell of the others`,
    );
    const figures: PopupFigures[] = [];
    for (const { what, address } of [
      { what: "readout", address: SAMPLE_RELEASE },
      { what: "transcript", address: serveFixture(site, "en-cn-41") },
    ]) {
      const own = { id: idOf(EXTENSION), summary: ".record-header h1" };
      const kinds: readonly Kind[] = [
        ...peers.map((peer) => ({ what: peer.what, id: idOf(peer.folder), isCold: false, summary: "h1" })),
        { ...own, what: `a ${what}, worker awake`, isCold: false },
        { ...own, what: `a ${what}, worker asleep`, isCold: true },
      ];
      const page = await context.newPage();
      await page.goto(address);
      await page.bringToFront();
      say(`→ ${what}, ${OPENINGS} openings of ${kinds.length} kinds, in turns …`);
      const openings = kinds.map((): Opening[] => []);
      // A round before those that count: the browser compiles, and keeps what it compiled.
      for (let round = -1; round < OPENINGS; round++)
        for (const [at, kind] of kinds.entries()) {
          const opening = await open(protocol, address, kind);
          if (round >= 0) openings[at]?.push(opening);
        }
      const bare = median((openings[0] ?? []).map(({ summary }) => summary));
      figures.push(...kinds.map(({ what }, at) => figuresOf(what, openings[at] ?? [], bare)));
      await page.close();
    }
    return figures;
  } finally {
    await context.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function figuresOf(what: string, openings: readonly Opening[], bare: number): PopupFigures {
  const of = (key: keyof Opening) => openings.map((opening) => opening[key]);
  const summary = median(of("summary"));
  return {
    what,
    document: median(of("document")),
    first: median(of("first")),
    summary,
    slowest: Math.max(...of("summary")),
    shift: Math.max(...of("shift")),
    overBare: summary - bare,
    timesBare: summary / bare,
  };
}

/** The figures in a table. */
export function popupLines(figures: readonly PopupFigures[]): readonly string[] {
  const ms = (value: number) => value.toFixed(0).padStart(9);
  return [
    `popup, ms from the click, medians of ${OPENINGS} openings in turns (goal ${GOAL} to the summary)`,
    `${"".padEnd(40)} document    paint  summary  slowest  over the bare one  times    shift`,
    ...figures.map(
      ({ what, document, first, summary, slowest, overBare, timesBare, shift }) =>
        `${what.padEnd(40)}${[document, first, summary, slowest].map(ms).join("")}${ms(overBare).padStart(19)}${timesBare.toFixed(2).padStart(7)}${shift.toFixed(4).padStart(9)}`,
    ),
  ];
}

/** Id that the browser gives an unpacked extension: of its path's SHA-256 the first sixteen bytes, in letters from a to p. */
function idOf(folder: string): string {
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

function serveFixture(site: Site, id: string): string {
  const { url } = JSON.parse(readFileSync(path.join(RELEASES, `gold/${id}.json`), "utf8")) as { url: string };
  const address = url.replace(/^https:/, "http:");
  site.serve(address, { body: readFileSync(path.join(RELEASES, `pages/${id}.html`)) });
  return address;
}

/** One opening: the click, the painting, and the popup closed again. */
async function open(protocol: CDPSession, address: string, { id, isCold, summary }: Kind): Promise<Opening> {
  const targets = async () => (await protocol.send("Target.getTargets", { filter: [{}] })).targetInfos;
  const before = await targets();
  const tab = before.find(({ type, url }) => type === "tab" && url === address);
  const worker = before.find(({ type, url }) => type === "service_worker" && new URL(url).host === id);
  if (tab === undefined) throw new Error(`no tab shows ${address}`);
  if (isCold && worker !== undefined) {
    await protocol.send("Target.closeTarget", { targetId: worker.targetId });
    while ((await targets()).some(({ targetId }) => targetId === worker.targetId)) await pause(20);
  }
  const clicked = performance.timeOrigin + performance.now();
  await protocol.send("Extensions.triggerAction" as never, { id, targetId: tab.targetId } as never);
  // Nobody looks until it has had the time to be painted: looking takes time from it.
  await pause(400);
  const popup = await whenThere(targets);
  const { sessionId } = await protocol.send("Target.attachToTarget", { targetId: popup.targetId, flatten: false });
  const told = JSON.parse(await inPopup(protocol, sessionId, paintings(summary))) as Record<
    "origin" | keyof Opening,
    number
  >;
  await protocol.send("Target.closeTarget", { targetId: popup.targetId });
  while ((await targets()).some(({ targetId }) => targetId === popup.targetId)) await pause(20);
  const since = told.origin - clicked;
  return { document: since, first: since + told.first, summary: since + told.summary, shift: told.shift };
}

/** The popup's target; where the machine is slow it takes more than one look. */
async function whenThere<T extends { type: string; url: string }>(targets: () => Promise<readonly T[]>): Promise<T> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const popup = (await targets()).find(({ type, url }) => type !== "tab" && url.endsWith("/popup.html"));
    if (popup !== undefined) return popup;
    if (performance.now() > until) throw new Error("the popup did not open");
    await pause(200);
  }
}

/** In the popup: waits until a summary is painted, then tells when, and how far anything moved since it opened. */
const paintings = (summary: string) => `new Promise((resolve) => {
  let summary = null, shift = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) summary = entry.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
  const ask = () => summary === null || document.querySelector(${JSON.stringify(summary)}) === null
    ? setTimeout(ask, 50)
    : resolve(JSON.stringify({ origin: performance.timeOrigin, summary, shift, document: 0, first: performance.getEntriesByName("first-paint")[0]?.startTime ?? 0 }));
  setTimeout(ask, 50);
})`;

async function inPopup(protocol: CDPSession, sessionId: string, expression: string): Promise<string> {
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const { result } = (await askTarget(protocol, sessionId, "Runtime.evaluate", asked)) as { result: { value: string } };
  return result.value;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
