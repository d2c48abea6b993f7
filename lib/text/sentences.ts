import type { Block, LanguageTag, Span } from "../model";
import { trimSpan } from "./span";

/** A sentence within one block. */
export interface Sentence extends Span {
  /** Index of its block in the page. */
  readonly block: number;
}

const segmenters = new Map<LanguageTag, Intl.Segmenter>();

/**
 * Sentences of the text, in order, each within one block and without white space at its ends.
 * `Intl.Segmenter` splits; what it splits after an abbreviation ("H.E.", "Mr.") or an initial ("M. Cranfield") is joined again.
 * A line break inside a block ends a sentence unless the next line goes on in lower case.
 * @param abbreviations lower case, with their full stop ("h.e.", "mr.")
 */
export function findSentences(
  text: string,
  blocks: readonly Block[],
  lang: LanguageTag,
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
    segmenters.set(lang, segmenter);
  }
  const sentences: Sentence[] = [];
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
      for (const segment of segmenter.segment(source)) {
        if (end > from && !goesOn(text, from, end, abbreviations)) flush();
        end = line.from + segment.index + segment.segment.length;
      }
      flush();
    }
  });
  return sentences;
}

/** The lines of a block that sentences may not cross. */
function lines(text: string, block: Block): Span[] {
  const found: Span[] = [];
  let from = block.from;
  for (let i = text.indexOf("\n", from); i !== -1 && i < block.to; i = text.indexOf("\n", i + 1)) {
    const next = text.slice(i + 1, i + 3).trimStart();
    const goesOnInLowerCase = /^\p{Ll}/u.test(next) && !/[.!?:;。！？]\s*$/u.test(text.slice(Math.max(from, i - 3), i));
    if (goesOnInLowerCase) continue;
    if (i > from) found.push({ from, to: i });
    from = i + 1;
  }
  if (block.to > from) found.push({ from, to: block.to });
  return found;
}

/** Longest abbreviation looked at, in units: "dipl.-ing." has ten. */
const LONGEST_ABBREVIATION = 14;

/** Whether the text up to `end` ends with an abbreviation or an initial, so that its full stop ends no sentence. */
function goesOn(text: string, from: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  let to = end;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  if (text.charAt(to - 1) !== ".") return false;
  let start = to - 1;
  while (start > from && to - start < LONGEST_ABBREVIATION && !/[\s(["“«]/u.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, to);
  if (abbreviations.has(word.toLowerCase())) return true;
  // Initials: "A.", "S.V.", "Ph." are not; a single capital after a digit or alone at a sentence's end ("Plan B.") is rare.
  return /^(?:\p{Lu}\.-?){1,3}$/u.test(word);
}
