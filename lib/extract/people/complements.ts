import type { Reading } from "../reading";
import { isNominative } from "./cases";
import { isAnd, isTooSmall } from "./officeWords";
import { Sense } from "./vocabulary";
import { has, isCapital, isPlainCapital } from "./wordKinds";
import type { Word, Words } from "./words";

/** Longest name of a body in quotation marks, in words. */
const LONGEST_QUOTED = 10;

/** The last word in the quotation marks that open before word `i`, or null where they do not close near by. */
export function quotedEnd(reading: Reading, list: readonly Word[], i: number): number | null {
  const { text } = reading;
  if (!/^\s["“„«]$/u.test(text.slice((list[i - 1] as Word).to, (list[i] as Word).from))) return null;
  for (let k = i; k < i + LONGEST_QUOTED && k < list.length; k++) {
    if (/["”“»]/u.test(text.charAt((list[k] as Word).to))) return k;
    if ((list[k] as Word).line !== (list[i] as Word).line) return null;
  }
  return null;
}

/**
 * The head of a second office of the same person after "and". True: "State Councilor and Foreign Minister". False: "the
 * Treasurer and the Minister" (an article begins another person); after a name, an office with a name of its own.
 */
export function secondHead(words: Words, i: number, open: boolean): number | null {
  const { list } = words;
  const word = list[i];
  if (word?.gap !== "space" || isTooSmall(words, word)) return null;
  const head = headWithin(words, i);
  return head === null || (open && isNamed(list, head)) ? null : head;
}

/** "of (the) X": the last word of X, or null where X is no complement of an office. */
export function complementAfter(words: Words, link: number, open: boolean): number | null {
  const { list } = words;
  const linkWord = list[link] as Word;
  let i = linkWord.phraseEnd + 1;
  for (let skipped = 0; skipped < 2; skipped++) {
    const word = list[i];
    if (word && has(word, Sense.article) && word.gap === "space" && !has(word, Sense.place)) i++;
  }
  const word = list[i];
  if (!word || (word.gap !== "space" && word.gap !== "line")) return null;
  if (has(word, Sense.honorific) && !has(word, Sense.portfolio)) return null;
  const and = isAnd(linkWord);
  if (has(word, Sense.portfolio | Sense.place | Sense.body)) {
    // After "and" only what is printed like an office: "Foreign Affairs and Trade", not "the Minister and people".
    if (and && word.shape === "lower" && !has(word, Sense.portfolio)) return null;
    if (and && isName(list, i)) return null;
    const small = word.shape === "lower" && !(words.officesSmall && has(word, Sense.body));
    if (!and && small && !has(word, Sense.portfolio)) return null;
    return ownPhraseEnd(list, i);
  }
  if (has(word, Sense.officeModifier | Sense.officeHead) && !isTooSmall(words, word)) {
    if (and) return null;
    const head = headWithin(words, i);
    return head === null ? ownPhraseEnd(list, i) : (list[head] as Word).phraseEnd;
  }
  if (!and && open && has(linkWord, Sense.openLink) && isCapital(word) && !has(word, Sense.common)) {
    let end = i;
    while (end + 1 < list.length) {
      const next = list[end + 1] as Word;
      if (next.gap !== "space" || !isCapital(next) || has(next, Sense.officeHead | Sense.says | Sense.common)) break;
      end++;
    }
    return end;
  }
  // Before a name, one unknown word may be the place or body: "President of Ruritania Ludwig Stern" has two more after it.
  if (!and && !open && has(linkWord, Sense.openLink) && isCapital(word) && !has(word, Sense.common)) {
    const second = list[i + 1];
    const third = list[i + 2];
    if (second && third && second.gap === "space" && isCapital(second) && third.gap === "space" && isCapital(third))
      return i;
    if (second && second.gap === "comma") return i;
  }
  return null;
}

/** ", Minister for Trade" goes on with a further office, ", Industry and Energy" with a further portfolio. */
export function afterComma(words: Words, i: number, complement: boolean, series: boolean): number | null {
  const { list } = words;
  const word = list[i] as Word;
  const head = headWithin(words, i);
  if (
    head !== null &&
    !isTooSmall(words, list[head] as Word) &&
    ((series && (head > i || !words.parted)) || !isNamed(list, head))
  )
    return (list[head] as Word).phraseEnd;
  if (complement && has(word, Sense.portfolio) && word.shape !== "lower" && !has(word, Sense.place)) {
    const end = ownPhraseEnd(list, i);
    const next = list[end + 1];
    // A list of portfolios ends with "and"; else it may be the next member of a list of something else.
    if (
      next &&
      ((next.gap === "space" && isAnd(next)) ||
        next.gap === "comma" ||
        (next.gap === "space" && has(next, Sense.portfolio)))
    )
      return end;
  }
  return linkedPortfolio(words, i, complement);
}

/**
 * A second office of the same person behind a comma, in languages without articles: both in one case, the first of no country.
 * True: "член Политбюро ЦК КПК, |министр иностранных дел| Ван И". False: "Президент России, |Премьер-министр Индии| Н.Моди".
 */
export function appositionAfter(reading: Reading, words: Words, first: number, i: number): number | null {
  const { list } = words;
  const head = words.directComplements ? headWithin(words, i) : null;
  if (head === null) return null;
  const own = list.slice(first, i);
  if (own.some((word) => has(word, Sense.place))) return null;
  const alike = isNominative(reading, list[first] as Word) === isNominative(reading, list[head] as Word);
  return alike ? (list[head] as Word).phraseEnd : null;
}

/**
 * Where a list of portfolios gives each its own link. True: "secrétaire d'État au tourisme, |aux Français de l'étranger| et à
 * la francophonie"; "ministre déléguée, |chargée de l'Europe|". False: "ministre des affaires étrangères, |à Paris|".
 */
function linkedPortfolio(words: Words, i: number, complement: boolean): number | null {
  const { list } = words;
  const link = list[i] as Word;
  if (!has(link, Sense.officeLink | Sense.accreditedLink) || isAnd(link)) return null;
  let k = link.phraseEnd + 1;
  while (k <= link.phraseEnd + 2 && list[k]?.gap === "space" && has(list[k] as Word, Sense.article)) k++;
  const word = list[k];
  if (word?.gap !== "space" || !has(word, Sense.portfolio)) return null;
  const charge = link.phraseEnd > i;
  if (!complement && !charge) return null;
  if (has(word, Sense.place) && !charge) return null;
  const end = ownPhraseEnd(list, k);
  const next = list[end + 1];
  if (charge || next?.gap === "comma") return end;
  const goesOn = Sense.officeLink | Sense.accreditedLink | Sense.portfolio | Sense.place;
  return next?.gap === "space" && has(next, goesOn) && next.shape === "lower" ? end : null;
}

/** Most words of an office that no list knows. */
const MOST_UNKNOWN = 8;

/**
 * The last word of what an office is of where its words are in no list, told by the initials behind it, in languages with cases.
 * True: "Директор Департамента |новых вызовов и угроз МИД России| И.И.Рогачев", "начальник управления |информации и цифровой
 * дипломатии| А.Глаз". False: "Министр вручил ноту послу А.Петрову" (a verb), "Президент и посол А.Петров" (another's office).
 */
export function unknownComplement(reading: Reading, words: Words, i: number): number | null {
  const { list, finiteEndings } = words;
  if (finiteEndings.length === 0) return null;
  for (let k = i; k <= i + MOST_UNKNOWN; k++) {
    const word = list[k];
    // "начальник управления |информации и цифровой дипломатии| – пресс-секретарь"
    if (word?.gap === "dash" && k > i && headWithin(words, k) !== null) return k - 1;
    if (word?.gap !== "space") return null;
    const before = list[k - 1] as Word;
    const link = has(before, Sense.officeLink | Sense.accreditedLink);
    if (word.shape === "initial") return k === i || link ? null : k - 1;
    if (has(word, Sense.officeHead) && isNominative(reading, word)) return null;
    const known = Sense.portfolio | Sense.body | Sense.place | Sense.officeModifier | Sense.officeHead;
    if (has(word, known | Sense.officeLink | Sense.accreditedLink)) continue;
    if (word.shape !== "lower" || has(word, Sense.says | Sense.common | Sense.honorific)) return null;
    const form = reading.text.slice(word.from, word.to).toLowerCase();
    if (finiteEndings.some((ending) => form.endsWith(ending))) return null;
  }
  return null;
}

/** Index of the head of an office that begins at `i`, or null. */
export function headWithin(words: Words, i: number): number | null {
  const { list } = words;
  for (let k = i; k < i + 6 && k < list.length; k++) {
    const word = list[k] as Word;
    if (k > i && word.gap !== "space" && word.gap !== "slash") return null;
    if (has(word, Sense.officeHead)) return k;
    const before = words.modifiersFollow
      ? Sense.officeModifier
      : Sense.officeModifier | Sense.portfolio | Sense.place | Sense.body;
    if (!has(word, before) || isTooSmall(words, word)) return null;
  }
  return null;
}

/** Whether a name follows the office at `head`, so that the office is that person's: ", Foreign Minister Mélanie Joly". */
function isNamed(list: readonly Word[], head: number): boolean {
  const next = list[(list[head] as Word).phraseEnd + 1];
  // "Head of Mission, Colonel (ret.) Anders Lund"
  if (next?.gap === "bracket") return has(next, Sense.postNominal);
  // In capitals a link looks like a name: "MINISTRE D'ÉTAT, MINISTRE DES AFFAIRES ÉTRANGÈRES".
  if (next?.shape === "capitals" && has(next, Sense.officeLink)) return false;
  return next?.gap === "space" && (isPlainCapital(next) || has(next, Sense.honorific));
}

function isName(list: readonly Word[], i: number): boolean {
  const word = list[i] as Word;
  const next = list[i + 1];
  return !has(word, Sense.portfolio | Sense.body) && next !== undefined && next.gap === "space" && isPlainCapital(next);
}

export function qualifiesBehind(word: Word): boolean {
  if (has(word, Sense.officeModifier)) return true;
  return word.shape === "lower" && has(word, Sense.place);
}

export function continuesComplement(words: Words, i: number): boolean {
  const { list } = words;
  const word = list[i] as Word;
  // "ministre des affaires étrangères |ukrainien|"
  if (word.shape === "lower" && words.modifiersFollow && has(word, Sense.place)) return true;
  if (word.shape === "lower") return has(word, Sense.portfolio) && (list[i - 1] as Word).shape === "lower";
  if (has(word, Sense.portfolio | Sense.body) && !has(word, Sense.honorific)) return true;
  if (has(word, Sense.place) && !has(word, Sense.familyAmongWords)) return true;
  // "Under Secretary of State for Arms Control Policy Office": a modifier goes on only with more material behind it.
  return (
    has(word, Sense.officeModifier) &&
    !has(word, Sense.officeHead) &&
    headWithin(words, i) === null &&
    isMaterial(list[i + 1])
  );
}

function isMaterial(word: Word | undefined): boolean {
  return (
    word !== undefined && word.gap === "space" && word.shape !== "lower" && has(word, Sense.portfolio | Sense.body)
  );
}

/** Last word of a short bracket that begins at `i` ("CPC", "West"), or null. */
export function bracketEnd(list: readonly Word[], i: number): number | null {
  for (let k = i; k < i + 4 && k < list.length; k++) {
    const word = list[k] as Word;
    if (k > i && word.gap !== "space" && word.gap !== "stop") return null;
    if (word.shape === "lower" || has(word, Sense.postNominal) || word.shape === "digit") return null;
    const next = list[k + 1];
    if (next && next.gap !== "space" && next.gap !== "stop") return next.from - word.to >= 2 ? k : null;
    if (next && next.from - word.to >= 2) return k;
  }
  return null;
}

/** End of the phrase of the vocabulary that begins at `i`, as far as it has an office's senses. */
export function ownPhraseEnd(list: readonly Word[], i: number): number {
  return (list[i] as Word).phraseEnd;
}
