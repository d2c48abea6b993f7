/** The blocks of a stretch of the page: paragraphs, headings, list items, cells, as a reader sees them. */
import type { Block, ListPlace, Span } from "../model";
import type { DomAccess } from "./dom";
import { foldLines, foldSpace } from "./inlineText";
import type { Steps } from "./steps";
import { isInline, type Survey, type SurveyNode } from "./survey";

/** A block with what is needed to judge whether it belongs to the release. Spans are relative to `text`. */
export interface RawBlock {
  readonly text: string;
  readonly kind: Exclude<Block["kind"], "title">;
  readonly level: number | null;
  readonly list: ListPlace | null;
  readonly strong: readonly Span[];
  /** Units of `text` inside links. */
  readonly linkLength: number;
  readonly links: number;
  /** Stands in a menu, a share bar or the like. */
  readonly furniture: boolean;
  /** Survey indexes of its first and last text. */
  readonly first: number;
  readonly last: number;
  /** Where its words come from, in order: with them every position can be found in the page again. */
  readonly pieces: readonly Piece[];
}

/** Words of one text node, trimmed, with white space folded. */
export interface Piece {
  /** Their place in the block's text. */
  readonly from: number;
  readonly to: number;
  /** Survey index of the text node. */
  readonly index: number;
}

/** What encloses the text at a point of the walk. */
interface Place {
  readonly end: number;
  readonly tag: string;
  readonly block: boolean;
  readonly named: boolean;
  readonly before: Context;
}

interface Context {
  readonly kind: RawBlock["kind"];
  readonly level: number | null;
  readonly list: ListPlace | null;
  readonly strong: boolean;
  readonly link: boolean;
  readonly preserved: boolean;
}

interface OpenList {
  readonly end: number;
  readonly number: number;
  readonly depth: number;
  readonly ordered: boolean;
  readonly step: number;
  next: number;
}

const PLAIN: Context = {
  kind: "paragraph",
  level: null,
  list: null,
  strong: false,
  link: false,
  preserved: false,
};

/** What is to be read, in survey indexes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** An element to be read as one block whatever is in it (the title), or -1. */
  readonly whole: number;
  /** Where the body begins. Above it, what stands in elements with names of their own is set apart by style: "19 April" "16:51". */
  readonly body: number;
}

/** Nodes of one step. */
const STEP = 256;

/** Blocks of a stretch of the page, in page order. */
export function* readBlocks(survey: Survey, dom: DomAccess, { from, to, whole, body }: Stretch): Steps<RawBlock[]> {
  const { nodes } = survey;
  const wholeEnd = nodes[whole]?.end ?? -1;
  const blocks: RawBlock[] = [];
  const places: Place[] = [];
  const lists: OpenList[] = [];
  let listCount = 0;
  let context = PLAIN;
  const line = newLine();
  /** Index right after an inline element with a name of its own. */
  let afterNamed = -1;
  const begun = new Set<ListPlace>();

  const flush = (): void => {
    const block = line.take();
    if (block === null) return;
    // Later paragraphs of one item keep its place but are paragraphs.
    const again = block.kind === "item" && block.list !== null && begun.has(block.list);
    blocks.push(again ? { ...block, kind: "paragraph" } : block);
    if (block.kind === "item" && block.list !== null) begun.add(block.list);
  };
  const readText = ({ data, inFurniture: furniture }: SurveyNode, index: number): void => {
    if (!context.preserved) {
      line.text(foldSpace(data), index, context, furniture);
      return;
    }
    // Where the source's lines are kept, an empty one parts paragraphs.
    foldLines(data)
      .split(/\n{2,}/)
      .forEach((part, position) => {
        if (position > 0) flush();
        line.text(part, index, context, furniture);
      });
  };
  const leave = (place: Place): void => {
    if (place.block) flush();
    else if (place.named) afterNamed = place.end;
    context = place.before;
    while (lists.length > 0 && (lists[lists.length - 1] as OpenList).end <= place.end && isList(place.tag)) lists.pop();
  };

  for (let i = from; i < to; i++) {
    if (i % STEP === 0) yield;
    while (places.length > 0 && (places[places.length - 1] as Place).end <= i) leave(places.pop() as Place);
    const node = nodes[i] as SurveyNode;
    if (node.tag === "") {
      readText(node, i);
      continue;
    }
    if (node.tag === "br") {
      if (line.lineBreak() && !(whole >= 0 && i > whole && i < wholeEnd)) flush();
      continue;
    }
    const inWhole = whole >= 0 && i > whole && i < wholeEnd;
    const block = i === whole || (!isInline(node.tag) && !inWhole);
    if (block) flush();
    else if (inWhole && !isInline(node.tag)) line.space();
    const named = i < body && !inWhole && (node.name !== null || node.tag === "time");
    if (named && afterNamed === i) line.gap();
    places.push({ end: node.end, tag: node.tag, block, named, before: context });
    if (isList(node.tag)) {
      lists.push(openList(node, dom, listCount++, lists.length));
    }
    context = contextOf(node, i, survey, dom, context, lists);
  }
  while (places.length > 0) leave(places.pop() as Place);
  flush();
  return blocks;
}

function contextOf(
  node: SurveyNode,
  index: number,
  survey: Survey,
  dom: DomAccess,
  outer: Context,
  lists: readonly OpenList[],
): Context {
  const { tag } = node;
  const style = node.attributed ? dom.attribute(node.node, "style") : null;
  const strong = strength(tag, style) ?? outer.strong;
  const link = outer.link || tag === "a";
  const preserved =
    outer.preserved || tag === "pre" || (style !== null && /white-space\s*:\s*(?:pre|break)/i.test(style));
  const base = { ...outer, strong, link, preserved };
  if (/^h[1-6]$/.test(tag)) return { ...base, kind: "heading", level: Number(tag[1]), strong: outer.strong };
  const list = lists[lists.length - 1];
  if (tag === "li" && list) return { ...base, kind: "item", level: null, list: placeInList(node, dom, list) };
  if (tag === "blockquote") return outer.kind === "paragraph" ? { ...base, kind: "quote" } : base;
  if (tag === "th" || tag === "td") {
    return isDataCell(node, index, survey) ? { ...base, kind: "cell", level: null } : base;
  }
  return base;
}

function isList(tag: string): boolean {
  return tag === "ol" || tag === "ul";
}

function openList(node: SurveyNode, dom: DomAccess, number: number, depth: number): OpenList {
  const ordered = node.tag === "ol";
  const reversed = ordered && node.attributed && dom.attribute(node.node, "reversed") !== null;
  const start = ordered && node.attributed ? wholeNumber(dom.attribute(node.node, "start")) : null;
  return { end: node.end, number, depth, ordered, step: reversed ? -1 : 1, next: start ?? 1 };
}

function placeInList(node: SurveyNode, dom: DomAccess, list: OpenList): ListPlace {
  const value = list.ordered && node.attributed ? wholeNumber(dom.attribute(node.node, "value")) : null;
  const ordinal = value ?? list.next;
  list.next = ordinal + list.step;
  return { list: list.number, depth: list.depth, ordered: list.ordered, ordinal };
}

function wholeNumber(value: string | null): number | null {
  const found = value === null ? null : /^\s*([+-]?[0-9]{1,9})/.exec(value);
  return found ? Number(found[1]) : null;
}

/** True or false where the element sets the weight of its text, null where it leaves it. CSS calls 600 and more bold. */
function strength(tag: string, style: string | null): boolean | null {
  const own = tag === "b" || tag === "strong" ? true : null;
  const weight = style === null ? undefined : /font-weight\s*:\s*([a-z0-9]+)/i.exec(style)?.[1]?.toLowerCase();
  if (weight === undefined) return own;
  if (weight === "bold" || weight === "bolder") return true;
  if (weight === "normal" || weight === "lighter") return false;
  const figure = Number(weight);
  return Number.isFinite(figure) ? figure >= 600 : own;
}

/**
 * Tables were also used for layout, and a cell of those is only a frame. A cell of data is short, and holds no blocks;
 * 300 units are longer than any figure, name or title in a table of participants.
 */
const DATA_CELL = 300;

function isDataCell(cell: SurveyNode, index: number, { nodes }: Survey): boolean {
  if (cell.tag === "th") return true;
  if (cell.text > DATA_CELL) return false;
  for (let i = index + 1; i < cell.end; i++) {
    const { tag } = nodes[i] as SurveyNode;
    if (tag !== "" && !isInline(tag) && tag !== "p" && tag !== "img") return false;
  }
  // A row of one cell, as in layout tables, sets nothing beside anything.
  const row = nodes[cell.parent];
  if (row === undefined || row.tag !== "tr") return false;
  let cells = 0;
  for (let i = cell.parent + 1; i < row.end; i = (nodes[i] as SurveyNode).end) {
    const beside = nodes[i] as SurveyNode;
    if (beside.tag === "th") return true;
    if (beside.tag === "td" && beside.text > 0) cells++;
    if (cells > 1) return true;
  }
  return false;
}

/** Not between Chinese, Japanese, Thai or Lao characters, which are written without spaces. */
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^(?![\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff])[\p{L}\p{N}]/u;

/** Collects the text of one block. */
function newLine() {
  let text = "";
  let space = false;
  let breaks = 0;
  let gap = false;
  let strong: { from: number; to: number }[] = [];
  let pieces: Piece[] = [];
  let linkLength = 0;
  let links = 0;
  let inLink = false;
  let first = -1;
  let last = -1;
  let furniture = true;
  let context: Context = PLAIN;

  const take = (): RawBlock | null => {
    const taken = text;
    const block: RawBlock | null =
      taken === ""
        ? null
        : {
            text: taken,
            kind: context.kind,
            level: context.level,
            list: context.list,
            strong: strong.filter((run) => run.to > run.from),
            linkLength,
            links,
            furniture,
            first,
            last,
            pieces,
          };
    text = "";
    space = false;
    breaks = 0;
    gap = false;
    strong = [];
    pieces = [];
    linkLength = links = 0;
    inLink = false;
    first = last = -1;
    furniture = true;
    return block;
  };
  const append = (words: string, index: number, at: Context, inFurniture: boolean): void => {
    if (first < 0) {
      first = index;
      context = at;
    }
    if (breaks > 0) text += "\n";
    else if (text !== "" && (space || (gap && ENDS_IN_WORD.test(text) && BEGINS_WITH_WORD.test(words)))) text += " ";
    space = false;
    gap = false;
    breaks = 0;
    const from = text.length;
    text += words;
    pieces.push({ from, to: text.length, index });
    last = index;
    if (!inFurniture) furniture = false;
    if (at.link) {
      linkLength += words.length;
      if (!inLink) links++;
    }
    inLink = at.link;
    if (!at.strong) return;
    const run = strong[strong.length - 1];
    // Runs parted only by white space are one for the reader.
    if (run && from - run.to <= 1) run.to = text.length;
    else strong.push({ from, to: text.length });
  };
  return {
    take,
    space: (): void => {
      space = true;
    },
    /** Words that touch here are no one word. */
    gap: (): void => {
      gap = true;
    },
    /** Returns true when the break is the second in a row: then the block ends. */
    lineBreak: (): boolean => {
      space = false;
      if (text === "") return false;
      breaks++;
      return breaks > 1;
    },
    text: (folded: string, index: number, at: Context, inFurniture: boolean): void => {
      const words = folded.trim();
      if (words === "") {
        if (folded !== "") space = true;
        return;
      }
      if (/^\s/.test(folded)) space = true;
      append(words, index, at, inFurniture);
      if (/\s$/.test(folded)) space = true;
    },
  };
}
