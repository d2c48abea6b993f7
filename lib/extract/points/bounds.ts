import type { Span } from "../../model";
import { countWords, type Ground, lineAt, sentenceAt, skipBlanks, trimmed, wordFrom } from "./ground";
import { endOfLast } from "./lastItem";
import type { Marker, Series } from "./marker";
import { withoutSeparators } from "./separators";

/** An item with its ends. Positions are folded. */
export interface Item {
  readonly ordinal: number;
  readonly marker: Span | null;
  readonly heading: Span;
  readonly span: Span;
}

/**
 * Where the items of a series begin and end. An item ends where the next begins; the last one where its point ends, by the
 * style of its siblings: clause, sentence, paragraph, section.
 * Null when an item holds no words ("the first, second and third committees").
 */
export function boundItems(ground: Ground, series: Series): Item[] | null {
  const { markers } = series;
  const starts = markers.map((marker, i) => itemStart(ground, marker, markers[i - 1], markers[i + 1]));
  const items: Item[] = [];
  for (const [i, marker] of markers.entries()) {
    const from = starts[i] as number;
    const next = markers[i + 1];
    const to = next
      ? endBefore(ground, marker, next, from, Math.min(next.outer, starts[i + 1] as number))
      : endOfQuotation(ground, marker, from, endOfLast(ground, series, starts));
    const textFrom = marker.place === "behind" ? from : textStart(ground, marker, to);
    if (textFrom === null || to <= from) return null;
    const heading = thesis(ground, marker, textFrom, to);
    if (!heading || countWords(ground.text, heading.from, heading.to, 2) < 1) return null;
    const span = { from, to: Math.max(to, heading.to) };
    items.push({ ordinal: series.ordinals[i] as number, marker: marker.span, heading, span });
  }
  return items.every((item, i) => isSound(item, items[i + 1])) ? items : null;
}

/** The law of an item: marker and thesis lie in it, and it ends before the next. */
function isSound(item: Item, next: Item | undefined): boolean {
  const { span, heading, marker } = item;
  if (heading.from < span.from || heading.to > span.to || heading.from >= heading.to) return false;
  if (marker && (marker.from < span.from || marker.to > span.to)) return false;
  return next === undefined || span.to <= next.span.from;
}

/** A marker inside a sentence opens its item there, where a colon or a neighbour in the same sentence parts them; else its sentence does. */
function itemStart(ground: Ground, marker: Marker, before: Marker | undefined, after: Marker | undefined): number {
  if (marker.place !== "inside" || marker.style !== "ordinal") return marker.from;
  if (before?.sentence === marker.sentence || after?.sentence === marker.sentence) return marker.from;
  const sentence = ground.sentences[marker.sentence];
  const line = ground.lines[marker.line];
  if (!sentence || !line) return marker.from;
  let from = Math.max(sentence.from, line.from);
  // The conjunction that opens the sentence is left out here too.
  for (let step = 0; step < 2; step++) {
    const word = wordFrom(ground, from);
    const end = word && word.to <= marker.from ? ground.text.slice(word.from, word.to) : undefined;
    if (end === undefined || !ground.words.openers.has(end)) break;
    const next = skipBlanks(ground.text, from + end.length, marker.from);
    from = ground.text[next] === "," ? skipBlanks(ground.text, next + 1, marker.from) : next;
  }
  return Math.min(from, marker.from);
}

/** End of an item before the next one: without white space, separators, the conjunction, the heading over the next item. */
function endBefore(ground: Ground, marker: Marker, next: Marker, from: number, limit: number): number {
  let to = limit;
  if (next.turn !== marker.turn) {
    // Interrupted: the item ends with its own turn.
    let line = marker.line;
    while (ground.lines[line + 1]?.turn === marker.turn && line + 1 < next.line) line++;
    to = ground.lines[line]?.to ?? to;
  } else if (next.line > marker.line) {
    let line = next.line - 1;
    if (next.outer <= (ground.lines[next.line]?.from ?? 0)) {
      while (line > marker.line && isHeading(ground, line)) line--;
      to = Math.min(to, ground.lines[line]?.to ?? to);
    }
  }
  return withoutSeparators(ground, from, to);
}

function isHeading(ground: Ground, line: number): boolean {
  return ground.lines[line]?.title === true;
}

/** Where the words after the marker begin: on its line, or where the marker is a line of its own, on the next. */
function textStart(ground: Ground, marker: Marker, to: number): number | null {
  const line = ground.lines[marker.line];
  if (line && marker.textFrom < line.to) return marker.textFrom;
  const next = ground.lines[marker.line + 1];
  return next && next.from < to ? next.from : null;
}

/** The thesis: the first sentence after the marker, or the clause when the item is one. */
function thesis(ground: Ground, marker: Marker, textFrom: number, to: number): Span | null {
  const { text } = ground;
  let limit = to;
  if (marker.wordsTo !== undefined) limit = withoutSeparators(ground, textFrom, marker.wordsTo);
  const line = lineAt(ground, textFrom);
  const lineTo = ground.lines[line]?.to ?? limit;
  let index = sentenceAt(ground, textFrom);
  let end = Math.min(limit, ground.sentences[index]?.to ?? limit, lineTo);
  // A sentence that holds no words ("1.", "—") is none: the next one.
  while (end < limit && countWords(text, textFrom, end, 1) === 0 && index + 1 < ground.sentences.length) {
    index++;
    end = Math.min(limit, ground.sentences[index]?.to ?? limit);
  }
  return trimmed(text, textFrom, Math.max(end, Math.min(limit, textFrom + 1)));
}

/** Units of a line looked through for the mark that opens a quotation, as in the search for quotations. */
const LONGEST_QUOTATION = 4000;

/**
 * Where the last item of a quotation ends if its sentence goes on behind the quotation.
 * True: “First, we act; second, |we report”|, said Minister Roe. False: “First, … Second, we call it ‘home’, as they do.”
 */
function endOfQuotation(ground: Ground, marker: Marker, from: number, to: number): number {
  const { text } = ground;
  const line = ground.lines[marker.line];
  if (!line || line.to < to || from - line.from > LONGEST_QUOTATION) return to;
  let open = false;
  for (let i = line.from; i < from; i++) if (text[i] === '"') open = !open;
  if (!open) return to;
  const close = text.indexOf('"', marker.textFrom);
  if (close <= marker.textFrom || close >= to - 1) return to;
  const goesOn = /^"\s?,\s/u.test(text.slice(close, close + 4)) || text[close - 1] === ",";
  return goesOn ? withoutSeparators(ground, from, close) : to;
}
