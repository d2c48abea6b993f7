import type { Span } from "../../model";
import type { Reading } from "../reading";
import type { DateLanguage } from "./words";

/** "Bruselas (Bélgica)": a city with its country in brackets. */
export function withCountry({ text, folded }: Reading, { places }: DateLanguage, place: Span, to: number): Span {
  const bracket = /^\s\(([^()]{3,40})\)/u.exec(text.slice(place.to, to));
  if (!bracket) return place;
  const end = place.to + bracket[0].length;
  const inner = places.at(folded.text, folded.at(place.to + 2));
  const isCountry = inner?.senses.includes("country") && folded.source(inner).to === end - 1;
  return isCountry ? { from: place.from, to: end } : place;
}

/** ", em " in "Palácio das Necessidades, em Lisboa": a preposition of the language between a house and its city. */
export function housedIn(text: string, at: number, { words }: DateLanguage): RegExpExecArray | null {
  const link = /^,?\s(\p{Ll}{1,4})\s/u.exec(text.slice(at, at + 8));
  return link && words.places.prepositions.includes(link[1] as string) ? link : null;
}

/** A date with the weekday right before it: "السبت 7 سبتمبر". */
export function withWeekday(text: string, date: Span, weekdays: readonly Span[]): Span {
  const day = weekdays.find(
    ({ to }) => to < date.from && date.from - to <= 2 && /^[\s,،]+$/u.test(text.slice(to, date.from)),
  );
  return day ? { from: day.from, to: date.to } : date;
}

/**
 * A date with the word that leads it in behind a comma: "le 9 mai 2025" of "Nancy, le 9 mai 2025".
 * False: "Les ministres de Paris et du 9 mai" (no comma).
 */
export function withLead(text: string, date: Span, { words }: DateLanguage): Span {
  const lead = /[,،]\s(\p{Ll}{1,3})\s$/u.exec(text.slice(Math.max(0, date.from - 6), date.from))?.[1];
  if (lead === undefined || !words.whenPrepositions.includes(lead)) return date;
  return { from: date.from - lead.length - 1, to: date.to };
}

/**
 * Whether words are the formal name of a state: "Federal Republic of Nigeria", "the Hashemite Kingdom of Jordan".
 * False: "Bank of Japan", "Foreign Minister of Jordan" (no word of a state).
 */
export function isFormalState({ text, folded }: Reading, { places, words, inner }: DateLanguage, span: Span): boolean {
  const states = words.places.states;
  if (!states || span.to - span.from > LONGEST_STATE) return false;
  const hits = places.scan(folded.text, folded.at(span.from), folded.at(span.to));
  const country = hits.at(-1);
  if (hits.some((hit) => hit.senses.includes("not a place") || hit.senses.includes("institution"))) return false;
  if (!country?.senses.includes("country") || folded.source(country).to !== span.to) return false;
  const before = text.slice(span.from, folded.source(country).from).trim();
  const parts = before === "" ? [] : before.toLowerCase().split(/\s+/u);
  const small = parts.at(-1);
  return small !== undefined && inner.has(small) && parts.some((part) => states.includes(part));
}

/** Units of "the Federal Democratic Republic of" and the longest country. */
const LONGEST_STATE = 70;
