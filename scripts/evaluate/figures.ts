import { FINDING, type Judgement, MEASURES, type Measure } from "./judge";

/** How many of each outcome. */
export type Counts = Readonly<Record<Judgement["outcome"], number>>;

const NONE: Counts = { right: 0, wrong: 0, missed: 0, extra: 0 };

/** Counts of each measure that has any. All pages weigh by what is on them. */
export function countByMeasure(judgements: readonly Judgement[]): ReadonlyMap<Measure, Counts> {
  const counts = new Map<Measure, Counts>();
  for (const { measure, outcome } of judgements) {
    const before = counts.get(measure) ?? NONE;
    counts.set(measure, { ...before, [outcome]: before[outcome] + 1 });
  }
  return counts;
}

/** 0..1, or null where there was nothing to judge: F1 of what must be found, else the share of right ones. */
export function figure(measure: Measure, { right, wrong, missed, extra }: Counts): number | null {
  const [top, bottom] = FINDING.has(measure) ? [2 * right, 2 * right + missed + extra] : [right, right + wrong];
  return bottom === 0 ? null : top / bottom;
}

/** What stands behind a figure, in words. */
function explain(measure: Measure, { right, wrong, missed, extra }: Counts): string {
  if (!FINDING.has(measure)) return `${right} of ${right + wrong}`;
  return `${right} right, ${extra} extra, ${missed} missed`;
}

/**
 * One row a measure, percentages: of all pages, of all by the rules alone (without compromise), of each language; the counts
 * at the end are of all pages.
 */
export function table(
  judgements: readonly Judgement[],
  byRules: readonly Judgement[],
  languageOf: (id: string) => string,
): string {
  const languages = [...new Set(judgements.map((judgement) => languageOf(judgement.id)))].sort();
  const all = countByMeasure(judgements);
  const alone = countByMeasure(byRules);
  const columns = languages.map((lang) =>
    countByMeasure(judgements.filter((judgement) => languageOf(judgement.id) === lang)),
  );
  const rows = MEASURES.flatMap((measure) => {
    const counts = all.get(measure);
    if (!counts) return [];
    const cells = [counts, alone.get(measure) ?? NONE, ...columns.map((column) => column.get(measure) ?? NONE)].map(
      (cell) => percent(figure(measure, cell)),
    );
    return [[measure.padEnd(16), ...cells, `  ${explain(measure, counts)}`].join("")];
  });
  const head = ["".padEnd(16), ...["all", "rules", ...languages].map((lang) => lang.padStart(7))].join("");
  return [head, ...rows].join("\n");
}

function percent(value: number | null): string {
  return (value === null ? "–" : (100 * value).toFixed(1)).padStart(7);
}
