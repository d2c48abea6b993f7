import type { Span } from "../../model";
import type { Reading } from "../reading";
import { nameFormsOf } from "./nameForms";
import { isInitial } from "./nameKey";
import { Sense } from "./vocabulary";
import { has, isCapital, isPlainCapital } from "./wordKinds";
import type { Word, Words } from "./words";

/** A person's name as it stands in the text, without honorifics and post-nominals. */
export interface Name extends Span {
  /** Indexes of its words. */
  readonly first: number;
  readonly last: number;
  /** Comparison forms of its words, particles and suffixes left out. */
  readonly keys: readonly string[];
}

/** Longest name, in words: "Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani" has eight. */
const LONGEST_NAME = 9;

/** Words that are no part of a person's name, wherever they stand in it. */
const NO_NAME =
  Sense.officeHead |
  Sense.officeModifier |
  Sense.portfolio |
  Sense.body |
  Sense.common |
  Sense.place |
  Sense.honorific |
  Sense.says |
  Sense.between |
  Sense.group;

/**
 * The name that begins at word `i`, or null.
 * True: "K.P. Sharma Oli", "Sheikh Mohammed bin Abdulrahman Al Thani", "KISHIDA Fumio", "Joseph R. Biden, Jr.".
 * False: "Foreign Affairs", "Joint Press", "Viet Nam".
 * @param opened whether a particle written small may open it: "President |von der Leyen|", but not "President |de la| …".
 */
export function nameAt(reading: Reading, words: Words, i: number, opened = false): Name | null {
  const { list } = words;
  let last = i - 1;
  let solid = 0;
  for (let k = i; k < list.length && k - i < LONGEST_NAME; k++) {
    const word = list[k] as Word;
    if (k > i && !joins(reading, list[k - 1] as Word, word)) break;
    if (!mayStandInName(list, i, k, solid) && !(k === i && opened && opensSmall(list, i))) break;
    if (word.shape !== "initial" && isSolid(word)) solid++;
    last = k;
    if (word.possessive) break;
  }
  while (last >= i && !endsName(words, list[last] as Word, last > i ? list[last - 1] : undefined)) last--;
  if (last < i) return null;
  return made(reading, list, i, last);
}

/** The name that ends at word `j`, or null: "…, Qian Hongshan" before a verb of saying. */
export function nameEndingAt(reading: Reading, words: Words, j: number): Name | null {
  const { list } = words;
  let i = j;
  while (i > 0 && j - i < LONGEST_NAME) {
    const word = list[i] as Word;
    const before = list[i - 1] as Word;
    if (before.possessive || !joins(reading, before, word)) break;
    if (
      !isNameWord(before) &&
      !has(before, Sense.particle) &&
      !(has(before, Sense.familyFirst) && isCapital(before)) &&
      !followsParticle(list, i - 1)
    )
      break;
    i--;
  }
  for (; i <= j; i++) {
    const name = nameAt(reading, words, i);
    if (name && name.last === j) return name;
    if (name && name.last > j) return null;
  }
  return null;
}

/** "Sultan" of "Khalid bin Sultan bin Rashid": behind a particle written small an office's word is a name. */
function followsParticle(list: readonly Word[], i: number): boolean {
  const [before, word] = [list[i - 1], list[i]];
  if (!before || !word) return false;
  return word.gap === "space" && isCapital(word) && before.shape === "lower" && isParticle(before);
}

/** First word after honorifics and titles that are no part of a name, from word `i` on. */
export function afterHonorifics(words: Words, i: number): number {
  const { list } = words;
  let k = i;
  for (let n = 0; n < 8; n++) {
    const word = list[k];
    if (!word || !has(word, Sense.honorific)) break;
    const end = word.phraseEnd;
    const next = list[end + 1];
    // "H.E. (Dr.) Jane Roe": a title in brackets among others.
    const bracketed =
      next !== undefined &&
      (isTitleInBrackets(list, k) || (next.gap === "bracket" && isTitleInBrackets(list, end + 1)));
    if (bracketed) {
      k = end + 1;
      continue;
    }
    if (!next || !(next.gap === "space" || next.gap === "stop" || (next.gap === "comma" && has(next, Sense.honorific))))
      break;
    // "Sri Lanka", "Tun Abdul": an honorific that a place or a name begins with is none.
    if (has(word, Sense.place)) break;
    k = end + 1;
  }
  return k;
}

/** "(Dr.)" of "H.E. (Dr.) Jane Roe": one honorific in brackets before a name. False: "(Dr. Jane Roe)". */
function isTitleInBrackets(list: readonly Word[], k: number): boolean {
  const word = list[k];
  const next = word && list[word.phraseEnd + 1];
  return (
    (word?.gap === "bracket" || word?.gap === "other") &&
    has(word, Sense.honorific) &&
    next?.gap === "other" &&
    next.line === word.line &&
    isCapital(next)
  );
}

/** First word after post-nominals ("MP", ", CBE"), from the word after a name on. */
export function afterPostNominals(words: Words, i: number): number {
  const { list } = words;
  let k = i;
  for (let n = 0; n < 4; n++) {
    const word = list[k];
    if (!word || !has(word, Sense.postNominal) || word.shape === "lower") break;
    if (word.gap !== "space" && word.gap !== "comma" && word.gap !== "bracket") break;
    k = word.phraseEnd + 1;
    // The parts of "M.P.", "Ph.D." that are no phrase of their own.
    while (list[k]?.gap === "stop" && (list[k] as Word).shape === "initial") k++;
  }
  return k;
}

function joins(reading: Reading, before: Word, word: Word): boolean {
  if (word.gap === "space") return true;
  if (word.gap !== "stop") return false;
  // "K.P. Sharma", "V.Makei", "St. John": a stop inside a name follows an initial or an abbreviation of two to four letters.
  if (before.shape === "initial") return true;
  const length = before.to - before.from;
  return length <= 4 && isAbbreviation(reading, before) && reading.text.charAt(before.to) === ".";
}

export function isAbbreviation(reading: Reading, word: Word): boolean {
  return reading.pack.abbreviations.includes(`${reading.text.slice(word.from, word.to).toLowerCase()}.`);
}

/** A particle written small that is no other word of the language, before a capital: "von", "van", not "de". */
function opensSmall(list: readonly Word[], i: number): boolean {
  for (let k = i; k < i + 3; k++) {
    const word = list[k];
    if (!word || (k > i && word.gap !== "space")) return false;
    if (isCapital(word)) return k > i && isPlainCapital(word);
    if (!isParticle(word) || has(word, Sense.officeLink | Sense.article | Sense.accreditedLink)) return false;
  }
  return false;
}

function mayStandInName(list: readonly Word[], first: number, k: number, solid: number): boolean {
  const word = list[k] as Word;
  const next = list[k + 1];
  if (word.shape === "digit") return false;
  // "Micheál Martin T.D."
  if (word.shape === "initial" && solid > 0 && has(word, Sense.postNominal)) return false;
  // "В Минске", "С Лавровым": a word of one letter that begins a sentence; "В. Путин" is an initial.
  if (k === first && word.shape === "initial" && has(word, Sense.common) && next?.gap !== "stop") return false;
  if (isNameWord(word)) return true;
  // "bin", "de la": inside a name in any case, at its beginning with a capital or before a capital.
  if (isParticle(word)) {
    const follows =
      next !== undefined && (next.gap === "space" || next.gap === "stop") && (isCapital(next) || isParticle(next));
    return (follows && (k > first || isCapital(word))) || (isCapital(word) && joinsFamilyName(list, k));
  }
  const opened = k === first + 1 && isParticle(list[first] as Word);
  if (k > first && (solid > 0 || opened) && joinsFamilyName(list, k)) return true;
  // "Khalid bin Sultan": what follows a particle in lower case is a name, also where it is an office elsewhere.
  const before = list[k - 1];
  if (k > first && before && before.shape === "lower" && isParticle(before) && isCapital(word))
    return !has(word, Sense.common);
  if (!isCapital(word)) return false;
  // "Julie Bishop", "Israel Katz", "Theresa May": words of offices and places that are family names too, beside a plain name.
  if (has(word, Sense.familyAmongWords) && !has(word, Sense.postNominal)) {
    // "De la |Fuente| dijo": behind a particle that opened the name.
    if (solid > 0 || (k > first && has(list[k - 1] as Word, Sense.particle)))
      return !(next && next.gap === "space" && isPlainCapital(next) && has(word, Sense.officeHead));
    return (
      k === first &&
      !has(word, Sense.officeHead | Sense.honorific) &&
      next !== undefined &&
      next.gap === "space" &&
      isPlainCapital(next)
    );
  }
  // "He Lifeng", "To Lam": family names that are also function words, before a plain name.
  if (has(word, Sense.familyFirst) && k === first) {
    return next !== undefined && next.gap === "space" && isPlainCapital(next);
  }
  if (has(word, Sense.familyFirst) && solid > 0 && !has(word, Sense.common)) return true;
  return false;
}

/**
 * A function word that is also a particle, before a word that nothing else explains.
 * True: "Carlos |de| la Torre", "Lula |da| Silva", "|De| la Torre dijo". False: "Boric |de| Chile", "Rojas |del| Ministerio",
 * "Roe |de| visita".
 */
function joinsFamilyName(list: readonly Word[], k: number): boolean {
  let i = k;
  for (; i <= k + 1; i++) {
    const word = list[i];
    // "José |De| la Gasca": the first of them may be large, and open its sentence.
    const large = i === k && word !== undefined && isCapital(word);
    if (!word || !has(word, Sense.particle) || (!large && (word.gap !== "space" || word.shape !== "lower"))) break;
    const fits =
      i === k
        ? large || has(word, Sense.officeLink) || (has(word, Sense.article) && isLink(list[k - 1]))
        : has(word, Sense.article);
    if (!fits) break;
  }
  const name = list[i];
  if (i === k || name?.gap !== "space" || !isCapital(name)) return false;
  return has(name, Sense.familyAmongWords) || isPlainCapital(name);
}

function isLink(word: Word | undefined): boolean {
  return word !== undefined && has(word, Sense.officeLink) && has(word, Sense.particle);
}

/** Not "as" and "at", which are particles of names only where a hyphen joins them. */
function isParticle(word: Word): boolean {
  return has(word, Sense.particle) && (isCapital(word) || !has(word, Sense.common | Sense.blocking));
}

/** A word that can make a name without further evidence. */
function isNameWord(word: Word): boolean {
  if (!isCapital(word)) return false;
  // An initial, but not the letters of "U.S." or "H.E.".
  if (word.shape === "initial") return !has(word, Sense.place | Sense.body | Sense.honorific);
  if (has(word, Sense.postNominal) && word.shape === "capitals") return false;
  if (has(word, Sense.nameTitle)) return true;
  return !has(word, NO_NAME) && !has(word, Sense.nameSuffix);
}

function isSolid(word: Word): boolean {
  return isCapital(word) && !has(word, Sense.particle | Sense.nameTitle);
}

/** A name does not end with a particle or a lone initial ("Kim G"), unless letters come before ("Malcolm X" is rare). */
function endsName({ uncased }: Words, word: Word, before: Word | undefined): boolean {
  // "Ван И": a given name of one letter, which is a word elsewhere, after a family name that stands first.
  if (word.shape === "initial")
    return has(word, Sense.common) && before !== undefined && has(before, Sense.familyFirst) && !before.possessive;
  if (has(word, Sense.nameTitle)) return false;
  if (!has(word, Sense.particle)) return true;
  if (uncased) return false;
  return isCapital(word) && (word.to - word.from > 2 || (before !== undefined && has(before, Sense.familyFirst)));
}

function made(reading: Reading, list: readonly Word[], first: number, end: number): Name | null {
  const { text } = reading;
  const forms = nameFormsOf(reading.pack);
  let last = end;
  let to = (list[last] as Word).to;
  const keys: string[] = [];
  let solid = false;
  for (let k = first; k <= end; k++) {
    const word = list[k] as Word;
    if (has(word, Sense.nameTitle) || (has(word, Sense.particle) && end > first)) continue;
    const key = forms.key(text.slice(word.from, word.to));
    if (key === "") continue;
    keys.push(key);
    if (word.shape !== "initial" && !isInitial(key)) solid = true;
  }
  if (!solid) return null;
  const suffix = list[last + 1];
  if (
    suffix &&
    has(suffix, Sense.nameSuffix) &&
    (suffix.gap === "comma" || suffix.gap === "space") &&
    isCapital(suffix)
  ) {
    last++;
    to = suffix.to;
    // The stop of "Jr." belongs to it.
    if (text.charAt(to) === "." && isAbbreviation(reading, suffix)) to++;
  }
  return { from: (list[first] as Word).from, to, first, last, keys };
}
