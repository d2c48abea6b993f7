import { otherDates } from "../../lib/langs/calendars";
import type { DateWords } from "../../lib/langs/words/dates";
import { Trouble } from "../progress.mjs";

/** What is known of a language without asking anybody: from ICU's tables (CLDR), and from the calendar that Readout already has of it. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** A name for a constant: the tag, with "_" behind it where that is a word of TypeScript ("is" → "is_"). */
  readonly constant: string;
  readonly english: string;
  readonly own: string;
  readonly dir: "ltr" | "rtl";
  readonly wordsParted: boolean;
  /** Letters that number points: those of the Latin alphabet where the language is written in it, else none. */
  readonly letters: string;
  readonly months: Readonly<Record<string, number>>;
  readonly monthsCapitalised: boolean;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly dayEndings: readonly string[];
  readonly joints: readonly string[];
  readonly ranges: readonly string[];
  /** Signs behind the numbers of year, month and day, and eras. */
  readonly units: DateWords["units"];
  readonly eras: DateWords["eras"];
  readonly numericOrder: "dmy" | "mdy" | "ymd";
  /** Labels of the release's own date, and of dates that are not its own. */
  readonly published: readonly string[];
  readonly neither: readonly string[];
}

/** Scripts that are read from right to left, and scripts without spaces between words (Unicode Standard, chapters 6, 9, 16, 18). */
const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"]);
const UNPARTED = new Set(["Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"]);

/** Words that no constant may be called by, among the tags of languages. */
const RESERVED = new Set(["as", "is", "do", "if", "in", "of", "for", "new", "try", "var", "let", "any"]);

/** Any year: months and weekdays are the same in all. 1 January 2024 is a Monday. */
const YEAR = 2024;

/** The language of a tag. Throws `Trouble` with one sentence where the tag is none that a pack could have. */
export function languageOf(tag: string): Language {
  if (!/^[a-z]{2,3}$/.test(tag)) {
    throw new Trouble(`“${tag}” is not a primary language tag: two or three small letters, as “nl” or “fil”.`);
  }
  const [canonical] = Intl.getCanonicalLocales(tag);
  if (canonical !== tag) throw new Trouble(`“${tag}” is an old tag: the language's tag is “${canonical}”.`);
  const english = new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(tag);
  if (english === undefined) throw new Trouble(`“${tag}” is the tag of no language that is known.`);
  const script = new Intl.Locale(tag).maximize().script ?? "Latn";
  const known = otherDates(tag);
  // Where ICU has no words of the language it would answer in English.
  const told = Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  const months = { ...known?.months, ...(told ? monthsOf(tag) : {}) };
  const written = told ? writtenDate(tag) : { dayEndings: [], joints: [] };
  return {
    tag,
    constant: RESERVED.has(tag) ? `${tag}_` : tag,
    english,
    own: new Intl.DisplayNames(tag, { type: "language", fallback: "none" }).of(tag) ?? english,
    dir: RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr",
    wordsParted: !UNPARTED.has(script),
    letters: script === "Latn" ? "abcdefghijklmnopqrstuvwxyz" : "",
    months,
    monthsCapitalised: Object.keys(months).length > 0 && Object.keys(months).every(isCapitalised),
    weekdays: { ...known?.weekdays, ...(told ? weekdaysOf(tag) : {}) },
    dayEndings: [...new Set([...(known?.dayEndings ?? []), ...written.dayEndings])],
    joints: [...new Set([...(known?.joints ?? []), ...written.joints])],
    ranges: known?.ranges ?? [],
    units: known?.units ?? null,
    eras: known?.eras ?? {},
    numericOrder: told ? orderOf(tag) : (known?.numericOrder ?? "dmy"),
    published: known?.labels.published ?? [],
    neither: known?.labels.neither ?? [],
  };
}

/** Long and short names, alone ("январь") and beside a day ("января"). Numbers for names (1月) are no names. */
function monthsOf(tag: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (let month = 1; month <= 12; month++) {
    for (const width of ["long", "short"] as const) {
      for (const beside of [{}, { day: "numeric" } as const]) {
        const name = part(tag, { month: width, ...beside }, Date.UTC(YEAR, month - 1, 15), "month");
        if (isName(name)) found[name] ??= month;
      }
    }
  }
  return found;
}

/** Long names and the short ones that are more than a letter or two: those stand for anything. */
function weekdaysOf(tag: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (let weekday = 1; weekday <= 7; weekday++) {
    for (const width of ["long", "short"] as const) {
      const name = part(tag, { weekday: width }, Date.UTC(YEAR, 0, weekday), "weekday");
      if (isName(name) && (width === "long" || name.length > 2)) found[name] ??= weekday;
    }
  }
  return found;
}

/** What stands at the day's number ("3." has a full stop) and between day, month and year ("de"). */
function writtenDate(tag: string): { readonly dayEndings: readonly string[]; readonly joints: readonly string[] } {
  const parts = civil(tag, { day: "numeric", month: "long", year: "numeric" }).formatToParts(Date.UTC(YEAR, 0, 15));
  const dayEndings: string[] = [];
  const joints: string[] = [];
  parts.forEach(({ type, value }, at) => {
    if (type !== "literal") return;
    const words = value.trim();
    if (parts[at - 1]?.type === "day" && /^[.ºª]/u.test(value)) dayEndings.push(words.slice(0, 1));
    else if (at > 0 && at < parts.length - 1 && /^\p{L}+$/u.test(words)) joints.push(words);
  });
  return { dayEndings, joints };
}

function orderOf(tag: string): Language["numericOrder"] {
  const parts = civil(tag, { day: "2-digit", month: "2-digit", year: "numeric" }).formatToParts(Date.UTC(YEAR, 0, 15));
  const order = parts.map(({ type }) => ({ day: "d", month: "m", year: "y" })[type as string] ?? "").join("");
  return order === "mdy" || order === "ymd" ? order : "dmy";
}

function part(tag: string, options: Intl.DateTimeFormatOptions, at: number, type: string): string {
  const found = civil(tag, options)
    .formatToParts(at)
    .find((each) => each.type === type);
  return (found?.value ?? "").replace(/\.$/u, "");
}

/** Civil dates of the Gregorian calendar in Western digits, in no time zone but UTC. */
function civil(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: "UTC" });
}

function isName(name: string): boolean {
  return /\p{L}/u.test(name) && !/\p{N}/u.test(name);
}

function isCapitalised(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
