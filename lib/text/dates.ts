import type { Span } from "../model";
import { daysInMonth } from "./calendar";
import {
  type Draft,
  type Name,
  nameAt,
  namedDates,
  namesOf,
  numericDates,
  type Patterns,
  REACH,
  unitDates,
  WORD,
} from "./dateForms";
import { type Folded, type FoldRules, foldPhrase } from "./fold";
import { type OtherCalendar, type OtherDates, otherDates } from "./otherCalendars";

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
  /** Another calendar whose dates stand beside civil ones. Absent: none. */
  readonly otherCalendar?: OtherCalendar;
  /** Eras counted from a ruler or a founding, with the year before their first: 令和 → 2018, 民國 → 1911. */
  readonly eras: Readonly<Record<string, number>>;
  /** The year before the first of the era that counts years of three digits without its name: 110年 → 1911. Absent: none. */
  readonly namelessEra?: number;
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
  /** Dates of another calendar that stand alone; their days are not reckoned. */
  readonly foreign: readonly Span[];
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

/**
 * Makes a reader from the words of languages, the first one first: where a name is in two, the first one's month counts.
 * @param rules those by which the texts are folded that it will read
 */
export function dateReader(languages: readonly CalendarWords[], rules?: FoldRules): DateReader {
  const months = namesOf(
    languages.map((words) => ({ names: words.months, capital: words.monthsCapitalised })),
    rules,
  );
  const weekdays = namesOf(
    languages.map((words) => ({ names: words.weekdays, capital: false })),
    rules,
  );
  const patterns = patternsOf(languages, rules);
  const others = otherDates(
    languages.flatMap(({ otherCalendar }) => {
      if (!otherCalendar) return [];
      const folded = (list: readonly string[]): string[] => list.map((word) => foldPhrase(word, rules));
      const { months, yearMarks, equals } = otherCalendar;
      return [{ months: folded(months), yearMarks: folded(yearMarks), equals: folded(equals) }];
    }),
  );
  return {
    find: (source, folded, order, from = 0, to = folded.text.length) => {
      const text = folded.text;
      const found: Draft[] = [];
      const around = windows(text, from, to);
      for (const window of around) found.push(...namedDates(source, folded, window, months, patterns, order));
      // Only what is asked for is read: an expression let loose on the text would go on to its end for every line.
      const base = Math.max(0, from - SURROUNDINGS);
      const part = text.slice(base, to + SURROUNDINGS);
      const put = (drafts: Iterable<Draft>): void => {
        for (const draft of drafts) found.push({ ...draft, from: draft.from + base, to: draft.to + base });
      };
      if (around.length > 0) put(numericDates(part, order, from - base, to - base));
      if (patterns.units) put(unitDates(part, patterns, from - base, to - base));
      const printed = settle(found, folded, weekdays, patterns, others);
      return others ? { ...printed, foreign: apart(others.find(text, from, to), printed.dates, folded) } : printed;
    },
  };
}

// ------------------------------------------------------------------ patterns

function patternsOf(languages: readonly CalendarWords[], rules?: FoldRules): Patterns {
  const any = (pick: (words: CalendarWords) => readonly string[]): string =>
    [...new Set(languages.flatMap(pick).map((word) => foldPhrase(word, rules)))]
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
  for (const { eras: own } of languages) for (const name in own) eras.set(foldPhrase(name, rules), own[name] as number);
  const units = languages.flatMap((words) => words.units ?? []);
  const unit = (pick: "year" | "month" | "day"): string =>
    `(?:${units
      .flatMap((u) => u[pick])
      .map((u) => escaped(foldPhrase(u, rules)))
      .join("|")})`;
  const era = eras.size > 0 ? `(?:(${[...eras.keys()].map(escaped).join("|")})\\s?)?` : "()";
  return {
    dayBefore: new RegExp(
      `(?<![\\p{L}\\d:.,/])(\\d{1,2})${ending}(?:${range}(\\d{1,2})${ending})?[.,]?\\s{0,3}-?${joint}$`,
      "u",
    ),
    // Never over the end of a block: "15 января 2024" over "15 января представитель …".
    yearBefore: new RegExp(
      `(?<![\\p{L}\\d.,/-])(\\d{4})[.,]?(?!\\n\\n)\\s{1,2}(?:(?:${any((w) => w.joints)})\\.?\\s)?$`,
      "u",
    ),
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
    namelessEra: languages.find((words) => words.namelessEra !== undefined)?.namelessEra ?? null,
  };
}

const NUMERAL = "[\\d〇零一二三四五六七八九十廿卅元]";

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/ /gu, "\\s{1,2}");
}

/** Folded units around a stretch that a date in it may reach into, and what is looked at behind it: no date has more than 40. */
const SURROUNDINGS = 64;

/** Stretches of the folded text around digits: only there can a date be. */
function windows(text: string, from: number, to: number): Span[] {
  const found: { from: number; to: number }[] = [];
  let open: { from: number; to: number } | null = null;
  const end = Math.min(to, text.length);
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 48 || unit > 57) continue;
    if (open === null || i - REACH > open.to) {
      open = { from: Math.max(from, i - REACH), to: 0 };
      found.push(open);
    }
    open.to = Math.min(to, i + 1 + REACH);
  }
  return found;
}

// ------------------------------------------------------------------ checking

/** Checks drafts against the calendar, keeps the longest of those that overlap, gives ranges over two months their year. */
function settle(
  drafts: Draft[],
  folded: Folded,
  weekdays: ReadonlyMap<string, readonly Name[]>,
  patterns: Patterns,
  others: OtherDates | null,
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
    const from = others ? others.beginning(folded.text, draft.from) : draft.from;
    const span = folded.source({ from, to: draft.to });
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
      weekday: weekdayBefore(folded.text, from, weekdays),
    });
  });
  return { dates, impossible, foreign: [] };
}

/** Dates of another calendar that are no part of a civil one's span. */
function apart(found: readonly Span[], dates: readonly PrintedDate[], folded: Folded): Span[] {
  return found
    .map((span) => folded.source(span))
    .filter((span) => !dates.some((date) => date.from < span.to && span.from < date.to));
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
  const before = /$(?<=([\p{L}\p{M}-]+)[.,]{0,2}\s{0,3}(?:(?<![\p{L}\p{M}-])the\s)?\(?)/u.exec(
    text.slice(Math.max(0, at - 24), at),
  );
  const word = WORD.exec(before?.[1] ?? "");
  if (word === null || before === null) return null;
  return nameAt(before[1] as string, word.index, word.index + word[0].length, weekdays)?.name.value ?? null;
}
