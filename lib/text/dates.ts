import type { Span } from "../model";
import { type Folded, foldPhrase } from "./fold";

/**
 * Civil dates as they are printed. Nothing here asks a clock or a time zone: a date is what the text says,
 * checked against the calendar and nothing else.
 */

export type NumericOrder = "dmy" | "mdy" | "ymd";

/** The words of dates in one language. Phrases are folded before use, a full stop at their end is left out. */
export interface CalendarWords {
  /** Names of months, long and short, in every case that occurs, with their number 1–12. */
  readonly months: Readonly<Record<string, number>>;
  /** Whether names of months begin with a capital: English "may" is a verb, "May" a month. */
  readonly monthsCapitalised: boolean;
  /** Names of weekdays, long and short, in every case that occurs: 1 is Monday, 7 Sunday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** What follows the number of a day: "st", "er", "º". */
  readonly dayEndings: readonly string[];
  /** Words between day, month and year: "of", "de", "del". */
  readonly joints: readonly string[];
  /** Words between the first and the last day, besides dashes: "and", "to", "по". */
  readonly ranges: readonly string[];
  /** Signs behind the numbers of year, month and day, where dates are written so: 年, 月, 日. */
  readonly units: {
    readonly year: readonly string[];
    readonly month: readonly string[];
    readonly day: readonly string[];
  } | null;
  /** Eras counted from a ruler or a founding, with the year before their first: 令和 → 2018, 民國 → 1911. */
  readonly eras: Readonly<Record<string, number>>;
}

/** A date as printed. */
export interface PrintedDate extends Span {
  /** Null where none is printed: "On July 11". */
  readonly year: number | null;
  readonly month: number;
  /** Null where only the month is given. */
  readonly day: number | null;
  /** Last day of a range within the month ("9–13 May"), else null. */
  readonly lastDay: number | null;
  /** 1 Monday … 7 Sunday, where one is printed before the date. */
  readonly weekday: number | null;
  /** "named": with a month's name; "units": 年月日; "year first": 2016-07-11; "numbers": 11.07.2016 */
  readonly form: "named" | "units" | "year first" | "numbers";
  /** The other reading of two numbers that can both be days and months (08/12/2021), else null. */
  readonly other: { readonly month: number; readonly day: number } | null;
}

/** What was found, and what looked like a date but is none in the calendar (31 June, 2021-02-30). */
export interface PrintedDates {
  readonly dates: readonly PrintedDate[];
  readonly impossible: readonly Span[];
}

/** Finds printed dates by the words of one or more languages. */
export interface DateReader {
  /**
   * The dates of `[from, to)` of the folded text, in order, not overlapping. Spans are source positions.
   * Cost: linear; only the surroundings of digits are looked at.
   */
  find(source: string, folded: Folded, order: NumericOrder, from?: number, to?: number): PrintedDates;
}

/** First year read as one of our era. Releases tell of older events only in words. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2199;
/** Buddhist years of the 1950s to the 2150s: Thai pages print them in Thai and, by habit, in English. */
const BUDDHIST = { first: 2493, last: 2693, ahead: 543 };
/** How far from a digit the name of a month can stand, in folded units: "25\nth\nof September, ". */
const REACH = 32;

/** Makes a reader from the words of languages, the first one first: where a name is in two, the first one's month counts. */
export function dateReader(languages: readonly CalendarWords[]): DateReader {
  const months = namesOf(languages.map((words) => ({ names: words.months, capital: words.monthsCapitalised })));
  const weekdays = namesOf(languages.map((words) => ({ names: words.weekdays, capital: false })));
  const patterns = patternsOf(languages);
  return {
    find: (source, folded, order, from = 0, to = folded.text.length) => {
      const found: (Draft | null)[] = [];
      const text = folded.text;
      for (const window of windows(text, from, to)) {
        found.push(...namedDates(source, folded, window, months, patterns, order));
      }
      found.push(...numericDates(text, order, from, to));
      if (patterns.units) found.push(...unitDates(text, patterns, from, to));
      return settle(found as Draft[], folded, weekdays, patterns);
    },
  };
}

/** Number of days in a month of the civil calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1 January of the year 0 of the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const before = (y: number): number => 365 * y + Math.ceil(y / 4) - Math.ceil(y / 100) + Math.ceil(y / 400);
  let days = before(year) + day - 1;
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days;
}

/** Day of the week, 1 Monday … 7 Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  // 1 January of the year 0 was a Saturday.
  return ((dayNumber(year, month, day) + 5) % 7) + 1;
}

/** The civil date `days` after (or, negative, before) `date` (YYYY-MM-DD). */
export function daysAfter(date: string, days: number): string {
  let [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  day += days;
  while (day < 1) {
    month--;
    if (month < 1) {
      month = 12;
      year--;
    }
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
  return civil(year, month, day);
}

/** "YYYY-MM-DD", or "YYYY-MM" without a day. */
export function civil(year: number, month: number, day: number | null): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}${day === null ? "" : `-${two(day)}`}`;
}

// ------------------------------------------------------------------ drafts

/** A date before it is checked; folded positions. */
interface Draft extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly lastDay: number | null;
  readonly form: PrintedDate["form"];
  readonly other: PrintedDate["other"];
}

interface Patterns {
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
}

function patternsOf(languages: readonly CalendarWords[]): Patterns {
  const any = (pick: (words: CalendarWords) => readonly string[]): string =>
    [...new Set(languages.flatMap(pick).map((word) => foldPhrase(word)))]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join("|") || "(?!)";
  // "6th", "6 (Thu)"
  const ending = `(?:\\s{0,2}(?:${any((w) => w.dayEndings)})(?![\\p{L}]))?(?:\\s?\\([\\p{L}]{2,9}\\.?\\))?`;
  const joint = `(?:(?:${any((w) => w.joints)})\\s{1,2})?`;
  const range = `\\s{0,2}(?:[-–—/&]|(?:${any((w) => w.ranges)})(?=\\s))\\s{0,2}`;
  // A year may run into what follows it: "201716:51" (an hour), "2019May".
  const year = "(\\d{4})(?=\\D|$|\\d{1,2}:\\d\\d)(?![.,]\\d)";
  const eras = new Map<string, number>();
  for (const { eras: own } of languages) for (const name in own) eras.set(foldPhrase(name), own[name] as number);
  const units = languages.flatMap((words) => words.units ?? []);
  const unit = (pick: "year" | "month" | "day"): string =>
    `(?:${units
      .flatMap((u) => u[pick])
      .map((u) => escaped(foldPhrase(u)))
      .join("|")})`;
  const era = eras.size > 0 ? `(?:(${[...eras.keys()].map(escaped).join("|")})\\s?)?` : "()";
  return {
    dayBefore: new RegExp(
      `(?<![\\p{L}\\d:.,/])(\\d{1,2})${ending}(?:${range}(\\d{1,2})${ending})?[.,]?\\s{0,3}-?${joint}$`,
      "u",
    ),
    yearBefore: new RegExp(`(?<![\\p{L}\\d.,/-])(\\d{4})[.,]?\\s{1,2}(?:(?:${any((w) => w.joints)})\\.?\\s)?$`, "u"),
    dayBehind: new RegExp(
      `^\\.?\\s{0,3}${joint}(\\d{1,2})(?!\\d|:\\d|\\.\\d|,\\d{3}(?!\\d))${ending}(?:${range}(\\d{1,2})(?!\\d|:\\d)${ending})?(?:[.,]{0,2}\\s{0,3}(?:${any((w) => w.joints)})?\\s{0,2}\\(?${year})?`,
      "u",
    ),
    yearBehind: new RegExp(
      `^[.,]{0,2}-?\\s{0,3}(?:(?:${any((w) => w.joints)})\\s{0,2})?(?:\\(?${year}|['](\\d\\d)(?!\\d)|(\\d\\d)(?=\\s{0,2}(?:$|[\\n|,;)])))`,
      "u",
    ),
    between: new RegExp(`^,?${range}(?:the\\s)?$`, "u"),
    units:
      units.length > 0
        ? new RegExp(
            `(?:${era}(${NUMERAL}{1,4})\\s?${unit("year")}\\s?)?(?:(${NUMERAL}{1,3})\\s?${unit("month")}\\s?)(?:(${NUMERAL}{1,3})\\s?${unit("day")}?(?:\\s?[-–—~至到]\\s?(${NUMERAL}{1,3}))?\\s?${unit("day")})?`,
            "gu",
          )
        : null,
    eras,
  };
}

const NUMERAL = "[\\d〇零一二三四五六七八九十廿卅元]";

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/ /gu, "\\s{1,2}");
}

// ------------------------------------------------------------------ names

interface Name {
  /** What follows the first word, "" for names of one. */
  readonly rest: string;
  readonly value: number;
  readonly capital: boolean;
}

/** Names by their first run of letters: one look-up a word. */
function namesOf(
  languages: readonly { readonly names: Readonly<Record<string, number>>; readonly capital: boolean }[],
): ReadonlyMap<string, readonly Name[]> {
  const byWord = new Map<string, Name[]>();
  for (const { names, capital } of languages) {
    for (const [name, value] of Object.entries(names)) {
      const folded = foldPhrase(name);
      const word = WORD.exec(folded)?.[0] ?? folded;
      const known = byWord.get(word) ?? [];
      known.push({ rest: folded.slice(word.length), value, capital });
      known.sort((a, b) => b.rest.length - a.rest.length);
      byWord.set(word, known);
    }
  }
  return byWord;
}

const WORD = /[\p{L}\p{M}]+/u;

/** The name that begins at the word `[from, to)`, with its end. */
function nameAt(
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

/** Stretches of the folded text around digits: only there can a date be. */
function* windows(text: string, from: number, to: number): Iterable<Span> {
  const digits = /\d+/gu;
  digits.lastIndex = from;
  let open: { from: number; to: number } | null = null;
  for (let hit = digits.exec(text); hit !== null && hit.index < to; hit = digits.exec(text)) {
    const start = Math.max(from, hit.index - REACH);
    const end = Math.min(to, hit.index + hit[0].length + REACH);
    if (open !== null && start <= open.to) open.to = end;
    else {
      if (open !== null) yield open;
      open = { from: start, to: end };
    }
  }
  if (open !== null) yield open;
}

// ------------------------------------------------------------------ the forms

/** "11 July 2016", "July 11, 2016", "June 2023", "2016 July 11", "9 – 13 May". */
function* namedDates(
  source: string,
  folded: Folded,
  window: Span,
  months: ReadonlyMap<string, readonly Name[]>,
  patterns: Patterns,
  order: NumericOrder,
): Iterable<Draft> {
  const { text } = folded;
  const words = /[\p{L}\p{M}]+/gu;
  words.lastIndex = window.from;
  for (let hit = words.exec(text); hit !== null && hit.index < window.to; hit = words.exec(text)) {
    const month = nameAt(text, hit.index, hit.index + hit[0].length, months);
    if (month === null) continue;
    // True: "in May 2016". False: "it may 2016 times" (a verb).
    if (month.name.capital && !/^[\p{Lu}\p{Lt}]/u.test(source.slice(folded.start(hit.index)))) continue;
    const behind = text.slice(month.to, month.to + REACH);
    const before = text.slice(Math.max(0, hit.index - REACH), hit.index);
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
      const start = earlier ? hit.index - (before.length - earlier.index) : hit.index;
      yield at(start, month.to + right[0].length, right[3] ?? earlier?.[1], right[1], right[2]);
      continue;
    }
    const year = patterns.yearBehind.exec(behind);
    const printed = year?.[1] ?? year?.[2] ?? (left ? year?.[3] : undefined);
    const end =
      printed === undefined || year === null
        ? month.to
        : month.to + year[0].length + (behind.charAt(year[0].length) === ")" && year[0].includes("(") ? 1 : 0);
    if (left) {
      // "2024. gada 5. martā"
      const ahead = printed === undefined ? patterns.yearBefore.exec(before.slice(0, left.index)) : null;
      const start = hit.index - before.length + (ahead?.index ?? left.index);
      yield at(start, end, printed ?? ahead?.[1], left[1], left[2]);
    }
    if (left === null && year?.[1] !== undefined) yield at(hit.index, end, year[1], undefined, undefined);
  }
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
function* numericDates(text: string, order: NumericOrder, from: number, to: number): Iterable<Draft> {
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
function* unitDates(text: string, { units, eras }: Patterns, from: number, to: number): Iterable<Draft> {
  if (units === null) return;
  units.lastIndex = from;
  for (let hit = units.exec(text); hit !== null && hit.index < to; hit = units.exec(text)) {
    const [all, era, year, month = "", day, last] = hit;
    if (year === undefined && day === undefined) continue;
    const start = era === undefined || era === "" ? null : (eras.get(era) ?? null);
    const printed = year === undefined ? null : numeralOf(year);
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

// ------------------------------------------------------------------ checking

/** Checks drafts against the calendar, keeps the longest of those that overlap, gives ranges over two months their year. */
function settle(
  drafts: Draft[],
  folded: Folded,
  weekdays: ReadonlyMap<string, readonly Name[]>,
  patterns: Patterns,
): PrintedDates {
  drafts.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const last = kept.at(-1);
    if (last === undefined || draft.from >= last.to) kept.push(draft);
    else if (draft.to - draft.from > last.to - last.from) kept[kept.length - 1] = draft;
  }
  const dates: PrintedDate[] = [];
  const impossible: Span[] = [];
  kept.forEach((draft, i) => {
    const span = folded.source(draft);
    if (!isPossible(draft)) {
      // Version numbers and the like are no dates; a month with a day that it has not is one that went wrong.
      if (draft.month >= 1 && draft.month <= 12 && isYear(draft.year) && (draft.day ?? 0) <= 31) impossible.push(span);
      return;
    }
    const next = kept[i + 1];
    let { year } = draft;
    if (
      year === null &&
      next?.year != null &&
      next.form === draft.form &&
      isPossible(next) &&
      next.from - draft.to < 12
    ) {
      // "30 December – 2 January 2019"
      if (patterns.between.test(folded.text.slice(draft.to, next.from))) {
        year = next.month < draft.month ? next.year - 1 : next.year;
        if (draft.day !== null && draft.day > daysInMonth(year, draft.month)) year = null;
      }
    }
    const { month, day, lastDay, form, other } = draft;
    dates.push({
      ...span,
      year,
      month,
      day,
      lastDay,
      form,
      other,
      weekday: weekdayBefore(folded.text, draft.from, weekdays),
    });
  });
  return { dates, impossible };
}

function isPossible({ year, month, day, lastDay }: Draft): boolean {
  if (!isYear(year) || month < 1 || month > 12) return false;
  // Without a year 29 February may be.
  const days = daysInMonth(year ?? 2000, month);
  return (day === null || (day >= 1 && day <= days)) && (lastDay === null || lastDay <= days);
}

function isYear(year: number | null): boolean {
  return year === null || (year >= FIRST_YEAR && year <= LAST_YEAR);
}

/** The weekday printed before a date: "Friday, May 29", "Friday the 29th". */
function weekdayBefore(text: string, at: number, weekdays: ReadonlyMap<string, readonly Name[]>): number | null {
  const before = /([\p{L}\p{M}-]+)[.,]{0,2}\s{0,3}(?:the\s)?\(?$/u.exec(text.slice(Math.max(0, at - 24), at));
  const word = WORD.exec(before?.[1] ?? "");
  if (word === null || before === null) return null;
  return nameAt(before[1] as string, word.index, word.index + word[0].length, weekdays)?.name.value ?? null;
}
