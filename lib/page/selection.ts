/** Which of the blocks around and in the body region are the release: title, head lines, body. */

import type { Block } from "../model";
import { DENSE } from "../text/dense";
import type { RawBlock } from "./blocks";
import { holdsDate, looksLikeDate } from "./dateLine";
import { wordsOf } from "./inlineText";
import { namedLanguage } from "./languageNames";
import { isCopyrightLine, type Phrase, phraseOf } from "./phrases";
import type { Steps } from "./steps";
import type { Survey } from "./survey";

export interface KeptBlock {
  readonly block: RawBlock;
  readonly kind: Block["kind"];
  readonly part: Block["part"];
}

/** Survey indexes; -1 where there is none. */
export interface Landmarks {
  readonly title: number;
  readonly region: number;
  readonly date: number;
}

/** A date line above the title, with hour and place: "19 April 2017 16:51, Moscow". */
const LONGEST_DATE_LINE = 80;
/** From this length on a line is a sentence of the body, not a line of the head. In CJK a third says as much. */
const SENTENCE = 100;
const SENTENCE_DENSE = 40;
/** A shorter line is one where it ends like one: "Nueva York, 28 de septiembre de 2024." (37 units) is still none. */
const CLOSED_SENTENCE = 45;
const CLOSED_SENTENCE_DENSE = 20;
const CLOSES = /[.!?…:;。！？：；؟।»”"]\s*$/u;
/** How many lines above the title a date line can stand: a label or a number may come between. */
const LINES_ABOVE = 4;

/** Blocks of one step. */
const STEP = 64;

/** The kept blocks in page order. At most one is the title. */
export function* selectRelease({ nodes }: Survey, raw: readonly RawBlock[], marks: Landmarks): Steps<KeptBlock[]> {
  const titleEnd = nodes[marks.title]?.end ?? -1;
  const dateEnd = nodes[marks.date]?.end ?? -1;
  const inTitle = ({ first }: RawBlock) => first >= marks.title && first < titleEnd;
  const inDate = ({ first }: RawBlock) => first >= marks.date && first < dateEnd;
  const titleAt = raw.findIndex(inTitle);
  const above = linesAbove(raw, titleAt).filter((block) => inDate(block) || isDateLine(block));
  const below = raw.slice(titleAt < 0 ? 0 : titleAt + 1);
  const tainted = nodes[marks.region]?.inFurniture ?? false;
  const read: Line[] = [];
  let before: Line | undefined;
  for (const [i, block] of below.entries()) {
    if (i % STEP === 0) yield;
    const line = { block, phrase: phraseOf(block.text) };
    if (inDate(block) || isRead(line, before, marks.region, tainted)) read.push(line);
    before = line;
  }
  const body = trimEnd(withoutRelated(read));
  const kept: KeptBlock[] = above.map((block) => ({ block, kind: "paragraph", part: "head" }));
  if (titleAt >= 0) kept.push({ block: raw[titleAt] as RawBlock, kind: "title", part: "head" });
  let begun = titleAt < 0;
  for (const [i, block] of body.entries()) {
    if (i % STEP === 0) yield;
    begun ||= block.first >= marks.region && beginsBody(body, i);
    // A summary may stand above the date line: it is text of the release all the same.
    const part = begun || isSentence(block) ? "body" : "head";
    kept.push({ block, kind: block.kind, part: inDate(block) ? "head" : part });
  }
  return kept;
}

/** The lines that stand right above the title, without a menu between. */
function linesAbove(raw: readonly RawBlock[], titleAt: number): readonly RawBlock[] {
  let from = Math.max(0, titleAt);
  while (from > 0 && titleAt - from < LINES_ABOVE) {
    const block = raw[from - 1] as RawBlock;
    if (block.links > 2 || isSentence(block)) break;
    from--;
  }
  return raw.slice(from, Math.max(0, titleAt));
}

function isDateLine(block: RawBlock): boolean {
  return (
    !block.furniture && block.linkLength === 0 && block.text.length <= LONGEST_DATE_LINE && looksLikeDate(block.text)
  );
}

interface Line {
  readonly block: RawBlock;
  readonly phrase: Phrase | null;
}

/** Whether a block after the title is read at all. */
function isRead({ block, phrase }: Line, previous: Line | undefined, region: number, tainted: boolean): boolean {
  const { text, linkLength } = block;
  if (phrase === "control" || (phrase === "counter" && !holdsDate(text))) return false;
  // "hits" on a line, "1936" on the next.
  if (previous?.phrase === "counter" && /^[\p{N}.,\s]+$/u.test(text)) return false;
  if (isFile(block)) return false;
  if (block.first >= region) return !block.furniture || tainted;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  // Between title and body: lines of the head, and the row of buttons that often stands there.
  if (block.furniture) return linkLength === 0 && text.length <= 60 && looksLikeDate(text);
  // One link can be the issuing office or the kind of release; the page in another language is neither.
  if (block.links === 1 && text.length <= LONGEST_DATE_LINE) return namedLanguage(text) === null;
  return !isMostlyLinks(block) || (block.links <= 2 && looksLikeDate(text));
}

/** "Press_Release.hwp", "Download: statement.pdf (120 KB)": a file to take away. */
function isFile(block: RawBlock): boolean {
  return block.text.length <= LONGEST_DATE_LINE && isMostlyLinks(block) && FILE.test(block.text);
}

const FILE = /[^\s.]\.(?:pdf|docx?|hwpx?|odt|rtf|xlsx?|pptx?|zip|jpe?g|mp[34])(?![a-z])/i;

/** Judged by letters: "[Font: A A A] Print" is a row of buttons although half of it is punctuation. */
function isMostlyLinks({ text, linkLength, links }: RawBlock): boolean {
  return links > 0 && linkLength * 2 >= (text.length <= 80 ? wordsOf(text).length : text.length);
}

/** Drops headings over related links, with what stands under them up to the next text of the release. */
function withoutRelated(lines: readonly Line[]): RawBlock[] {
  const kept: RawBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { block, phrase } = lines[i] as Line;
    if (phrase !== "related") {
      kept.push(block);
      continue;
    }
    let end = i + 1;
    while (end < lines.length && isUnder((lines[end] as Line).block)) end++;
    const linked = lines.slice(i + 1, end).some(({ block: { linkLength, text } }) => linkLength * 2 >= text.length);
    if (linked || end === lines.length) i = end - 1;
    else kept.push(block);
  }
  return kept;
}

function isUnder(block: RawBlock): boolean {
  return block.kind !== "heading" && !isSentence(block);
}

/** The site's address may follow its copyright line; no release's text does. */
const LINES_AFTER_COPYRIGHT = 3;

/** Drops what trails after the text: lines of links with the heading over them, the site's copyright and address. */
function trimEnd(blocks: readonly RawBlock[]): readonly RawBlock[] {
  let end = blocks.length;
  for (let i = end - 1; i > 0 && i >= blocks.length - 1 - LINES_AFTER_COPYRIGHT; i--) {
    if (isCopyrightLine((blocks[i] as RawBlock).text)) end = i;
  }
  let linked = false;
  while (end > 0) {
    const block = blocks[end - 1] as RawBlock;
    const heads = linked && block.kind === "heading";
    if (!heads && !isMostlyLinks(block)) break;
    linked = true;
    end--;
  }
  // A page of links alone keeps them: they are all it has.
  return end === 0 ? blocks : blocks.slice(0, end);
}

/** False for the short lines at the start of the body region that lead to a line of date or place: they still are the head. */
function beginsBody(blocks: readonly RawBlock[], index: number): boolean {
  for (let i = index; i < Math.min(index + LINES_ABOVE, blocks.length); i++) {
    const block = blocks[i] as RawBlock;
    if (isSentence(block)) return true;
    if (block.text.length <= LONGEST_DATE_LINE && looksLikeDate(block.text)) return false;
  }
  return true;
}

function isSentence({ text, linkLength }: RawBlock): boolean {
  const own = text.length - linkLength;
  const dense = DENSE.test(text);
  if (own >= (dense ? SENTENCE_DENSE : SENTENCE)) return true;
  return own >= (dense ? CLOSED_SENTENCE_DENSE : CLOSED_SENTENCE) && CLOSES.test(text);
}
