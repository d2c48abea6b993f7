/** Where the last point of a series ends: it has no marker behind it to say so. */
import type { Span } from "../../model";
import { countWords, type Ground, isSpeech, sentenceAt, skipBlanks, wordFrom } from "./ground";
import type { Marker, Series } from "./marker";
import { withoutSeparators } from "./separators";

/** End of the last item, by the style of its siblings. */
export function endOfLast(ground: Ground, series: Series, starts: readonly number[]): number {
  const { markers } = series;
  const last = markers.at(-1) as Marker;
  const before = markers.at(-2) as Marker;
  const from = starts.at(-1) as number;
  const line = ground.lines[last.line];
  const sentence = ground.sentences[last.sentence];
  if (!line) return last.textFrom;
  // A marker behind its words closes them.
  if (last.place === "behind" && last.span)
    return Math.min(line.to, ground.sentences[sentenceAt(ground, last.span.from)]?.to ?? line.to);
  // Clauses of one sentence: the sentence ends the last one.
  if (before.sentence === last.sentence && sentence)
    return clauseEnd(ground, series, Math.min(sentence.to, line.to)) ?? Math.min(sentence.to, line.to);
  if (last.place === "line" && series.style !== "ordinal") return endOfLineItem(ground, series);
  if (last.textFrom >= line.to) return endOfLines(ground, series);
  const lineTo = endInLine(ground, series, from, line.to);
  if (lineTo < line.to || last.place !== "line") return lineTo;
  return endOfLines(ground, series);
}

/**
 * Where the last of several predicates ends that are numbered without a mark before the first: 中方一不折腾，二不挑事，|有关指责…|.
 * Null where the points are longer than from comma to comma.
 */
function clauseEnd(ground: Ground, { markers }: Series, to: number): number | null {
  const [first] = markers;
  const last = markers.at(-1) as Marker;
  if (first?.place !== "inside" || !first.weak || first.sentence !== last.sentence) return null;
  const plain = markers.every((marker, i) => {
    const next = markers[i + 1];
    return !next || !/[,;]/u.test(ground.text.slice(marker.textFrom, next.outer).replace(/[,;]\s*$/u, ""));
  });
  if (!plain) return null;
  const comma = ground.text.slice(last.textFrom, Math.min(to, last.textFrom + LONGEST_CLAUSE)).search(/[,;]/u);
  return comma > 0 ? last.textFrom + comma : null;
}

/** Longest clause that is a point inside a sentence, in units. */
const LONGEST_CLAUSE = 1_500;

/** Sentences of a point looked through for a closing; what comes later in so long a paragraph closes something else. */
const MOST_SENTENCES = 60;

/** Inside a paragraph: one sentence where all siblings are one; else up to a closing, or the end of the paragraph. */
function endInLine(ground: Ground, series: Series, from: number, lineTo: number): number {
  const { markers } = series;
  const last = markers.at(-1) as Marker;
  const inOneLine = markers.every((m) => m.line === last.line);
  let sentence = sentenceAt(ground, Math.max(last.textFrom, from));
  const end = (i: number): number => Math.min(lineTo, ground.sentences[i]?.to ?? lineTo);
  if (
    inOneLine &&
    markers.length > 2 &&
    markers.every((m, i) => i === markers.length - 1 || isOneSentence(ground, m, markers[i + 1] as Marker)) &&
    !opensOn(ground, sentence + 1, lineTo)
  )
    return end(sentence);
  for (let step = 0; end(sentence) < lineTo; step++) {
    if (step === MOST_SENTENCES) return lineTo;
    const next = ground.sentences[sentence + 1];
    if (!next || next.from >= lineTo || closes(ground, next.from)) break;
    if (inOneLine && last.turn < 0 && !isSpeech(ground) && reports(ground, next) && !siblingsReport(ground, markers))
      break;
    sentence++;
  }
  return end(sentence);
}

/** Whether the next sentence plainly goes on with the point: "For example, …", 所以…. */
function opensOn({ sentences, text, words }: Ground, index: number, lineTo: number): boolean {
  const next = sentences[index];
  return next !== undefined && next.from < lineTo && words.continuations.at(text, next.from) !== null;
}

/** Words, or letters where words are not parted, in which a sentence names who reports and how. */
const REPORT = { words: 6, letters: 16 };

/** Whether a sentence goes back to reporting: "He also stressed that …", "The Minister added …". */
function reports(ground: Ground, sentence: Span): boolean {
  const { text, words } = ground;
  let p = skipOpeners(ground, sentence.from);
  const most = words.wordsParted ? REPORT.words : REPORT.letters;
  for (let step = 0; step < most && p < sentence.to; step++) {
    const word = wordFrom(ground, p);
    if (!word) return false;
    // "We've said": the pronoun before its apostrophe.
    if (step === 0 && words.firstPersons.has(text.slice(word.from, word.to).split("'")[0] ?? "")) return false;
    if ((step > 0 || words.verbFirst) && words.sayings.at(text, word.from)) return true;
    p = skipBlanks(text, word.to, sentence.to);
  }
  return false;
}

/** Whether a sentence inside one of the points before the last reports too; then it parts nothing. */
function siblingsReport(ground: Ground, markers: readonly Marker[]): boolean {
  const first = markers[0] as Marker;
  const last = markers.at(-1) as Marker;
  for (let i = first.sentence + 1; i < last.sentence && i < first.sentence + MOST_SENTENCES; i++) {
    const sentence = ground.sentences[i];
    if (sentence && reports(ground, sentence) && !markers.some((m) => m.sentence === i)) return true;
  }
  return false;
}

function isOneSentence(ground: Ground, marker: Marker, next: Marker): boolean {
  return sentenceAt(ground, next.from) - sentenceAt(ground, marker.textFrom) === 1;
}

/** Whether a sentence closes what was enumerated: thanks, a summing up, an address to the audience. */
function closes(ground: Ground, at: number): boolean {
  const { text, words } = ground;
  const start = skipOpeners(ground, at);
  return words.closings.at(text, start) !== null || words.vocatives.at(text, start) !== null;
}

/** Whether a paragraph closes: as a sentence does, or by looking back on all points ("These measures …", "Guided by these three principles …"). */
function closesParagraph(ground: Ground, at: number): boolean {
  if (closes(ground, at)) return true;
  const { text, words } = ground;
  let p = skipOpeners(ground, at);
  for (let step = 0; step < 4; step++) {
    const word = wordFrom(ground, p);
    if (!word) return false;
    const next = skipBlanks(text, word.to, text.length);
    if (words.demonstratives.has(text.slice(word.from, word.to))) {
      const number = words.amounts.at(text, next);
      return (
        words.nounsMany.at(text, number ? skipBlanks(text, number.to, text.length) : next) !== null || number !== null
      );
    }
    p = next;
  }
  return false;
}

/** Whether a paragraph begins with a word for what was just said: "This has ranged from …". */
function refersBack(ground: Ground, at: number): boolean {
  const word = wordFrom(ground, skipOpeners(ground, at));
  return word !== null && ground.words.anaphors.has(ground.text.slice(word.from, word.to));
}

function skipOpeners(ground: Ground, at: number): number {
  const { text, words } = ground;
  let p = at;
  for (let step = 0; step < 2; step++) {
    const word = wordFrom(ground, p);
    if (!word || !words.openers.has(text.slice(word.from, word.to))) break;
    p = skipBlanks(text, word.to, text.length);
    if (text[p] === ",") p = skipBlanks(text, p + 1, text.length);
  }
  return p;
}

/** The number or bullet of a line in a list. */
const SIGN = /^(?:[(（]?\p{Nd}{1,3}[.)）-]|[•–-])\s?/u;

/** A point that is a paragraph: its own, with the list that it leads in, with what plainly goes on, as many as its siblings all have. */
function endOfLines(ground: Ground, series: Series): number {
  const { markers } = series;
  const last = markers.at(-1) as Marker;
  const sizes: number[] = [];
  for (let i = 0; i + 1 < markers.length; i++) {
    const a = markers[i] as Marker;
    const b = markers[i + 1] as Marker;
    if (a.turn === b.turn) sizes.push(b.line - a.line);
  }
  const size = sizes[0] ?? 1;
  // Of two points, the second is as long as the first where a closing stands just behind that many paragraphs.
  const behind = ground.lines[last.line + size];
  const closed = behind?.turn === last.turn && closesParagraph(ground, behind.from);
  const same = (sizes.length > 1 || closed) && sizes.every((n) => n === size) ? size : 1;
  const most = Math.max(1, ...sizes.slice(0, 40));
  // A marker alone on its line numbers the next one.
  const alone = last.textFrom >= (ground.lines[last.line]?.to ?? 0);
  // "Second: in trade" over "1. …", "2. …", as its siblings are titles over lists.
  const titled = most > 1 && !/[.!?;,:。]/u.test(ground.text.charAt((ground.lines[last.line]?.to ?? 1) - 1));
  let end = alone && ground.lines[last.line + 1]?.turn === last.turn ? last.line + 1 : last.line;
  for (let i = end + 1; i < ground.lines.length; i++) {
    const line = ground.lines[i];
    if (!line || line.turn !== last.turn || line.title) break;
    const led = leadsIn(ground, end);
    const goesOn =
      led ||
      (line.list !== null && belongsToList(ground, i, end)) ||
      ground.words.continuations.at(ground.text, line.from) !== null ||
      (most > 1 && refersBack(ground, line.from)) ||
      (titled && SIGN.test(ground.text.slice(line.from, line.from + 6))) ||
      i - last.line < same;
    if (!goesOn || (!led && closesParagraph(ground, line.from))) break;
    end = i;
  }
  return endOfLine(ground, end, last);
}

/** Whether a line ends in a colon: what follows belongs to it. */
function leadsIn(ground: Ground, line: number): boolean {
  const to = ground.lines[line]?.to ?? 0;
  return /[:：]/u.test(ground.text.charAt(to - 1));
}

/** Whether a list line goes on in the list of the line before it. */
function belongsToList(ground: Ground, line: number, before: number): boolean {
  const a = ground.lines[line]?.list;
  const b = ground.lines[before]?.list;
  return a !== null && a !== undefined && b !== null && b !== undefined && (a.list === b.list || a.depth > b.depth);
}

/** A numbered or bulleted line: its list item whole, its section where the lines are headings, else its paragraph and what it leads in. */
function endOfLineItem(ground: Ground, series: Series): number {
  const { markers } = series;
  const last = markers.at(-1) as Marker;
  const own = ground.lines[last.line];
  if (!own) return last.textFrom;
  let end = last.line;
  if (own.list && last.span === null) {
    // Everything in the same list item, inner lists included.
    for (let i = last.line + 1; i < ground.lines.length; i++) {
      const list = ground.lines[i]?.list;
      if (!list || list.depth < own.list.depth) break;
      if (list.depth === own.list.depth && (list.list !== own.list.list || list.ordinal !== own.list.ordinal)) break;
      end = i;
    }
    return endOfLine(ground, end, last);
  }
  if (isSection(ground, series)) {
    for (let i = last.line + 1; i < ground.lines.length; i++) {
      const line = ground.lines[i];
      if (!line || line.turn !== last.turn) break;
      if (line.title && (!own.title || (line.level ?? 6) <= (own.level ?? 6))) break;
      if (closes(ground, line.from)) break;
      end = i;
    }
    return endOfLine(ground, end, last);
  }
  return endOfLines(ground, series);
}

/** Longest title of a numbered section, in words. */
const LONGEST_TITLE = 14;

/** Whether the numbered lines are titles over paragraphs: headings, or short lines without a full stop that others follow. */
export function isSection(ground: Ground, series: Series): boolean {
  return series.markers.every((marker, i) => {
    const line = ground.lines[marker.line];
    if (!line || marker.place !== "line") return false;
    if (line.title) return true;
    const next = series.markers[i + 1];
    const alone = next ? next.line === marker.line + 1 : ground.lines[marker.line + 1] === undefined;
    return (
      !alone &&
      !/[.;,!?。、]/u.test(ground.text.charAt(line.to - 1)) &&
      countWords(ground.text, line.from, line.to, LONGEST_TITLE + 2) <= LONGEST_TITLE
    );
  });
}

function endOfLine(ground: Ground, line: number, marker: Marker): number {
  const own = ground.lines[line];
  const to = own ? own.to : marker.textFrom;
  return withoutSeparators(ground, marker.from, to);
}
