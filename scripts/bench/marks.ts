/** What marking costs in a page of 30,000 words: words shown, points numbered, the page scrolled under the numbers. */
import path from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { median } from "./contenders";
import type { MarkTiming } from "./marks-run";
import { generateRelease } from "./releases";

declare function timeMarks(rounds: number, points: number): Promise<MarkTiming>;

const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const ROUNDS = 31;
const WORDS = 30_000;
const POINTS = 100;

/** Measures in the browser at `address`, which must be cross-origin isolated for the fine clock. */
export async function measureMarks(browser: Browser, address: string): Promise<MarkTiming> {
  const script = await build({
    entryPoints: [path.join(HERE, "marks-run.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    target: "chrome117",
  });
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.setContent(generateRelease(WORDS));
    await page.addScriptTag({ content: script.outputFiles[0]?.text ?? "" });
    return await page.evaluate(([rounds, points]) => timeMarks(rounds, points), [ROUNDS, POINTS] as const);
  } finally {
    await page.close();
  }
}

/** The figures in words; the goals are those of the design: a frame of 16 ms for showing, 50 ms for a hundred points. */
export function markLines({ show, altered, number, bareFrames, frames, units, points }: MarkTiming): string[] {
  const ms = (value: number) => value.toFixed(1);
  const perSecond = (of: readonly number[]) => (1000 * of.length) / of.reduce((sum, frame) => sum + frame, 0);
  const late = (of: readonly number[]) => of.filter((frame) => frame > 1000 / 60 + 1).length;
  const [bare, under] = [perSecond(bareFrames), perSecond(frames)];
  return [
    `marks in a page of ${WORDS.toLocaleString("en")} words (${units} units), ms, medians of ${ROUNDS}: a quotation shown ${ms(median(show))} (goal 16; slowest ${ms(Math.max(...show))}), looked for with a letter changed ${ms(median(altered))}; ${points} points numbered ${ms(median(number))} (goal 50; slowest ${ms(Math.max(...number))})`,
    `scrolled under ${points} numbers: ${ms(under)} frames a second (goal 60), the same page without them ${ms(bare)}, ratio ${(under / bare).toFixed(2)}; late ${late(frames)} of ${frames.length} frames, without numbers ${late(bareFrames)}`,
  ];
}
