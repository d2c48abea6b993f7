/** Figures about the page, by which a release is told from lists, notices and home pages. */

import type { PageShape } from "../model";
import { DENSE } from "../text/dense";
import type { RawBlock } from "./blocks";
import { looksLikeDate } from "./dateLine";
import type { Survey, SurveyNode } from "./survey";

/** Units from which a paragraph counts as long; in Chinese, Japanese and Korean a third says as much. */
const LONG = 80;
const LONG_DENSE = 30;
/** A link of a list names a release: more than a menu's word or "read more". */
const RELEASE_LINK = 20;
const RELEASE_LINK_DENSE = 9;

/** `region` is the body's index or -1; `blocks` are all blocks of it, kept or not. */
export function measureShape(survey: Survey, region: number, blocks: readonly RawBlock[]): PageShape {
  const whole = survey.nodes[survey.body];
  const body: SurveyNode | undefined = survey.nodes[region];
  return {
    pageLength: whole?.text ?? 0,
    bodyLength: body?.text ?? 0,
    bodyLinkLength: body?.linkText ?? 0,
    bodyLinks: body?.links ?? 0,
    longParagraphs: blocks.filter(isLong).length,
    bodyItems: blocks.filter(({ kind }) => kind === "item").length,
    datedLinks: countDatedLinks(blocks),
    images: body?.images ?? 0,
    formControls: body?.controls ?? 0,
  };
}

function isLong({ text, linkLength }: RawBlock): boolean {
  const own = text.length - linkLength;
  return own >= LONG || (own >= LONG_DENSE && DENSE.test(text));
}

/** Blocks that are a release's name as a link, with a date in the same block or the next or the one before. */
function countDatedLinks(blocks: readonly RawBlock[]): number {
  const isName = ({ text, linkLength }: RawBlock) =>
    linkLength * 2 > text.length && linkLength >= (DENSE.test(text) ? RELEASE_LINK_DENSE : RELEASE_LINK);
  const isDate = (block: RawBlock | undefined) =>
    block !== undefined && block.linkLength === 0 && block.text.length <= 60 && looksLikeDate(block.text);
  return blocks.filter(
    (block, i) => isName(block) && (looksLikeDate(block.text) || isDate(blocks[i - 1]) || isDate(blocks[i + 1])),
  ).length;
}
