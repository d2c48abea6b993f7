import type { Span } from "../../model";
import type { Reading } from "../reading";
import { capitalRun, isLink, isOutlet, isPlaces, partNames, type Token } from "./names";
import type { CompiledWords } from "./words";

/** The outlet whose name begins at or behind token `i`, an article left out. */
export function outletAfter(reading: Reading, words: CompiledWords, tokens: readonly Token[], i: number): Span | null {
  for (let k = i; k < Math.min(tokens.length, i + 2); k++) {
    const run = capitalRun(reading, words, tokens, k, "outlet");
    if (run) return withoutCountry(reading, run.span);
  }
  return null;
}

/** Units of the longest outlet with its country. */
const LONGEST_OUTLET = 80;

/** "Coast Media" of "Coast Media in Norland": where an outlet is, is no part of its name. */
function withoutCountry(reading: Reading, span: Span): Span {
  if (span.to - span.from > LONGEST_OUTLET) return span;
  const link = /^(.+?)\s\p{Ll}{2,3}\s(\p{Lu}[^,;]*)$/u.exec(reading.text.slice(span.from, span.to));
  if (!link) return span;
  const to = span.from + (link[1] as string).length;
  const place = { from: span.to - (link[2] as string).length, to: span.to };
  const between = reading.text.slice(to + 1, place.from - 1);
  return reading.pack.dates.places.prepositions.includes(between) && isPlaces(reading, place)
    ? { from: span.from, to }
    : span;
}

/** The outlet behind a name: "… with the Voice of America", "…, and I'm with Reuters", ", Reuters". */
export function outletBehindName(
  reading: Reading,
  words: CompiledWords,
  tokens: readonly Token[],
  i: number,
): Span | null {
  for (let k = i; k < Math.min(tokens.length, i + 4); k++) {
    if (isLink(reading, words, tokens[k] as Token)) return outletAfter(reading, words, tokens, k + 1);
  }
  return outletBehindComma(reading, words, tokens, i);
}

/** "Runjhun Sharma, RT", "Павел Минин, «Маяк»", "…, телеканал «Маяк»": the outlet that token `i` begins, behind a comma. */
export function outletBehindComma(
  reading: Reading,
  words: CompiledWords,
  tokens: readonly Token[],
  i: number,
): Span | null {
  const { text } = reading;
  const next = tokens[i];
  const before = tokens[i - 1];
  if (!next || !before || !/^,\s*["«„“]?$/u.test(text.slice(before.to, next.from))) return null;
  if (!next.large) return nounedOutlet(reading, words, tokens, i);
  const run = capitalRun(reading, words, tokens, i, "outlet")?.span ?? null;
  // "Первый канал": the small words of a known name belong to it.
  const known = words.outlets.at(reading.folded.text, reading.folded.at(next.from));
  const knownTo = known ? reading.folded.end(known.to) : 0;
  const outlet = run && { from: run.from, to: Math.max(run.to, knownTo) };
  if (!outlet || !isOutlet(reading, words, outlet)) return null;
  // "Sir, Sidhant from WION": the person stands behind the comma too.
  return partNames(reading, words, outlet).person ? null : outlet;
}

/**
 * An outlet whose kind stands before its name in quotation marks: "телеканал «Маяк»", "journal « La Rive »".
 * False: "газета «со ссылкой на источники»" (no name), "канал связи" (no quotation marks).
 */
function nounedOutlet(reading: Reading, words: CompiledWords, tokens: readonly Token[], i: number): Span | null {
  const { text, folded } = reading;
  const noun = tokens[i] as Token;
  const known = words.outlets.at(folded.text, folded.at(noun.from));
  const name = tokens[i + 1];
  if (!known || folded.end(known.to) !== noun.to || !name?.large) return null;
  if (!/^\s["«„“]\s?$/u.test(text.slice(noun.to, name.from))) return null;
  const close = text.slice(name.from, name.from + LONGEST_OUTLET).search(/["»“”]/u);
  return close > 0 ? { from: noun.from, to: name.from + close + 1 } : null;
}
