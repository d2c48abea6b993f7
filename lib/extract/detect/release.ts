import { bodiesEverywhere } from "../../langs/genres";
import type { LanguagePack } from "../../langs/pack";
import type { Fact, Issuer, PageShape, ReleaseKind } from "../../model";
import { type FoldRules, fold, foldPhrase } from "../../text/fold";
import { buildLexicon, type Lexicon } from "../../text/lexicon";
import type { Reading } from "../reading";
import { type KindLanguage, kindLanguage, kindOfLabels, kindsOfTitle } from "./kind";

/** What earlier stages know of the page. */
export interface ReleaseEvidence {
  readonly title: Fact<string> | null;
  readonly issuer: Issuer | null;
  readonly isListAddress: boolean;
  readonly isReleaseAddress: boolean;
  readonly kind: ReleaseKind;
  readonly points: number;
  readonly statements: number;
  readonly exchanges: number;
  readonly dated: boolean;
}

/** A sign for (positive) or against (negative) the page being one release, with the words for the reader. */
type Sign = readonly [weight: number, reason: string];

/**
 * Weights are in steps of half a sign; the sum decides by its side of zero. They were set on the 77 pages of the gold and
 * on the layouts of PATTERNS and TEMPLATES so that no single sign decides but these: an address of a list, a title that names
 * another kind of page, a page of dated links, a page without running text.
 */
const START = -2;

/**
 * Units of text outside links: below the first a page has no text of its own; up to the second it has two sentences, as
 * short messages of condolence and the shells of pages that are filled later have.
 */
const NO_TEXT = 120;
const LITTLE_TEXT = 250;
/** Share of the body inside links from which it is a list: releases have 0 to 15 %, lists 60 to 95 %. */
const LIST_SHARE = 0.5;
/** Links that stand beside a date of their own: releases have at most a few in related links, lists ten and more. */
const LIST_LINKS = 6;
/** Words of diplomacy for a thousand, in title and first stretch: releases have 15 to 120, ordinary pages 0 to 6. */
const DIPLOMATIC = 12;
/** Units of text that are searched for words of diplomacy. */
const LOOKED_AT = 3000;

/** Whether the page is one release, how sure that is (0..1), and why, in words for the reader. */
export function judgeRelease(
  reading: Reading,
  evidence: ReleaseEvidence,
): { readonly isRelease: boolean; readonly confidence: number; readonly reasons: readonly string[] } {
  const signs = [...signsOfAddress(evidence), ...signsOfShape(reading, evidence), ...signsOfWords(reading, evidence)];
  const sum = signs.reduce((total, [weight]) => total + weight, START);
  const isRelease = sum > 0;
  const reasons = signs
    .filter(([weight]) => weight > 0 === isRelease)
    .sort((a, b) => Math.abs(b[0]) - Math.abs(a[0]))
    .map(([, reason]) => reason);
  // The logistic curve: a sum of 3 is 95 %.
  return { isRelease, confidence: Math.round(100 / (1 + Math.exp(-sum))) / 100, reasons };
}

function signsOfAddress({ issuer, isListAddress, isReleaseAddress }: ReleaseEvidence): Sign[] {
  const signs: Sign[] = [];
  if (issuer !== null) signs.push([1.5, `host belongs to ${issuer.name}`]);
  if (isReleaseAddress) signs.push([1.5, "address has the form of a release"]);
  if (isListAddress) signs.push([-4, "address is that of a list"]);
  return signs;
}

function signsOfShape({ page, text, blocks }: Reading, evidence: ReleaseEvidence): Sign[] {
  const { shape, hints } = page;
  const signs: Sign[] = [];
  const own = ownText(shape, text);
  const listShare = shape.bodyLength > 0 ? shape.bodyLinkLength / shape.bodyLength : 0;
  if (own < NO_TEXT) signs.push([-3, "hardly any text outside links"]);
  else if (own < LITTLE_TEXT) signs.push([-1, "little text outside links"]);
  else if (shape.longParagraphs === 0) signs.push([-1.5, "no paragraph of running text"]);
  else if (shape.longParagraphs >= 2) signs.push([0.5, "running text"]);
  if (listShare >= LIST_SHARE) signs.push([-3, "most of the page is links"]);
  // As many as there are paragraphs: titles with their first sentences, on a site of whose words every line has some.
  if (shape.datedLinks >= LIST_LINKS && shape.datedLinks * 2 > shape.longParagraphs)
    signs.push([shape.datedLinks >= shape.longParagraphs ? -5 : -3, "a list of dated links"]);
  const dates = blocks.filter(
    (block) =>
      block.kind === "cell" && /\p{N}{1,4}[./-]\p{N}{1,2}[./-]\p{N}{2,4}/u.test(text.slice(block.from, block.to)),
  );
  if (evidence.title?.rule === "line under the column's name" && shape.longParagraphs === 0 && shape.datedLinks > 2)
    signs.push([-2, "a column of short items"]);
  if (dates.length >= LIST_LINKS) signs.push([-3, "a table of dates"]);
  if (isListOfTerms(text, blocks)) signs.push([-3, "a list of names with their years"]);
  if (!blocks.some((block) => block.kind === "title")) signs.push([-1, "no title"]);
  if (
    hints.types.some(({ value }) =>
      /product|profile|recipe|video\.|music|CollectionPage|SearchResultsPage|ProfilePage|(?:^|\s)home(?:$|\s)/i.test(
        value,
      ),
    )
  ) {
    signs.push([-1.5, "the page calls itself another kind of page"]);
  }
  return signs;
}

/** Names with years from and to: "Anna Roe (1 May 1994 – 12 June 1997)". */
const TERM = /(?:1[5-9]|20)\d\d.{0,9}[–—-].{0,20}(?:(?:1[5-9]|20)\d\d|\))/u;

/** Whether a page is nothing but items, most of them with the years of somebody's term. */
function isListOfTerms(text: string, blocks: Reading["blocks"]): boolean {
  const body = blocks.filter(({ part, kind }) => part === "body" && kind !== "title" && kind !== "heading");
  const terms = body.filter(
    ({ kind, from, to }) => kind === "item" && TERM.test(text.slice(from, Math.min(to, from + 160))),
  );
  return terms.length >= 3 && terms.length * 3 > body.length * 2;
}

/** Text outside links, in units of alphabetic writing: an ideograph counts for three. */
function ownText(shape: PageShape, text: string): number {
  const own = shape.bodyLength - shape.bodyLinkLength;
  return /[\u3400-\u9fff\uac00-\ud7a3\u3041-\u30ff]/.test(text.slice(0, 400)) ? own * 3 : own;
}

function signsOfWords(reading: Reading, evidence: ReleaseEvidence): Sign[] {
  const signs: Sign[] = [];
  const language = kindLanguage(reading);
  const lexicons = lexiconsOf(language, reading.pack.fold);
  const title = evidence.title?.value ?? "";
  const named = kindsOfTitle(language, title);
  const other = otherPage(lexicons, reading.pack, title);
  if (other !== null) signs.push([-4, other]);
  // "Notice to the press: accreditation for the meeting" has a kind's word and is none.
  else if (named.sure !== null) signs.push([2, "title names a kind of release"]);
  else if (named.leaning !== null) signs.push([0.5, "title has a word of releases"]);
  if (kindOfLabels(reading, language) !== null) signs.push([0.5, "filed under a kind of release"]);

  const { page, folded, text } = reading;
  const self = [
    page.hints.siteName ?? "",
    ...page.hints.titles.map((hint) => hint.value),
    ...page.hints.organisations.map((hint) => hint.value),
  ].join("\n\n");
  if (evidence.issuer === null) {
    if (lexicons.bodies.scan(fold(self, language.rules).text).length > 0)
      signs.push([1.5, "names a ministry or another public body as its publisher"]);
    else signs.push([-3, "host is none of the known bodies'"]);
    if (
      page.hints.types.some(({ value }) =>
        /NewsArticle|BlogPosting|Product|Recipe|blog|post-template|single-post/i.test(value),
      )
    ) {
      signs.push([-1.5, "the page calls itself a news article or a blog"]);
    }
  }
  const looked = Math.min(folded.text.length, LOOKED_AT);
  const words = Math.max(80, language.wordsParted ? looked / 6 : looked / 2);
  const density = (1000 * lexicons.diplomacy.scan(folded.text, 0, looked).length) / words;
  if (density >= DIPLOMATIC) signs.push([1.5, "speaks of ministers, states and their dealings"]);
  else if (language.isOwn && density < DIPLOMATIC / 3) signs.push([-1.5, "hardly a word of diplomacy"]);
  if (lexicons.diplomacy.scan(fold(title, language.rules).text).length > 0)
    signs.push([0.5, "an office or a body in the title"]);

  const lives = lexicons.inText.scan(folded.text, 0, looked).length;
  if (lives >= 2 && named.sure === null)
    signs.push([lives >= 3 ? -3.5 : -2.5, "reads like a life, a notice or a treaty"]);
  if (evidence.dated) signs.push([1, "has a date of its own"]);
  else if (language.isOwn && named.sure === null) signs.push([named.leaning === null ? -2.5 : -1.5, "has no date"]);
  if (evidence.exchanges > 0 && evidence.kind === "transcript") signs.push([1, "questions and answers"]);
  if (evidence.kind === "speech") signs.push([0.5, "addresses an audience"]);
  if (evidence.statements > 0) signs.push([0.5, "reports what somebody said"]);
  if (evidence.points > 0) signs.push([0.5, "sets out points"]);
  if (
    text.length > 0 &&
    /^\p{Lu}?\p{L}+(?:[\s-]\p{Lu}\p{L}+){1,3}$/u.test(title) &&
    named.leaning === null &&
    !evidence.dated
  ) {
    signs.push([-1, "title is only a name"]);
  }
  return signs;
}

/** "press releases" of "press releases press releases": some pages print the name of a column twice. */
function oneOfTwo(words: string): string {
  const half = words.slice(0, words.length >> 1).trimEnd();
  const between = words.slice(half.length, -half.length);
  return half.length >= LEAST_TWICE && words.endsWith(half) && /^\s+$/u.test(between) ? half : words;
}

/** Units of a name that is told from a chance repetition. */
const LEAST_TWICE = 3;

/** Why a title names another kind of page, or null. */
function otherPage(
  { whole, begins, holds }: ReleaseLexicons,
  { wordsParted, fold: rules }: LanguagePack,
  title: string,
): string | null {
  const folded = fold(title, rules).text.trim();
  if (whole.has(oneOfTwo(folded))) return "title is the name of a column";
  const starts = (name: string): boolean =>
    folded.startsWith(name) && (!wordsParted || !/[\p{L}\p{N}]/u.test(folded.charAt(name.length)));
  if (begins.some(starts)) return "title is that of a notice, a schedule or a service";
  if (holds.some((name) => folded.includes(name))) return "title is that of a biography, a notice or a service";
  return null;
}

interface ReleaseLexicons {
  readonly bodies: Lexicon<true>;
  readonly diplomacy: Lexicon<true>;
  readonly inText: Lexicon<true>;
  /** Names of other pages, folded: titles that are one, begin with one, hold one. */
  readonly whole: ReadonlySet<string>;
  readonly begins: readonly string[];
  readonly holds: readonly string[];
}

const built = new WeakMap<KindLanguage, ReleaseLexicons>();

function lexiconsOf(language: KindLanguage, rules: FoldRules): ReleaseLexicons {
  let known = built.get(language);
  if (!known) {
    const of = (list: readonly string[]): Lexicon<true> =>
      buildLexicon(
        list.map((phrase) => [phrase, true] as const),
        language.wordsParted,
        rules,
      );
    const { diplomacy, notReleases } = language.words;
    const folded = (list: readonly string[]): string[] => list.map((phrase) => foldPhrase(phrase, rules));
    known = {
      bodies: of(bodiesEverywhere),
      diplomacy: of(diplomacy),
      inText: of(notReleases.inText),
      whole: new Set(folded(notReleases.whole)),
      begins: folded(notReleases.begins),
      holds: folded(notReleases.holds),
    };
    built.set(language, known);
  }
  return known;
}
