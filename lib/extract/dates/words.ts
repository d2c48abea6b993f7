import { labelsEverywhere, otherDates } from "../../langs/calendars";
import { dates as english } from "../../langs/en/dates";
import type { LanguagePack } from "../../langs/pack";
import type { DateWords } from "../../langs/words/dates";
import type { LanguageTag } from "../../model";
import { type DateReader, dateReader, type NumericOrder } from "../../text/dates";
import { buildLexicon, type Lexicon } from "../../text/lexicon";
import type { Reading } from "../reading";

/** What a phrase in a sentence means to this stage. */
export type DateSense =
  | { readonly kind: "when" | "act" | "present" | "own" | "visit" | "greet" | "held" | "in" | "at" }
  | { readonly kind: "relative"; readonly days: number };

/** What a label in front of a date says that it is the date of. */
export type LabelSense = "published" | "event" | "neither";

/** What a word means in the name of a place. */
export type PlaceSense = "city" | "country" | "venue" | "institution" | "not a place";

/** The date words of one reading, made ready. */
export interface DateLanguage {
  readonly words: DateWords;
  readonly dates: DateReader;
  readonly phrases: Lexicon<DateSense>;
  /** Of the phrases those of days told from today: where none stands, no sentence need be looked at for them. */
  readonly relative: Lexicon<true>;
  readonly labels: Lexicon<LabelSense>;
  /** 1 Monday … 7 Sunday. */
  readonly weekdays: Lexicon<number>;
  readonly places: Lexicon<PlaceSense>;
  /** Small words inside names of places, folded. */
  readonly inner: ReadonlySet<string>;
}

/** Opened once a language, English behind each other one: date lines in English stand on pages in every language. */
const opened = new Map<string, { pack: LanguagePack; language: DateLanguage }>();

export function dateLanguage(reading: Reading): DateLanguage {
  const primary = primaryOf(reading.lang);
  const known = opened.get(primary);
  if (known && known.pack === reading.pack) return known.language;
  const own = reading.pack.tag === primary;
  const words = own ? reading.pack.dates : (otherDates(primary) ?? reading.pack.dates);
  const language = open(words, own ? reading.pack.wordsParted : words.units === null, reading.pack);
  opened.set(primary, { pack: reading.pack, language });
  return language;
}

function open(words: DateWords, wordsParted: boolean, pack: LanguagePack): DateLanguage {
  const { labels, places } = words;
  const senses: [string, DateSense][] = [];
  const add = (list: readonly string[], kind: Exclude<DateSense["kind"], "relative">): void => {
    for (const phrase of list) senses.push([phrase, { kind }]);
  };
  add(words.whenPrepositions, "when");
  add(words.acts, "act");
  add(words.presentActs, "present");
  add(words.ownWords, "own");
  add(places.visits, "visit");
  add(places.greetings, "greet");
  add(places.held, "held");
  add(places.prepositions, "in");
  add(places.venuePrepositions, "at");
  for (const [phrase, days] of Object.entries(words.relativeDays)) senses.push([phrase, { kind: "relative", days }]);
  const named: [string, PlaceSense][] = [];
  const name = (list: readonly string[], sense: PlaceSense): void => {
    for (const phrase of list) named.push([phrase, sense]);
  };
  name(places.cities, "city");
  name(places.countries, "country");
  name(places.venues, "venue");
  name(places.institutions, "institution");
  name(places.notPlaces, "not a place");
  const senseOfLabel = ["published", "event", "neither"] as const;
  const labelled = [labels, english.labels, ...labelsEverywhere].flatMap((each) =>
    senseOfLabel.flatMap((sense) => each[sense].map((phrase): [string, LabelSense] => [phrase, sense])),
  );
  return {
    words,
    dates: dateReader(words === english ? [english] : [words, english], pack.fold),
    labels: buildLexicon(labelled, wordsParted, pack.fold),
    phrases: buildLexicon(senses, wordsParted, pack.fold),
    relative: buildLexicon(
      Object.keys(words.relativeDays).map((phrase) => [phrase, true] as const),
      wordsParted,
      pack.fold,
    ),
    weekdays: buildLexicon(Object.entries(words.weekdays), wordsParted, pack.fold),
    places: buildLexicon(named, wordsParted, pack.fold),
    inner: new Set(places.inner),
  };
}

/** Top-level domains that belong to one country without being its code. */
const DOMAINS: Readonly<Record<string, string>> = { gov: "US", mil: "US", uk: "GB" };

/**
 * The order in which the page's country writes day and month as numbers: by the region of the declared language
 * ("en-US"), else by the host's last label, else the language's own.
 */
export function habitualOrder(reading: Reading, words: DateWords): NumericOrder {
  const region = /-([a-z]{2})(?:-|$)/i.exec(reading.page.declaredLang ?? "")?.[1]?.toUpperCase();
  const last = /^https?:\/\/[^/?#]*?\.([a-z]+)(?::\d+)?(?:[/?#]|$)/i.exec(reading.page.url)?.[1]?.toLowerCase() ?? "";
  const host = DOMAINS[last] ?? last.toUpperCase();
  return words.regionalOrder[host] ?? (region ? words.regionalOrder[region] : undefined) ?? words.numericOrder;
}

export function primaryOf(tag: LanguageTag): string {
  return tag.toLowerCase().split("-")[0] ?? tag;
}
