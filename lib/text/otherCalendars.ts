import type { Span } from "../model";

/** Words of another calendar whose dates stand beside civil ones: Hijri dates in the Gulf. */
export interface OtherCalendar {
  /** Names of its months. */
  readonly months: readonly string[];
  /** Signs behind its years: "هـ". */
  readonly yearMarks: readonly string[];
  /** What ties a date to its equal in the civil calendar: "الموافق". */
  readonly equals: readonly string[];
}

/** Where dates of another calendar stand. Their days are not reckoned: tables and sightings differ by a day or two. */
export interface OtherDates {
  /** Where a civil date begins that stands at `at`, with its equal before it: "12 محرم 1446 هـ الموافق |18 يوليو 2024|". */
  beginning(text: string, at: number): number;
  /** Every date of the other calendar in `[from, to)`. */
  find(text: string, from: number, to: number): Span[];
}

/** Longest date of another calendar with what ties it, in units. */
const REACH = 64;

/** Makes a reader of other calendars; words are folded already. Null without any. */
export function otherDates(calendars: readonly OtherCalendar[]): OtherDates | null {
  if (calendars.length === 0) return null;
  const any = (pick: (calendar: OtherCalendar) => readonly string[]): string =>
    calendars
      .flatMap(pick)
      .sort((a, b) => b.length - a.length)
      .map((words) => words.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/ /gu, "\\s{1,2}"))
      .join("|");
  const mark = `(?:${any((c) => c.yearMarks)})(?![\\p{L}\\p{N}])`;
  const named = `(?<!\\p{N})\\d{1,2}\\s{1,2}(?:\\p{L}{1,3}\\s)?(?:${any((c) => c.months)})\\s{0,2},?\\s{0,2}\\d{3,4}(?!\\d)(?:\\s?${mark})?`;
  const numbers = `(?<!\\p{N})\\d{1,4}\\s?[/-]\\s?\\d{1,2}\\s?[/-]\\s?\\d{1,4}\\s?${mark}`;
  const date = `(?:${named}|${numbers})`;
  const tie = `(?:${any((c) => c.equals)})`;
  const before = new RegExp(
    `(?:${date}[\\s,.]{0,3}(?:[/–—-]\\s?)?(?:\\(\\s?)?(?:${tie}\\s{1,2})?|${tie}\\s{1,2})(?:\\p{L}{1,2}\\s)?$`,
    "u",
  );
  const anywhere = new RegExp(date, "gu");
  return {
    beginning: (text, at) => {
      const from = Math.max(0, at - REACH);
      const found = before.exec(text.slice(from, at));
      return found ? from + found.index : at;
    },
    find: (text, from, to) => {
      const found: Span[] = [];
      anywhere.lastIndex = from;
      for (let hit = anywhere.exec(text); hit !== null && hit.index < to; hit = anywhere.exec(text))
        found.push({ from: hit.index, to: hit.index + hit[0].length });
      return found;
    },
  };
}
