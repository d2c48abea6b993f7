import type { Span } from "../../model";
import type { Reading } from "../reading";
import { isNominative } from "./cases";
import {
  afterComma,
  appositionAfter,
  bracketEnd,
  complementAfter,
  continuesComplement,
  headWithin,
  ownPhraseEnd,
  qualifiesBehind,
  quotedEnd,
  secondHead,
  unknownComplement,
} from "./complements";
import { isAnd, isTooSmall } from "./officeWords";
import { Sense } from "./vocabulary";
import { has, hasArticle } from "./wordKinds";
import type { Word, Words } from "./words";

/** An office as it stands in the text: "Under Secretary-General and High Representative for Disarmament Affairs". */
export interface Office extends Span {
  /** Indexes of its words. */
  readonly first: number;
  readonly last: number;
  /** The word that makes it an office. */
  readonly head: number;
  /** The head of a further office joined with "and" ("State Councilor and Foreign Minister"), or null. */
  readonly joined: number | null;
}

/** Longest office looked for, in words: some officials hold three offices with long names. */
const LONGEST_OFFICE = 60;

/**
 * The office whose head begins at word `head`.
 * True: "Minister of Foreign Affairs of the Republic of Belarus" (whole). False: the name after it ("Minister of Foreign
 * Affairs Sergey Lavrov" ends before "Sergey").
 * @param open whether a name of a place or body that the vocabulary does not know may end it, as after a name and a
 *   comma ("Nikolai Tokarev, President of Transneft"); before a name it may not.
 * @param series whether a further office that a name follows may be the same person's ("Deputy Prime Minister, Foreign
 *   Minister Bui Thanh Son"); not after an article ("the Prime Minister, Foreign Minister Roe").
 */
export function officeAt(reading: Reading, words: Words, head: number, open: boolean, series = false): Office {
  const first = beginning(words, head);
  const before = words.list[first - 1];
  const { last, joined } = ending(reading, words, head, open, series && !(before && has(before, Sense.article)));
  const { text } = reading;
  const lastWord = words.list[last] as Word;
  let to = lastWord.to;
  // A closing bracket belongs to what it closes: "Secretary (West)".
  const own = text.slice((words.list[first] as Word).from, to);
  if (text.charAt(to) === ")" && own.includes("(")) to++;
  // So does a closing quotation mark: "директор Центра «Восток»".
  if (/["”“»]/u.test(text.charAt(to)) && /\s["“„«]/u.test(own)) to++;
  return { first, last, head, joined, from: (words.list[first] as Word).from, to };
}

/** Extends to the left over what qualifies the head: "Assistant Foreign", "UK", "State Councilor and". */
function beginning(words: Words, head: number): number {
  const { list } = words;
  const capital = (list[head] as Word).shape !== "lower";
  let first = head;
  while (first > 0 && head - first < LONGEST_OFFICE) {
    const here = list[first] as Word;
    const before = list[first - 1] as Word;
    if (before.possessive) break;
    if (here.gap === "slash" && has(before, Sense.officeHead | Sense.portfolio)) {
      first--;
      continue;
    }
    // "Ministry of Foreign Affairs Spokesperson"
    const body =
      first < head && has(before, Sense.openLink) && before.shape === "lower" ? words.list[first - 2] : undefined;
    if (
      body &&
      here.gap === "space" &&
      before.gap === "space" &&
      has(body, Sense.body) &&
      body.shape !== "lower" &&
      !body.possessive
    ) {
      first -= 2;
      continue;
    }
    // "U.S. Ambassador": the stop is the abbreviation's.
    const abbreviated = here.gap === "stop" && before.shape === "initial" && has(before, Sense.place | Sense.body);
    if (here.gap !== "space" && !abbreviated) break;
    if (!qualifies(words, before, capital) && !isBodyAbbreviation(before, list[head] as Word)) break;
    first--;
  }
  return first;
}

/** "NSC Spokesperson", "DIRCO Minister": capitals of a body that the vocabulary need not know, before a head not in capitals. */
function isBodyAbbreviation(word: Word, head: Word): boolean {
  const length = word.to - word.from;
  return (
    word.shape === "capitals" &&
    head.shape === "capital" &&
    length <= 5 &&
    !has(word, Sense.honorific | Sense.common | Sense.postNominal)
  );
}

function qualifies(words: Words, word: Word, capital: boolean): boolean {
  if (word.shape === "digit" || has(word, Sense.honorific)) return false;
  // "в |Минске| Министр": in languages with cases only an adjective qualifies, and within a sentence that is written small.
  const noun = words.directComplements && !words.uncased && word.shape === "capital" && word.gap === "space";
  if (noun && has(word, Sense.place) && !has(word, Sense.officeHead | Sense.officeModifier)) return false;
  if (has(word, Sense.officeHead | Sense.officeModifier)) {
    return !capital || word.shape !== "lower" || has(word, Sense.officeModifier);
  }
  if (words.modifiersFollow) return false;
  return has(word, Sense.portfolio | Sense.place | Sense.body) && (!capital || word.shape !== "lower");
}

/** Extends to the right over what the office is of. Returns its last word. */
function ending(
  reading: Reading,
  words: Words,
  head: number,
  open: boolean,
  series: boolean,
): { readonly last: number; readonly joined: number | null } {
  const { list } = words;
  let last = (list[head] as Word).phraseEnd;
  let complement = false;
  let joined: number | null = null;
  const accredited = (): boolean => has(list[head] as Word, Sense.accredited);
  while (last + 1 < list.length && last - head < LONGEST_OFFICE) {
    const i = last + 1;
    const word = list[i] as Word;
    if ((list[last] as Word).possessive) break;
    if (word.gap === "slash" || word.gap === "dash") {
      // "High Representative/Vice-President", "Deputy Prime Minister – Minister of Foreign Affairs"
      const other = word.gap === "dash" ? headWithin(words, i) : null;
      if (
        word.gap === "dash"
          ? other === null || isTooSmall(words, word)
          : !has(word, Sense.officeHead | Sense.portfolio | Sense.officeModifier)
      )
        break;
      last = other === null ? word.phraseEnd : (list[other] as Word).phraseEnd;
      complement = false;
      continue;
    }
    // "директор Центра «Восток»": a name in quotation marks belongs to the body. In «أكد الوزير اليوناني "وقوف بلاده"» it is his words.
    const body = !words.uncased || has(list[last] as Word, Sense.body);
    const quoted = word.gap === "other" && complement && body ? quotedEnd(reading, list, i) : null;
    if (quoted !== null) {
      last = quoted;
      continue;
    }
    if (word.gap === "bracket") {
      const end = bracketEnd(list, i);
      if (end === null) break;
      last = end;
      continue;
    }
    if (word.gap === "comma") {
      const next =
        afterComma(words, i, complement, series) ?? (series ? appositionAfter(reading, words, head, i) : null);
      if (next === null) break;
      last = next;
      complement = true;
      continue;
    }
    const sameLine =
      word.gap === "space" || (word.gap === "stop" && (list[last] as Word).to - (list[last] as Word).from < 3);
    if (!sameLine && word.gap !== "line" && word.gap !== "block") break;
    // A new line goes on with an office only by a link: "Minister of Foreign Affairs / of the Republic of X".
    const seat = sameLine && words.uncased && has(word, Sense.accreditedLink) ? stateAfter(list, i) : null;
    if (seat !== null) {
      last = seat;
      complement = true;
      continue;
    }
    const link = has(word, Sense.officeLink) || (has(word, Sense.accreditedLink) && accredited());
    if (link && !has(word, Sense.officeHead)) {
      // "Президент России и Премьер-министр Индии" are two people.
      const second =
        isAnd(word) && (!words.directComplements || (words.uncased && open))
          ? secondHead(words, word.phraseEnd + 1, open)
          : null;
      const end =
        second === null
          ? (complementAfter(words, i, open) ?? (sameLine ? unknownComplement(reading, words, i) : null))
          : (list[second] as Word).phraseEnd;
      if (end === null) break;
      if (second !== null) joined = second;
      last = end;
      complement = true;
      continue;
    }
    if (!sameLine) break;
    const direct = words.directComplements ? directComplement(reading, words, i) : null;
    if (direct !== null) {
      last = direct;
      complement = true;
      continue;
    }
    // "ministre délégué", "ministre chinois": an adjective of rank or country behind the head.
    if (words.modifiersFollow && !complement && qualifiesBehind(word)) {
      last = word.phraseEnd;
      continue;
    }
    if (complement && !words.uncased && continuesComplement(words, i)) {
      last = Math.max(i, ownPhraseEnd(list, i));
      continue;
    }
    const unknown = unknownComplement(reading, words, i);
    if (unknown === null) break;
    last = unknown;
    complement = true;
  }
  return { last, joined };
}

/**
 * Where what an office is of follows it in a case of its own: the last word of the phrase that begins at `i`, or null.
 * True: "Министр |иностранных дел| |России|", "заместитель |Министра|", "глава |российской| |делегации|".
 * False: "Министр Лавров", "Президент Министр" (a nominative is another person).
 */
function directComplement(reading: Reading, words: Words, i: number): number | null {
  const { list } = words;
  const word = list[i] as Word;
  if (has(word, Sense.honorific | Sense.says)) return null;
  if (words.uncased && isDefinite(reading, list[i - 1] as Word)) {
    // "وزير الخارجية |المصري|": what has its article takes only adjectives.
    return has(word, Sense.place | Sense.officeModifier) && hasArticle(reading, word) ? word.phraseEnd : null;
  }
  if (has(word, Sense.officeHead)) return isNominative(reading, word) ? null : word.phraseEnd;
  const end = word.phraseEnd;
  if (has(word, Sense.portfolio)) return end;
  // "Генеральный секретарь ЦК |КПВ| Нгуен Фу Чонг": letters of a body that no list knows.
  if (isAcronym(list, i)) return i;
  if (has(word, Sense.body) || (has(word, Sense.place) && word.shape !== "lower")) return end;
  const next = list[end + 1];
  const goesOn = Sense.portfolio | Sense.body | Sense.officeHead | Sense.place;
  const qualifies = has(word, Sense.place | Sense.officeModifier) && next?.gap === "space" && has(next, goesOn);
  return qualifies && !(has(next, Sense.officeHead) && isNominative(reading, next)) ? end : null;
}

/**
 * The last word of a state's full name behind "in": "وزير الخارجية |في جمهورية سلوفينيا|", "… |بدولة الكويت|", "… |بالجمهورية
 * الإيطالية|". False: "وزير الخارجية في القاهرة" (where he was met).
 */
function stateAfter(list: readonly Word[], link: number): number | null {
  const from = (list[link] as Word).phraseEnd + 1;
  const word = list[from];
  if (word?.gap !== "space") return null;
  const behind = list[word.phraseEnd + 1];
  if (has(word, Sense.portfolio) && behind?.gap === "space" && has(behind, Sense.place)) return behind.phraseEnd;
  const joined = (list[link] as Word).to === word.from;
  // "المدير السياسي |بوزارة الخارجية|"
  return has(word, Sense.place | Sense.body) && word.phraseEnd > from && joined ? word.phraseEnd : null;
}

/** Longest word of capitals that is letters of a body rather than a family name. */
const LONGEST_ACRONYM = 5;

/** Capitals behind a word of an office, before a word that has capital and small letters. */
function isAcronym(list: readonly Word[], i: number): boolean {
  const word = list[i] as Word;
  const next = list[i + 1];
  const short = word.shape === "capitals" && word.to - word.from <= LONGEST_ACRONYM;
  return short && next?.gap === "space" && (next.shape === "capital" || next.shape === "initial");
}

/** With an article or a name of a place: what belongs to it is complete. */
function isDefinite(reading: Reading, word: Word): boolean {
  return has(word, Sense.place) || hasArticle(reading, word);
}
