import type { Block, LanguageTag, Span } from "../model";
import { sentenceEnds } from "./sentenceEnds";
import { trimSpan } from "./span";
import { unitTest } from "./unitTest";

/** A sentence within one block. */
export interface Sentence extends Span {
  /** Index of its block in the page. */
  readonly block: number;
}

const segmenters = new Map<LanguageTag, Intl.Segmenter>();

const NONE: ReadonlySet<string> = new Set();

/**
 * Sentences of the text, in order, each within one block and without white space at its ends.
 * Unicode's rules split (`sentenceEnds`; `Intl.Segmenter` where they leave it to the engine); what they split after an abbreviation ("H.E.", "Mr."), an initial ("M. Cranfield") or a number
 * that opens the line ("2. The parties") is joined again.
 * A line break inside a block ends a sentence unless the next line goes on in lower case.
 * @param abbreviations lower case, with their full stop ("h.e.", "mr.")
 * @param openers words, lower case, that are capitals only at the start of a sentence ("the", "we"): before one of them
 *   an abbreviation of two letters or more does end its sentence ("in the U.S. The parties").
 */
export function findSentences(
  text: string,
  blocks: readonly Block[],
  lang: LanguageTag,
  abbreviations: ReadonlySet<string>,
  openers: ReadonlySet<string> = NONE,
): Sentence[] {
  const sentences: Sentence[] = [];
  // Greek ends questions with a semicolon, which the engine knows.
  const ownRules = lang.split("-")[0]?.toLowerCase() !== "el";
  blocks.forEach((block, index) => {
    for (const line of lines(text, block)) {
      const source = text.slice(line.from, line.to).replace(/\n/g, " ");
      let from = line.from;
      let end = line.from;
      const flush = (): void => {
        const span = end > from ? trimSpan(text, { from, to: end }) : null;
        if (span) sentences.push({ ...span, block: index });
        from = end;
      };
      for (const until of ownRules ? (sentenceEnds(source) ?? engineEnds(source, lang)) : engineEnds(source, lang)) {
        if (end > from && !goesOn(text, from, end, abbreviations, openers)) flush();
        end = line.from + until;
      }
      flush();
    }
  });
  return sentences;
}

/** Ends of a line's sentences as the engine's segmenter finds them. */
function engineEnds(line: string, lang: LanguageTag): number[] {
  if (!mayHoldTwo(line)) return [line.length];
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
    segmenters.set(lang, segmenter);
  }
  const ends: number[] = [];
  for (const { from, to } of pieces(line))
    for (const { index, segment } of segmenter.segment(line.slice(from, to))) ends.push(from + index + segment.length);
  return ends;
}

/** Signs behind which the engine's segmenter may end a sentence (Unicode's annex 29, STerm, ATerm and ParaSep). */
const TERMINATOR = /[\p{Sentence_Terminal}\u2024\ufe52\uff0e\r\x85\u2028\u2029]/u;
/** What makes a sentence of its own behind one. */
const MORE = /[^\p{Sentence_Terminal}\s]/u;

/** Whether a line may hold more than one sentence: most labels, titles and items need no segmenter. Cost: linear. */
function mayHoldTwo(line: string): boolean {
  const first = line.search(TERMINATOR);
  return first >= 0 && MORE.test(line.slice(first + 1));
}

/** Length of a piece, in units: the longest paragraphs of real releases have some 3,000. */
const PIECE = 4_000;
/** A place where a sentence surely may end: a terminator, closing marks, a capital or a letter without case behind. */
const SURE_END = /[.!?。！？]["'”’)）]{0,3}\s{0,3}(?=[\p{Lu}\p{Lo}])/gu;

/** A line cut into pieces at sentence ends. The engine's segmenter takes time that grows with the square of a text's sentences. */
function pieces(line: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  while (line.length - from > PIECE) {
    SURE_END.lastIndex = from + PIECE;
    const end = SURE_END.exec(line);
    if (!end) break;
    found.push({ from, to: end.index + end[0].length });
    from = end.index + end[0].length;
  }
  if (from < line.length) found.push({ from, to: line.length });
  return found;
}

/** The lines of a block that sentences may not cross. */
function lines(text: string, block: Block): Span[] {
  const found: Span[] = [];
  let from = block.from;
  for (let i = text.indexOf("\n", from); i !== -1 && i < block.to; i = text.indexOf("\n", i + 1)) {
    const next = text.slice(i + 1, i + 3).trimStart();
    const goesOnInLowerCase = /^\p{Ll}/u.test(next) && !/[.!?:;。！？]\s*$/u.test(text.slice(Math.max(from, i - 3), i));
    if (goesOnInLowerCase || isWrapped(text, block.from, i, i + 1)) continue;
    if (i > from) found.push({ from, to: i });
    from = i + 1;
  }
  if (block.to > from) found.push({ from, to: block.to });
  return found;
}

/** Shortest line of a text layer that is full, in units. */
const FULL_LINE = 45;

/**
 * Whether a full line is broken before a name or a number in mid-sentence: "one large\nState and one small", "Goal\n14 remains".
 * False: "the reform of the Council\nSecond, …" (a word that a comma follows), "…\n14. Mr. President" (a number of a paragraph).
 */
export function isWrapped(text: string, from: number, before: number, next: number): boolean {
  const start = Math.max(from, text.lastIndexOf("\n", before - 1) + 1);
  if (before - start < FULL_LINE || !/\p{L}/u.test(text.charAt(before - 1))) return false;
  return /^(?:\p{L}[\p{L}\p{M}'’-]*|\p{N}{1,4}) \p{L}/u.test(text.slice(next, next + 40));
}

/** Longest abbreviation looked at, in units: "dipl.-ing." has ten. */
const LONGEST_ABBREVIATION = 14;
/** "(viii)" with a blank before it. */
const LONGEST_ENUMERATOR = 8;
/** Longest opener looked at, in units: function words are shorter. */
const LONGEST_OPENER = 12;

/** "3.", "12)", "(a)", "iv.": an enumerator and nothing else. */
const ENUMERATOR = /^[(（]?(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,5})[.)）]+$/u;
/** Initials: "A.", "S.V.", "J.-Y."; "Ph." is none. A single capital at a sentence's end ("Plan B.") is rare. */
const INITIALS = /^(?:\p{Lu}\.-?){1,3}$/u;

const isSpace = unitTest(/^\s$/u);
/** White space and the marks behind which an abbreviation begins. */
const opensWord = unitTest(/^[\s([{"'“”„«‘—–]$/u);

/** Whether the full stop before `end` ends no sentence: it belongs to an abbreviation, an initial or an enumerator. */
function goesOn(
  text: string,
  from: number,
  end: number,
  abbreviations: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): boolean {
  let to = end;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (to - from <= LONGEST_ENUMERATOR && ENUMERATOR.test(text.slice(from, to).trimStart())) return true;
  if (text.charAt(to - 1) !== ".") return false;
  let start = to - 1;
  while (start > from && to - start < LONGEST_ABBREVIATION && !opensWord(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, to);
  if (!abbreviations.has(word.toLowerCase()) && !INITIALS.test(word)) return false;
  return !(word.length > 2 && openers.has(nextWord(text, end)));
}

/** The capitalised word that begins at `at`, lower case; "" where none does. */
function nextWord(text: string, at: number): string {
  const word = /^\p{Lu}\p{L}*/u.exec(text.slice(at, at + LONGEST_OPENER))?.[0] ?? "";
  return word.toLowerCase();
}
