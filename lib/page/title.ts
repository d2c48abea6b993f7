/** The element that shows the release's title. */

import type { Hint } from "../model";
import { DENSE } from "../text/dense";
import { leadsToFront } from "./address";
import type { DomAccess } from "./dom";
import { wordsOf } from "./inlineText";
import { isList } from "./region";
import type { Steps } from "./steps";
import { isProse, type Survey, type SurveyNode } from "./survey";

/** Longest text that can be a title: those of joint statements and of French speeches reach 450 units. */
const LONGEST_TITLE = 600;

/** Most nodes inside a title: a title that is a link with each word marked up has some 60. */
const MOST_PARTS = 200;

/** What a page may put between the title and its own name. A hyphen needs spaces around it, an underscore does not. */
const SEPARATORS = /\s+[-–—|·•:»«›>/]{1,2}\s+|\s*[|｜»_]+\s*|\s*::\s*|[–—]{2}/u;

/** Trust in the first part of a divided <title>; the last is more often the site. */
const PART_TRUST = 80;
/** What a first-level heading and a first part have over a second-level one and a last part. */
const PART_MARGIN = 45;

/** Titles that the page may mean, each in comparison form with how much it is to be trusted, 0..100. */
interface Expected {
  readonly words: string;
  readonly trust: number;
}

/**
 * Everything that the hints say the title is. `<title>` and og:title are taken whole and without what stands before or
 * after a separator: "Statement by the Minister | Ministry of Foreign Affairs", "Ministry - Statement".
 */
export function expectedTitles(hints: readonly Hint[], siteName: string | null): Expected[] {
  const expected = new Map<string, number>();
  const add = (text: string, trust: number): void => {
    const words = wordsOf(text);
    if (words.length > 1 && (expected.get(words) ?? 0) < trust) expected.set(words, trust);
  };
  const site = siteName === null ? "" : wordsOf(siteName);
  for (const { value, source } of hints) {
    const own = /ArticleTitle|headline/i.test(source) ? 100 : source === "title" ? 85 : 90;
    add(value, own);
    if (own === 100) continue;
    const parts = value.split(SEPARATORS).filter((part) => part !== "");
    if (parts.length < 2) continue;
    for (let n = parts.length - 1; n >= 1; n--) {
      // The longer the rest, the less was the site's name.
      const first = cut(value, parts, 0, n);
      const last = cut(value, parts, parts.length - n, parts.length);
      add(first, PART_TRUST);
      add(last, 50);
    }
  }
  expected.delete(site);
  return [...expected].map(([words, trust]) => ({ words, trust }));
}

/** `value` from the start of its part `from` to the end of its part before `to`, separators between them included. */
function cut(value: string, parts: readonly string[], from: number, to: number): string {
  let at = 0;
  let start = 0;
  let end = value.length;
  parts.forEach((part, index) => {
    const found = value.indexOf(part, at);
    if (index === from) start = found;
    at = found + part.length;
    if (index === to - 1) end = at;
  });
  return value.slice(start, end);
}

/** Nodes of one step. */
const STEP = 256;

/** Index of the element that shows the title, or -1. `region` is the body's. Linear in the number of nodes. */
export function* findTitle(
  survey: Survey,
  dom: DomAccess,
  region: number,
  expected: readonly Expected[],
): Steps<number> {
  const { nodes } = survey;
  const byWords = new Map(expected.map(({ words, trust }) => [words, trust]));
  const menus = yield* menuTexts(survey);
  const lengths = expected.map((one) => one.words.length);
  // Spaces and punctuation add up to two thirds to the comparison form; a match covers four fifths of it.
  const hasLength = (text: number) => lengths.some((length) => text >= 0.8 * length && text <= 2.1 * length);
  const start = region < 0 ? nodes.length : firstProse(survey, region);
  const end = region < 0 ? nodes.length : (nodes[region] as SurveyNode).end;
  let best = -1;
  let bestScore = 0;
  let bestIsPart = false;
  for (let i = Math.max(0, survey.body); i < nodes.length; i++) {
    if (i % STEP === 0) yield;
    const node = nodes[i] as SurveyNode;
    if (node.tag === "" || node.text === 0 || node.text > LONGEST_TITLE) continue;
    if (node.end - i > MOST_PARTS) continue;
    const named = standingOf(node);
    const near = i <= start + 60 && i >= start - 400;
    const mayStandOut = near && i < start && STANDS_OUT.test(node.tag);
    const linked = node.linkText > 0.8 * node.text;
    // Without a heading, a title can be any line; but a line that is a link leads to another page.
    if (named === 0 && (linked || !(mayStandOut || (near && isLeaf(node.tag) && hasLength(node.text))))) continue;
    const text = textOf(nodes, i);
    const words = wordsOf(text);
    if (words.length < 2) continue;
    const inMenu = standsElsewhere(nodes, menus, text, i);
    // A column's name can be all that <title> holds.
    const match = Math.min(matchOf(words, byWords, expected), inMenu ? 20 : 100);
    const standing = named > 0 || match >= LEAST_MATCH ? named : mayStandOut ? standingOut(words) : 0;
    if (standing === 0 && match < LEAST_MATCH) continue;
    let score = standing + match;
    if (i >= end) score -= 60;
    else if (i > start) score -= Math.min(50, 5 + (i - start) / 4);
    else score += Math.max(0, 20 - (start - i) / 10);
    if (node.name?.site) score -= 40;
    if (node.inFurniture) score -= 45;
    if (inMenu) score -= 40;
    if (isLogo(nodes, dom, i)) continue;
    if (linked) score -= 25;
    if (isDateAlone(text)) score -= 80;
    // Where two headings are each a part of <title>, the site's name stands first and the release's nearer to its body.
    const part = match >= 50 && match <= PART_TRUST && named > 0 && i < start;
    if (score > bestScore || (part && bestIsPart && score > bestScore - PART_MARGIN)) {
      best = i;
      bestScore = score;
      bestIsPart = part;
    }
  }
  return bestScore >= LEAST_SCORE ? tightest(nodes, best) : -1;
}

/** An element that nothing else marks as a title must show nearly all of what the page calls itself. */
const LEAST_MATCH = 60;
/** A second-level heading that stands before the body passes, one that only has a title-like class far from it does not. */
const LEAST_SCORE = 25;

function standingOf(node: SurveyNode): number {
  if (node.tag === "h1") return 34;
  if (node.tag === "h2") return 24;
  if (node.tag === "h3") return 14;
  if (node.tag === "h4") return 8;
  return node.name?.title && !node.name.site ? 18 : 0;
}

/** Old pages set their titles in bold or large letters, with no heading: such a line counts right before the body. */
const LEAST_TITLE = 12;
const LEAST_TITLE_DENSE = 6;

const STANDS_OUT = /^(?:b|strong|font|big|center|h5|h6)$/;

function standingOut(words: string): number {
  const least = DENSE.test(words) ? LEAST_TITLE_DENSE : LEAST_TITLE;
  return words.length >= least ? 10 : 0;
}

/** A line of text with nothing but inline markup: "Title" in a bold paragraph, or a cell. */
function isLeaf(tag: string): boolean {
  return /^(?:p|div|td|th|span|strong|b|font|center|caption|dt|dd|li|article|section|header|h5|h6)$/.test(tag);
}

/** 0 when no hint is like it; 50..100 when one is the same; less than 75 by how much of one it is. */
function matchOf(words: string, exact: ReadonlyMap<string, number>, expected: readonly Expected[]): number {
  const same = exact.get(words);
  if (same !== undefined) return same;
  let best = 0;
  for (const { words: hint } of expected) {
    // A cut-off hint ("… at the United Nations Gener…"), or a title followed by what no separator parts from it.
    const shorter = Math.min(hint.length, words.length);
    const longer = Math.max(hint.length, words.length);
    if (shorter < 6 || shorter * 3 < longer) continue;
    if (hint.startsWith(words) || words.startsWith(hint) || hint.endsWith(words))
      best = Math.max(best, (75 * shorter) / longer);
  }
  return best;
}

/** True for a heading that is all a link to the home page: the site's own name. */
function isLogo(nodes: readonly SurveyNode[], dom: DomAccess, index: number): boolean {
  const node = nodes[index] as SurveyNode;
  if (node.linkText < node.text) return false;
  const inside = nodes.slice(index, Math.min(node.end, index + 10)).find(({ tag }) => tag === "a");
  const link =
    inside ?? nodes.slice(Math.max(0, index - 3), index).find(({ tag, end }) => tag === "a" && end >= node.end);
  return link !== undefined && leadsToFront(dom.attribute(link.node, "href"));
}

/** A column's name is a word or four; the trail of breadcrumbs may end in the release's own title, which is longer. */
const LONGEST_ENTRY = 40;

/** Texts of the page's short links, with the indexes of the first two: a heading that repeats one names a column, not a release. */
function* menuTexts({ nodes }: Survey): Steps<Map<string, number[]>> {
  const texts = new Map<string, number[]>();
  for (let i = 0; i + 1 < nodes.length; i++) {
    if (i % STEP === 0) yield;
    const node = nodes[i] as SurveyNode;
    if (node.tag !== "a" || node.text === 0 || node.text > LONGEST_ENTRY || node.end - i > MOST_PARTS) continue;
    const text = textOf(nodes, i).toLowerCase();
    const places = texts.get(text);
    if (places === undefined) texts.set(text, [i]);
    else if (places.length < 2) places.push(i);
  }
  return texts;
}

/** True when a link has the text that neither is in the element nor around it. */
function standsElsewhere(
  nodes: readonly SurveyNode[],
  menus: ReadonlyMap<string, readonly number[]>,
  text: string,
  index: number,
): boolean {
  if (text.length > LONGEST_ENTRY) return false;
  const { end } = nodes[index] as SurveyNode;
  const own = (place: number) => (place < index ? (nodes[place] as SurveyNode).end >= end : place < end);
  return menus.get(text.toLowerCase())?.some((place) => !own(place)) ?? false;
}

/** Text of an element as it stands in the page, a line break as a space. */
export function textOf(nodes: readonly SurveyNode[], index: number): string {
  const node = nodes[index] as SurveyNode;
  let text = "";
  for (let i = index + 1; i < node.end; i++) {
    const part = nodes[i] as SurveyNode;
    text += part.tag === "" ? part.data : part.tag === "br" ? " " : "";
  }
  return text.trim();
}

function isDateAlone(text: string): boolean {
  return text.length < 24 && /^[\p{N}\s./:年月日-]+$/u.test(text);
}

/** The innermost element with the same text. */
function tightest(nodes: readonly SurveyNode[], index: number): number {
  let at = index;
  for (;;) {
    const { end, text } = nodes[at] as SurveyNode;
    let inner = -1;
    for (let i = at + 1; i < end; i = (nodes[i] as SurveyNode).end) {
      const child = nodes[i] as SurveyNode;
      if (child.tag !== "" && child.text === text) inner = i;
    }
    if (inner < 0) return at;
    at = inner;
  }
}

/** Index of the first run of prose inside the region, of the region itself where it is a list. */
function firstProse({ nodes }: Survey, region: number): number {
  const { end } = nodes[region] as SurveyNode;
  if (isList(nodes[region] as SurveyNode)) return region;
  for (let i = region + 1; i < end; i++) {
    if (isProse(nodes[i] as SurveyNode)) return i;
  }
  return end;
}
