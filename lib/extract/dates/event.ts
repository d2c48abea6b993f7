import type { CivilDate, Fact, ReleaseKind, Span } from "../../model";
import { daysAfter } from "../../text/dates";
import type { Hit } from "../../text/lexicon";
import { indexAtOrBefore } from "../../text/span";
import type { Reading } from "../reading";
import { type DatedPage, daysBetween, type Mention, resolve } from "./mentions";
import { headerPlaces, type NamedPlace, placeFrom, placeOnLine } from "./places";
import { anyFullDate } from "./published";
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
/** Sentences in which a named place is taken for that of the event. */
const PLACE_SENTENCES = 6;
/** How far apart "today" and the verb of the act may stand, in folded units: some ten words. */
const NEAR_ACT = 72;
/** A longer sentence is no sentence (a text without punctuation): only its first units are looked at. */
const LONGEST_SENTENCE = 1200;

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
  },
): Occasion {
  const near = facts.published?.value ?? anyFullDate(page);
  const lines = headerPlaces(reading, language, page);
  const sentences = bodySentences(reading, page);
  const headline = titlePlace(reading, language, page, facts.title);
  const opening = proseDateline(reading, language, page);
  const closing = closingPlace(reading, language, page);
  const spoken = facts.kind === "speech" || facts.kind === "transcript";
  const dated =
    titleDate(page, near) ??
    labelledDate(page, near) ??
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
  for (const line of [...lines].sort((a, b) => Number(b.date !== null) - Number(a.date !== null)))
    add(line, "header line");
  add(opening, "dateline");
  if (headline?.isVisit === false) add(headline, "title");
  // A report tells where; a speech greets where it is ("here in Bali"); a statement only names what it is about.
  const reported = facts.kind === "readout" || facts.kind === "communique";
  if (dated) {
    const least = reported ? WORTH.venue : WORTH.visit;
    add(placeInSentence(reading, language, dated.within, dated.fact, least), "sentence of the event");
  }
  add(headline, "title");
  for (const sentence of facts.kind === "statement" ? [] : sentences.slice(0, PLACE_SENTENCES))
    add(placeInSentence(reading, language, sentence, null, reported ? WORTH.city : WORTH.visit), "report");
  // Where a release was issued is not where its event was.
  if (dated === null || dated.within === closing?.date?.line) add(closing, "dateline at the end");
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
      if (!opens && !asked && language.words.whenPrepositions.length > 0) continue;
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
      if (close.length === 0 || !(own || (lead && kind !== "speech"))) continue;
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
    if (!hasSense(hit, "when")) continue;
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

function hasSense(hit: Hit<DateSense>, kind: DateSense["kind"]): boolean {
  return hit.senses.some((sense) => sense.kind === kind);
}

function isAct(hit: Hit<DateSense>): boolean {
  return hasSense(hit, "act") || hasSense(hit, "held") || hasSense(hit, "visit");
}

function daysOf(hit: Hit<DateSense>): number | null {
  for (const sense of hit.senses) if (sense.kind === "relative") return sense.days;
  return null;
}

// ------------------------------------------------------------------ places

/** Sentences of the running text. */
function bodySentences({ sentences, blocks }: Reading, page: DatedPage): readonly Span[] {
  return sentences.filter(
    (sentence) =>
      sentence.block >= page.opening &&
      blocks[sentence.block]?.part === "body" &&
      blocks[sentence.block]?.kind !== "heading",
  );
}

/**
 * The place in the title: before its date, behind its last comma or colon, or after "in" and "at".
 * True: "Press conference, Canberra"; "Meeting in Stockholm". False: "Statement on the situation in Ukraine" (a country).
 */
function titlePlace(
  reading: Reading,
  language: DateLanguage,
  page: DatedPage,
  title: Fact<string> | null,
): (Span & { readonly isVisit: boolean }) | null {
  if (title?.from == null || title.to == null) return null;
  const { text, folded } = reading;
  const span = { from: title.from, to: title.to };
  const hits = language.phrases.scan(folded.text, folded.at(span.from), folded.at(span.to));
  for (const hit of hits) {
    if (!hasSense(hit, "in") && !hasSense(hit, "at") && !hasSense(hit, "visit") && !hasSense(hit, "held")) continue;
    const place = placeFrom(reading, language, folded.start(hit.to + 1), false);
    const isVisit = hasSense(hit, "visit");
    if (place && place.to <= span.to && (isVisit || !isCountry(reading, language, place))) return { ...place, isVisit };
  }
  const block = reading.blocks.findIndex((each) => each.from <= span.from && each.to >= span.to);
  const tail = /[,:(–—-]/u.test(text.slice(span.from, span.to));
  const place = tail ? placeOnLine(reading, language, page, span, block) : null;
  return place && { from: place.from, to: place.to, isVisit: false };
}

function isCountry(reading: Reading, language: DateLanguage, place: Span): boolean {
  const { folded } = reading;
  const hit = language.places.at(folded.text, folded.at(place.from));
  return (
    hit !== null && folded.source(hit).to >= place.to && hit.senses.includes("country") && !hit.senses.includes("city")
  );
}

/**
 * The place and date before a dash or a colon at the start of the text: "WASHINGTON, March 3 – The Secretary …",
 * "Islamabad (12 March 2024): …".
 */
function proseDateline(reading: Reading, language: DateLanguage, page: DatedPage): NamedPlace | null {
  const { blocks, text } = reading;
  for (let index = page.opening; index < Math.min(blocks.length, page.opening + 2); index++) {
    const block = blocks[index];
    if (!block || block.kind === "heading") continue;
    const start = text.slice(block.from, Math.min(block.to, block.from + 90));
    const parter = /\s?[–—]\s?|\s-{1,2}\s|[)]:?\s|:\s|\.-\s?/u.exec(start);
    if (!parter || parter.index < 4) continue;
    const line = { from: block.from, to: block.from + parter.index + (parter[0].startsWith(")") ? 1 : 0) };
    const place = placeOnLine(reading, language, page, line, index);
    if (place && place.from - line.from <= 2 && (place.date || /^\P{Ll}+$/u.test(text.slice(place.from, place.to))))
      return place;
  }
  return null;
}

/** Place and date on the last lines: "New Delhi" over "March 16, 2023". */
function closingPlace(reading: Reading, language: DateLanguage, page: DatedPage): NamedPlace | null {
  const { blocks } = reading;
  const date = page.mentions.findLast((mention) => mention.where === "closing" && mention.label !== "neither");
  if (!date || date.line.to - date.line.from > 80) return null;
  const own = placeOnLine(reading, language, page, date.line, date.block);
  if (own) return { ...own, date };
  for (const index of [date.block, date.block - 1, date.block + 1]) {
    const block = blocks[index];
    if (!block || block.to - block.from > 80 || index < page.opening) continue;
    const place = placeOnLine(reading, language, page, block, index);
    if (place) return { ...place, date };
  }
  return null;
}

/** How much a place in a sentence is worth, by what leads to it; only the order counts. */
const WORTH = { beside: 5, held: 4, visit: 3, city: 2, venue: 1 } as const;

/**
 * The place in a sentence: beside the event's date, else behind "held in" and the like, else of a visit, else a city after "in".
 * True: "opened in Beijing"; "welcome you here to Bali". False: "the war in Ukraine" (a country after a noun).
 */
function placeInSentence(
  reading: Reading,
  language: DateLanguage,
  sentence: Span,
  date: Fact<CivilDate> | null,
  least: number = WORTH.venue,
): Span | null {
  const { folded, text } = reading;
  const end = Math.min(sentence.to, sentence.from + LONGEST_SENTENCE);
  const hits = language.phrases.scan(folded.text, folded.at(sentence.from), folded.at(end));
  const acts = hits.some((hit) => hasSense(hit, "act") || hasSense(hit, "held"));
  let best: Span | null = null;
  let bestWorth = 0;
  for (const hit of hits) {
    const held = hasSense(hit, "held");
    const visit = hasSense(hit, "visit");
    const inside = hasSense(hit, "in");
    const at = hasSense(hit, "at");
    if (!held && !visit && !inside && !at) continue;
    const place = placeFrom(reading, language, folded.start(hit.to + 1), held);
    if (!place || place.to > end) continue;
    const country = isCountry(reading, language, place);
    const beside =
      date?.from != null &&
      date.to != null &&
      (/^,?\s(?:\p{L}{2,7}\s)?(?:\p{L}+,\s)?$/u.test(text.slice(place.to, Math.max(place.to, date.from))) ||
        (place.from - date.to < 12 && place.from >= date.to));
    let worth = 0;
    if (beside && (held || inside || at)) worth = WORTH.beside;
    else if (held) worth = country ? 0 : WORTH.held;
    else if (visit) worth = WORTH.visit;
    else if (acts && inside && !country) worth = WORTH.city;
    else if (acts && at && !country) worth = WORTH.venue;
    if (worth < least) continue;
    // "the Presidential Palace in Jakarta" holds "Jakarta".
    const holds = best !== null && place.from <= best.from && place.to >= best.to;
    const isHeld = best !== null && best.from <= place.from && best.to >= place.to;
    if (holds || (worth > bestWorth && !isHeld)) best = place;
    bestWorth = Math.max(worth, bestWorth);
  }
  return best;
}

function weekdayOfDate(date: CivilDate): number {
  // 1 January 2024 was a Monday.
  return (((-daysBetween(date, "2024-01-01") % 7) + 7) % 7) + 1;
}
