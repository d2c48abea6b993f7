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
