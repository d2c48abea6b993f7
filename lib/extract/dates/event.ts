import type { CivilDate, Fact, ReleaseKind, Span } from "../../model";
import { daysAfter } from "../../text/calendar";
import { indexAtOrBefore } from "../../text/span";
import type { Reading } from "../reading";
import { type Dated, mentionDate } from "./dated";
import { type DatedPage, type Mention, resolve } from "./mentions";
import { headerPlaces, type NamedPlace } from "./places";
import { anyFullDate } from "./published";
import { isAct, isIntroduction, LEAD_SENTENCES, relativeDate } from "./told";
import {
  closingPlace,
  doneAt,
  greetedPlace,
  hasSense,
  isCountry,
  LONGEST_SENTENCE,
  placeInSentence,
  titlePlace,
  WORTH,
} from "./where";
import type { DateLanguage } from "./words";

/** What a release reports: when and where it happened. */
export interface Occasion {
  readonly eventDate: Fact<CivilDate> | null;
  readonly place: Fact<string> | null;
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
  const headline = titlePlace(reading, language, page, facts.title, facts.kind);
  const { opening } = facts;
  const closing = closingPlace(reading, language, page);
  const done = facts.kind === "communique" ? doneAt(reading, language, page, sentences) : null;
  const spoken = facts.kind === "speech" || facts.kind === "transcript";
  const glossed = facts.kind === "speech" ? null : glossedDate(reading, language, page, sentences, near);
  const earlier = facts.kind === "readout" ? earlierDate(reading, language, page, sentences, near) : null;
  const dated =
    titleDate(page, near) ??
    labelledDate(page, near) ??
    glossed ??
    earlier ??
    (opening?.date ? mentionDate(opening.date, near, "dateline") : null) ??
    headerDate(reading, page, lines, near, facts.published) ??
    sentenceDate(reading, language, page, sentences, { near, headline, kind: facts.kind }) ??
    relativeDate(reading, language, sentences, near, facts.kind) ??
    (spoken && headline && facts.published
      ? { fact: { ...facts.published, rule: "date of the header, place in the title" }, within: headline }
      : null) ??
    (closing?.date ? mentionDate(closing.date, near, "dateline at the end") : null) ??
    // Whatever older date stands in the preamble.
    (done?.date ? mentionDate(done.date, null, "date at the end, with its place") : null);
  const places: (Span & { readonly rule: string })[] = [];
  const add = (span: Span | null | undefined, rule: string): void => {
    if (span) places.push({ from: span.from, to: span.to, rule });
  };
  // A town of the report goes before the country that its first sentence names.
  const least = facts.kind === "readout" || facts.kind === "communique" ? WORTH.venue : WORTH.visit;
  const told = dated && placeInSentence(reading, language, dated.within, dated.fact, least);
  const land = told && isCountry(reading, language, told) ? told : null;
  if (dated !== null && dated === earlier && !land)
    add(placeInSentence(reading, language, dated.within, dated.fact, WORTH.visit), "sentence of the event");
  // The line with the date first, then one with a city before one with a room.
  const worth = (line: NamedPlace): number => (line.date ? 2 : 0) + (line.hasCity ? 1 : 0);
  for (const line of [...lines].sort((a, b) => worth(b) - worth(a))) add(line, "header line");
  add(opening, "dateline");
  if (headline?.isVisit === false) add(headline, "title");
  const reported = facts.kind === "readout" || facts.kind === "communique";
  if (!land) add(told, "sentence of the event");
  if (headline && !(land && isCountry(reading, language, headline))) add(headline, "title");
  const names = (sentence: Span, date: CivilDate | null): boolean =>
    page.mentions.some(
      ({ from, to, printed }) => from >= sentence.from && to <= sentence.to && resolve(printed, near) === date,
    );
  // A report tells where in its lead; a speech greets where it is ("here in Bali"); a statement only names its subject.
  const telling = facts.kind === "statement" ? [] : sentences.slice(0, reported ? 2 : LEAD_SENTENCES);
  const named = telling.flatMap((sentence) => {
    const tells = reported || (isIntroduction(reading, sentence) && names(sentence, dated?.fact.value ?? null));
    const place = tells ? placeInSentence(reading, language, sentence, null, WORTH.city) : null;
    return place ?? (reported ? null : greetedPlace(reading, language, sentence)) ?? [];
  });
  const towns = named.filter((place) => !isCountry(reading, language, place));
  for (const place of towns) add(place, "report");
  add(land, "sentence of the event");
  add(headline, "title");
  // Where a release was issued comes after where its event was, and before a country visited.
  if (dated === null || dated.within === closing?.date?.line || reported) add(closing, "dateline at the end");
  add(done?.place, "place at the end");
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

/**
 * The day of an act that the lead of a report dates before the page: "Ottawa, November 17 – The Minister yesterday concluded a
 * visit to Riga", "Manila, 17 October – The Ministers met in Adelaide on 16 October": issued there and then, happened elsewhere.
 * False: "Manila, 17 October – The Minister recalled the treaty of 30 August" (no place of the act beside the date).
 */
function earlierDate(
  reading: Reading,
  language: DateLanguage,
  page: DatedPage,
  sentences: readonly Span[],
  near: CivilDate | null,
): Dated | null {
  if (near === null) return null;
  // The dateline may be a paragraph of its own above the lead.
  const [first] = sentences;
  const dateline =
    first !== undefined &&
    first.to - first.from < LONGEST_DATELINE &&
    page.mentions.some(({ from, to }) => from >= first.from && to <= first.to);
  const lead = sentences.slice(0, dateline ? 2 : 1);
  const told = relativeDate(reading, language, lead, near, "readout");
  if (told !== null && told.fact.value < near) return told;
  for (const sentence of lead) {
    for (const mention of page.mentions) {
      if (mention.from < sentence.from || mention.to > sentence.to || mention.printed.day === null) continue;
      const dated = mentionDate(mention, near, "date in the lead, with its place");
      if (dated === null || dated.fact.value >= near || dated.fact.from === page.mentions[0]?.from) continue;
      if (placeInSentence(reading, language, sentence, dated.fact, WORTH.beside)) return { ...dated, within: sentence };
    }
  }
  return openedBy(reading, language, page, sentences, near);
}

/** Sentences of a report of which one may open with the day of its act, and how many days before the page that is at most. */
const OPENED_SENTENCES = 3;
const DAYS_BEFORE = 14;

/**
 * A day some days before the page that opens a sentence of an act: "El pasado 10 de febrero, el ministro concedió audiencia …".
 * False: "On 10 February the fighting began" (no act of a report); "On 10 February 1998 they signed …" (years ago).
 */
function openedBy(
  reading: Reading,
  language: DateLanguage,
  page: DatedPage,
  sentences: readonly Span[],
  near: CivilDate,
): Dated | null {
  const { folded, text } = reading;
  for (const sentence of sentences.slice(0, OPENED_SENTENCES)) {
    const mention = page.mentions.find(({ from, to }) => from >= sentence.from && to <= sentence.to);
    if (!mention || mention.printed.day === null || mention.from === page.mentions[0]?.from) continue;
    if (!/^\P{L}*(?:\p{L}+,?\s){1,3}$/u.test(text.slice(sentence.from, Math.min(mention.from, sentence.from + 24))))
      continue;
    const dated = mentionDate(mention, near, "date that opens the report");
    if (dated === null || dated.fact.value >= near || dated.fact.value < daysAfter(near, -DAYS_BEFORE)) continue;
    const end = folded.at(Math.min(sentence.to, sentence.from + LONGEST_SENTENCE));
    if (language.phrases.scan(folded.text, folded.at(mention.to), end).some(isAct))
      return { ...dated, within: sentence };
  }
  return null;
}

/** Sentences of the lead in which a day told is dated in brackets. */
const GLOSSED_SENTENCES = 3;

/**
 * A day of the lead that is told and dated: "announced yesterday (March 13)", "today (11 January)".
 * False: "met today with the Minister (5 May 1961)" (other words between).
 */
function glossedDate(
  reading: Reading,
  language: DateLanguage,
  page: DatedPage,
  sentences: readonly Span[],
  near: CivilDate | null,
): Dated | null {
  const { folded, text } = reading;
  for (const sentence of sentences.slice(0, GLOSSED_SENTENCES)) {
    for (const mention of page.mentions) {
      if (mention.from < sentence.from || mention.to > sentence.to || mention.printed.day === null) continue;
      if (!/\s\($/u.test(text.slice(mention.from - 2, mention.from)) || text.charAt(mention.to) !== ")") continue;
      const to = folded.at(mention.from - 2);
      const told = language.phrases.scan(folded.text, Math.max(folded.at(sentence.from), to - LONGEST_DAY), to);
      if (!told.some((hit) => hit.to === to && hasSense(hit, "relative"))) continue;
      const dated = mentionDate(mention, near, "a day told, with its date in brackets");
      if (dated) return { ...dated, within: sentence };
    }
  }
  return null;
}

/** Folded units of "yesterday evening". */
const LONGEST_DAY = 24;

/** Units of a paragraph that is no more than a dateline: "March 12, 2024 – Ottawa, Ontario – Global Affairs Canada". */
const LONGEST_DATELINE = 90;

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
      const before = text.slice(Math.max(sentence.from, mention.from - where.length - 12), mention.from);
      const place = before.lastIndexOf(where);
      if (place < 0 || !/^,? (?:on |from |between )?$/u.test(before.slice(place + where.length))) continue;
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
    // "On 25 April 2024, asked for her reaction, Spokesperson Jane Roe stated:"
    const introduces = /[:：]$/u.test(text.slice(sentence.from, end)) && isIntroduction(reading, sentence);
    // "“Peace is our aim,” stated Minister Roe at the Meeting (26/7)."
    const bracketed = (mention: Mention): boolean =>
      text.charAt(mention.from - 1) === "(" && text.charAt(mention.to) === ")";
    const noted = kind === "readout" && inside.some(bracketed);
    if (acts.length === 0 && language.words.acts.length > 0 && !introduces && !noted) continue;
    // What is spoken tells of other things; only a line before it can tell of the occasion.
    if ((kind === "transcript" || kind === "speech") && !isIntroduction(reading, sentence)) continue;
    // A statement tells mostly of what others did: "On 10 March the people of Sudland voted".
    const own = introduces || language.words.ownWords.length === 0 || hits.some((hit) => hasSense(hit, "own"));
    if (kind === "statement" && !own) continue;
    for (const mention of inside) {
      const from = folded.at(mention.from);
      const opens =
        mention.from - sentence.from <= 24 &&
        /^\P{L}*(?:\p{L}+,?\s){0,3}$/u.test(text.slice(sentence.from, mention.from));
      // "on June 10", "on Friday, 10 June", "from 9 – 13 May", "on the morning of March 18"
      const asked = hits.some(
        (hit) =>
          hasSense(hit, "when") &&
          hit.to <= from &&
          /^\s*(?:\p{L}+[.,]?\s){0,3}$/u.test(folded.text.slice(hit.to, from)),
      );
      // "will travel to Norland, Sudland, and Estland June 22-29"
      const trailing =
        kind === "readout" &&
        inside.length === 1 &&
        /$(?<=(?:\p{Lu}\p{L}+|,)\s)/u.test(text.slice(sentence.from, mention.from)) &&
        !/^\s\p{Ll}+\s?\p{Ll}/u.test(text.slice(mention.to, mention.to + 12));
      const weekday = mention.printed.weekday !== null;
      if (
        !opens &&
        !asked &&
        !bracketed(mention) &&
        !trailing &&
        !weekday &&
        language.words.whenPrepositions.length > 0
      )
        continue;
      const dated = mentionDate(mention, near, "date in the report");
      if (dated) return { ...dated, within: sentence };
    }
  }
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
