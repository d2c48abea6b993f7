import type { Span } from "../../model";
import type { Reading } from "../reading";
import { isNominative } from "./cases";
import { Sense } from "./vocabulary";
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
  if (has(word, Sense.officeHead | Sense.officeModifier)) {
    return !capital || word.shape !== "lower" || has(word, Sense.officeModifier);
  }
  if (words.modifiersFollow) return false;
  return has(word, Sense.portfolio | Sense.place | Sense.body) && (!capital || word.shape !== "lower");
}

/** Written small where the language writes offices with capitals: then it is part of none. */
function isTooSmall(words: Words, word: Word): boolean {
  return word.shape === "lower" && !words.officesSmall;
}

/** "and" joins two things of one kind; other links ask for what an office is of. A link that opens a complement is open. */
function isAnd(word: Word): boolean {
  return has(word, Sense.officeLink) && !has(word, Sense.openLink);
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
    // "директор Центра «Восток»": a name in quotation marks belongs to the body.
    const quoted = word.gap === "other" && complement ? quotedEnd(reading, list, i) : null;
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
    const link = has(word, Sense.officeLink) || (has(word, Sense.accreditedLink) && accredited());
    if (link && !has(word, Sense.officeHead)) {
      // "Президент России и Премьер-министр Индии" are two people.
      const second =
        isAnd(word) && (!words.directComplements || (words.uncased && open))
          ? secondHead(words, word.phraseEnd + 1, open)
          : null;
      const end = second === null ? complementAfter(words, i, open) : (list[second] as Word).phraseEnd;
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
    break;
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
  if (has(word, Sense.body) || (has(word, Sense.place) && word.shape !== "lower")) return end;
  const next = list[end + 1];
  const goesOn = Sense.portfolio | Sense.body | Sense.officeHead | Sense.place;
  const qualifies = has(word, Sense.place | Sense.officeModifier) && next?.gap === "space" && has(next, goesOn);
  return qualifies && !(has(next, Sense.officeHead) && isNominative(reading, next)) ? end : null;
}

/** Whether an article is joined to the word: "الوزير". */
export function hasArticle({ pack, folded, text }: Reading, word: Word): boolean {
  const articles = pack.people.offices.joinedArticles ?? [];
  if (articles.length === 0) return false;
  const form = word.form ?? text.slice(folded.start(folded.at(word.from)), word.to);
  return articles.some((article) => form.startsWith(article));
}

/** With an article or a name of a place: what belongs to it is complete. */
function isDefinite(reading: Reading, word: Word): boolean {
  return has(word, Sense.place) || hasArticle(reading, word);
}

/** Longest name of a body in quotation marks, in words. */
const LONGEST_QUOTED = 10;

/** The last word in the quotation marks that open before word `i`, or null where they do not close near by. */
function quotedEnd(reading: Reading, list: readonly Word[], i: number): number | null {
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
function secondHead(words: Words, i: number, open: boolean): number | null {
  const { list } = words;
  const word = list[i];
  if (word?.gap !== "space" || isTooSmall(words, word)) return null;
  const head = headWithin(words, i);
  return head === null || (open && isNamed(list, head)) ? null : head;
}

/** "of (the) X": the last word of X, or null where X is no complement of an office. */
function complementAfter(words: Words, link: number, open: boolean): number | null {
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
function afterComma(words: Words, i: number, complement: boolean, series: boolean): number | null {
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
function appositionAfter(reading: Reading, words: Words, first: number, i: number): number | null {
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

/** Index of the head of an office that begins at `i`, or null. */
function headWithin(words: Words, i: number): number | null {
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
  return next?.gap === "space" && (isPlainCapital(next) || has(next, Sense.honorific));
}

function isName(list: readonly Word[], i: number): boolean {
  const word = list[i] as Word;
  const next = list[i + 1];
  return !has(word, Sense.portfolio | Sense.body) && next !== undefined && next.gap === "space" && isPlainCapital(next);
}

function qualifiesBehind(word: Word): boolean {
  if (has(word, Sense.officeModifier)) return true;
  return word.shape === "lower" && has(word, Sense.place);
}

function continuesComplement(words: Words, i: number): boolean {
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
function bracketEnd(list: readonly Word[], i: number): number | null {
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
function ownPhraseEnd(list: readonly Word[], i: number): number {
  return (list[i] as Word).phraseEnd;
}

export function has(word: Word, senses: number): boolean {
  return (word.senses & senses) !== 0;
}

export function isCapital(word: Word): boolean {
  return word.shape === "capital" || word.shape === "capitals" || word.shape === "initial";
}

/** A capitalised word that the vocabulary does not know: the stuff of names. */
export function isPlainCapital(word: Word): boolean {
  return (
    isCapital(word) &&
    !has(
      word,
      Sense.officeHead |
        Sense.officeModifier |
        Sense.portfolio |
        Sense.place |
        Sense.body |
        Sense.common |
        Sense.says |
        Sense.group,
    )
  );
}
