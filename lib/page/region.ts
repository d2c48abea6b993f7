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
 * A part beside the densest one is left out when it holds less than this share of the other's prose (a note on cookies,
 * a line about the ministry) …
 */
const ASIDE_SHARE = 0.1;
/** … in another column of a layout table, where a side column may hold more. */
const COLUMN_SHARE = 0.5;

/**
 * Index of the element that holds the body, or -1 when the page has no text. Descends from `<body>` into the child that
 * holds the prose, as long as no prose that belongs to it is left behind. Linear in the number of nodes.
 */
export function findRegion(survey: Survey, dom: DomAccess): number {
  const { nodes, body } = survey;
  if (body < 0 || (nodes[body] as SurveyNode).text === 0) return -1;
  const declared = declaredBody(survey, dom);
  let at = declared >= 0 ? declared : body;
  for (;;) {
    const next = densestChild(nodes, at, at === body);
    if (next < 0) return at;
    at = next;
  }
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
function densestChild(nodes: readonly SurveyNode[], at: number, top: boolean): number {
  const parent = nodes[at] as SurveyNode;
  let best = -1;
  for (let i = at + 1; i < parent.end; i = (nodes[i] as SurveyNode).end) {
    const child = nodes[i] as SurveyNode;
    if (child.furniture || child.prose === 0) continue;
    if (best < 0 || child.prose > (nodes[best] as SurveyNode).prose) best = i;
  }
  if (best < 0) return -1;
  const found = nodes[best] as SurveyNode;
  if (TEXT_TAGS.has(found.tag) || isInline(found.tag)) return -1;
  let beside = 0;
  let inColumns = found.tag === "td";
  let own = parent.prose;
  for (let i = at + 1; i < parent.end; i = (nodes[i] as SurveyNode).end) {
    const child = nodes[i] as SurveyNode;
    own -= child.prose;
    if (i === best || child.furniture || child.prose === 0) continue;
    // Paragraphs that follow at this level go on with the text; those before it are met again on the way from the title.
    if (!top && i > best && (TEXT_TAGS.has(child.tag) || isInline(child.tag))) return -1;
    if (child.tag !== "td") inColumns = false;
    beside += child.prose;
  }
  if (own > 0 && !top) return -1;
  const allowed = inColumns ? COLUMN_SHARE : ASIDE_SHARE;
  return beside + Math.max(0, own) <= allowed * found.prose ? best : -1;
}
