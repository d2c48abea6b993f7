/** The part of the page that is the release's body, found by where the prose is. */
import type { DomAccess } from "./dom";
import { isInline, type Survey, type SurveyNode } from "./survey";

/** Elements that are text themselves, never the frame around a release. */
const TEXT_TAGS = new Set([
  "p",
  "ul",
  "ol",
  "dl",
  "li",
  "blockquote",
  "pre",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "figure",
]);

/** An element named as the article's body by its author is taken at its word from this share of the page's prose on. */
const DECLARED_SHARE = 0.5;
/**
 * What follows the densest part in a part of the same make goes on with the text (each paragraph in a `<div>` of its own),
 * unless it holds less than this share of its prose: a note on cookies, a line about the ministry.
 */
const SAME_MAKE_SHARE = 0.1;
/** A part of another make (and, of a page laid out in tables, another table) is a footer, a side column, a box of contacts, up to this share. */
const OTHER_MAKE_SHARE = 0.4;
/** What comes before the densest part is met again on the way from the title to the body; up to this share it may be left. */
const BEFORE_SHARE = 0.6;

/**
 * Index of the element that holds the body, or -1 when the page has no text. Descends from `<body>` into the child that
 * holds the prose, as long as no prose that belongs to it is left behind. Linear in the number of nodes.
 */
export function findRegion(survey: Survey, dom: DomAccess): number {
  const { nodes, body } = survey;
  if (body < 0 || (nodes[body] as SurveyNode).text === 0) return -1;
  const declared = declaredBody(survey, dom);
  let at = declared >= 0 ? declared : body;
  for (let next = at; next >= 0; next = densestChild(nodes, dom, at, at === body)) at = next;
  const list = (nodes[at] as SurveyNode).proseRuns <= FEW_RUNS ? findList(nodes, body) : -1;
  if (list < 0) return at;
  // A box of links beside a short release is only that; the page is a list when the prose is an entry of it, or next to nothing.
  const { prose } = nodes[at] as SurveyNode;
  return holds(nodes, list, at) || prose < PROSE_A_NAME * (nodes[list] as SurveyNode).names ? list : at;
}

/** A page with so little prose may be a list of releases, where one of many entries has a lead. */
const FEW_RUNS = 2;
/** Names of releases from which a page is a list: boxes of related ones have up to ten. */
const LIST_NAMES = 15;

/** True for a region that is a list of names rather than prose. */
export function isList({ proseRuns, names }: SurveyNode): boolean {
  return proseRuns <= FEW_RUNS && names >= LIST_NAMES;
}

/** Units of prose for each name in the list, below which it is no release: 120 beside a list of fifteen. */
const PROSE_A_NAME = 8;

/** The element that holds the page's list of release names, or -1 when it has none. */
function findList(nodes: readonly SurveyNode[], body: number): number {
  let at = body;
  for (;;) {
    const { end, names } = nodes[at] as SurveyNode;
    let best = -1;
    for (let i = at + 1; i < end; i = (nodes[i] as SurveyNode).end) {
      const child = nodes[i] as SurveyNode;
      if (child.furniture !== null || TEXT_TAGS.has(child.tag)) continue;
      if (child.names >= LIST_NAMES && (best < 0 || child.names > (nodes[best] as SurveyNode).names)) best = i;
    }
    if (best < 0 || (nodes[best] as SurveyNode).names * 4 < names * 3)
      return names >= LIST_NAMES && at !== body ? at : -1;
    at = best;
  }
}

function holds(nodes: readonly SurveyNode[], outer: number, inner: number): boolean {
  return outer <= inner && inner < (nodes[outer] as SurveyNode).end;
}

/** `itemprop="articleBody"`, where it holds most of the prose. */
function declaredBody({ nodes, body }: Survey, dom: DomAccess): number {
  const whole = (nodes[body] as SurveyNode).prose;
  if (whole === 0) return -1;
  for (let i = body + 1; i < nodes.length; i++) {
    const node = nodes[i] as SurveyNode;
    if (node.prose < DECLARED_SHARE * whole || !node.attributed) continue;
    if (dom.attribute(node.node, "itemprop") === "articleBody") return i;
  }
  return -1;
}

/** The child to descend into, or -1 when the prose of `at` does not lie in one child alone. */
function densestChild(nodes: readonly SurveyNode[], dom: DomAccess, at: number, top: boolean): number {
  const parent = nodes[at] as SurveyNode;
  let best = -1;
  for (let i = at + 1; i < parent.end; i = (nodes[i] as SurveyNode).end) {
    const child = nodes[i] as SurveyNode;
    if (child.furniture !== null || child.prose === 0) continue;
    if (best < 0 || child.prose > (nodes[best] as SurveyNode).prose) best = i;
  }
  if (best < 0) return -1;
  const found = nodes[best] as SurveyNode;
  if (TEXT_TAGS.has(found.tag) || isInline(found.tag)) return -1;
  const make = makeOf(nodes, dom, best);
  let before = 0;
  let same = 0;
  let other = 0;
  let own = parent.prose;
  for (let i = at + 1; i < parent.end; i = (nodes[i] as SurveyNode).end) {
    const child = nodes[i] as SurveyNode;
    own -= child.prose;
    if (i === best || child.furniture !== null || child.prose === 0) continue;
    if (i < best) before += child.prose;
    // Paragraphs that follow at this level go on with the text.
    else if (!top && (TEXT_TAGS.has(child.tag) || isInline(child.tag))) return -1;
    else if (makeOf(nodes, dom, i) === make && !(top && child.tag === "table")) same += child.prose;
    else other += child.prose;
  }
  if (own > 0 && !top) return -1;
  const left =
    before <= BEFORE_SHARE * found.prose &&
    same <= SAME_MAKE_SHARE * found.prose &&
    other + Math.max(0, own) <= OTHER_MAKE_SHARE * found.prose;
  return left ? best : -1;
}

/** Equal for elements that a template repeats: tag, class and id, and for a row of a table the number of its cells. */
function makeOf(nodes: readonly SurveyNode[], dom: DomAccess, index: number): string {
  const { tag, node, attributed, end } = nodes[index] as SurveyNode;
  if (tag === "tr") {
    let cells = 0;
    for (let i = index + 1; i < end; i = (nodes[i] as SurveyNode).end) if ((nodes[i] as SurveyNode).tag !== "") cells++;
    return `tr ${cells}`;
  }
  // Cells beside each other are columns: never of one make.
  if (tag === "td") return `td ${index}`;
  return attributed ? `${tag} ${dom.attribute(node, "class") ?? ""} ${dom.attribute(node, "id") ?? ""}` : tag;
}
