import type { Block, ListPlace, Note, Span } from "../../model";
import type { Folded } from "../../text/fold";
import { isWrapped } from "../../text/sentences";
import { indexAtOrBefore } from "../../text/span";
import { unitTest } from "../../text/unitTest";
import type { Turn } from "../findings";
import type { Reading } from "../reading";
import { type Vocabulary, vocabularyOf } from "./vocabulary";

/**
 * The release as the search for points sees it. Every position in this folder is a folded one (of `text`), until
 * `sets.ts` turns what was found into source spans.
 */
export interface Ground {
  readonly text: string;
  /** The text that is quoted, in source positions: small and capital letters are told apart there. */
  readonly source: string;
  readonly words: Vocabulary;
  /** Lines of the body in order: paragraphs, parted at `<br>`, without the labels of turns. */
  readonly lines: readonly Line[];
  /** Sentences of the body in order. */
  readonly sentences: readonly Span[];
  /** How many lines have the length of a paragraph. */
  readonly longLines: number;
  readonly title: string;
  readonly notes: Note[];
  readonly folded: Folded;
}

/** A line of the body: where a marker at its start is as plain as can be. */
export interface Line extends Span {
  /** Index of the block in the page. */
  readonly block: number;
  readonly kind: Block["kind"];
  readonly level: number | null;
  readonly list: ListPlace | null;
  /** Whose words they are: the same number for the same speaker, -1 where somebody asks. */
  readonly voice: number;
  /** Index of the turn, -1 outside turns. */
  readonly turn: number;
  /** Whether the line begins its block or its turn. */
  readonly first: boolean;
  /** Whether it is a heading, by its kind or by its look: short, without a stop, in capitals or bold. */
  readonly title: boolean;
  /** Whether it has the length of a paragraph, and is somebody's words. */
  readonly long: boolean;
}

/** Shortest line that counts as a paragraph of its own, in words. */
const PARAGRAPH = 12;

/** Lays the ground: lines with their voices, sentences, all in folded positions. */
export function layGround(reading: Reading, turns: readonly Turn[], notes: Note[]): Ground {
  const { folded, blocks } = reading;
  const text = folded.text;
  const lines: Line[] = [];
  const voices = new Map<unknown, number>();
  const places = turns.map((turn) => ({
    from: folded.at(turn.from),
    to: folded.at(turn.to),
    content: folded.at(turn.content.from),
    voice: voiceOf(turn, voices, reading.text),
  }));
  let turn = -1;
  blocks.forEach((block, index) => {
    if (block.part !== "body" || block.kind === "title") return;
    const end = folded.at(block.to);
    let from = folded.at(block.from);
    let first = true;
    while (from < end) {
      let to = lineEnd(folded, reading.text, from, end);
      while (turn + 1 < places.length && (places[turn + 1] as Span).from <= from) turn++;
      const next = places[turn + 1];
      if (next && next.from < to) to = next.from;
      const place = places[turn];
      const within = place !== undefined && from < place.to;
      const start = within ? Math.max(from, Math.min(place.content, to)) : from;
      const span = trimmed(text, start, to);
      if (span) {
        const voice = within ? place.voice : 0;
        const spoken = block.kind !== "heading" && voice >= 0;
        lines.push({
          from: span.from,
          to: span.to,
          block: index,
          kind: block.kind,
          level: block.level,
          list: block.list,
          voice,
          turn: within ? turn : -1,
          first: first || start !== from,
          title: block.kind === "heading" || looksLikeTitle(reading, block, folded.source(span), within),
          long: spoken && countWords(text, span.from, span.to, PARAGRAPH) >= PARAGRAPH,
        });
        first = false;
      }
      from = Math.max(to, from + 1);
      while (from < end && (text[from] === "\n" || text[from] === " ")) from++;
    }
  });
  const body = lines[0];
  const sentences: Span[] = [];
  if (body) {
    for (const sentence of reading.sentences) {
      const from = folded.at(sentence.from);
      const to = folded.at(sentence.to);
      if (to > body.from && from < to) sentences.push({ from, to });
    }
  }
  const title = blocks.find((block) => block.kind === "title");
  return {
    text,
    source: reading.text,
    words: vocabularyOf(reading.pack),
    lines,
    sentences,
    longLines: lines.filter((line) => line.long).length,
    title: title ? text.slice(folded.at(title.from), folded.at(title.to)) : "",
    notes,
    folded,
  };
}

/** 0 for a text without turns, a number of their own for each who answers, -1 for whoever asks. */
function voiceOf(turn: Turn, voices: Map<unknown, number>, text: string): number {
  if (turn.role === "question") return -1;
  const key = turn.person ?? (turn.label ? text.slice(turn.label.from, turn.label.to) : null);
  if (key === null) return 0;
  let voice = voices.get(key);
  if (voice === undefined) {
    voice = voices.size + 1;
    voices.set(key, voice);
  }
  return voice;
}

/** Longest line that is taken for a heading, in words and units. */
const TITLE_WORDS = 10;
const TITLE_UNITS = 100;

/**
 * Whether a paragraph is a heading by its look. True: "DEFENCE & SECURITY", "<b>Trade and investment</b>".
 * False: "Mr. President," (a comma), "Thank you." (a stop), "Hanoi" (neither capitals nor bold).
 */
function looksLikeTitle(reading: Reading, block: Block, span: Span, inTurn: boolean): boolean {
  if (block.kind !== "paragraph" || block.list !== null || inTurn || span.to - span.from > TITLE_UNITS) return false;
  const words = reading.text.slice(span.from, span.to);
  if (/[.,;:!?。，；：！？…"”)\]]$/u.test(words) || !/^[\p{Lu}\p{Lo}\p{N}]/u.test(words)) return false;
  if (countWords(words, 0, words.length, TITLE_WORDS + 1) > TITLE_WORDS) return false;
  const capitals = !/\p{Ll}/u.test(words) && /\p{Lu}{3}/u.test(words);
  return capitals || block.strong.some((run) => run.from <= span.from && run.to >= span.to);
}

/**
 * End of the line that begins at `from`. A break goes on before a lower-case letter, unless punctuation stands before it:
 * "the Minister\nof Trade" is one line, "as follows:\npeace;\njustice." is three.
 */
function lineEnd(folded: Folded, source: string, from: number, end: number): number {
  const text = folded.text;
  for (let i = text.indexOf("\n", from); i !== -1 && i < end; i = text.indexOf("\n", i + 1)) {
    let before = i;
    while (before > from && text[before - 1] === " ") before--;
    const parted = /[.!?:;,。！？；：،؛]/u.test(text.charAt(before - 1));
    const next = skipBlanks(text, i, end);
    if (parted) return i;
    if (!/\p{Ll}/u.test(source.charAt(folded.start(next))) && !isWrapped(text, from, before, next)) return i;
  }
  return end;
}

/** A span without white space at its ends, or null when nothing else is in it. */
export function trimmed(text: string, from: number, to: number): Span | null {
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from < to ? { from, to } : null;
}

export function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10;
}

/** Index of the line that holds `position`, or -1. */
export function lineAt(ground: Ground, position: number): number {
  const index = indexAtOrBefore(ground.lines, position);
  const line = ground.lines[index];
  return line && position < line.to ? index : -1;
}

/** Index of the last sentence that begins at or before `position`, or -1. */
export function sentenceAt(ground: Ground, position: number): number {
  return indexAtOrBefore(ground.sentences, position);
}

/**
 * The word that begins at `from` (letters, marks, digits, apostrophes, hyphens), or null. Where spaces do not part words it
 * is the longest one that the vocabulary knows, else one letter.
 */
export function wordFrom({ text, words }: Ground, from: number): Span | null {
  if (!words.wordsParted && text.charCodeAt(from) >= 0x80) {
    if (from >= text.length || !isLetter(text, from)) return null;
    const known = words.small.at(text, from);
    return { from, to: known?.to ?? from + 1 };
  }
  let to = from;
  while (to < text.length && isLetter(text, to)) to++;
  return to > from ? { from, to } : null;
}

/** The word that ends at `to`, or null. Longest word looked at: 40 units. */
export function wordTo({ text, words }: Ground, to: number): Span | null {
  if (!words.wordsParted && text.charCodeAt(to - 1) >= 0x80) {
    if (to <= 0 || !isLetter(text, to - 1)) return null;
    for (let from = Math.max(0, to - LONGEST_SMALL); from < to - 1; from++)
      if (words.small.at(text, from)?.to === to) return { from, to };
    return { from: to - 1, to };
  }
  let from = to;
  while (from > 0 && to - from < 40 && isLetter(text, from - 1)) from--;
  return from < to ? { from, to } : null;
}

/** Longest of the small words looked for before a place, in letters, where spaces do not part words. */
const LONGEST_SMALL = 6;

const isLetterUnit = unitTest(/^[\p{L}\p{M}\p{N}'-]$/u);

function isLetter(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0x80) {
    return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 39 || unit === 45;
  }
  return (unit >= 0xd800 && unit <= 0xdfff) || isLetterUnit(unit);
}

/** First position at or after `from` that is no white space. */
export function skipBlanks(text: string, from: number, to: number): number {
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  return from;
}

/** Number of words in a span; two ideographs count as one, as Chinese words have two on average. Counting ends at `most`. */
export function countWords(text: string, from: number, to: number, most = 100): number {
  let count = 0;
  let inWord = false;
  let half = false;
  for (let i = from; i < to && count < most; i++) {
    const letter = isLetter(text, i);
    const unit = text.charCodeAt(i);
    if (unit >= 0x3040 && unit <= 0x9fff) {
      if (letter) half = !half;
      if (letter && half) count++;
    } else if (letter && !inWord) count++;
    inWord = letter;
  }
  return count;
}

/** Notes kept: enough for a reader, few enough for ten thousand markers in a row. */
const MOST_NOTES = 60;

/** Notes what was seen and left out; the span is folded until the end. */
export function leaveOut(ground: Ground, rule: string, span: Span, why: string): void {
  if (ground.notes.length < MOST_NOTES) ground.notes.push({ stage: "points", rule, span, why });
}

const speeches = new WeakMap<Ground, boolean>();

/**
 * Whether the text is spoken to an audience: a paragraph opens with its address. Nothing in it goes back to reporting.
 * True: "Friends, I said that …". False: "The Minister addressed his friends".
 */
export function isSpeech(ground: Ground): boolean {
  let known = speeches.get(ground);
  if (known === undefined) {
    known = ground.lines.some((line) => ground.words.vocatives.at(ground.text, line.from) !== null);
    speeches.set(ground, known);
  }
  return known;
}
