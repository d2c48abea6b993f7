import type { CivilDate } from "../model";
import type { ReleaseSummary } from "./schema";

/** The spans of time that are counted by. */
export const PERIODS = ["month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

/** Counts in each period, one after the other without a gap, for some series of releases. */
export interface OverTime {
  readonly period: Period;
  /** First day of each: "2016-07-01", "2016-01-01". */
  readonly starts: readonly CivilDate[];
  /** The largest first; what is left is one, with the key null. */
  readonly series: readonly {
    readonly key: string | null;
    readonly counts: readonly number[];
    readonly total: number;
  }[];
  /** Releases without a date, which are in no period. */
  readonly undated: number;
}

/** Periods that can be told apart in a picture as wide as a page: beyond them the next longer are taken. */
const MOST_PERIODS = 48;
/** Series with a colour of their own. */
const MOST_SERIES = 5;

/**
 * Releases by when they were published, else held, and by `keyOf`. Months where not too many lie between the first and the last, else
 * quarters, else years. 20,000 releases are counted in one pass.
 */
export function overTime(
  releases: readonly ReleaseSummary[],
  keyOf: (release: ReleaseSummary) => string,
  wanted: Period | null = null,
): OverTime {
  const dated = releases.flatMap((release) => {
    const [, year, month] = /^(\d{4})-(\d{2})/.exec(release.published ?? release.eventDate ?? "") ?? [];
    return year === undefined ? [] : [{ month: Number(year) * 12 + Number(month) - 1, key: keyOf(release) }];
  });
  const first = dated.reduce((least, { month }) => Math.min(least, month), Number.POSITIVE_INFINITY);
  const last = dated.reduce((most, { month }) => Math.max(most, month), 0);
  const fits = (length: number) => Math.floor(last / length) - Math.floor(first / length) < MOST_PERIODS;
  const period = wanted ?? PERIODS.find((each) => fits(MONTHS[each])) ?? "year";
  const length = MONTHS[period];
  const from = Math.floor(first / length);
  const count = dated.length === 0 ? 0 : Math.floor(last / length) - from + 1;

  const totals = new Map<string, number>();
  for (const { key } of dated) totals.set(key, (totals.get(key) ?? 0) + 1);
  const ranked = [...totals].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1)).map(([key]) => key);
  const shown = ranked.length <= MOST_SERIES + 1 ? ranked : ranked.slice(0, MOST_SERIES);
  const place = new Map(shown.map((key, at) => [key, at]));
  const all = Array.from({ length: shown.length + (ranked.length > shown.length ? 1 : 0) }, () =>
    new Array<number>(count).fill(0),
  );
  for (const { month, key } of dated) {
    const counts = all[place.get(key) ?? shown.length];
    const at = Math.floor(month / length) - from;
    if (counts !== undefined) counts[at] = (counts[at] ?? 0) + 1;
  }
  return {
    period,
    starts: Array.from({ length: count }, (_, at) => startOf((from + at) * length)),
    series: all.map((counts, at) => ({ key: shown[at] ?? null, counts, total: counts.reduce((sum, n) => sum + n, 0) })),
    undated: releases.length - dated.length,
  };
}

/** Who made how many points, the most first; "" is nobody named. */
export function ranked(
  counts: ReadonlyMap<string, number>,
): readonly { readonly name: string; readonly count: number }[] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

function startOf(month: number): CivilDate {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
