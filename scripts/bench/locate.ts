/** Words of a record found again in a page of 30,000 words, beside the browser's own search (`window.find`), in one run. */
import path from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { median } from "./contenders";
import type { LocateTiming } from "./locate-run";
import { generateRelease } from "./releases";

declare function timeLocate(passages: number): LocateTiming;

const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const PASSAGES = 31;
const WORDS = 30_000;

export interface LocateFigures {
  /** Each paragraph has words of its own. */
  readonly distinct: LocateTiming;
  /** Paragraphs say the same many times: what is meant is told by what stands around it. */
  readonly repeating: LocateTiming;
}

/** Measures in the browser at `address`, which must be cross-origin isolated for the fine clock. */
export async function measureLocate(browser: Browser, address: string): Promise<LocateFigures> {
  const script = await build({
    entryPoints: [path.join(HERE, "locate-run.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    target: "chrome117",
  });
  const page = await browser.newPage();
  const time = async (html: string) => {
    await page.goto(address);
    await page.setContent(html);
    await page.addScriptTag({ content: script.outputFiles[0]?.text ?? "" });
    return page.evaluate((passages) => timeLocate(passages), PASSAGES);
  };
  try {
    const repeating = generateRelease(WORDS);
    let number = 0;
    const distinct = repeating.replace(/<p>/g, () => `<p>No. ${++number} of the record. `);
    return { distinct: await time(distinct), repeating: await time(repeating) };
  } finally {
    await page.close();
  }
}

/** The figures in a table. */
export function locateLines({ distinct, repeating }: LocateFigures): readonly string[] {
  const ms = (values: readonly number[]) =>
    `${median(values).toFixed(2)} (${Math.max(...values).toFixed(1)})`.padStart(14);
  const line = (what: string, timing: LocateTiming) => {
    const { passages, fresh, again, altered, peer } = timing;
    const right = (ours: number, theirs: number) => `${ours} / ${theirs} of ${passages}`.padStart(18);
    return `${what.padEnd(32)}${[fresh, again, altered, peer].map(ms).join("")}${right(timing.right, timing.rightOfPeer)}${right(timing.alteredRight, timing.alteredRightOfPeer)}${String(timing.alteredWrong).padStart(7)}`;
  };
  return [
    `words found again in a page of ${WORDS.toLocaleString("en")} words, ms, medians (slowest); right: ours / window.find`,
    `${"".padEnd(32)}   page anew  same reading  letter changed   window.find             right    letter changed  wrong`,
    line("each paragraph says its own", distinct),
    line("paragraphs repeat each other", repeating),
  ];
}
