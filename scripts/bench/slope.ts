/** How the cost grows with the text: generated releases of four lengths in six languages, beside the other readers of pages. */
import type { Case, Timing } from "./contenders";
import { generateRelease, RELEASE_LANGUAGES, type ReleaseLanguage } from "./releases";

/** In words; the first and the third, the second and the fourth are ten times apart. */
const LENGTHS = [1_000, 3_000, 10_000, 30_000] as const;
/** Most that ten times the text is to cost. */
const GOAL_TEN = 11;

/** Of one generated release. */
export interface SlopeTiming extends Timing {
  readonly language: ReleaseLanguage;
  readonly words: number;
}

/** @param run times a page in the browser, with the peers. */
export async function measureSlope(run: (page: Case) => Promise<Timing>): Promise<readonly SlopeTiming[]> {
  const timings: SlopeTiming[] = [];
  for (const language of RELEASE_LANGUAGES) {
    const page = (words: number) => ({ id: `${language} ${words}`, url: null, html: generateRelease(words, language) });
    // Each language has expressions of its own, which the engine compiles.
    await run(page(LENGTHS[1]));
    for (const words of LENGTHS) timings.push({ ...(await run(page(words))), language, words });
  }
  return timings;
}

/** The figures in a table, and what ten times the text costs. */
export function slopeLines(timings: readonly SlopeTiming[]): readonly string[] {
  const ms = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : "–");
  const column = (value: string | number, width: number) => String(value).padStart(width);
  return [
    "generated releases, ms    units     read  extract    whole  readability  ratio  defuddle  ratio  compromise over all",
    ...timings.map(
      ({ language, words, units, read, extract, whole, readability, defuddle, tagger }) =>
        `${language} ${column(words.toLocaleString("en"), 7)} words ${column(units, 13)}${[read, extract, whole].map((x) => column(ms(x), 9)).join("")}${column(ms(readability), 13)}${column(ms(whole / readability), 7)}${column(ms(defuddle), 10)}${column(ms(whole / defuddle), 7)}${column(ms(tagger), 21)}`,
    ),
    ...RELEASE_LANGUAGES.map((language) => {
      const of = (words: number) => timings.find((each) => each.language === language && each.words === words);
      const times = (less: number, more: number) => (of(more)?.whole ?? Number.NaN) / (of(less)?.whole ?? Number.NaN);
      return `${language}: ten times the text costs ${times(1_000, 10_000).toFixed(1)} times (1,000 → 10,000 words), ${times(3_000, 30_000).toFixed(1)} times (3,000 → 30,000); goal ${GOAL_TEN}`;
    }),
  ];
}
