import type { Span } from "../model";

/** A searchable piece of a text: what it is compared as, and where it stands. */
export interface Word extends Span {
  readonly term: string;
}

/** Scripts written without spaces and without a dictionary that all browsers share. */
const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々〆ー";
const LETTERS = `(?![${CJK}])[\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d]`;
/** "U.N.", "H.E.", but not the initials of "J.P.Smith" with the beginning of the name. */
const INITIALS = "\\p{Lu}\\.\\p{Lu}(?:\\.\\p{Lu})*(?![\\p{L}])\\.?";
const RUN = new RegExp(`${INITIALS}|[${CJK}]+|(?:${LETTERS})+`, "gu");
const IS_CJK = new RegExp(`^[${CJK}]`, "u");
/** Written without spaces, divided by the dictionary that the browser has. */
const IS_UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text, folded, in order.
 *
 * Chinese and Japanese are cut into overlapping pairs of characters, and the last character of a run alone: 命运共同体 gives
 * 命运 运共 共同 同体 体, so that any part of it is found, whatever a segmenter takes for a word (browsers differ, and the
 * same words in another sentence are divided otherwise). Thai, Lao, Khmer and Burmese are cut by `Intl.Segmenter`.
 * Everything else is a run of letters, marks and digits: "l'Ukraine" is two words, "U.N." is "un".
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (IS_CJK.test(run)) addPairs(words, run, index);
    else if (IS_UNSPACED.test(run)) addSegments(words, run, index);
    else addWord(words, run, index);
  }
  return words;
}

/** The terms to look for. A run of two or more Chinese characters gives its pairs only, one character is a beginning of pairs. */
export function termsOfQuery(query: string): readonly string[] {
  const words = wordsOf(query);
  const inPair = (word: Word) => words.some((other) => other.from < word.from && other.to === word.to);
  return [...new Set(words.filter((word) => !isCjk(word.term) || !inPair(word)).map(({ term }) => term))];
}

export function isCjk(term: string): boolean {
  return IS_CJK.test(term);
}

function addWord(words: Word[], run: string, from: number): void {
  const term = termOf(run);
  if (term !== "") words.push({ term, from, to: from + run.length });
}

/** Words come again and again: their folding is kept for as many as a language has in use. */
const terms = new Map<string, string>();
const MOST_TERMS = 50_000;

function termOf(run: string): string {
  const known = terms.get(run);
  if (known !== undefined) return known;
  const term = fold(run).slice(0, LONGEST_TERM);
  if (terms.size >= MOST_TERMS) terms.clear();
  if (run.length <= LONGEST_TERM) terms.set(run, term);
  return term;
}

function addPairs(words: Word[], run: string, from: number): void {
  let before: { char: string; from: number } | null = null;
  let at = from;
  for (const char of run) {
    if (before) words.push({ term: foldCjk(before.char + char), from: before.from, to: at + char.length });
    before = { char, from: at };
    at += char.length;
  }
  if (before) words.push({ term: foldCjk(before.char), from: before.from, to: at });
}

/** UTF-16 units; the longest words of the six languages have about 30. More is not a word, and is compared by its beginning. */
const LONGEST_TERM = 64;

let segmenter: Intl.Segmenter | null = null;

function addSegments(words: Word[], run: string, from: number): void {
  segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
  for (const { segment, index } of segmenter.segment(run)) addWord(words, segment, from + index);
}

function foldCjk(chars: string): string {
  return chars.normalize("NFKC").toLowerCase();
}

/**
 * A word as it is compared: lower case, without accents, vowel signs and invisible characters. "École" = "ecole", "ё" = "е",
 * "أوّلًا" = "اولا", "٢٠١٦" = "2016". Marks that are letters of their own (Devanagari, Thai) stay.
 */
export function fold(word: string): string {
  const plain = word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f.]/g, "")
    .replace(/[ßøłđðþæœıىةکیگ\u0660-\u0669\u06f0-\u06f9]/g, (char) => SAME[char] ?? String(char.charCodeAt(0) & 15));
  return withoutArticle(plain);
}

/** Letters that decomposition leaves as they are, and forms of one Arabic letter. */
const SAME: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ى: "ي",
  ة: "ه",
  ک: "ك",
  ی: "ي",
  گ: "ك",
};

/**
 * The Arabic article, with the particles that are written onto it, is taken off: "والسيادة", "للسيادة", "السيادة" = "سيادة".
 * What is left must be a word of three letters: "الله" and "التي" stay whole.
 */
function withoutArticle(word: string): string {
  return word.replace(/^(?:[وف]?(?:[بك]?ال|لل))(?=[\u0621-\u064a]{3})/, "");
}
