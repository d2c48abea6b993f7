import type { Span } from "../model";
import { wordsOf } from "./words";

/** Words of a release around what was looked for. */
export interface Excerpt {
  readonly text: string;
  /** What was looked for, in `text`, in order, not touching. */
  readonly marks: readonly Span[];
  /** Whether words of the same paragraph were left out before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** UTF-16 units of an excerpt: two to three lines of the list. */
const LONGEST = 220;

/** Where `terms` (folded, as the index found them) stand in the text; neighbours that overlap are one. */
export function marksOf(text: string, terms: ReadonlySet<string>): readonly Span[] {
  const marks: { from: number; to: number }[] = [];
  for (const { term, from, to } of wordsOf(text)) {
    if (!terms.has(term)) continue;
    const last = marks[marks.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else marks.push({ from, to });
  }
  return marks;
}

/** The sentence that says most of what was looked for, cut to a few lines; null when nothing of it stands in the text. */
export function excerptOf(text: string, terms: ReadonlySet<string>): Excerpt | null {
  const marks = marksOf(text, terms);
  const best = richest(text, marks);
  if (best === null) return null;
  const paragraph = paragraphAt(text, best.from);
  const { from, to } = cutTo(text, sentenceAt(text, paragraph, best.from), best);
  return {
    text: text.slice(from, to),
    marks: marks
      .filter((mark) => mark.from >= from && mark.to <= to)
      .map((mark) => ({ from: mark.from - from, to: mark.to - from })),
    cutBefore: from > paragraph.from,
    cutAfter: to < paragraph.to,
  };
}

/** The mark with the most different words marked within an excerpt's length after it; the first of equals. */
function richest(text: string, marks: readonly Span[]): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const [at, mark] of marks.entries()) {
    const different = new Set<string>();
    for (let next = at; next < marks.length && next < at + 12; next++) {
      const other = marks[next] as Span;
      if (other.to - mark.from > LONGEST) break;
      different.add(text.slice(other.from, other.to).toLowerCase());
    }
    if (different.size > most) {
      best = mark;
      most = different.size;
    }
  }
  return best;
}

function paragraphAt(text: string, position: number): Span {
  const before = text.lastIndexOf("\n\n", position - 1);
  const after = text.indexOf("\n\n", position);
  return { from: before === -1 || position === 0 ? 0 : before + 2, to: after === -1 ? text.length : after };
}

/** The sentence at a position; only the neighbourhood is divided, for a text may be one sentence of 200,000 characters. */
function sentenceAt(text: string, paragraph: Span, position: number): Span {
  const start = Math.max(paragraph.from, position - 2 * LONGEST);
  const near = text.slice(start, Math.min(paragraph.to, position + 2 * LONGEST));
  const segment = sentences()
    .segment(near)
    .containing(position - start);
  if (!segment) return paragraph;
  return { from: start + segment.index, to: start + segment.index + segment.segment.trimEnd().length };
}

let segmenter: Intl.Segmenter | null = null;
function sentences(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  return segmenter;
}

/** At most `LONGEST` units of the sentence, beginning a little before the mark, at white space where there is some near. */
function cutTo(text: string, sentence: Span, mark: Span): Span {
  if (sentence.to - sentence.from <= LONGEST) return sentence;
  const from = mark.from - sentence.from <= LONGEST / 3 ? sentence.from : wordStart(text, mark.from - LONGEST / 4);
  const to = sentence.to - from <= LONGEST ? sentence.to : Math.max(mark.to, wordEnd(text, from + LONGEST));
  return { from, to };
}

/** Within this many units a place between words is looked for; Chinese has none and is cut where it is. */
const SLACK = 24;

function wordStart(text: string, position: number): number {
  const at = text.slice(position, position + SLACK).search(/\s/u);
  return wholeCharacter(text, at === -1 ? Math.ceil(position) : Math.ceil(position) + at + 1);
}

function wordEnd(text: string, position: number): number {
  const before = text.slice(position - SLACK, position);
  const at = before.search(/\s\S*$/u);
  return wholeCharacter(text, at === -1 ? Math.floor(position) : Math.floor(position) - SLACK + at);
}

/** A position that does not stand between the halves of one character. */
function wholeCharacter(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  return unit >= 0xdc00 && unit <= 0xdfff ? position - 1 : position;
}
