import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { decodePage } from "../dom";
import { say, Trouble } from "../progress.mjs";
import { type Case, median, type Timing } from "./contenders";
import { detectorLines, measureDetector } from "./detector";
import { locateLines, measureLocate } from "./locate";
import { markLines, measureMarks } from "./marks";
import { report } from "./report";
import { measureSlope, slopeLines } from "./slope";

declare function time(page: Case, rounds: number, peers: boolean): Timing;

const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const OWN_FIXTURES = path.resolve(HERE, "../../tests/fixtures/releases");
/** Enough for a stable median at one to five milliseconds a run; figures are compared within a run only. */
const ROUNDS = 15;

interface Wanted {
  /** Chromium's program. */
  readonly chromium: string;
  /** `[DIR] [--json[=FILE]] [--detector] [--marks] [--locate] [--lengths]`: a folder with pages/ and gold/ in the form of tests/fixtures/releases. */
  readonly arguments: readonly string[];
}

/** Prints the figures to standard output: ratios within one run, medians over pages. `--json` prints them as JSON, `--json=FILE` writes that beside the table, and the other words those of one part alone. */
export async function bench({ chromium: executablePath, arguments: given }: Wanted): Promise<void> {
  const folder = path.resolve(given.find((word) => !word.startsWith("--")) ?? OWN_FIXTURES);
  const cases = readCases(folder);
  const script = await build({
    entryPoints: [path.join(HERE, "contenders.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    target: "chrome116",
    // As in the package: esbuild would make `new RegExp(…)` of such literals, one a use, for a browser that has them.
    supported: { "regexp-unicode-property-escapes": true },
  });
  const { server, port } = await serveIsolated();
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const address = `http://127.0.0.1:${port}/`;
    const isAlone = (part: string) => given.includes(`--${part}`);
    if (isAlone("marks")) {
      const marks = await measureMarks(browser, address);
      return report(given, { marks }, markLines(marks));
    }
    if (isAlone("locate")) {
      const locate = await measureLocate(browser, address);
      return report(given, { locate }, locateLines(locate));
    }
    if (isAlone("detector")) {
      const detector = await measureDetector(browser, address);
      return report(given, { detector }, detectorLines(detector));
    }
    const page = await browser.newPage();
    await page.goto(address);
    await page.addScriptTag({ content: script.outputFiles[0]?.text ?? "" });
    const run = (one: Case) => page.evaluate(([c, r]) => time(c, r, true), [one, ROUNDS] as const);
    // The engine compiles on the first pages; they are run once for nothing.
    for (const one of cases.slice(0, 8)) await run(one);
    if (isAlone("lengths")) {
      const slope = await measureSlope(run);
      return report(given, { slope }, slopeLines(slope));
    }
    say(`→ ${cases.length} pages, ${ROUNDS} rounds each …`);
    const timings: Timing[] = [];
    for (const one of cases) timings.push(await run(one));
    say("→ generated releases, in six languages …");
    const slope = await measureSlope(run);
    await page.close();
    say("→ detector, marks, words found again …");
    const detector = await measureDetector(browser, address);
    const marks = await measureMarks(browser, address);
    const locate = await measureLocate(browser, address);
    report(given, { timings, slope, detector, marks, locate }, [
      ...readingLines(timings),
      ...slopeLines(slope),
      ...detectorLines(detector),
      ...markLines(marks),
      ...locateLines(locate),
    ]);
  } finally {
    await browser.close();
    server.close();
  }
}

/** An empty page that is cross-origin isolated: only there the browser's clock has steps of 5 µs, elsewhere of 100 µs. */
async function serveIsolated(): Promise<{ server: Server; port: number }> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("cross-origin-opener-policy", "same-origin");
    response.setHeader("cross-origin-embedder-policy", "require-corp");
    response.end("<!doctype html><title>Bench</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

function readCases(folder: string): Case[] {
  const pages = path.join(folder, "pages");
  if (!existsSync(pages)) throw new Trouble(`${pages} is not there: give a folder with pages/ and gold/.`);
  return readdirSync(pages)
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => {
      const id = file.slice(0, -".html".length);
      const gold = path.join(folder, "gold", `${id}.json`);
      const url = existsSync(gold) ? (JSON.parse(readFileSync(gold, "utf8")).url ?? null) : null;
      return { id, url, html: decodePage(readFileSync(path.join(pages, file))) };
    });
}

/** Reading and record beside the peers, in sentences. */
function readingLines(timings: readonly Timing[]): readonly string[] {
  const asked = timings.filter((t) => Number.isFinite(t.refine));
  const tagged = timings.filter((t) => Number.isFinite(t.tagger));
  return [
    `reading and record, ${timings.length} pages, ms (median page): read ${ms(median(timings.map((t) => t.read)))}, extract ${ms(median(timings.map((t) => t.extract)))}, whole ${ms(median(timings.map((t) => t.whole)))}`,
    ...(["readability", "defuddle"] as const).map((peer) => {
      const compared = timings
        .filter((t) => Number.isFinite(t[peer]))
        .map((t) => ({ id: t.id, peer: t[peer], ratio: t.whole / t[peer] }))
        .toSorted((a, b) => b.ratio - a.ratio);
      const worst = compared.slice(0, 3).map(({ id, ratio }) => `${id} ${ratio.toFixed(2)}`);
      return `against ${peer.padEnd(11)} (${ms(median(compared.map((t) => t.peer)))} ms): median ratio ${median(compared.map((t) => t.ratio)).toFixed(2)}, worst ${(compared[0]?.ratio ?? Number.NaN).toFixed(2)} (${worst.join(", ")})`;
    }),
    `compromise, after the first summary: asked on ${asked.length} of ${timings.length} pages, ${ms(median(asked.map((t) => t.refine)))} ms where asked; over the whole of ${tagged.length} English texts it would take ${ms(median(tagged.map((t) => t.tagger)))} ms (median), ${median(tagged.map((t) => t.tagger / t.whole)).toFixed(1)} times the record`,
  ];
}

function ms(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : "–";
}
