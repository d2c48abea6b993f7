/** Which of the blocks around and in the body region are the release: title, head lines, body. */
import type { Block } from "../model";
import type { RawBlock } from "./blocks";
import { looksLikeDate } from "./dateLine";
import { isControlPhrase, isCopyrightLine, isRelatedHeading } from "./phrases";
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
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The kept blocks in page order. At most one is the title. */
export function selectRelease({ nodes }: Survey, raw: readonly RawBlock[], marks: Landmarks): KeptBlock[] {
  const titleEnd = nodes[marks.title]?.end ?? -1;
  const dateEnd = nodes[marks.date]?.end ?? -1;
  const inTitle = ({ first }: RawBlock) => first >= marks.title && first < titleEnd;
  const inDate = ({ first }: RawBlock) => first >= marks.date && first < dateEnd;
  const titleAt = raw.findIndex(inTitle);
  const above = raw.slice(0, Math.max(0, titleAt)).filter((block) => inDate(block) || isDateLine(block));
  const below = raw.slice(titleAt < 0 ? 0 : titleAt + 1);
  const tainted = nodes[marks.region]?.inFurniture ?? false;
  const body = trimEnd(withoutRelated(below.filter((block) => inDate(block) || isRead(block, marks.region, tainted))));
  const kept: KeptBlock[] = above.map((block) => ({ block, kind: "paragraph", part: "head" }));
  if (titleAt >= 0) kept.push({ block: raw[titleAt] as RawBlock, kind: "title", part: "head" });
  let part: Block["part"] = titleAt < 0 ? "body" : "head";
  for (const [i, block] of body.entries()) {
    if (part === "head" && beginsBody(body, i, marks.region)) part = "body";
    kept.push({ block, kind: block.kind, part });
  }
  return kept;
}

function isDateLine(block: RawBlock): boolean {
  return (
    !block.furniture && block.linkLength === 0 && block.text.length <= LONGEST_DATE_LINE && looksLikeDate(block.text)
  );
}

/** Whether a block after the title is read at all. */
function isRead(block: RawBlock, region: number, tainted: boolean): boolean {
  const { text, linkLength } = block;
  if (isControlPhrase(text)) return false;
  if (block.first >= region) return !block.furniture || tainted;
  // Between title and body: lines of the head, and the row of buttons that often stands there.
  if (block.furniture) return linkLength === 0 && text.length <= 60 && looksLikeDate(text);
  return linkLength * 2 < text.length || looksLikeDate(text);
}

/** Drops headings over related links, with what stands under them up to the next text of the release. */
function withoutRelated(blocks: readonly RawBlock[]): RawBlock[] {
  const kept: RawBlock[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as RawBlock;
    if (!isRelatedHeading(block.text)) {
      kept.push(block);
      continue;
    }
    let end = i + 1;
    while (end < blocks.length && !isSentence(blocks[end] as RawBlock) && (blocks[end] as RawBlock).kind !== "heading")
      end++;
    const under = blocks.slice(i + 1, end);
    const linked = under.some(({ linkLength, text }) => linkLength * 2 >= text.length);
    if (linked || end === blocks.length) i = end - 1;
    else kept.push(block);
  }
  return kept;
}

/** Drops what trails after the text: lines of links, buttons, the site's copyright. */
function trimEnd(blocks: readonly RawBlock[]): RawBlock[] {
  let end = blocks.length;
  while (end > 0) {
    const { text, linkLength } = blocks[end - 1] as RawBlock;
    if (linkLength * 2 < text.length && !isCopyrightLine(text)) break;
    end--;
  }
  // A page of links alone keeps them: they are all it has.
  return end === 0 ? [...blocks] : blocks.slice(0, end);
}

/**
 * The head ends with the first sentence, or where the body region begins, but for a line of date or place that still
 * stands before the first sentence there.
 */
function beginsBody(blocks: readonly RawBlock[], index: number, region: number): boolean {
  const block = blocks[index] as RawBlock;
  if (isSentence(block) || block.kind === "item") return true;
  if (block.first < region) return false;
  for (let i = index; i < Math.min(index + 4, blocks.length); i++) {
    const next = blocks[i] as RawBlock;
    if (isSentence(next)) return true;
    if (next.text.length <= LONGEST_DATE_LINE && looksLikeDate(next.text)) return false;
  }
  return true;
}

function isSentence({ text, linkLength }: RawBlock): boolean {
  const own = text.length - linkLength;
  return own >= SENTENCE || (own >= SENTENCE_DENSE && DENSE.test(text));
}
