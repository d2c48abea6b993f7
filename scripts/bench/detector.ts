/** What the detector costs: time a page and the weight of its table. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { DETECTOR } from "../../lib/sites/detector";
import { bodies, contentGlobs, hostPermissions } from "../../lib/sites/registry";
import { median } from "./contenders";
import type { DetectorTiming } from "./detector-run";

const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const ROUNDS = 15;
/** Fresh pages on which the first question is asked: a page is a worker that has just begun. */
const STARTS = 9;

export interface DetectorFigures {
  readonly hosts: number;
  readonly addresses: number;
  readonly known: number;
  /** Milliseconds: a page, the slowest round; the first question of a worker, its table unread. */
  readonly page: number;
  readonly slowest: number;
  readonly first: number;
  /** Bytes: the table as it ships, and with gzip -9; the names of bodies and forms of releases, which are needed after a page is read. */
  readonly table: number;
  readonly tableGzip: number;
  readonly bodiesGzip: number;
  readonly contentGlobs: number;
  readonly hostPermissions: number;
}

/** Measures in the browser at `address`, a page of its own each time. */
export async function measureDetector(browser: Browser, address: string): Promise<DetectorFigures> {
  const addresses = addressesOf();
  const script = await build({
    entryPoints: [path.join(HERE, "detector-run.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    target: "chrome117",
  });
  const timings: DetectorTiming[] = [];
  for (let start = 0; start < STARTS; start++) {
    const page = await browser.newPage();
    await page.goto(address);
    await page.addScriptTag({ content: script.outputFiles[0]?.text ?? "" });
    timings.push(await page.evaluate(([list, rounds]) => timeDetector(list, rounds), [addresses, ROUNDS] as const));
    await page.close();
  }
  const rounds = timings.flatMap((timing) => timing.rounds);
  return {
    hosts: new Set(bodies.flatMap(({ sites }) => sites.map(({ host }) => host))).size,
    addresses: addresses.length,
    known: timings[0]?.known ?? 0,
    page: median(rounds),
    slowest: Math.max(...rounds),
    first: median(timings.map(({ first }) => first)),
    table: DETECTOR.length,
    tableGzip: gzipSync(DETECTOR, { level: 9 }).length,
    bodiesGzip: gzipSync(readFileSync(path.join(HERE, "../../lib/sites/bodies.json")), { level: 9 }).length,
    contentGlobs: contentGlobs().length,
    hostPermissions: hostPermissions().length,
  };
}

/** For each host a release, a list or front, and what only resembles it; and as many pages of nobody's. */
function addressesOf(): string[] {
  return bodies.flatMap(({ sites }) =>
    sites.flatMap(({ host, paths = [], common = [], example }) => {
      const real = host.replace("*.", "x.");
      const path = paths[0] ?? common[0] ?? "";
      return [
        example ?? `https://www.${real}${path}/2024/05/01/a-release-of-some-length-about-a-meeting-12345.html`,
        `https://${real}/`,
        `https://${real}.example.com${path}/a-release`,
        `https://www.newspaper-of-record.example/2024/05/01/world/${real}/an-article-of-some-length?from=front`,
      ];
    }),
  );
}

/** The figures in sentences. */
export function detectorLines(figures: DetectorFigures): readonly string[] {
  const { hosts, addresses, known, page, slowest, first, table, tableGzip, bodiesGzip } = figures;
  return [
    `detector, ${hosts} hosts, ${addresses} addresses (${known} known): ${(page * 1000).toFixed(2)} µs a page (slowest round ${(slowest * 1000).toFixed(2)} µs; budget 100 µs); first question of a worker ${first.toFixed(2)} ms`,
    `detector's table (hosts, bodies, paths of shared hosts, list patterns; lib/sites/detector.ts): ${table} bytes, ${tableGzip} with gzip (budget 6000 for 533 hosts); names and release patterns, used once a page is read: ${bodiesGzip} with gzip`,
    `manifest: ${figures.contentGlobs} content globs, ${figures.hostPermissions} host permissions`,
  ];
}
