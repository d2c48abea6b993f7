import type { CivilDate, Fact, ReleaseKind, Span } from "../../model";
import { daysAfter } from "../../text/calendar";
import type { Hit } from "../../text/lexicon";
import { indexAtOrBefore } from "../../text/span";
import type { Reading } from "../reading";
import { type DatedPage, daysBetween, type Mention, resolve } from "./mentions";
import { headerPlaces, type NamedPlace } from "./places";
import { anyFullDate } from "./published";
import {
  closingPlace,
  greetedPlace,
  hasSense,
  isCountry,
  LONGEST_SENTENCE,
  placeInSentence,
  titlePlace,
  WORTH,
} from "./where";
import type { DateLanguage, DateSense } from "./words";

/** What a release reports: when and where it happened. */
export interface Occasion {
  readonly eventDate: Fact<CivilDate> | null;
  readonly place: Fact<string> | null;
}

/**
 * An event is reported within this many days of its publication. Gold: 0 to 15; joint statements come out weeks after a
 * meeting. An older date in the body is history ("1 September 1939").
 */
const MOST_DAYS_AFTER = 62;
/** Releases on coming visits and on trips under way name days still to come. */
const MOST_DAYS_BEFORE = 10;
/** Sentences of the running text in which a report says when: the lead and the paragraph after it. */
const LEAD_SENTENCES = 5;
/** How far apart "today" and the verb of the act may stand, in folded units: some ten words. */
const NEAR_ACT = 72;

/** A date for the event with the sentence or line that gives it. */
interface Dated {
  readonly fact: Fact<CivilDate>;
  /** Where to look for the place. */
  readonly within: Span;
}

/** Finds when and where what the page reports happened. */
export function findOccasion(
  reading: Reading,
  language: DateLanguage,
  page: DatedPage,
  facts: {
    readonly title: Fact<string> | null;
    readonly published: Fact<CivilDate> | null;
    readonly kind: ReleaseKind;
    /** The place and date before the first sentence. */
    readonly opening: NamedPlace | null;
  },
): Occasion {
  const near = facts.published?.value ?? anyFullDate(page);
  const lines = headerPlaces(reading, language, page);
  const sentences = bodySentences(reading, page);
  const headline = titlePlace(reading, language, page, facts.title);
  const { opening } = facts;
  const closing = closingPlace(reading, language, page);
  const spoken = facts.kind === "speech" || facts.kind === "transcript";
  // "Ottawa, November 17 – The Minister yesterday concluded a visit to Riga": issued there and then, happened elsewhere.
  const lead =
    facts.kind === "readout" ? relativeDate(reading, language, sentences.slice(0, 1), near, facts.kind) : null;
  const earlier = lead !== null && near !== null && lead.fact.value < near ? lead : null;
  const dated =
    titleDate(page, near) ??
    labelledDate(page, near) ??
    earlier ??
    (opening?.date ? mentionDate(opening.date, near, "dateline") : null) ??
    headerDate(reading, page, lines, near, facts.published) ??
    sentenceDate(reading, language, page, sentences, { near, headline, kind: facts.kind }) ??
    relativeDate(reading, language, sentences, near, facts.kind) ??
    (spoken && headline && facts.published
      ? { fact: { ...facts.published, rule: "date of the header, place in the title" }, within: headline }
      : null) ??
    (closing?.date ? mentionDate(closing.date, near, "dateline at the end") : null);
  const places: (Span & { readonly rule: string })[] = [];
  const add = (span: Span | null | undefined, rule: string): void => {
    if (span) places.push({ from: span.from, to: span.to, rule });
  };
  if (dated !== null && dated === earlier)
    add(placeInSentence(reading, language, dated.within, dated.fact, WORTH.visit), "sentence of the event");
  // The line with the date first, then one with a city before one with a room.
  const worth = (line: NamedPlace): number => (line.date ? 2 : 0) + (line.hasCity ? 1 : 0);
  for (const line of [...lines].sort((a, b) => worth(b) - worth(a))) add(line, "header line");
  add(opening, "dateline");
  if (headline?.isVisit === false) add(headline, "title");
  const reported = facts.kind === "readout" || facts.kind === "communique";
  if (dated) {
    const least = reported ? WORTH.venue : WORTH.visit;
    add(placeInSentence(reading, language, dated.within, dated.fact, least), "sentence of the event");
  }
  add(headline, "title");
  const names = (sentence: Span, date: CivilDate | null): boolean =>
    page.mentions.some(
      ({ from, to, printed }) => from >= sentence.from && to <= sentence.to && resolve(printed, near) === date,
    );
  // A report tells where in its lead; a speech greets where it is ("here in Bali"); a statement only names its subject.
  const told = facts.kind === "statement" ? [] : sentences.slice(0, reported ? 2 : LEAD_SENTENCES);
  const named = told.flatMap((sentence) => {
    const tells = reported || (isIntroduction(reading, sentence) && names(sentence, dated?.fact.value ?? null));
    const place = tells ? placeInSentence(reading, language, sentence, null, WORTH.city) : null;
    return place ?? (reported ? null : greetedPlace(reading, language, sentence)) ?? [];
  });
  const towns = named.filter((place) => !isCountry(reading, language, place));
  for (const place of towns) add(place, "report");
  // Where a release was issued comes after where its event was, and before a country visited.
  if (dated === null || dated.within === closing?.date?.line || reported) add(closing, "dateline at the end");
  for (const place of reported ? named : []) add(place, "report");
  return { eventDate: dated?.fact ?? null, place: longest(reading.text, places) };
}

/** The first place, in its longest form: another that holds its words goes before it. */
function longest(text: string, places: readonly (Span & { readonly rule: string })[]): Fact<string> | null {
  const first = places[0];
  if (first === undefined) return null;
  const words = (span: Span): string => text.slice(span.from, span.to);
  const own = words(first);
  let best = first;
  for (const place of places) {
    const form = words(place);
    const at = form.toLowerCase().indexOf(own.toLowerCase());
    const whole = at >= 0 && !/\p{L}/u.test(form.charAt(at - 1)) && !/\p{L}/u.test(form.charAt(at + own.length));
    if (whole && form.length > words(best).length) best = place;
  }
  return { value: words(best), from: best.from, to: best.to, rule: best.rule };
}

// ------------------------------------------------------------------ dates

function mentionDate(mention: Mention, near: CivilDate | null, rule: string): Dated | null {
  const value = resolve(mention.printed, near);
  if (value === null || !isTimely(value, near)) return null;
  return { fact: { value, from: mention.from, to: mention.to, rule }, within: mention.line };
}

/** Whether an event of that day would be reported when the page is from `near`. */
function isTimely(value: CivilDate, near: CivilDate | null): boolean {
  if (near === null) return true;
  if (value.length === 7) return near.startsWith(value);
  const days = daysBetween(value, near);
  return days <= MOST_DAYS_AFTER && days >= -MOST_DAYS_BEFORE;
}

/** True: "Department Press Briefing – July 16, 2021". False: "Statement on the anniversary of 1 September 1939". */
function titleDate(page: DatedPage, near: CivilDate | null): Dated | null {
  for (const mention of page.mentions) {
    if (mention.where !== "title" || mention.printed.day === null) continue;
    const dated = mentionDate(mention, near, "date in the title");
    if (dated) return dated;
  }
  return null;
}

/** "Delivered on: 1 April 2014" */
function labelledDate(page: DatedPage, near: CivilDate | null): Dated | null {
  const mention = page.mentions.find((each) => each.where === "header" && each.label === "event");
  return mention ? mentionDate(mention, near, "labelled date") : null;
}

/**
 * The date of a header with a place: on its line, else the nearest of the header. Without a place, a date of the document's
 * own above its text counts where the page has another date line ("30 MARCH 2011" under the name of a conference).
 */
function headerDate(
  reading: Reading,
  page: DatedPage,
  lines: readonly NamedPlace[],
  near: CivilDate | null,
  published: Fact<CivilDate> | null,
): Dated | null {
  const own = page.mentions.filter(
    (each) => each.where === "header" && each.label === null && each.printed.day !== null,
  );
  const second = own.filter((each) => each.from !== published?.from);
  const inText = second.filter(
    (each) => reading.blocks[each.block]?.part === "body" || resolve(each.printed, near) !== published?.value,
  );
  for (const line of lines) {
    const mention = line.date && own.includes(line.date) ? line.date : null;
    const dated = mention && mentionDate(mention, near, "dateline");
    if (dated) return { ...dated, within: line };
  }
  const [first] = lines;
  for (const mention of first ? [...second, ...own] : inText) {
    const dated = mentionDate(mention, near, first ? "date of the header with its place" : "the text's own date line");
    if (dated) return { ...dated, within: first ?? dated.within };
  }
  if (first && published)
    return { fact: { ...published, rule: "the page's date with the header's place" }, within: first };
  return null;
}

/**
 * A date in the lead that tells of an act: "On 30 September the Minister met …", "held the meeting on June 10". Elsewhere a
 * date with the place that the title names ("in Stockholm on July 28 and 29").
 * False: "the Taliban's decision on March 23" (no act of the issuer), "since 12 May", "by August 12".
 */
function sentenceDate(
  reading: Reading,
  language: DateLanguage,
  page: DatedPage,
  sentences: readonly Span[],
  { near, headline, kind }: { near: CivilDate | null; headline: Span | null; kind: ReleaseKind },
): Dated | null {
  const { text, folded } = reading;
  const where = headline && text.slice(headline.from, headline.to);
  if (where) {
    for (const mention of page.mentions) {
      const sentence = sentences[indexAtOrBefore(sentences, mention.from)];
      if (mention.where !== "text" || !sentence || mention.from >= sentence.to || mention.printed.day === null)
        continue;
      if (
        !new RegExp(`${where.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[,]? (?:on |from |between )?$`, "u").test(
          text.slice(Math.max(sentence.from, mention.from - where.length - 12), mention.from),
        )
      )
        continue;
      const dated = mentionDate(mention, near, "date with the title's place");
      if (dated) return { ...dated, within: sentence };
    }
  }
  for (const sentence of sentences.slice(0, LEAD_SENTENCES)) {
    const end = Math.min(sentence.to, sentence.from + LONGEST_SENTENCE);
    const inside = page.mentions.filter(
      (each) => each.from >= sentence.from && each.to <= end && each.printed.day !== null,
    );
    if (inside.length === 0) continue;
    const hits = language.phrases.scan(folded.text, folded.at(sentence.from), folded.at(end));
    const acts = hits.filter(isAct);
    if (acts.length === 0 && language.words.acts.length > 0) continue;
    // What is spoken tells of other things; only a line before it can tell of the occasion.
    if ((kind === "transcript" || kind === "speech") && !isIntroduction(reading, sentence)) continue;
    // A statement tells mostly of what others did: "On 10 March the people of Sudland voted".
    if (kind === "statement" && language.words.ownWords.length > 0 && !hits.some((hit) => hasSense(hit, "own")))
      continue;
    for (const mention of inside) {
      const from = folded.at(mention.from);
      const opens =
        mention.from - sentence.from <= 24 &&
        /^\P{L}*(?:\p{L}+,?\s){0,3}$/u.test(text.slice(sentence.from, mention.from));
      // "on June 10", "on Friday, 10 June", "from 9 – 13 May"
      const asked = hits.some(
        (hit) =>
          hasSense(hit, "when") &&
          hit.to <= from &&
          /^\s*(?:\p{L}+[.,]?\s){0,2}$/u.test(folded.text.slice(hit.to, from)),
      );
      const bracketed = text.charAt(mention.from - 1) === "(" && text.charAt(mention.to) === ")";
      // "will travel to Norland, Sudland, and Estland June 22-29"
      const trailing =
        kind === "readout" &&
        inside.length === 1 &&
        /(?:\p{Lu}\p{L}+|,)\s$/u.test(text.slice(sentence.from, mention.from)) &&
        !/^\s\p{Ll}+\s?\p{Ll}/u.test(text.slice(mention.to, mention.to + 12));
      const weekday = mention.printed.weekday !== null;
      if (!opens && !asked && !bracketed && !trailing && !weekday && language.words.whenPrepositions.length > 0)
        continue;
      const dated = mentionDate(mention, near, "date in the report");
      if (dated) return { ...dated, within: sentence };
    }
  }
  return null;
}

/**
 * "Today" beside the act that is reported. In the lead anybody's act counts, later only one of the speakers themselves;
 * other days than today ("yesterday", "on Monday") only in the lead of a report.
 * True: "spoke today with", "the measures we are announcing today". False: "those who criticize us today", "particularly
 * important today".
 */
function relativeDate(
  reading: Reading,
  language: DateLanguage,
  sentences: readonly Span[],
  near: CivilDate | null,
  kind: ReleaseKind,
): Dated | null {
  if (near === null || near.length === 7) return null;
  const { folded } = reading;
  for (const [index, sentence] of sentences.entries()) {
    const lead = index < LEAD_SENTENCES - 2;
    const end = folded.at(Math.min(sentence.to, sentence.from + LONGEST_SENTENCE));
    const hits = language.phrases.scan(folded.text, folded.at(sentence.from), end);
    for (const hit of hits) {
      const days = daysOf(hit);
      if (days === null || (days !== 0 && (!lead || kind === "speech" || kind === "transcript"))) continue;
      const acts = hits.filter((other) => isAct(other) || hasSense(other, "present"));
      const close = acts.filter((act) => Math.max(act.from - hit.to, hit.from - act.to) <= NEAR_ACT);
      const own = hits.some((other) => hasSense(other, "own"));
      // "Yesterday Russia launched …" tells of others; "Yesterday I spoke with …" of the release.
      if (days !== 0 && kind === "statement" && !own) continue;
      if (close.length === 0 || !(own || (lead && kind !== "speech") || isIntroduction(reading, sentence))) continue;
      const span = folded.source(hit);
      const value = daysAfter(near, days);
      return {
        fact: { value, ...span, rule: days === 0 ? "today, by the page's date" : "a day told from the page's date" },
        within: sentence,
      };
    }
    if (lead) {
      const weekday = weekdayDate(reading, language, sentence, hits, near);
      if (weekday) return weekday;
    }
  }
  return null;
}

/** "On Monday the Minister met": the last such day up to the page's date. */
function weekdayDate(
  reading: Reading,
  language: DateLanguage,
  sentence: Span,
  hits: readonly Hit<DateSense>[],
  near: CivilDate,
): Dated | null {
  const { folded } = reading;
  if (!hits.some((hit) => hasSense(hit, "act"))) return null;
  for (const hit of hits) {
    // "on Monday", "met Monday with"
    if (!hasSense(hit, "when") && !isAct(hit)) continue;
    const day = language.weekdays.at(folded.text, hit.to + 1);
    const sense = day?.senses[0];
    if (!day || sense === undefined || /^,?\s?\d|^,?\s\p{L}+\s\d/u.test(folded.text.slice(day.to, day.to + 14)))
      continue;
    const span = folded.source(day);
    for (let back = 0; back < 7; back++) {
      const value = daysAfter(near, -back);
      if (weekdayOfDate(value) === sense)
        return { fact: { value, ...span, rule: "weekday, by the page's date" }, within: sentence };
    }
  }
  return null;
}

/**
 * Whether a sentence introduces words that follow: it opens the running text, in a block that no label opens.
 * True: "Following is the text of the Secretary-General's message to the conference, in Lisbon today:".
 */
function isIntroduction({ text, blocks }: Reading, sentence: Span): boolean {
  const block = blocks.find((each) => each.part === "body" && each.to - each.from > SHORTEST_INTRODUCTION);
  if (!block || sentence.from < block.from || sentence.to > block.to) return false;
  const label = /^[^:：]{1,60}[:：](?!\d)/u.exec(text.slice(block.from, block.to));
  return label === null || label[0].length === block.to - block.from;
}

/** Units; a vocative or a line of a header is shorter. */
const SHORTEST_INTRODUCTION = 60;

function isAct(hit: Hit<DateSense>): boolean {
  return hasSense(hit, "act") || hasSense(hit, "held") || hasSense(hit, "visit");
}

function daysOf(hit: Hit<DateSense>): number | null {
  for (const sense of hit.senses) if (sense.kind === "relative") return sense.days;
  return null;
}

/** Sentences of the running text, without headings and the summary's bullets that may stand above it. */
function bodySentences({ sentences, blocks }: Reading, page: DatedPage): readonly Span[] {
  let start = page.opening;
  const prose = blocks.findIndex(
    (block, i) => i >= start && block.part === "body" && block.kind !== "item" && block.kind !== "heading",
  );
  if (prose > start && blocks.slice(start, prose).every((block) => block.kind === "item")) start = prose;
  return sentences.filter(
    ({ block }) => block >= start && blocks[block]?.part === "body" && blocks[block]?.kind !== "heading",
  );
}

function weekdayOfDate(date: CivilDate): number {
  // 1 January 2024 was a Monday.
  return (((-daysBetween(date, "2024-01-01") % 7) + 7) % 7) + 1;
}
