import type { Span } from "../model";
import type { NumericOrder, PrintedDate } from "./dates";
import { type Folded, type FoldRules, foldPhrase } from "./fold";
import { unitTest } from "./unitTest";

/** How far from a digit the name of a month can stand, in folded units: "25\nth\nof September, ". */
export const REACH = 32;
/** Buddhist years of the 1950s to the 2150s: Thai pages print them in Thai and, by habit, in English. */
const BUDDHIST = { first: 2493, last: 2693, ahead: 543 };

/** A date before it is checked; folded positions. */
export interface Draft extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly lastDay: number | null;
  readonly form: PrintedDate["form"];
  readonly other: PrintedDate["other"];
}

export interface Patterns {
  /** Ends just before a month's name: day, last day of a range. */
  readonly dayBefore: RegExp;
  /** Ends just before a month's name: a year. */
  readonly yearBefore: RegExp;
  /** Begins just behind a month's name: day, last day, year. */
  readonly dayBehind: RegExp;
  /** Begins just behind a month's name: year. */
  readonly yearBehind: RegExp;
  /** The whole of what stands between the two ends of a range: "30 April – 2 May". */
  readonly between: RegExp;
  readonly units: RegExp | null;
  readonly eras: ReadonlyMap<string, number>;
  readonly namelessEra: number | null;
}

export interface Name {
  /** What follows the first word, "" for names of one. */
  readonly rest: string;
  readonly value: number;
  readonly capital: boolean;
}

/** Names by their first run of letters: one look-up a word. */
export function namesOf(
  languages: readonly { readonly names: Readonly<Record<string, number>>; readonly capital: boolean }[],
  rules?: FoldRules,
): ReadonlyMap<string, readonly Name[]> {
  const byWord = new Map<string, Name[]>();
  for (const { names, capital } of languages) {
    for (const [name, value] of Object.entries(names)) {
      const folded = foldPhrase(name, rules);
      const word = WORD.exec(folded)?.[0] ?? folded;
      const known = byWord.get(word) ?? [];
      known.push({ rest: folded.slice(word.length), value, capital });
      known.sort((a, b) => b.rest.length - a.rest.length);
      byWord.set(word, known);
    }
  }
  return byWord;
}

export const WORD = /[\p{L}\p{M}]+/u;

const isLetter = unitTest(/^[\p{L}\p{M}]$/u);

/** The name that begins at the word `[from, to)`, with its end. */
export function nameAt(
  text: string,
  from: number,
  to: number,
  names: ReadonlyMap<string, readonly Name[]>,
): { name: Name; to: number } | null {
  for (const name of names.get(text.slice(from, to)) ?? []) {
    const end = to + name.rest.length;
    if (name.rest === "" || (text.startsWith(name.rest, to) && !/[\p{L}\d]/u.test(text.charAt(end))))
      return { name, to: end };
  }
  return null;
}

// ------------------------------------------------------------------ the forms

/** "11 July 2016", "July 11, 2016", "June 2023", "2016 July 11", "9 – 13 May". */
export function namedDates(
  source: string,
  folded: Folded,
  window: Span,
  months: ReadonlyMap<string, readonly Name[]>,
  patterns: Patterns,
  order: NumericOrder,
): Draft[] {
  const { text } = folded;
  const found: Draft[] = [];
  for (let from = window.from, to = from; from < window.to; from = to + 1) {
    to = from;
    while (isLetter(text.charCodeAt(to))) to++;
    const month = to > from ? nameAt(text, from, to, months) : null;
    if (month === null) continue;
    // True: "in May 2016". False: "it may 2016 times" (a verb).
    const start = folded.start(from);
    if (month.name.capital && !/^[\p{Lu}\p{Lt}]/u.test(source.slice(start, start + 2))) continue;
    const behind = text.slice(month.to, month.to + REACH);
    const before = text.slice(Math.max(0, from - REACH), from);
    const right = patterns.dayBehind.exec(behind);
    const left = patterns.dayBefore.exec(before);
    const monthNumber = month.name.value;
    const at = (
      start: number,
      end: number,
      year: string | undefined,
      day: string | undefined,
      last: string | undefined,
    ): Draft => ({
      from: start,
      to: end,
      year: year === undefined ? null : yearOf(year),
      ...daysOf(day, last),
      month: monthNumber,
      form: "named",
      other: null,
    });
    // "on page 3 July 11, 2016": a day with its year behind the month goes before a number before it.
    if (right && (right[3] !== undefined || left === null || (order === "mdy" && left[2] === undefined))) {
      const earlier = right[3] === undefined ? patterns.yearBefore.exec(before) : null;
      const start = earlier ? from - (before.length - earlier.index) : from;
      found.push(at(start, month.to + right[0].length, right[3] ?? earlier?.[1], right[1], right[2]));
      continue;
    }
    const year = patterns.yearBehind.exec(behind);
    const behindIt = year?.[1] ?? year?.[2] ?? (left ? year?.[3] : undefined);
    const end =
      behindIt === undefined || year === null
        ? month.to
        : month.to + year[0].length + (behind.charAt(year[0].length) === ")" && year[0].includes("(") ? 1 : 0);
    if (left) {
      // "2024. gada 5. martā"
      const ahead = behindIt === undefined ? patterns.yearBefore.exec(before.slice(0, left.index)) : null;
      const start = from - before.length + (ahead?.index ?? left.index);
      found.push(at(start, end, behindIt ?? ahead?.[1], left[1], left[2]));
    }
    if (left === null && year?.[1] !== undefined) found.push(at(from, end, year[1], undefined, undefined));
  }
  return found;
}

/** A range's days; where they do not rise ("resolution 12 - 5 June") the one at the month counts. */
function daysOf(day: string | undefined, last: string | undefined): { day: number | null; lastDay: number | null } {
  if (day === undefined) return { day: null, lastDay: null };
  if (last === undefined) return { day: Number(day), lastDay: null };
  return Number(day) < Number(last)
    ? { day: Number(day), lastDay: Number(last) }
    : { day: Number(last), lastDay: null };
}

/** A day and a month in brackets of their own, as reports in Indonesia and Taiwan print them: "(12/07)". */
const BRACKETED = /[(（](\d{1,2})\/(\d{1,2})[)）]/gu;
const YEAR_FIRST = /(?<![\d.,/-])(\d{4})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?=\D|$|\d{1,2}:\d\d)(?![-/]\d)/gu;
const YEAR_LAST = /(?<![\d.,/-])(\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?=\D|$|\d{1,2}:\d\d)(?![-/.]\d)/gu;

/** "2016-07-11", "2016/07/11", "12.03.2024", "7/14/2016", "5/7/12", "(12/07)". */
export function* numericDates(text: string, order: NumericOrder, from: number, to: number): Iterable<Draft> {
  YEAR_FIRST.lastIndex = from;
  for (let hit = YEAR_FIRST.exec(text); hit !== null && hit.index < to; hit = YEAR_FIRST.exec(text)) {
    const [all, year = "", , month, day] = hit;
    yield {
      from: hit.index,
      to: hit.index + all.length,
      year: yearOf(year),
      month: Number(month),
      day: Number(day),
      lastDay: null,
      form: "year first",
      other: null,
    };
  }
  YEAR_LAST.lastIndex = from;
  for (let hit = YEAR_LAST.exec(text); hit !== null && hit.index < to; hit = YEAR_LAST.exec(text)) {
    const [all, first = "", mark, second = "", year = ""] = hit;
    // True: "(14.03.24)", "5/7/12". False: "section 1.2.10", "vote of 5-3-12".
    if (year.length === 2 && mark !== "/" && (first.length !== 2 || second.length !== 2)) continue;
    const one = Number(first);
    const two = Number(second);
    const dayFirst = one > 12 || (two <= 12 && order !== "mdy");
    // "10.30.45" is an hour.
    if (mark === "." && !dayFirst && year.length === 2) continue;
    const open = one <= 12 && two <= 12 && one !== two;
    yield {
      from: hit.index,
      to: hit.index + all.length,
      year: yearOf(year),
      month: dayFirst ? two : one,
      day: dayFirst ? one : two,
      lastDay: null,
      form: "numbers",
      other: open ? (dayFirst ? { month: one, day: two } : { month: two, day: one }) : null,
    };
  }
  BRACKETED.lastIndex = from;
  for (let hit = BRACKETED.exec(text); hit !== null && hit.index < to; hit = BRACKETED.exec(text)) {
    const one = Number(hit[1]);
    const two = Number(hit[2]);
    const dayFirst = one > 12 || (two <= 12 && order === "dmy");
    yield {
      from: hit.index + 1,
      to: hit.index + hit[0].length - 1,
      year: null,
      month: dayFirst ? two : one,
      day: dayFirst ? one : two,
      lastDay: null,
      form: "numbers",
      other: null,
    };
  }
}

/** "2016年7月11日", "令和6年3月5日", "8月19日", "二〇二四年三月". A month alone ("三月") is none. */
export function* unitDates(
  text: string,
  { units, eras, namelessEra }: Patterns,
  from: number,
  to: number,
): Iterable<Draft> {
  if (units === null) return;
  units.lastIndex = from;
  for (let hit = units.exec(text); hit !== null && hit.index < to; hit = units.exec(text)) {
    const [all, era, year, month = "", day, last] = hit;
    if (year === undefined && day === undefined) continue;
    const printed = year === undefined ? null : numeralOf(year);
    const nameless = printed !== null && printed >= 100 && printed < 200 ? namelessEra : null;
    const start = era === undefined || era === "" ? nameless : (eras.get(era) ?? null);
    yield {
      from: hit.index,
      to: hit.index + all.trimEnd().length,
      year: printed === null ? null : start === null ? printed : start + printed,
      month: numeralOf(month),
      day: day === undefined ? null : numeralOf(day),
      lastDay: last === undefined ? null : numeralOf(last),
      form: "units",
      other: null,
    };
  }
}

const NUMERALS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  元: 1,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 1, 廿: 2, 卅: 3 };

/** "2024", "二〇二四", "十一", "二十三", "廿八", "元" (an era's first year). */
function numeralOf(words: string): number {
  let value = 0;
  let ones = 0;
  let digits = 0;
  for (const sign of words) {
    const tens = TENS[sign];
    if (tens !== undefined) {
      value = sign === "十" ? (digits === 0 ? 10 : ones * 10) : tens * 10;
      ones = 0;
      digits = 0;
    } else {
      ones = ones * 10 + (NUMERALS[sign] ?? Number(sign));
      digits++;
    }
  }
  return value + ones;
}

/** Two digits mean 1970 to 2069: no ministry published on the web before. */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 70 ? 2000 + year : 1900 + year;
  return year >= BUDDHIST.first && year <= BUDDHIST.last ? year - BUDDHIST.ahead : year;
}
