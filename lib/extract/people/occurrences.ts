import type { Span } from "../../model";
import { spanAt, trimSpan } from "../../text/span";
import type { Turn } from "../findings";
import type { Reading } from "../reading";
import { besideOffices } from "./besideOffices";
import { afterHonorifics, afterPostNominals, type Name, nameAt, nameEndingAt } from "./names";
import type { Office } from "./offices";
import { holdsGivenName } from "./uncased";
import { Sense, vocabularyOf } from "./vocabulary";
import { has, hasArticle, isCapital } from "./wordKinds";
import { type Word, type Words, wordsOf } from "./words";

/** A name together with what shows that it is one. */
export interface Occurrence {
  readonly name: Name;
  /** Office printed with it, or null. */
  readonly role: Span | null;
  /** First and last word of name, honorifics, post-nominals and office together. */
  readonly first: number;
  readonly last: number;
  /** What shows that it is a name, for the record's `rule`. */
  readonly rule: "office before" | "office after" | "office line" | "label" | "honorific" | "author" | "line" | "verb";
}

export interface Occurrences {
  /** In text order. */
  readonly named: readonly Occurrence[];
  /** Offices that no name stands beside, in text order. */
  readonly offices: readonly Office[];
}

/** Looks for names by the offices, honorifics, labels, words of authorship and verbs beside them. Cost: linear. */
export function findOccurrences(reading: Reading, turns: readonly Turn[]): Occurrences {
  const words = wordsOf(reading);
  const found = new Map<number, Occurrence>();
  const put = (occurrence: Occurrence): void => {
    const known = found.get(occurrence.name.first);
    // The better evidence stays; a role is never lost to an occurrence without one.
    if (!known || (known.role === null && occurrence.role !== null) || longerRole(occurrence, known)) {
      found.set(occurrence.name.first, occurrence);
    }
  };
  const offices = besideOffices(reading, words, put);
  besideHonorifics(reading, words, put);
  inLabels(reading, words, turns, put);
  if (found.size === 0) inHeadline(reading, words, turns, put);
  afterAuthorship(reading, words, put);
  // Without capitals, a verb or a line alone shows no name: a given name must be in it.
  const sure: Put = words.uncased
    ? (o) => {
        if (o.first < o.name.first || holdsGivenName(reading, words.list, o.name.first, o.name.last)) put(o);
      }
    : put;
  besideVerbs(reading, words, sure);
  aloneOnLines(reading, words, sure, found);
  const named = [...found.values()].sort((a, b) => a.name.from - b.name.from);
  return { named: withoutOverlaps(named), offices };
}

export type Put = (occurrence: Occurrence) => void;

function longerRole(a: Occurrence, b: Occurrence): boolean {
  return a.role !== null && b.role !== null && a.role.to - a.role.from > b.role.to - b.role.from;
}

/** Of names that overlap, the one that begins first and has the better evidence stays. */
function withoutOverlaps(named: readonly Occurrence[]): Occurrence[] {
  const kept: Occurrence[] = [];
  for (const occurrence of named) {
    const before = kept[kept.length - 1];
    if (before && occurrence.name.from < before.name.to) {
      if (before.role === null && occurrence.role !== null) kept[kept.length - 1] = occurrence;
      continue;
    }
    kept.push(occurrence);
  }
  return kept;
}

// ------------------------------------------------------------------ honorifics, labels, authors, lines, verbs

/** True: "Mr. Siddiqui", "H.E. Ms. Amina Mohammed", "la señora Robles" where offices are written small. False: "Dear Sir", "Sri Lanka". */
function besideHonorifics(reading: Reading, words: Words, put: Put): void {
  const { list } = words;
  const { smallHonorifics } = vocabularyOf(reading.pack);
  for (let i = 0; i < list.length; i++) {
    const word = list[i] as Word;
    if (!has(word, Sense.honorific) || has(word, Sense.place)) continue;
    if (!isCapital(word) && !words.officesSmall) {
      // "her counterpart Jane Roe", "his colleague, Jane Roe,"
      const next = list[i + 1];
      const small =
        smallHonorifics.has(reading.text.slice(word.from, word.to)) && (next?.gap === "space" || next?.gap === "comma");
      const name = small ? nameAt(reading, words, afterHonorifics(words, i + 1)) : null;
      if (name && name.keys.length > 1) put({ name, role: null, first: i, last: name.last, rule: "honorific" });
      continue;
    }
    const start = afterHonorifics(words, i);
    if (start === i) continue;
    const name = nameAt(reading, words, start) ?? behindCountry(reading, words, start);
    if (name) {
      put({ name, role: null, first: i, last: afterPostNominals(words, name.last + 1) - 1, rule: "honorific" });
      i = name.last;
    } else i = start - 1;
  }
}

/** "نظيره |الفرنسي| جان نويل بارو": a name of several words behind the adjective of a country. */
function behindCountry(reading: Reading, words: Words, i: number): Name | null {
  const { list, uncased } = words;
  const word = list[i] as Word;
  if (!uncased || !has(word, Sense.place) || !hasArticle(reading, word)) return null;
  const k = word.phraseEnd + 1;
  const name = list[k]?.gap === "space" ? nameAt(reading, words, k) : null;
  return name && name.keys.length > 1 ? name : null;
}

/** The names in labels of turns: "MS PORTER", "Mao Ning", "Penny Wong, Foreign Minister". Labels of questions name askers. */
function inLabels(reading: Reading, words: Words, turns: readonly Turn[], put: Put): void {
  const { list } = words;
  for (const turn of turns) {
    if (turn.label === null || turn.role === "question") continue;
    let i = words.at(turn.label.from);
    const end = turn.label.to;
    if (isOnlyOffice(list, i, end)) continue;
    for (; i < list.length && (list[i] as Word).from < end; i++) {
      const name = nameAt(reading, words, i);
      if (name && name.to <= end) {
        put({ name, role: null, first: i, last: name.last, rule: "label" });
        break;
      }
    }
  }
}

/**
 * Where nobody else is named and labels tell only an office: the family name that opens the title before its verb. True: "Robles
 * comparece ante los medios" over "MINISTRO.- Buenas tardes". False: "Norlandia comparece" (a place), "Gobierno anuncia" (an office).
 */
function inHeadline(reading: Reading, words: Words, turns: readonly Turn[], put: Put): void {
  const { list, uncased } = words;
  const title = reading.blocks.find(({ kind }) => kind === "title");
  const label = turns.find((turn) => turn.label !== null && turn.role !== "question")?.label;
  if (uncased || !title || !label || !isOnlyOffice(list, words.at(label.from), label.to)) return;
  const i = words.at(title.from);
  const [name, next] = [nameAt(reading, words, i), list[i + 1]];
  const known = Sense.place | Sense.body | Sense.common | Sense.officeHead | Sense.portfolio;
  const verb =
    next?.gap === "space" && next.shape === "lower" && !has(next, Sense.officeLink | Sense.and | Sense.article);
  if (!name || name.last !== i || !verb || has(list[i] as Word, known)) return;
  put({ name, role: { from: label.from, to: label.to }, first: i, last: i, rule: "label" });
}

/** "LE CHANCELIER", though Le is a family name too. */
function isOnlyOffice(list: readonly Word[], first: number, to: number): boolean {
  const parts = Sense.article | Sense.officeHead | Sense.officeModifier | Sense.officeLink | Sense.portfolio;
  let k = first;
  while (k < list.length && (list[k] as Word).from < to && has(list[k] as Word, parts)) k++;
  return k > first && (k >= list.length || (list[k] as Word).from >= to);
}

/**
 * True: "Statement by Robert Wood", "Delivered by Jane Roe". False: "Statement by the Spokesperson", "remarks of the day",
 * "Discours de Yaoundé" (one word).
 */
function afterAuthorship(reading: Reading, words: Words, put: Put): void {
  const { list } = words;
  const { authorship } = vocabularyOf(reading.pack);
  for (const region of authorRegions(reading)) {
    const from = reading.folded.at(region.from);
    const to = reading.folded.at(region.to);
    const titled = spanAt(reading.blocks, region.from)?.kind === "title";
    let textTo = -1;
    for (const hit of authorship.scan(reading.folded.text, from, to)) {
      const colon = hit.senses.includes("text") && titleName(reading, words, region, reading.folded.end(hit.to));
      if (colon) put({ name: colon, role: null, first: colon.first, last: colon.last, rule: "author" });
      // "Discours de |Xavier Roux| à l'occasion du débat": in a title the name follows its text at once.
      const adjoins = titled && hit.senses.includes("adjoining") && hit.from - textTo === 1;
      if (hit.senses.includes("text")) textTo = hit.to;
      if (!hit.senses.includes("by") && !adjoins) continue;
      const i = words.at(reading.folded.end(hit.to));
      const start = afterHonorifics(words, i);
      const first = list[i];
      if (!first || first.from >= region.to || (first.gap !== "space" && first.gap !== "line" && first.gap !== "block"))
        continue;
      const name = nameAt(reading, words, start);
      if (name && (name.last > name.first || start > i))
        put({ name, role: null, first: i, last: name.last, rule: "author" });
    }
  }
}

/** The name that fills a title behind its kind and a colon: "Inaugural speech: Jane Roe". False: "Speech: Peace in Europe". */
export function titleName(reading: Reading, words: Words, region: Span, at: number): Name | null {
  const block = spanAt(reading.blocks, at - 1);
  if (block?.kind !== "title" || !/^\s?[:–—]\s/u.test(reading.text.slice(at, at + 3))) return null;
  const name = nameAt(reading, words, afterHonorifics(words, words.at(at)));
  return name && name.keys.length > 1 && name.to === region.to ? name : null;
}

/** How far from the beginning of the body lines are looked at as the head of a text, in blocks. */
const HEAD_BLOCKS = 14;

/** Title, head and first lines of the body: where a text names its author. */
export function authorRegions(reading: Reading): Span[] {
  const regions: Span[] = [];
  let body = 0;
  for (const block of reading.blocks) {
    if (block.part === "body") body++;
    if (body > HEAD_BLOCKS) break;
    // A paragraph of sentences is no heading.
    if (block.part === "body" && block.kind === "paragraph" && block.to - block.from > 400) break;
    regions.push({ from: block.from, to: block.to });
  }
  return regions;
}

/** How many of the last blocks may hold a signature. */
const TAIL_BLOCKS = 4;

/**
 * A name alone on a line of the head or of the end, or alone between full stops there: "Robert Goodwill MP", "The Hon. Kevin
 * Rudd MP". Without an honorific or post-nominals a line of capitals is more often a place or a subject ("Treaty Room"):
 * in the head it must be confirmed by somebody of that name elsewhere ("John Kirby", "MR KIRBY:"), at the end by a first line
 * of its own in the last blocks.
 */
function aloneOnLines(reading: Reading, words: Words, put: Put, named: ReadonlyMap<number, Occurrence>): void {
  const { list } = words;
  const { blocks } = reading;
  const familyNames = new Set([...named.values()].map((o) => o.name.keys[o.name.keys.length - 1]));
  const tail = blocks
    .slice(-TAIL_BLOCKS)
    .filter((b) => b.part === "body" && b.kind !== "item" && b.kind !== "cell" && b.to - b.from < 200);
  const head = authorRegions(reading);
  const headTo = head.at(-1)?.to ?? 0;
  const nobody = ![...named.values()].some((o) => o.name.from < headTo);
  const regions = [...head.map((region) => ({ region, end: false })), ...tail.map((region) => ({ region, end: true }))];
  for (const { region, end } of regions) {
    let i = words.at(region.from);
    while (i < list.length && (list[i] as Word).from < region.to) {
      const begin = i;
      i++;
      while (i < list.length && (list[i] as Word).from < region.to && goesOn(list, i)) i++;
      const start = afterHonorifics(words, begin);
      const name = i - begin > 14 ? null : nameAt(reading, words, start);
      if (!name) continue;
      const last = afterPostNominals(words, name.last + 1) - 1;
      if (last !== i - 1) continue;
      const titled = start > begin || last > name.last;
      const known = familyNames.has(name.keys[name.keys.length - 1]);
      const signs = nobody && !end && isOverDateline(list, last);
      if (titled || (name.keys.length > 1 && (end || known || signs)))
        put({ name, role: null, first: begin, last, rule: "line" });
    }
  }
}

/** Words of a line of place and date: "Yaoundé (Cameroun), le lundi 4 novembre 2024". */
const DATELINE_WORDS = 8;

/**
 * Whether the line under word `last` opens with a place and has a date: "Louise Roe" over "Yaoundé, le 4 novembre 2024", where
 * the title names only an office. False: "Treaty Room" over "Washington, DC".
 */
function isOverDateline(list: readonly Word[], last: number): boolean {
  const place = list[last + 1];
  if (!place || (place.gap !== "line" && place.gap !== "block") || !has(place, Sense.place)) return false;
  for (let k = last + 2; k < list.length && k - last <= DATELINE_WORDS; k++) {
    const word = list[k] as Word;
    if (word.line !== place.line) return false;
    if (word.shape === "digit") return true;
  }
  return false;
}

/** Whether a piece of a head line goes on with word `i`: not over a line, a full stop (but an initial's), a dash. */
function goesOn(list: readonly Word[], i: number): boolean {
  const word = list[i] as Word;
  const before = list[i - 1] as Word;
  if (word.gap === "stop") return before.shape === "initial" || has(before, Sense.honorific | Sense.postNominal);
  return word.gap === "space" || word.gap === "comma" || word.gap === "bracket";
}

/**
 * A name of two words or more that is the subject of a verb of saying.
 * True: "Qian Hongshan pointed out". False: "Amnesty International said", "Beijing stressed", "Foreign Ministry said".
 */
function besideVerbs(reading: Reading, words: Words, put: Put): void {
  const { list } = words;
  const anywhere = reading.pack.people.saying.invertedAnywhere ?? false;
  for (let i = 1; i < list.length; i++) {
    const word = list[i] as Word;
    if (has(word, Sense.source)) {
      const name = nameAt(reading, words, afterHonorifics(words, word.phraseEnd + 1));
      if (name && name.keys.length > 1) put({ name, role: null, first: name.first, last: name.last, rule: "verb" });
      i = word.phraseEnd;
      continue;
    }
    if (!has(word, Sense.says) || word.shape !== "lower") continue;
    let j = i - 1;
    let here = word;
    while (
      j > 0 &&
      i - j < 4 &&
      here.gap === "space" &&
      has(list[j] as Word, Sense.between) &&
      (list[j] as Word).shape === "lower"
    ) {
      here = list[j] as Word;
      j--;
    }
    if (here.gap === "space" && isCapital(list[j] as Word)) {
      const name = nameEndingAt(reading, words, j);
      if (
        name &&
        name.last === j &&
        name.keys.length > 1 &&
        !(list[j] as Word).possessive &&
        !continuesName(list, name.first)
      ) {
        put({ name, role: null, first: name.first, last: name.last, rule: "verb" });
      }
    }
    if (has(word, Sense.inverted) || reading.pack.people.saying.verbFirst) {
      const next = list[word.phraseEnd + 1];
      if (next && next.gap === "space" && isCapital(next)) {
        const name = nameAt(reading, words, word.phraseEnd + 1);
        if (name && name.keys.length > 1 && (anywhere || isQuoteEnd(reading, word)))
          put({ name, role: null, first: name.first, last: name.last, rule: "verb" });
      }
    }
  }
}

/** Whether the run of capitals goes on to the left with words of bodies: "Human Rights Watch", "European Jane Roe". */
function continuesName(list: readonly Word[], first: number): boolean {
  const here = list[first] as Word;
  const before = list[first - 1];
  return before !== undefined && here.gap === "space" && isCapital(before) && has(before, Sense.body | Sense.portfolio);
}

/** Whether a quotation or a comma ends just before the word: "…," said X. */
function isQuoteEnd(reading: Reading, word: Word): boolean {
  const before = trimSpan(reading.text, { from: Math.max(0, word.from - 4), to: word.from });
  return before !== null && /["”’'»,](?:\s?[–—-])?$/u.test(reading.text.slice(before.from, before.to));
}
