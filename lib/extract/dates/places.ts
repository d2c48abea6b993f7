import type { Span } from "../../model";
import type { Reading } from "../reading";
import type { DatedPage, Mention } from "./mentions";
import { housedIn, withCountry, withLead, withWeekday } from "./placeLinks";
import { canBelong, isLocal, type Part, partOf } from "./placeParts";
import { type Beside, HOUR, isAcronym, segments, trimmed, wordsIn } from "./placeSegments";
import type { DateLanguage } from "./words";

/** A place as named on the page, and the date printed with it. */
export interface NamedPlace extends Span {
  /** Index of its block. */
  readonly block: number;
  /** The date on its own line or in its own brackets, or null. */
  readonly date: Mention | null;
  /** It names a city, not only a room or a house. */
  readonly hasCity: boolean;
}

const MOST_UNKNOWN_WORDS = 4; // beside a date: "Punta del Este", "Sharm El Sheikh"
const MOST_ISSUED_WORDS = 4; // "Issued in Tripoli"

// ------------------------------------------------------------------ lines of the header

/**
 * Places that stand on lines of their own above the text or at its end, in order; lines of one block that follow each
 * other are one place ("Indian Treaty Room" over "Eisenhower Executive Office Building").
 */
export function headerPlaces(reading: Reading, language: DateLanguage, page: DatedPage): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (const line of page.header) {
    const words = reading.text.slice(line.from, line.to);
    if (LETTERHEAD_SIGN.test(words.toLowerCase()) && LETTERHEAD.test(words)) continue;
    const place = placeOnLine(reading, language, page, line, line.block);
    if (place === null) continue;
    const last = places.at(-1);
    // "Oslo City Hall" over "Oslo, Norway", in paragraphs of their own too.
    const adjoins =
      last && (last.block === place.block || (last.block + 1 === place.block && isHouseOnly(reading, language, last)));
    if (last && adjoins && isOneBreak(reading.text.slice(last.to, place.from))) {
      places[places.length - 1] = {
        ...last,
        to: place.to,
        date: last.date ?? place.date,
        hasCity: last.hasCity || place.hasCity,
      };
    } else places.push(place);
  }
  return places;
}

/** Whether a place ends with no city or country: a house or a room, whose city may stand on the next line. */
function isHouseOnly({ folded }: Reading, { places }: DateLanguage, place: NamedPlace): boolean {
  const to = folded.at(place.to);
  const last = places.scan(folded.text, folded.at(place.from), to).at(-1);
  return place.date === null && last?.to === to && last.senses.includes("venue") && !last.senses.includes("city");
}

/** What every such line holds, for one look at those that are none. */
const LETTERHEAD_SIGN = /@|www|tel|fax|phone|mail|box|\p{N}{3}/u;
/** A line of an address: it says where the mission lives. */
const LETTERHEAD =
  /(?<![\p{L}\p{N}])(?:tel|fax|phone|e-?mail|p\.?\s?o\.? box)(?![\p{L}\p{N}])|@|www\.|(?<!\p{N})\p{N}{5}(?!\p{N})|\p{N}{3}-\p{N}{4}/iu;

function isOneBreak(between: string): boolean {
  return between.trim() === "" || between.trim() === ",";
}

/** The place on a line that is no running text, or null. */
export function placeOnLine(
  reading: Reading,
  language: DateLanguage,
  page: DatedPage,
  line: Span,
  block: number,
): NamedPlace | null {
  const dates = page.mentions.filter((mention) => mention.from >= line.from && mention.to <= line.to);
  const { folded } = reading;
  const named = language.places.scan(folded.text, folded.at(line.from), folded.at(line.to));
  const weekdays = language.weekdays
    .scan(folded.text, folded.at(line.from), folded.at(line.to))
    // "Santo Domingo" holds the Spanish Sunday.
    .filter(
      (day) => !named.some((hit) => hit.from <= day.from && hit.to >= day.to && hit.to - hit.from > day.to - day.from),
    )
    .map((hit) => folded.source(hit));
  const timed = dates.length > 0 && reading.text.slice(line.from, line.to).search(HOUR) !== -1;
  const led = new Map(
    dates.map((date) => [date, withLead(reading.text, withWeekday(reading.text, date, weekdays), language)]),
  );
  const besides = lookBeside(reading.text, dates, led);
  for (const part of segments(reading.text, line, [...led.values(), ...weekdays])) {
    const segment = withoutPreposition(reading, language, part);
    const beside = besides(segment);
    const place = placeInSegment(reading, language, segment, {
      dated: beside !== null,
      before: beside !== null && segment.to <= beside.from,
      timed,
      anyName:
        beside !== null &&
        /[,،(（:–—\n-]/u.test(reading.text.slice(Math.min(segment.to, beside.to), Math.max(segment.from, beside.from))),
    });
    // （5月17日　15時30分　於：本省会見室）: behind the preposition a house whose name no capital shows.
    const house =
      place === null && segment !== part && dates.length > 0 ? caselessName(reading, language, segment.from) : null;
    if (place ?? house) {
      const whole = withCountry(reading, language, (place ?? house) as Span, line.to);
      return { ...whole, block, date: beside ?? dates[0] ?? null, hasCity: hasCity(reading, language, whole) };
    }
  }
  return null;
}

/** 于西安: a preposition that no blank parts from its place. */
function withoutPreposition({ text, folded }: Reading, { phrases }: DateLanguage, segment: Span): Span {
  const hit = phrases.at(folded.text, folded.at(segment.from));
  if (!hit?.senses.some(({ kind }) => kind === "in" || kind === "at")) return segment;
  const from = folded.start(hit.to);
  return from < segment.to && /^\p{Lo}/u.test(text.charAt(from)) ? { from, to: segment.to } : segment;
}

function hasCity({ folded }: Reading, { places }: DateLanguage, span: Span): boolean {
  return places.scan(folded.text, folded.at(span.from), folded.at(span.to)).some((hit) => hit.senses.includes("city"));
}

/** Most units between a part and the date beside it, and one: a comma, a bracket, an hour. */
const BESIDE = 40;

/** The first date beside each of a line's parts. They are asked about in order, so that no date is looked at for all of them. */
function lookBeside<D extends Span>(
  text: string,
  dates: readonly D[],
  led: ReadonlyMap<D, Span>,
): (part: Span) => D | null {
  const spans = dates.map((date) => led.get(date) ?? date);
  let first = 0;
  return (part) => {
    while (first < spans.length && (spans[first] as Span).to + BESIDE <= part.from) first++;
    for (let at = first; at < spans.length && (spans[at] as Span).from < part.to + BESIDE; at++)
      if (isBeside(text, part, spans[at] as Span)) return dates[at] as D;
    return null;
  };
}

/** Whether only a comma, a bracket or an hour stands between a part and a date. */
function isBeside(text: string, part: Span, date: Span): boolean {
  if (part.to <= date.from ? date.from - part.to >= BESIDE : part.from - date.to >= BESIDE) return false;
  const between = part.to <= date.from ? text.slice(part.to, date.from) : text.slice(date.to, part.from);
  // "… with Ana Roe (Norport, 5 May)": what opens the bracket stands beside the date.
  if (/[(（]\s*\p{L}/u.test(between)) return false;
  return /^[\s,，、،:：()（）–—-]*$/u.test(between.replace(/\p{L}{2,12},/u, "").replace(HOUR, ""));
}

/**
 * The place in a part of a line: from the end backwards, parts between commas that are names, as long as one of them is a
 * city, a country behind a city, or a venue. Beside a date an unknown name counts too.
 * True: "Remarks at the Luncheon, Baluwatar, Kathmandu". False: "Antony J. Blinken, Secretary of State"; "Global Affairs Canada".
 */
function placeInSegment(
  reading: Reading,
  language: DateLanguage,
  segment: Span,
  { dated, before: leads, timed, anyName }: Beside,
): Span | null {
  const parts = partsOf(reading, language, segment);
  // With day and hour beside it a body's name is its house: "May 29, 2020, 11:05 a.m. Ministry of Foreign Affairs".
  const isHouse = (part: Part): boolean =>
    timed && part.isName && part.senses.has("institution") && !part.senses.has("not a place");
  let end = parts.length;
  while (end > 0 && !isLocal(parts[end - 1] as Part, dated) && !isHouse(parts[end - 1] as Part)) end--;
  const before = (index: number): Span | null => {
    const part = parts[index];
    return part ? cityBehindPreposition(reading, language, part) : null;
  };
  if (end > 0) {
    let start = end;
    while (start > 0 && canBelong(parts[start - 1] as Part)) start--;
    const chosen = parts.slice(start, end);
    const onlyCountry = chosen.every((part) => part.exact === "country");
    const first = before(start - 1) ?? chosen[0];
    // "Santa Marta, Magdalena, 9 November": a region that no list knows, between its city and the date.
    const region = leads && chosen.at(-1)?.exact === "city" && end === parts.length - 1 ? parts[end] : undefined;
    const last = region && isUnknownName(reading.text, region) ? region : chosen.at(-1);
    if (first && last && (!onlyCountry || dated)) return { from: first.from, to: last.to };
  }
  const inside = dated ? before(parts.length - 1) : null;
  if (inside) return inside;
  if (!anyName) return null;
  // Beside a date a name that no list knows: "Gyeongju, 31 October 2025", "…, Foreign Secretary of Norland, Gilgit, 11 December".
  const nearest = parts.at(-1);
  return nearest && isUnknownName(reading.text, nearest) ? { from: nearest.from, to: nearest.to } : null;
}

function isUnknownName(text: string, part: Part): boolean {
  return (
    part.isName &&
    part.senses.size === 0 &&
    !part.hasNumber &&
    wordsIn(text, part, part) <= MOST_UNKNOWN_WORDS &&
    !isAcronym(text, part)
  );
}

/** "Manama" of "Adopted in Manama". */
function cityBehindPreposition(reading: Reading, language: DateLanguage, part: Span): Span | null {
  const { text, folded } = reading;
  const { phrases, places, words } = language;
  const city = places.scan(folded.text, folded.at(part.from), folded.at(part.to)).at(-1);
  if (!city?.senses.includes("city") || city.to < folded.at(part.to)) return null;
  const span = folded.source(city);
  const leading = /$(?<=(\p{L}+\.?)\s)/u.exec(text.slice(part.from, span.from))?.[1]?.toLowerCase();
  if (leading !== undefined && words.places.prepositions.includes(leading)) return span;
  // In the folded text a joined preposition stands apart: "صدر ب|طرابلس", "صدر في مدينة |سول|".
  const before = phrases.scan(folded.text, folded.at(part.from), city.from).at(-1);
  return before?.senses.some(({ kind }) => kind === "in") && city.from - before.to <= 1 ? span : null;
}

function partsOf(reading: Reading, language: DateLanguage, segment: Span): Part[] {
  const { text } = reading;
  const parts: Part[] = [];
  const comma = /[^,，、،]+/gu;
  const words = text.slice(segment.from, segment.to);
  for (let hit = comma.exec(words); hit !== null; hit = comma.exec(words)) {
    const span = trimmed(text, { from: segment.from + hit.index, to: segment.from + hit.index + hit[0].length });
    if (span) parts.push(cityBeforeWhen(reading, language, span) ?? partOf(reading, language, span));
  }
  return parts;
}

/** "Tunis" of "تونس في", "Lisboa a", "صدر في طرابلس بتاريخ" before a date: a known city and a word that leads the date in. */
function cityBeforeWhen(reading: Reading, language: DateLanguage, span: Span): Part | null {
  const { text, folded } = reading;
  const last = /\s(\S{1,6})$/u.exec(text.slice(span.from, span.to))?.[1];
  if (last === undefined || !language.words.whenPrepositions.includes(last)) return null;
  const part = { from: span.from, to: span.to - last.length - 1 };
  const city = language.places.scan(folded.text, folded.at(part.from), folded.at(part.to)).at(-1);
  if (!city?.senses.includes("city") || folded.source(city).to !== part.to) return null;
  const whole = folded.source(city).from === part.from;
  // False: "Recalling the Joint Statement on the Meeting in Geneva on …".
  const issued = wordsIn(text, part, part) <= MOST_ISSUED_WORDS && cityBehindPreposition(reading, language, part);
  return whole || issued ? partOf(reading, language, part) : null;
}

// ------------------------------------------------------------------ in sentences

/** A capitalised word, an abbreviation in capitals ("U.K."), "St." */
const CAPITAL = "(?:(?:\\p{Lu}\\.){2,}|St\\.|\\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]*)";
const NAME = new RegExp(`${CAPITAL}(?:\\s(?:\\p{Ll}{1,3}\\s){0,2}${CAPITAL}){0,9}`, "uy");

/**
 * The place that begins at a source position, just behind a preposition or a verb of visiting: "the Presidential Palace in
 * Jakarta", "Manama, Bahrain". Null for what is no known place; `anyName`: a name of up to three words will do.
 */
export function placeFrom(reading: Reading, language: DateLanguage, position: number, anyName: boolean): Span | null {
  const { text } = reading;
  const article = /^(?:the|The)\s/u.exec(text.slice(position, position + 4));
  const from = position + (article?.[0].length ?? 0);
  const first = nameFrom(reading, language, from, anyName);
  if (first === null) return null;
  let { to } = first;
  let house = first.senses.has("venue") || first.senses.has("institution");
  for (let n = 0; n < 4; n++) {
    const link =
      housedIn(text, to, language) ?? /^(?:,\s|\s\()(?:the\s)?|^\s(?:in|of)\s(?:the\s)?/u.exec(text.slice(to, to + 12));
    if (!link) break;
    const next = nameFrom(reading, language, to + link[0].length, false);
    if (
      next === null ||
      (/\p{Ll}/u.test(link[0].replace(/^,?\s/u, "").slice(0, 2)) &&
        !(house && (next.exact !== null || next.senses.has("venue"))))
    )
      break;
    if (next.exact === null && !next.senses.has("venue")) break;
    // "au Sénat (Paris, 6 novembre 2024)": the bracket holds more than the place.
    if (link[0].includes("(") && text.charAt(next.to) !== ")") break;
    to = next.to;
    house ||= next.senses.has("venue");
    if (link[0].includes("(")) to++;
  }
  // "at the Palace" of nowhere
  if (to === first.to && first.exact === null && house && /^\p{Lu}\p{L}*$/u.test(text.slice(from, to))) return null;
  return { from, to };
}

function nameFrom(reading: Reading, language: DateLanguage, from: number, anyName: boolean): Part | null {
  const { text, folded } = reading;
  if (/^\p{Lo}/u.test(text.charAt(from))) return caselessName(reading, language, from);
  const known = language.places.at(folded.text, folded.at(from));
  NAME.lastIndex = from;
  const name = NAME.exec(text);
  // "Assemblée nationale": a house whose name goes on in small letters.
  if (known?.senses.includes("venue") && folded.source(known).to > from + (name?.[0].length ?? 0)) {
    return /^\p{Ll}/u.test(text.charAt(from))
      ? smallVenue(reading, language, folded.source(known))
      : partOf(reading, language, folded.source(known));
  }
  if (name === null) return null;
  const to = from + nameLength(name[0], language);
  if (known && (known.senses.includes("city") || known.senses.includes("country"))) {
    const end = folded.source(known).to;
    const whole = partOf(reading, language, { from, to: Math.max(to, end) });
    // "Geneva and Vienna"; "в Минске Министр …"
    if (to <= end || language.words.places.inflected || /^\s\p{Ll}/u.test(text.slice(end, to)))
      return partOf(reading, language, { from, to: end });
    // "Beijing Daxing International Airport" is a house; "Munich Security Conference", "Geneva Talks" are no places.
    return whole.senses.has("venue") && !whole.senses.has("not a place") ? whole : null;
  }
  const part = partOf(reading, language, { from, to });
  if (part.senses.has("not a place")) return null;
  if (part.exact === "country") return part;
  // "at the Council" is no place; "at the Security Council", "at the Palace in Jakarta" are.
  if (part.senses.has("venue") || (part.senses.has("institution") && /\s/u.test(text.slice(part.from, part.to))))
    return part;
  if (!anyName || wordsIn(text, part, part) > 3 || isAcronym(text, part)) return null;
  return language.dates.find(text, folded, "dmy", folded.at(from), folded.at(from) + 24).dates[0]?.from === from
    ? null
    : part;
}

/** Small words between a venue's noun and its name: "palacio |de la| Moneda". */
const SMALL_LINKS = /^(?:\s\p{Ll}{1,3}(?=\s)|\s[ld]['’](?=\p{Lu})){1,3}\s?/u;

/**
 * A house whose noun is written small, with the name behind it: "château de Meseberg", "palacio de Torre Tagle". Null for what
 * has no name: "la sede del encuentro".
 */
function smallVenue(reading: Reading, language: DateLanguage, noun: Span): Part | null {
  const { text } = reading;
  const links = SMALL_LINKS.exec(text.slice(noun.to, noun.to + 16))?.[0];
  if (links === undefined) return null;
  NAME.lastIndex = noun.to + links.length;
  const name = NAME.exec(text);
  const part = name && partOf(reading, language, { from: noun.from, to: name.index + nameLength(name[0], language) });
  return part && !part.senses.has("not a place") ? part : null;
}

/**
 * A name where no capital shows its ends (密总统府, 德里英联邦妇女协会医疗中心): up to the last city, house or country that the
 * lists know in its clause, before the next verb of an act. Only a house may have words before it that no list knows.
 */
function caselessName(reading: Reading, language: DateLanguage, from: number): Part | null {
  const { text, folded } = reading;
  const stop = text.slice(from, from + LONGEST_CASELESS).search(/[，。；：、！？,.;:!?\n]/u);
  const start = folded.at(from);
  let end = folded.at(stop === -1 ? Math.min(text.length, from + LONGEST_CASELESS) : from + stop);
  const act = language.phrases
    .scan(folded.text, start, end)
    .find((hit) => hit.senses.some((sense) => sense.kind === "act"));
  if (act) end = act.from;
  const hits = language.places.scan(folded.text, start, end);
  const last = hits.at(-1);
  const isHouse = last?.senses.includes("venue") || last?.senses.includes("institution");
  // 在与…外交部长会谈后: what begins with another preposition is no name.
  const led =
    hits[0]?.from !== start &&
    reading.pack.people.saying.notBeforeSubject.some((word) => folded.text.startsWith(word, start));
  if (led) return null;
  if (last && isHouse && !hits.some((hit) => hit.senses.includes("not a place")))
    return partOf(reading, language, folded.source({ from: start, to: last.to }));
  let to = start; // 在北京同…外长举行会谈: what the lists know, as long as nothing stands between.
  for (const hit of hits) if (hit.from === to && !hit.senses.includes("not a place")) to = hit.to;
  return to > start ? partOf(reading, language, folded.source({ from: start, to })) : null;
}

/** In units of source text; a Chinese hospital's name has some twenty. */
const LONGEST_CASELESS = 30;

/** Length of a name up to the first small word that names do not hold: "Great Hall of the People" of "… on Monday". */
function nameLength(words: string, { inner }: DateLanguage): number {
  const small = /\s(\p{Ll}+)(?=\s)/gu;
  for (let hit = small.exec(words); hit !== null; hit = small.exec(words)) {
    const tail = /$(?<=((?:\s\p{Ll}+)*))/u.exec(words.slice(0, hit.index))?.[1] ?? "";
    if (!inner.has(hit[1] as string)) return hit.index - tail.length;
  }
  return words.length;
}
