import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { decodePage } from "../dom";
import { say, Trouble } from "../progress.mjs";
import { type Case, median, type Timing } from "./contenders";
import { type DetectorFigures, detectorLines, measureDetector } from "./detector";
import { markLines, measureMarks } from "./marks";
import { generateRelease } from "./releases";

declare function time(page: Case, rounds: number, peers: boolean): Timing;

const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const OWN_FIXTURES = path.resolve(HERE, "../../tests/fixtures/releases");
/** Enough for a stable median at one to five milliseconds a run; figures are compared within a run only. */
const ROUNDS = 15;
const LENGTHS = [1_000, 3_000, 10_000, 30_000];

interface Wanted {
  /** Chromium's program. */
  readonly chromium: string;
  /** `[DIR] [--json[=FILE]] [--detector] [--marks]`: a folder with pages/ and gold/ in the form of tests/fixtures/releases. */
  readonly arguments: readonly string[];
}

/** Prints the figures to standard output: ratios within one run, medians over pages. `--json` prints them as JSON, `--json=FILE` writes that beside the table, `--detector` those of the detector alone, `--marks` those of marks in the page. */
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
  say(`→ ${cases.length} pages, ${ROUNDS} rounds each …`);
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
    const words = (lines: readonly string[]) => process.stdout.write(lines.map((line) => `${line}\n`).join(""));
    const address = `http://127.0.0.1:${port}/`;
    if (given.includes("--marks")) {
      words(markLines(await measureMarks(browser, address)));
      return;
    }
    const detector = await measureDetector(browser, address);
    if (given.includes("--detector")) {
      words(detectorLines(detector));
      return;
    }
    const marks = await measureMarks(browser, address);
    const page = await browser.newPage();
    await page.goto(address);
    await page.addScriptTag({ content: script.outputFiles[0]?.text ?? "" });
    const run = (one: Case, peers: boolean) =>
      page.evaluate(([c, r, p]) => time(c, r, p), [one, ROUNDS, peers] as const);
    // The engine compiles on the first pages; they are run once for nothing.
    for (const one of cases.slice(0, 8)) await run(one, true);
    const timings: Timing[] = [];
    for (const one of cases) timings.push(await run(one, true));
    const slope: Timing[] = [];
    for (const words of LENGTHS)
      slope.push(await run({ id: `${words} words`, url: null, html: generateRelease(words) }, true));
    const file = given.find((word) => word.startsWith("--json="))?.slice("--json=".length);
    if (file) writeFileSync(file, `${JSON.stringify({ timings, slope, detector, marks }, null, 2)}\n`);
    if (given.includes("--json"))
      process.stdout.write(`${JSON.stringify({ timings, slope, detector, marks }, null, 2)}\n`);
    else {
      print(timings, slope, detector);
      words(markLines(marks));
    }
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

function print(timings: readonly Timing[], slope: readonly Timing[], detector: DetectorFigures): void {
  const ratio = (of: "readability" | "defuddle") => timings.map((t) => t.whole / t[of]).filter(Number.isFinite);
  const line = (words: string) => process.stdout.write(`${words}\n`);
  line(
    `reading and record, ${timings.length} pages, ms (median page): read ${ms(median(timings.map((t) => t.read)))}, extract ${ms(median(timings.map((t) => t.extract)))}, whole ${ms(median(timings.map((t) => t.whole)))}`,
  );
  for (const peer of ["readability", "defuddle"] as const) {
    const ratios = ratio(peer);
    const worst = timings
      .toSorted((a, b) => b.whole / b[peer] - a.whole / a[peer])
      .filter((t) => Number.isFinite(t[peer]));
    line(
      `against ${peer.padEnd(11)} (${ms(median(timings.map((t) => t[peer]).filter(Number.isFinite)))} ms): median ratio ${median(ratios).toFixed(2)}, worst ${Math.max(...ratios).toFixed(2)} (${worst
        .slice(0, 3)
        .map((t) => `${t.id} ${(t.whole / t[peer]).toFixed(2)}`)
        .join(", ")})`,
    );
  }
  const asked = timings.filter((t) => Number.isFinite(t.refine));
  const tagged = timings.filter((t) => Number.isFinite(t.tagger));
  line(
    `compromise, after the first summary: asked on ${asked.length} of ${timings.length} pages, ${ms(median(asked.map((t) => t.refine)))} ms where asked; over the whole of ${tagged.length} English texts it would take ${ms(median(tagged.map((t) => t.tagger)))} ms (median), ${median(tagged.map((t) => t.tagger / t.whole)).toFixed(1)} times the record`,
  );
  line("length         units     read  extract    whole  readability  defuddle  compromise over all");
  for (const t of slope)
    line(
      `${t.id.padEnd(12)} ${String(t.units).padStart(7)} ${[t.read, t.extract, t.whole].map((x) => ms(x).padStart(8)).join(" ")} ${ms(t.readability).padStart(12)} ${ms(t.defuddle).padStart(9)} ${ms(t.tagger).padStart(20)}`,
    );
  const by = (words: number) => slope.find((t) => t.id === `${words} words`)?.whole ?? Number.NaN;
  for (const words of detectorLines(detector)) line(words);
  line(`ten times the text (3,000 → 30,000 words) costs ${(by(30_000) / by(3_000)).toFixed(1)} times`);
}

function ms(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : "–";
}
