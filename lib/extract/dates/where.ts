import type { CivilDate, Fact, ReleaseKind, Span } from "../../model";
import type { Hit } from "../../text/lexicon";
import type { Reading } from "../reading";
import { linesOf } from "./lines";
import type { DatedPage, Mention } from "./mentions";
import { isFormalState } from "./placeLinks";
import { type NamedPlace, placeFrom, placeOnLine } from "./places";
import { postposedPlace } from "./postposed";
import type { DateLanguage, DateSense } from "./words";

/** A longer sentence is no sentence (a text without punctuation): only its first units are looked at. */
export const LONGEST_SENTENCE = 1200;

export function hasSense(hit: Hit<DateSense>, kind: DateSense["kind"]): boolean {
  return hit.senses.some((sense) => sense.kind === kind);
}

/**
 * The place in the title: before its date, behind its last comma or colon, or after "in" and "at".
 * True: "Press conference, Canberra"; "Meeting in Stockholm". False: "Statement on the situation in Ukraine" (a country).
 */
export function titlePlace(
  reading: Reading,
  language: DateLanguage,
  page: DatedPage,
  title: Fact<string> | null,
  kind: ReleaseKind,
): (Span & { readonly isVisit: boolean }) | null {
  if (title?.from == null || title.to == null) return null;
  const { text, folded } = reading;
  const span = { from: title.from, to: title.to };
  const hits = language.phrases.scan(folded.text, folded.at(span.from), folded.at(span.to));
  for (const hit of hits) {
    if (!hasSense(hit, "in") && !hasSense(hit, "at") && !hasSense(hit, "visit") && !hasSense(hit, "held")) continue;
    const place = placeFrom(reading, language, behind(reading, hit), false);
    const isVisit = hasSense(hit, "visit");
    // "Comments on the Attack in Moscow": what a statement is about happened there, not the statement.
    if (kind === "statement" && !isVisit && !hasSense(hit, "held")) continue;
    if (place && place.to <= span.to && (isVisit || !isCountry(reading, language, place))) return { ...place, isVisit };
  }
  const block = reading.blocks.findIndex((each) => each.from <= span.from && each.to >= span.to);
  const tail = /[,،:(–—-]/u.test(text.slice(span.from, span.to));
  const place = tail ? placeOnLine(reading, language, page, span, block) : null;
  return place && { from: place.from, to: place.to, isVisit: false };
}

function isKnownCity({ folded }: Reading, language: DateLanguage, place: Span): boolean {
  return language.places.at(folded.text, folded.at(place.from))?.senses.includes("city") ?? false;
}

export function isCountry(reading: Reading, language: DateLanguage, place: Span): boolean {
  const { folded } = reading;
  const hit = language.places.at(folded.text, folded.at(place.from));
  if (hit === null) return isFormalState(reading, language, place);
  return folded.source(hit).to >= place.to && hit.senses.includes("country") && !hit.senses.includes("city");
}

/**
 * The place and date before a dash or a colon at the start of the text: "WASHINGTON, March 3 – The Secretary …",
 * "Islamabad (12 March 2024): …".
 */
export function proseDateline(reading: Reading, language: DateLanguage, page: DatedPage): NamedPlace | null {
  const { blocks, text } = reading;
  // The bullets that sum a release up stand above its dateline: "• Acuerdan un plan" over "Lima, 7 de mayo.- El canciller …".
  let opening = page.opening;
  while (blocks[opening]?.kind === "item") opening++;
  for (let index = opening; index < Math.min(blocks.length, opening + 2); index++) {
    const block = blocks[index];
    if (!block || block.kind === "heading") continue;
    const city = cityAndDate(reading, language, page, block, index);
    if (city) return city;
    const start = text.slice(block.from, Math.min(block.to, block.from + 90));
    const parter = /\s?[–—]\s?|\s-{1,2}\s|[)]:?\s|:\s|\.[-–—]\s?/u.exec(start);
    const dated = datedOpening(reading, page, block);
    if (dated === null && (!parter || parter.index < 4)) continue;
    const parted = parter ? block.from + parter.index + (parter[0].startsWith(")") ? 1 : 0) : block.to;
    const line = { from: block.from, to: Math.min(dated ?? block.to, parted) };
    const place = placeOnLine(reading, language, page, line, index);
    if (place && place.from - line.from <= 2 && (place.date || isKnownCity(reading, language, place))) return place;
  }
  return null;
}

/**
 * A city and a date that open a block, before an agency's name or a stroke: "أبوظبي في 5 مارس / وام / …", "الرياض 18 يوليو
 * 2024 م واس". False: "Ottawa on 5 March became …" (the sentence goes on).
 */
function cityAndDate(
  reading: Reading,
  language: DateLanguage,
  page: DatedPage,
  block: Span,
  index: number,
): NamedPlace | null {
  const { text, folded } = reading;
  const hit = language.places.at(folded.text, folded.at(block.from));
  if (!hit?.senses.includes("city")) return unknownCity(reading, language, page, block, index);
  const city = folded.source(hit);
  const date = page.mentions.find((mention) => mention.from >= city.to && mention.from <= city.to + 12);
  if (!date || date.to > block.to) return null;
  const between = folded.text
    .slice(hit.to, folded.at(date.from))
    .replace(/[\s,:-]+/gu, " ")
    .trim();
  const led = between === "" || language.phrases.at(`${between} `, 0)?.to === between.length;
  if (
    !led ||
    !/^\s?\p{L}?\.?\s*(?:[/(|–—-]|\p{Lo}{2,4}\s*$)/u.test(text.slice(date.to, Math.min(block.to, date.to + 12)))
  )
    return null;
  return { ...city, block: index, date, hasCity: true };
}

/** Longest name of a city that no list knows, with the word that leads its date in, in units. */
const LONGEST_CITY = 24;

/** A city that no list knows, where strokes set the agency's name apart: "بوكافو في 12 مايو / بنا / …". */
function unknownCity(
  { text }: Reading,
  { words }: DateLanguage,
  page: DatedPage,
  block: Span,
  index: number,
): NamedPlace | null {
  if (!/^\p{Lo}/u.test(text.charAt(block.from))) return null;
  const date = page.mentions.find((mention) => mention.from > block.from && mention.from <= block.from + LONGEST_CITY);
  if (!date || !/^\s?\p{L}?\s?\/\s?\p{L}/u.test(text.slice(date.to, Math.min(block.to, date.to + 6)))) return null;
  const found = /^(\p{L}+(?:\s\p{L}+)?)\s(\p{L}+)\s$/u.exec(text.slice(block.from, date.from));
  if (!found || !words.whenPrepositions.includes(found[2] as string)) return null;
  const to = block.from + (found[1] as string).length;
  return { from: block.from, to, block: index, date, hasCity: true };
}

/** Where a place with its date before a full stop ends: "Bogotá, 12 de abril de 2023. La ministra …". Null where none opens the block. */
function datedOpening({ text }: Reading, page: DatedPage, block: Span): number | null {
  const date = page.mentions.find((mention) => mention.from >= block.from && mention.to <= block.from + 90);
  if (!date || date.from === block.from || date.printed.year === null) return null;
  const before = text.slice(block.from, date.from);
  // "Bogotá, 12 de abril de 2023. La ministra …", "Libreville, le 4 février 2025. Le ministre …"
  return /^[\p{Lu}][^.:;]*(?:\p{Lu}\.[^.:;]*)*,\s(?:\p{Ll}{1,3}\s)?$/u.test(before) &&
    /^\.\s+\p{Lu}/u.test(text.slice(date.to, date.to + 4))
    ? date.to
    : null;
}

/** Place and date on the last lines: "New Delhi" over "March 16, 2023". */
export function closingPlace(reading: Reading, language: DateLanguage, page: DatedPage): NamedPlace | null {
  const { blocks } = reading;
  const date = page.mentions.findLast((mention) => mention.where === "closing" && mention.label !== "neither");
  if (!date || date.line.to - date.line.from > 80) return null;
  const own = placeOnLine(reading, language, page, date.line, date.block);
  if (own) return { ...own, date };
  // "Spokesperson, Ministry of Foreign Affairs, Abuja" over the date, in one paragraph with the signature.
  const block = blocks[date.block];
  const above = block && linesOf(reading.text, block).findLast((line) => line.to <= date.line.from);
  const place = above && above.to - above.from <= 80 && placeOnLine(reading, language, page, above, date.block);
  if (place) return { ...place, date };
  for (const index of [date.block, date.block - 1, date.block + 1]) {
    const block = blocks[index];
    if (!block || block.to - block.from > 80 || index < page.opening) continue;
    const place = placeOnLine(reading, language, page, block, index);
    if (place) return { ...place, date };
  }
  return null;
}

/** Sentences from the end in which a text says where it was done. */
const DONE_SENTENCES = 8;

/** The formula that closes a joint text: "Done at Norport, this 7th day of July 2024". */
export function doneAt(
  reading: Reading,
  language: DateLanguage,
  page: DatedPage,
  sentences: readonly Span[],
): { readonly place: Span; readonly date: Mention | null } | null {
  const { folded } = reading;
  for (const sentence of sentences.slice(-DONE_SENTENCES)) {
    const hit = language.phrases.at(folded.text, folded.at(sentence.from));
    if (!hit || !hasSense(hit, "held")) continue;
    const place = placeFrom(reading, language, behind(reading, hit), true);
    if (!place || place.to > sentence.to) continue;
    const date = page.mentions.find((mention) => mention.from >= place.to && mention.to <= sentence.to) ?? null;
    return { place, date };
  }
  return null;
}

/** In languages that put the place before the verb: 在德国出席, "attended in Germany". */
function isBeforeAct(hits: readonly Hit<DateSense>[], at: number): boolean {
  return hits.some((hit) => hit.from === at && hasSense(hit, "act"));
}

/** Source position of what follows a phrase; "à l'" needs no blank. */
function behind({ folded }: Reading, hit: Span): number {
  return folded.start(/\s/u.test(folded.text.charAt(hit.to)) ? hit.to + 1 : hit.to);
}

/** How much a place in a sentence is worth, by what leads to it; only the order counts. */
export const WORTH = { beside: 5, held: 4, visit: 3, city: 2, venue: 1 } as const;

/**
 * The place in a sentence: beside the event's date, else behind "held in" and the like, else of a visit, else a city after "in".
 * True: "opened in Beijing"; "welcome you here to Bali". False: "the war in Ukraine" (a country after a noun).
 */
export function placeInSentence(
  reading: Reading,
  language: DateLanguage,
  sentence: Span,
  date: Fact<CivilDate> | null,
  least: number = WORTH.venue,
): Span | null {
  const { folded, text } = reading;
  const end = Math.min(sentence.to, sentence.from + LONGEST_SENTENCE);
  const hits = language.phrases.scan(folded.text, folded.at(sentence.from), folded.at(end));
  if (language.words.places.postposed) {
    return postposedPlace(
      reading,
      language,
      sentence,
      hits.filter((hit) => hasSense(hit, "held")),
    );
  }
  const acts = hits.some((hit) => hasSense(hit, "act") || hasSense(hit, "held"));
  let best: Span | null = null;
  let bestWorth = 0;
  for (const hit of hits) {
    const held = hasSense(hit, "held");
    const visit = hasSense(hit, "visit");
    const inside = hasSense(hit, "in");
    const at = hasSense(hit, "at");
    if (!held && !visit && !inside && !at) continue;
    const place = placeFrom(reading, language, behind(reading, hit), held);
    if (!place || place.to > end) continue;
    const country = isCountry(reading, language, place);
    // "who is paying a visit to Japan" tells of another thing than "paid an official visit to Japan".
    if (
      visit &&
      country &&
      !hasSense(hit, "act") &&
      !hits.some((other) => hasSense(other, "act") && other.to <= hit.from && hit.from - other.to < 24)
    )
      continue;
    const beside =
      date?.from != null &&
      date.to != null &&
      (/^,?\s(?:\p{L}{2,7}\s)?(?:\p{L}+,\s)?$/u.test(text.slice(place.to, Math.max(place.to, date.from))) ||
        (place.from - date.to < 12 && place.from >= date.to));
    let worth = 0;
    if (beside && (held || inside || at)) worth = WORTH.beside;
    else if (held) worth = country && !isBeforeAct(hits, folded.at(place.to)) ? 0 : WORTH.held;
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

/** Where a speaker greets: "welcome you here to Bali", "It is good to be back in Munich". */
export function greetedPlace(reading: Reading, language: DateLanguage, sentence: Span): Span | null {
  const { folded } = reading;
  const end = folded.at(Math.min(sentence.to, sentence.from + LONGEST_SENTENCE));
  for (const hit of language.phrases.scan(folded.text, folded.at(sentence.from), end)) {
    if (!hasSense(hit, "greet")) continue;
    const place = placeFrom(reading, language, behind(reading, hit), false);
    if (place && place.to <= sentence.to) return place;
  }
  return null;
}
