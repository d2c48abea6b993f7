/** The interface's own words, and its dates and numbers, in the reader's language. Never used for what a release says. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CivilDate, LanguageTag } from "../lib/model";
import type messages from "../public/_locales/en/messages.json";

/** Every message there is: English is the list that the other languages follow. */
export type WordKey = keyof typeof messages;

/** Messages with plural forms: `points_found` has `points_found_one`, `points_found_other` and what a language needs besides. */
export type PluralKey = WordKey extends infer Key ? (Key extends `${infer Base}_one` ? Base : never) : never;

export interface Words {
  /** BCP 47 tag of the messages themselves, which can differ from the browser's language. */
  readonly locale: LanguageTag;
  readonly dir: "ltr" | "rtl";
  /** The message, with `$1`, `$2` … replaced. */
  t(key: WordKey, ...substitutions: readonly string[]): string;
  /** The form for `count`, which is `$1`; further substitutions follow. */
  plural(key: PluralKey, count: number, ...substitutions: readonly string[]): string;
  number(value: number): string;
  /** "11 July 2016", "July 2016"; what is no civil date comes back as it is. */
  date(value: CivilDate): string;
  /** Name of a language as it stands in a sentence: "en" → "English", "anglais". */
  language(tag: LanguageTag): string;
  /** "a, b and c". */
  list(values: readonly string[]): string;
}

/** Looks a message up: `browser.i18n.getMessage`, or a table in tests. "" where there is none. */
export type MessageSource = (key: string, substitutions: readonly string[]) => string;

/** Languages written from right to left, of those that interfaces are translated into. */
const RTL = new Set(["ar", "fa", "he", "ps", "ur"]);

/** Words from a source of messages. The language comes from the messages, so that plural forms fit the words they stand with. */
export function makeWords(source: MessageSource): Words {
  const locale = source("locale", []) || "en-GB";
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });
  const lists = new Intl.ListFormat(locale);
  const number = (value: number) => numbers.format(value);
  return {
    locale,
    dir: RTL.has(locale.split("-")[0] ?? "") ? "rtl" : "ltr",
    t: (key, ...substitutions) => source(key, substitutions) || key,
    plural: (key, count, ...substitutions) => {
      const all = [number(count), ...substitutions];
      return source(`${key}_${plurals.select(count)}`, all) || source(`${key}_other`, all) || key;
    },
    number,
    date: (value) => formatCivilDate(value, locale),
    language: (tag) => {
      try {
        return languages.of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    list: (values) => lists.format(values),
  };
}

/**
 * A civil date in words. It is put at midnight UTC and written in UTC, so that no time zone can move it by a day;
 * always in the Gregorian calendar, as the releases are.
 */
export function formatCivilDate(value: CivilDate, locale: LanguageTag): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
  if (parts === null) return value;
  const [, year, month, day] = parts;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day ?? 1));
  const written = new Intl.DateTimeFormat(locale, {
    calendar: "gregory",
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(date);
  // The first of the month is an ordinal in French: "1er janvier 2017". The locale data have no such form.
  return locale.split("-")[0] === "fr" ? written.replace(/^1 (?=\p{L})/u, "1er ") : written;
}

export const WordsContext = createContext<Words>(makeWords(() => ""));

export function useWords(): Words {
  return useContext(WordsContext);
}
