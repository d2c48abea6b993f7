import type { Span } from "../../model";
import { parseDigits } from "../../text/numerals";
import { countWords, type Ground, lineAt, sentenceAt, skipBlanks, trimmed, wordFrom, wordTo } from "./ground";
import { withoutSeparators } from "./separators";
import type { Phrases } from "./vocabulary";

/** How a set is announced. Positions are folded. */
export interface Announcement {
  readonly span: Span | null;
  readonly declared: number | null;
  /** The counted noun ("propositions") with its number, where the announcement has one. */
  readonly counted: Counted | null;
  /** The heading over a list that no sentence announces. */
  readonly heading: Span | null;
}

/** "three propositions": a number with its noun, or a plural noun of points without one. */
export interface Counted extends Span {
  readonly number: number | null;
  /** Where the noun ends. */
  readonly nounTo: number;
  /** Whether the noun is one for points; else only the number speaks for it. */
  readonly known: boolean;
}

/** Longest sentence that announces, in units; what is longer has no punctuation to go by. */
const LONGEST = 1500;

/** Paragraphs before the first point in which its number may stand: "six key lines of effort" two paragraphs earlier. */
const FARTHEST = 3;

/**
 * Finds what announces a set whose first item begins at `from`: the words before it in its sentence, or the sentence
 * before; and the number of points, there or in an earlier or the next sentence.
 * @param hanging whether the points are clauses that hang on the sentence before them: "Its visit matters. First, because …".
 * @param floor no announcement begins before it: the end of the set before, or the start of the item that holds this set.
 */
export function findAnnouncement(
  ground: Ground,
  {
    from,
    to,
    size,
    hanging,
  }: { readonly from: number; readonly to: number; readonly size: number; readonly hanging: boolean },
  floor: number,
): Announcement {
  const { sentences, lines } = ground;
  const lineIndex = lineAt(ground, from);
  const line = lines[lineIndex];
  if (!line) return { span: null, declared: null, counted: null, heading: null };
  const own = sentences[sentenceAt(ground, from)];
  const ownFrom = Math.max(own?.from ?? from, line.from, floor);
  const lead = ownFrom < from && from - ownFrom <= LONGEST ? leadIn(ground, ownFrom, from) : null;
  let span: Span | null = null;
  let counted: Counted | null = null;
  let heading: Span | null = null;
  if (lead) {
    span = lead;
    counted = findCounted(ground, lead);
  }
  const candidates = sentencesBefore(ground, lead ? lead.from : from, lineIndex, floor);
  const nearest = candidates[0];
  if (!span && nearest) {
    if (nearest.heading) heading = nearest;
    counted = findCounted(ground, nearest);
    if (!nearest.heading && (hanging || announces(ground, nearest, counted, size))) span = nearest;
    else if (nearest.heading && counted?.number != null) span = nearest;
  }
  const above = candidates.find((c) => c.heading);
  if (!span && !heading && above && candidates.indexOf(above) <= 0) heading = above;
  let declared = numberOf(counted, span !== null, size);
  // The number may stand farther off; then it must agree with what is found.
  if (declared === null) {
    const colon = span !== null && /[:：]/u.test(ground.text.charAt(span.to - 1));
    for (const candidate of candidates.slice(span === nearest ? 1 : 0)) {
      if (candidate.heading && candidate !== heading) break;
      const far = findCounted(ground, candidate);
      if (far?.number !== size || !far.known || ((colon || lead) && isSpent(ground, far, candidate))) continue;
      // Far off, only a lead-in ties the number to the points: "Let me take each in turn."
      const near = candidates.indexOf(candidate) <= NEAR;
      if (!span && !near) break;
      declared = size;
      if (!span) {
        span = candidate;
        counted = far;
      }
      break;
    }
  }
  if (declared === null) declared = numberAfter(ground, to, size);
  return { span, declared, counted, heading };
}

/**
 * Whether a counting sentence lists what it counts itself: "There are three things one must not do: abandon, politicize, forget."
 * False: "There are three things one must not do:" (the points follow).
 */
function isSpent(ground: Ground, counted: Counted, sentence: Span): boolean {
  return /[:：]\s*\p{L}/u.test(ground.text.slice(counted.nounTo, sentence.to));
}

/** The words of a sentence before its first marker, if they are more than a connective. */
function leadIn(ground: Ground, from: number, to: number): Span | null {
  const end = withoutComma(ground, from, to);
  // "2. Minister Roe proposed that the two sides (i) …": the number of the paragraph is no part of it.
  const sign = SIGN.exec(ground.text.slice(from, from + 8));
  const span = trimmed(ground.text, from + (sign?.[0].length ?? 0), end);
  return span && countWords(ground.text, span.from, span.to, 2) >= 2 ? span : null;
}

function withoutComma(ground: Ground, from: number, to: number): number {
  const span = trimmed(ground.text, from, to);
  if (!span) return from;
  if (/["'(（“«「]/u.test(ground.text.charAt(span.to - 1))) return withoutComma(ground, from, span.to - 1);
  return /[,，،;–—]/u.test(ground.text.charAt(span.to - 1)) ? withoutSeparators(ground, from, span.to) : span.to;
}

/** Sentences between a counting sentence and the first point that may only comment on it. */
const NEAR = 2;

/** The number or bullet of a numbered paragraph, which is no part of its first sentence: "3. ", "• ". */
const SIGN = /^(?:[(（]?\p{Nd}{1,3}[.)）]?|[•●▪■◦‣–—-])\s+/u;

interface Before extends Span {
  readonly heading: boolean;
}

/** Sentences before a position, nearest first, within `FARTHEST` paragraphs of the same voice; a heading ends the search. */
function sentencesBefore(ground: Ground, at: number, lineIndex: number, floor: number): Before[] {
  const { sentences, lines } = ground;
  const found: Before[] = [];
  let index = sentenceAt(ground, at);
  if ((sentences[index]?.from ?? -1) >= at) index--;
  else if ((sentences[index]?.to ?? 0) > at) index--;
  const voice = lines[lineIndex]?.voice;
  const turn = lines[lineIndex]?.turn;
  for (; index >= 0 && found.length < 24; index--) {
    const sentence = sentences[index] as Span;
    const place = lineAt(ground, Math.min(sentence.to - 1, at - 1));
    const line = lines[place];
    if (!line || line.voice !== voice || line.turn !== turn || lineIndex - place > FARTHEST + 1) break;
    const from = Math.max(sentence.from, line.from, floor);
    if (from >= sentence.to || sentence.to - from > LONGEST) break;
    const sign = from === line.from ? SIGN.exec(ground.text.slice(from, from + 8)) : null;
    found.push({ from: from + (sign?.[0].length ?? 0), to: Math.min(sentence.to, at), heading: line.title });
    if (line.title) break;
  }
  return found;
}

/**
 * Whether the sentence before the first item announces it: it counts, points, asks, ends in a colon, or leads in.
 * True: "We will take the following steps:", "I want to make two points." False: "The meeting was held on Friday."
 */
function announces(ground: Ground, sentence: Span, counted: Counted | null, size: number): boolean {
  const { text, words } = ground;
  // "What do the young expect of us?" is answered by the points.
  if (/[:：?？؟]/u.test(text.charAt(sentence.to - 1))) return true;
  if (counted && (counted.known || counted.number === size)) return true;
  if (closesPoliteness(ground, sentence)) return false;
  // "I would like |to congratulate you|" leads to no points.
  const polite = words.courtesies.scan(text, sentence.from, sentence.to);
  const leads = words.leads
    .scan(text, sentence.from, sentence.to)
    .some((lead) => !polite.some(({ from, to }) => from <= lead.from && lead.from < to));
  return leads || holds(ground, words.pointers, sentence) || holds(ground, words.treatings, sentence);
}

function closesPoliteness(ground: Ground, sentence: Span): boolean {
  return (
    ground.words.closings.at(ground.text, sentence.from) !== null ||
    ground.words.vocatives.at(ground.text, sentence.from) !== null
  );
}

export function holds(ground: Ground, phrases: Phrases, span: Span): boolean {
  return phrases.scan(ground.text, span.from, span.to).length > 0;
}

function numberOf(counted: Counted | null, announced: boolean, size: number): number | null {
  if (!counted || counted.number === null) return null;
  if (counted.known && announced) return counted.number;
  return counted.number === size ? size : null;
}

/** A number of up to three digits; words touch it where spaces do not part them. */
const NUMBER = /(?<![\p{L}\p{N}.,$€£/-])\p{Nd}{1,3}(?![\p{N}.,:/%)])/gu;
const NUMBER_UNPARTED = /(?<![a-z\p{N}.,$€£/-])\p{Nd}{1,3}(?![\p{N}.,:/%)])/gu;

/** Words between a number and its noun: "three very important and urgent priorities". Where adjectives follow it, fewer. */
const MOST_ADJECTIVES = 5;

/**
 * The last counted noun of a sentence: "three propositions", "four-point proposal", "threefold", "a couple of things", "(4) axes";
 * or a plural noun of points without a number ("the following principles").
 * False: "three years", "two countries" (units are no points), "one of the three ministers".
 */
export function findCounted(ground: Ground, sentence: Span): Counted | null {
  const { text, words } = ground;
  let best: Counted | null = null;
  const better = (counted: Counted): void => {
    if (!best || rank(counted) >= rank(best)) best = counted;
  };
  for (const hit of words.folds.scan(text, sentence.from, sentence.to))
    better({ from: hit.from, to: hit.to, number: hit.senses[0] as number, nounTo: hit.to, known: true });
  let before: (Span & { readonly number: number }) | null = null;
  for (const hit of words.amounts.scan(text, sentence.from, sentence.to)) {
    const value = hit.senses[0] as number;
    const number: number = value + tensBefore(text, before, hit.from, value);
    before = { from: hit.from, to: hit.to, number };
    const counted = countedBehind(ground, hit, number, sentence) ?? countedAt(ground, hit, number, sentence);
    if (counted) better(counted);
  }
  for (const match of text.slice(sentence.from, sentence.to).matchAll(words.wordsParted ? NUMBER : NUMBER_UNPARTED)) {
    const from = sentence.from + match.index;
    const number = parseDigits(match[0]);
    const counted =
      number && number > 1 ? countedAt(ground, { from, to: from + match[0].length }, number, sentence) : null;
    if (counted) better(counted);
  }
  if (best) return best;
  for (const hit of words.amounts.scan(text, sentence.from, sentence.to)) {
    const counted = countedBefore(ground, hit, hit.senses[0] as number, sentence);
    if (counted) return counted;
  }
  const colon = /[:：]/u.test(text.charAt(sentence.to - 1));
  const noun = words.nounsMany
    .scan(text, sentence.from, sentence.to)
    .findLast(
      (hit) =>
        colon ||
        isQuantified(ground, hit.from, sentence.from) ||
        (words.numbersFollow && isQuantifiedBehind(ground, hit.to, sentence.to)),
    );
  return noun ? { from: noun.from, to: noun.to, number: null, nounTo: noun.to, known: true } : null;
}

/** Words between a plural noun and what quantifies it behind: "النقاط الرئيسية التالية". */
const MOST_BEHIND = 3;

/** The same where quantifiers stand behind their noun: "المبادئ التالية". False: "المبادئ التي". */
function isQuantifiedBehind(ground: Ground, at: number, to: number): boolean {
  const { text, words } = ground;
  let p = skipBlanks(text, at, to);
  for (let step = 0; step < MOST_BEHIND; step++) {
    const word = wordFrom(ground, p);
    if (!word || word.to > to) return false;
    if (words.quantifiers.has(text.slice(word.from, word.to))) return true;
    p = skipBlanks(text, word.to, to);
  }
  return false;
}

/** Whether a plural noun stands for things to be listed: "several key areas", "each line of effort". False: "our strengths". */
function isQuantified(ground: Ground, at: number, from: number): boolean {
  const { text, words } = ground;
  let p = at;
  for (let step = 0; step < 4; step++) {
    while (p > from && text[p - 1] === " ") p--;
    const word = wordTo(ground, p);
    if (!word || word.from < from) return false;
    if (words.quantifiers.has(text.slice(word.from, word.to))) return true;
    p = word.from;
  }
  return false;
}

/**
 * The tens that a numeral joins: 20 for "five" in "twenty-five", "двадцать пять". 0 where none stand right before it.
 * False: "twenty, five of them".
 */
function tensBefore(
  text: string,
  before: (Span & { readonly number: number }) | null,
  from: number,
  units: number,
): number {
  if (!before || units > 9 || before.number < 20 || before.number % 10 !== 0 || from !== before.to + 1) return 0;
  return /[ -]/.test(text.charAt(before.to)) ? before.number : 0;
}

function rank(counted: Counted): number {
  return counted.known ? 1 : 0;
}

function countedAt(ground: Ground, hit: Span, number: number, sentence: Span): Counted | null {
  const { text, words } = ground;
  if (number < 2) return null;
  for (const ending of words.numberEndings) {
    if (text.startsWith(ending, hit.to)) {
      const to = hit.to + ending.length;
      const noun = wordFrom(ground, skipBlanks(text, to, sentence.to));
      return { from: hit.from, to: noun?.to ?? to, number, nounTo: noun?.to ?? to, known: true };
    }
  }
  if (text[hit.to] === "-") return null;
  let p = skipBlanks(text, hit.to, sentence.to);
  // "four (4) axes"
  const again = /^[(（]\p{Nd}{1,3}[)）]/u.exec(text.slice(p, p + 5));
  if (again) p = skipBlanks(text, p + again[0].length, sentence.to);
  if (p === hit.to && words.wordsParted) {
    // The number stands at the end: "The reasons are two:" is rare; nothing is counted.
    return null;
  }
  // "two or three points" counts three, "two and a half years" nothing.
  const tie = wordFrom(ground, p);
  if (tie && words.ties.has(text.slice(tie.from, tie.to))) return null;
  const most = words.numbersFollow ? MOST_BETWEEN : MOST_ADJECTIVES;
  for (let adjectives = 0; adjectives <= most; adjectives++) {
    if (words.units.at(text, p)) return null;
    const noun = words.nounsMany.at(text, p);
    if (noun) return { from: hit.from, to: noun.to, number, nounTo: noun.to, known: true };
    const word = wordFrom(ground, p);
    if (!word || word.to >= sentence.to) break;
    const next = skipBlanks(text, word.to, sentence.to);
    const sign = text.charAt(next);
    if (next === word.to && sign !== "," && words.wordsParted) break;
    p = sign === "," ? skipBlanks(text, next + 1, sentence.to) : next;
  }
  if (!words.wordsParted) {
    // 五个家园： a measure and a noun that is not known for points, at the end.
    const measure = words.nouns.at(text, hit.to);
    if (!measure || /\p{Nd}/u.test(text.charAt(hit.from)) || countWords(text, measure.to, sentence.to, 5) > 4)
      return null;
    return { from: hit.from, to: measure.to, number, nounTo: measure.to, known: false };
  }
  // "It is about the three Rs that our friends in the north have taught us:": more words where a colon leads in.
  const mostBehind = /[:：]/u.test(text.charAt(sentence.to - 1)) ? 12 : 6;
  // A noun that is not known for points counts by its place alone: "I have three regrets." False: "On May 3, Minister Sato …".
  const noun = wordFrom(ground, skipBlanks(text, hit.to, sentence.to));
  if (!noun || /\p{Nd}/u.test(text.charAt(hit.from)) || countWords(text, noun.to, sentence.to, 13) > mostBehind)
    return null;
  return { from: hit.from, to: noun.to, number, nounTo: noun.to, known: false };
}

/** A number right behind its noun, where it stands so: "النقاط الثلاث التالية". False: "المبادئ. ثلاث دول" (a stop between). */
function countedBehind(ground: Ground, hit: Span, number: number, sentence: Span): Counted | null {
  const { text, words } = ground;
  if (!words.numbersFollow || number < 2) return null;
  let p = hit.from;
  while (p > sentence.from && text[p - 1] === " ") p--;
  const word = p < hit.from ? wordTo(ground, p) : null;
  const noun = word && word.from >= sentence.from ? words.nounsMany.at(text, word.from) : null;
  return noun?.to === p ? { from: noun.from, to: hit.to, number, nounTo: hit.to, known: true } : null;
}

/** Words between a noun and its number behind it: "задач здесь несколько: две". */
const MOST_BETWEEN = 2;

/**
 * A number behind its noun, at the end of the sentence. True: "Причин тому две.", "The reasons are three:".
 * False: "one of the two." (no noun before it), "the issues raised in all three." (too far from it)
 */
function countedBefore(ground: Ground, hit: Span, number: number, sentence: Span): Counted | null {
  const { text, words } = ground;
  if (!words.wordsParted || number < 2 || !/^\s*(?:[.:;!]\s*)?$/u.test(text.slice(hit.to, sentence.to))) return null;
  let p = hit.from;
  for (let step = 0; step <= MOST_BETWEEN; step++) {
    while (p > sentence.from && text[p - 1] === " ") p--;
    const word = wordTo(ground, p);
    if (!word || word.from < sentence.from) break;
    const noun = words.nounsMany.at(text, word.from);
    if (noun && noun.to <= hit.from) return { from: noun.from, to: hit.to, number, nounTo: hit.to, known: true };
    p = word.from;
  }
  // "Их четыре.": what is counted was named before; the number must agree with what is found.
  return { from: hit.from, to: hit.to, number, nounTo: hit.to, known: false };
}

/** The number in the sentence right after the last point: "These two matters cannot wait." It must agree with what is found. */
function numberAfter(ground: Ground, to: number, size: number): number | null {
  const { sentences, text, words } = ground;
  const index = sentenceAt(ground, to - 1) + 1;
  const next = sentences[index];
  const line = lineAt(ground, to - 1);
  if (!next || lineAt(ground, next.from) - line > 1) return null;
  const counted = findCounted(ground, next);
  if (!counted?.known || counted.number !== size) return null;
  const first = wordFrom(ground, next.from);
  const opens = first !== null && (words.closings.at(text, next.from) !== null || counted.from - next.from <= 12);
  return opens ? size : null;
}
