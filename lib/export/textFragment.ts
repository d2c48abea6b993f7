/**
 * Links that land on words of a page: text fragments (https://wicg.github.io/scroll-to-text-fragment/), `#:~:text=[prefix-,]start[,end][,-suffix]`.
 *
 * Each part must stand within one line of the page and end at borders of words; a browser looks for the first place that fits, without
 * regard to case. So the parts are made of whole words, and lengthened until the first place that fits is the one that is meant.
 */
import type { ReleaseRecord, Span } from "../model";
import { quote, trimSpan } from "../text/span";

/** Units up to which words are written out whole; longer ones are named by their first and last words. */
const WHOLE = 120;
/** Units that a part should have at least, where the line has them: shorter ones stand in menus as well. */
const PART = 24;
/** Units that a part may have: an address of 2,000 units is taken everywhere. A Chinese character is nine of them. */
const LONGEST = 160;

type Page = Pick<ReleaseRecord, "url" | "text" | "lang">;

/** The address of the page with a text fragment for these words; null where the page has no address of the web. */
export function linkTo(page: Page, span: Span): string | null {
  if (!/^https?:\/\//i.test(page.url)) return null;
  const directive = textDirective(page, span);
  if (directive === null) return null;
  const mark = page.url.indexOf("#");
  // What is behind ":~:" is a directive of somebody else's; what is before it is a place in the page, or the page itself ("#/news/12").
  const place = mark < 0 ? "" : (page.url.slice(mark + 1).split(":~:")[0] ?? "");
  return `${mark < 0 ? page.url : page.url.slice(0, mark)}#${place}:~:text=${directive}`;
}

/** What stands behind `text=`; null where there is nothing but white space. */
export function textDirective({ text, lang }: Omit<Page, "url">, span: Span): string | null {
  const trimmed = trimSpan(text, span);
  if (trimmed === null) return null;
  const borders = bordersOf(text, lang);
  const whole = { from: borders.before(trimmed.from), to: borders.after(trimmed.to) };
  const first = lineAround(text, whole.from, whole);
  const start = startOf(text, whole, first, borders);
  const isWhole = (first.to === whole.to && whole.to - whole.from <= WHOLE) || start.to <= start.from;
  const named = isWhole ? whole : start;
  const { prefix, suffix } = contextOf(text, named, borders);
  return [
    ...(prefix === "" ? [] : [`${encoded(prefix)}-`]),
    encoded(quote(text, named)),
    ...(isWhole ? [] : [encoded(quote(text, endOf(text, whole, start.to, borders)))]),
    ...(suffix === "" || !isWhole ? [] : [`-${encoded(suffix)}`]),
  ].join(",");
}

/** The first words: whole words of the first line, more of them until nothing before them reads the same. */
function startOf(text: string, whole: Span, line: Span, borders: Borders): Span {
  // Where one line holds all, its last words are left for the end.
  const most = line.to === whole.to ? borders.before(line.from + Math.floor((line.to - line.from) / 2)) : line.to;
  let to = borders.after(Math.min(whole.from + PART, most));
  while (to < most && to - whole.from < LONGEST && !isFirst(text, { from: whole.from, to }, 0))
    to = borders.after(to + 1);
  return trimmed(text, { from: whole.from, to: Math.min(to, line.to) });
}

/** The last words: whole words of the last line, more of them until nothing between the first words and them reads the same. */
function endOf(text: string, whole: Span, after: number, borders: Borders): Span {
  const line = lineAround(text, whole.to - 1, { from: after, to: whole.to });
  let from = borders.before(Math.max(whole.to - PART, line.from));
  while (from > line.from && whole.to - from < LONGEST && !isFirst(text, { from, to: whole.to }, after))
    from = borders.before(from - 1);
  return trimmed(text, { from: Math.max(from, line.from), to: whole.to });
}

/** Words before and behind on the same line, where the words alone stand elsewhere before; both "" where they do not. */
function contextOf(text: string, span: Span, borders: Borders): { readonly prefix: string; readonly suffix: string } {
  const none = { prefix: "", suffix: "" };
  if (isFirst(text, span, 0)) return none;
  const lineFrom = text.lastIndexOf("\n", span.from - 1) + 1;
  const prefix = text.slice(borders.before(Math.max(lineFrom, span.from - PART)), span.from).trim();
  if (prefix !== "") return { ...none, prefix };
  // It opens its line: the end of the line before is its context, as white space between them is passed over.
  const before = text.slice(0, lineFrom).trimEnd().length;
  const beforeFrom = text.lastIndexOf("\n", before - 1) + 1;
  const last = text.slice(borders.before(Math.max(beforeFrom, before - PART)), before).trim();
  if (last !== "") return { ...none, prefix: last };
  const lineTo = text.indexOf("\n", span.to);
  const rest = text.slice(span.to, lineTo < 0 ? text.length : lineTo);
  return { ...none, suffix: rest.slice(0, borders.after(span.to + Math.min(PART, rest.length)) - span.to).trim() };
}

/** Whether no earlier place at or after `since` reads the same. */
function isFirst(text: string, span: Span, since: number): boolean {
  const words = text.slice(span.from, span.to).toLowerCase();
  const before = text.slice(since, span.from + words.length - 1).toLowerCase();
  return !before.includes(words);
}

/** The line around a position, as far as it lies within `within`. */
function lineAround(text: string, position: number, within: Span): Span {
  const from = Math.max(text.lastIndexOf("\n", position) + 1, within.from);
  const end = text.indexOf("\n", position);
  return { from, to: Math.min(end < 0 ? text.length : end, within.to) };
}

function trimmed(text: string, span: Span): Span {
  return trimSpan(text, span) ?? span;
}

/** Borders of words, as browsers draw them. */
interface Borders {
  /** The last border at or before a position. */
  before(position: number): number;
  /** The first border at or after it. */
  after(position: number): number;
}

/** Units around a position within which its word is looked for: a line of Chinese has no spaces to begin from. */
const REACH = 400;

function bordersOf(text: string, lang: string): Borders {
  const segmenter = segmenterOf(lang);
  const around = (position: number): Span => {
    const at = Math.min(Math.max(position, 0), text.length);
    const lineFrom = text.lastIndexOf("\n", at - 1) + 1;
    const lineEnd = text.indexOf("\n", at);
    const line = {
      from: Math.max(lineFrom, at - REACH),
      to: Math.min(lineEnd < 0 ? text.length : lineEnd, at + REACH),
    };
    const piece = text.slice(line.from, line.to);
    const segment = segmenter.segment(piece).containing(at - line.from);
    if (segment === undefined) return { from: at, to: at };
    const from = line.from + segment.index;
    return from === at ? { from, to: from } : { from, to: from + segment.segment.length };
  };
  return { before: (position) => around(position).from, after: (position) => around(position).to };
}

function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("en", { granularity: "word" });
  }
}

/** Percent-encoded, with the hyphen, comma and ampersand that the syntax keeps for itself. Half a pair of surrogates is no character. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("-", "%2D");
}
