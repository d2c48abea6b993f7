import type { Span } from "../../model";
import type { Reading } from "../reading";
import { afterHonorifics, afterPostNominals, isAbbreviation, type Name, nameAt, nameEndingAt } from "./names";
import type { Occurrence, Put } from "./occurrences";
import { type Office, officeAt } from "./offices";
import { Sense } from "./vocabulary";
import { has, hasArticle, isCapital, isPlainCapital } from "./wordKinds";
import type { Word, Words } from "./words";

/**
 * Finds the names that stand beside an office, before or behind it, on its line or the next. Returns the offices that no name
 * stands beside, in text order.
 */
export function besideOffices(reading: Reading, words: Words, put: Put): Office[] {
  const { list } = words;
  const alone: Office[] = [];
  /** First words of names that have their office before them. */
  const held = new Set<number>();
  let i = 0;
  while (i < list.length) {
    const word = list[i] as Word;
    if (!has(word, Sense.officeHead) || isOnlyModifier(words, i) || isFamilyName(list, i)) {
      i++;
      continue;
    }
    const head = i;
    const after = nameBefore(reading, words, head);
    const closed = officeAt(reading, words, head, false, after === null);
    const before = after === null ? nameAfter(reading, words, closed) : null;
    if (after !== null) {
      const office = officeAt(reading, words, head, true);
      const next = nameAfter(reading, words, closed);
      // "…, Foreign Minister Mélanie Joly": the office is the next name's.
      // So it is in "the Prime Minister of India, Mr. Roe, the President of Kiribati, Mr. Doe".
      if (next !== null && (!next.distant || (held.has(after.name.first) && !next.line))) {
        held.add(next.name.first);
        put(joined(list, closed, next));
        i = Math.max(next.name.last, closed.last) + 1;
        continue;
      }
      put({ name: after.name, role: span(office), first: after.first, last: office.last, rule: "office after" });
      i = office.last + 1;
      continue;
    }
    if (before !== null) {
      held.add(before.name.first);
      put(joined(list, closed, before));
      i = Math.max(before.name.last, closed.last) + 1;
      continue;
    }
    alone.push(closed);
    i = Math.max(closed.last, word.phraseEnd) + 1;
  }
  return alone;
}

/** "Deputy" before "Minister" qualifies; alone it is an office. Where offices are written without links (总统特别代表), the last head counts. */
function isOnlyModifier({ list, parted }: Words, i: number): boolean {
  const word = list[i] as Word;
  const next = list[word.phraseEnd + 1];
  if (!parted) {
    const qualifiers = Sense.officeModifier | Sense.portfolio | Sense.place | Sense.body;
    for (
      let k = i + 1;
      k < list.length && (list[k] as Word).gap === "space" && !(list[k - 1] as Word).possessive;
      k++
    ) {
      if (has(list[k] as Word, Sense.officeHead)) return true;
      if (!has(list[k] as Word, qualifiers)) return false;
    }
    return false;
  }
  return has(word, Sense.officeModifier) && next?.gap === "space" && has(next, Sense.officeHead | Sense.officeModifier);
}

interface Neighbour {
  readonly name: Name;
  readonly first: number;
  readonly last: number;
  /** Parted from the office by a comma or a line. */
  readonly distant: boolean;
  readonly line: boolean;
}

function joined(list: readonly Word[], office: Office, next: Neighbour): Occurrence {
  return {
    name: next.name,
    role: roleBefore(list, office, next),
    first: office.first,
    last: next.last,
    rule: next.line ? "office line" : "office before",
  };
}

/**
 * "the President and Prime Minister Roe" are two people, and only the second office is Roe's; "State Councilor and Foreign
 * Minister Wang Yi" and "the Deputy Prime Minister and Foreign Minister, Jane Roe" hold both.
 */
function roleBefore(list: readonly Word[], office: Office, next: Neighbour): Span {
  const article = list[office.first - 1];
  if (office.joined === null || next.distant || !article || !has(article, Sense.article)) return span(office);
  let first = office.joined;
  while (!has(list[first - 1] as Word, Sense.officeLink)) first--;
  return { from: (list[first] as Word).from, to: office.to };
}

/**
 * The name after an office.
 * True: "Minister Wang Yi", "Minister of Foreign Affairs of Belarus, V.Makei", "AMBASSADOR / Jane Roe". False: "Ministers
 * Meeting", "Mr. President, Excellencies".
 */
function nameAfter(reading: Reading, words: Words, office: Office): Neighbour | null {
  const { list } = words;
  const i = office.last + 1;
  const word = list[i];
  if (!word || (list[office.last] as Word).possessive) return null;
  const rank = titleBehindArticle(words, office, i);
  const start = afterHonorifics(words, word.gap === "space" || word.gap === "comma" ? afterRank(words, rank) : i);
  const name = nameAt(reading, words, start, true);
  if (!name || (list[start] as Word).line > word.line + 1) return null;
  const last = afterPostNominals(words, name.last + 1) - 1;
  // "директор Центра «Восток» А.Седов": the closing mark is the office's.
  const adjoins = word.gap === "other" && /^\s$/u.test(reading.text.slice(office.to, word.from));
  // "Gov. Jane Roe", but not "Good morning, President. Jane Roe from Reuters."
  const before = list[office.last] as Word;
  if (!adjoins && word.gap === "stop" && before.shape !== "initial" && !isAbbreviation(reading, before)) return null;
  if (adjoins || word.gap === "space" || word.gap === "stop")
    return { name, first: i, last, distant: false, line: false };
  if (!words.parted && word.gap !== "line" && word.gap !== "block") return null;
  const long = name.last > name.first || start > i;
  if (word.gap === "comma" && long && (list[name.first] as Word).gap !== "line") {
    // After a comma the name must end its phrase: "President, António Guterres said" is address and report.
    const next = list[last + 1];
    const closes =
      next === undefined ||
      next.gap !== "space" ||
      has(next, Sense.officeLink | Sense.common | Sense.says | Sense.between);
    return closes && !isAddress(list, office, next) ? { name, first: i, last, distant: true, line: false } : null;
  }
  if ((word.gap === "line" || word.gap === "block") && fillsLine(words, name, start, last) && endsLine(words, office)) {
    return name.last > name.first || start > i ? { name, first: i, last, distant: true, line: true } : null;
  }
  return null;
}

/**
 * First word behind the article of a title that opens the name of an office's holder: "le ministre des affaires étrangères, le
 * |professeur| Jean Roe". False: "the Minister, the |Hon.| …" (an office of no complement: another's).
 */
function titleBehindArticle({ list }: Words, office: Office, i: number): number {
  const word = list[i] as Word;
  const next = list[i + 1];
  const titled =
    office.last > office.first &&
    word.gap === "comma" &&
    has(word, Sense.article) &&
    word.shape === "lower" &&
    next?.gap === "space" &&
    has(next, Sense.honorific);
  return titled ? i + 1 : i;
}

/** "Mr. President, António Guterres said", "President, Jane Roe said": an office that is only spoken to. */
function isAddress(list: readonly Word[], office: Office, next: Word | undefined): boolean {
  if (office.first !== office.last) return false;
  const word = list[office.first] as Word;
  const before = list[office.first - 1];
  if (before && word.gap !== "block" && has(before, Sense.honorific)) return true;
  return word.gap !== "space" && next !== undefined && has(next, Sense.says);
}

/** ", Senator the Hon Penny Wong", ", Ambassador Jane Roe": a rank between an office and its holder. */
function afterRank({ list, officesSmall }: Words, i: number): number {
  const word = list[i] as Word;
  // "el Representante Permanente ante la ONU, embajador Juan Roe": small where offices are, behind a comma and without an article.
  const small = officesSmall && word.gap === "comma";
  if (!has(word, Sense.officeHead) || !(isCapital(word) || small)) return i;
  const k = word.phraseEnd + 1;
  // "Colonel (ret.) Anders Lund"
  if (list[k]?.gap === "bracket" && has(list[k] as Word, Sense.postNominal)) return k + 1;
  const next = list[k];
  return next?.gap === "space" && (has(next, Sense.honorific) || isPlainCapital(next)) ? k : i;
}

/**
 * A word of an office that is a family name here: after a given name, and nothing after it that it could be the office of.
 * True: "Anna King, Minister of …", "Khalid bin Sultan, …". False: "Jordan's King, …", "the King of Norland", "King Felipe".
 */
function isFamilyName(list: readonly Word[], i: number): boolean {
  const word = list[i] as Word;
  if (!has(word, Sense.familyAmongWords) || !isCapital(word) || word.gap !== "space" || word.possessive) return false;
  const before = list[i - 1];
  const joined = before?.shape === "lower" && has(before, Sense.particle) && before.gap === "space";
  const given = list[joined ? i - 2 : i - 1];
  if (!given || !isPlainCapital(given) || given.possessive) return false;
  const next = list[i + 1];
  return joined || next === undefined || next.gap !== "space";
}

/**
 * The name before an office.
 * True: "Antony J. Blinken, Secretary of State", "Jane Roe / Minister of Trade". False: "said Lavrov, Minister Kuleba agreed".
 */
function nameBefore(reading: Reading, words: Words, head: number): Neighbour | null {
  const { list } = words;
  const office = officeAt(reading, words, head, true);
  let i = office.first;
  let word = list[i] as Word;
  // "Dmytro Kuleba, Ukraine's foreign minister"; "…, the Foreign Minister of Peru".
  let j = i - 1;
  while (
    j >= 0 &&
    i - j < 4 &&
    word.gap === "space" &&
    (has(list[j] as Word, Sense.article) ||
      ((list[j] as Word).possessive && has(list[j] as Word, Sense.place | Sense.body)))
  ) {
    i = j;
    word = list[i] as Word;
    j--;
  }
  const line = (word.gap === "line" || word.gap === "block") && i === office.first;
  const afterLetters =
    word.gap === "space" && i > 0 && has(list[i - 1] as Word, Sense.postNominal) && i === office.first;
  // 习近平主席: where spaces do not part words, the office follows at once, and what stands behind a comma is another's.
  const touching =
    word.gap === "space" &&
    i === office.first &&
    (!words.parted || (words.uncased && isApposition(reading, words, office)));
  if (
    words.parted && !touching
      ? !afterLetters && !["comma", "dash", "bracket"].includes(word.gap) && !line
      : !touching && !line
  )
    return null;
  let end = i - 1;
  while (end >= 0 && has(list[end] as Word, Sense.postNominal) && (list[end] as Word).shape !== "lower") {
    const before = list[end] as Word;
    if (before.gap !== "space" && before.gap !== "comma" && before.gap !== "stop" && before.gap !== "bracket")
      return null;
    end--;
  }
  if (end < 0 || (list[end] as Word).possessive) return null;
  const name = nameEndingAt(
    reading,
    words,
    (list[end] as Word) && has(list[end] as Word, Sense.nameSuffix) ? end - 1 : end,
  );
  if (!name || name.last < end) return null;
  const titled = name.first > 0 && has(list[name.first - 1] as Word, Sense.honorific);
  let first = titled ? honorificsBefore(words, name.first) : name.first;
  const long = name.last > name.first || titled;
  if (touching)
    return long || !words.parted ? { name, first: name.first, last: office.last, distant: false, line: false } : null;
  if (!long && !(name.first > 0 && has(list[name.first - 1] as Word, Sense.officeHead))) return null;
  if (line) {
    // A line of a name, then a line of an office.
    if (!startsLine(words, beforeLineName(words, first)) || !endsLine(words, office)) return null;
    if ((list[name.first] as Word).line !== word.line - 1) return null;
    // "Senator the Hon Penny Wong": an office before the name belongs to the line.
    while (
      first > 0 &&
      !startsLine(words, first) &&
      has(list[first - 1] as Word, Sense.officeHead | Sense.officeModifier)
    )
      first--;
  }
  return { name, first, last: office.last, distant: true, line };
}

/**
 * Whether an office right behind a name can be that person's: "بدر عبد العاطي |وزير الخارجية|", "… |المتحدث الرسمي باسم الوزارة|".
 * False: "سامح شكري |السفير الأمريكي|" (an article and no complement: whom he met).
 */
function isApposition(reading: Reading, { list }: Words, office: Office): boolean {
  if (!hasArticle(reading, list[office.first] as Word)) return office.last > office.first;
  for (let k = office.first + 1; k <= office.last; k++) if (has(list[k] as Word, Sense.officeLink)) return true;
  return false;
}

function honorificsBefore(words: Words, i: number): number {
  let first = i;
  while (first > 0 && i - first < 8) {
    const before = words.list[first - 1] as Word;
    const here = words.list[first] as Word;
    // "H.E. (Dr.) Jane Roe"
    const brackets = here.line === before.line && (here.gap === "other" || here.gap === "bracket");
    if (!has(before, Sense.honorific) || (here.gap !== "space" && here.gap !== "stop" && !brackets)) break;
    first--;
  }
  return first;
}

/** "Senator the Hon Penny Wong", "Statement by Ambassador Jane Roe": a line of a name may open with an office or words of authorship. */
function beforeLineName(words: Words, i: number): number {
  const { list } = words;
  let first = i;
  const belongs = Sense.officeHead | Sense.officeModifier | Sense.article | Sense.honorific | Sense.common;
  while (first > 0 && i - first < 8 && !startsLine(words, first)) {
    if ((list[first] as Word).gap !== "space" || !has(list[first - 1] as Word, belongs)) break;
    first--;
  }
  return first;
}

function startsLine(words: Words, i: number): boolean {
  const word = words.list[i] as Word;
  return i === 0 || (words.list[i - 1] as Word).line < word.line;
}

/** Whether a line ends with the office, or with the body and the city that it belongs to: "Spokesperson, Ministry of Trade, Norport". */
function endsLine({ list }: Words, office: Office): boolean {
  const { line } = list[office.last] as Word;
  const belongs = Sense.body | Sense.place | Sense.portfolio | Sense.officeLink | Sense.article;
  let k = office.last + 1;
  if (list[k]?.gap === "comma")
    while (list[k]?.line === line && has(list[k] as Word, belongs)) k = (list[k] as Word).phraseEnd + 1;
  const next = list[k];
  return next === undefined || next.line > line;
}

function fillsLine(words: Words, name: Name, start: number, last: number): boolean {
  const next = words.list[last + 1];
  const ends = next === undefined || next.line > (words.list[name.last] as Word).line || next.gap === "comma";
  return ends && (words.list[start] as Word).line === (words.list[name.last] as Word).line;
}

function span(office: Office): Span {
  return { from: office.from, to: office.to };
}
