/**
 * One walk over the page that everything else works on: the visible nodes in document order with figures for every
 * subtree. Nothing after it asks the document again, and no subtree is measured twice.
 */
import type { DomAccess } from "./dom";
import { ELEMENT, TEXT } from "./dom";
import {
  type Furniture,
  isFurnitureRole,
  isHidden,
  isStyledAway,
  type NamedPart,
  nameReader,
  natureOf,
} from "./furniture";
import type { Steps } from "./steps";

/** A visible element or text node. Figures of an element are of its whole subtree, in UTF-16 units where they are lengths. */
export interface SurveyNode {
  readonly node: Node;
  /** "" for text. */
  readonly tag: string;
  /** Index of the parent element, -1 for the root. */
  readonly parent: number;
  /** Index after the last node of the subtree. */
  end: number;
  /** Content of a text node, else "". */
  readonly data: string;
  text: number;
  linkText: number;
  /** Text outside links in runs of a sentence's length: what a release is made of and a menu is not. */
  prose: number;
  /** Number of such runs. */
  proseRuns: number;
  links: number;
  /** Links long enough to be the name of a release. */
  names: number;
  images: number;
  controls: number;
  /** By its own tag, role or name. What furniture holds most of the page's prose is not treated as such: see `settleFurniture`. */
  furniture: Furniture;
  /** It or an element around it is furniture. */
  inFurniture: boolean;
  readonly name: NamedPart | null;
  readonly attributed: boolean;
}

export interface Survey {
  readonly nodes: readonly SurveyNode[];
  /** Index of `<body>`, or of the root where there is none; -1 for an empty document. */
  readonly body: number;
  readonly metas: readonly Node[];
  readonly links: readonly Node[];
  readonly jsonLd: readonly string[];
  readonly titles: readonly string[];
  readonly truncated: string | null;
}

/** Most nodes that are visited. The longest real transcript seen has 6,000; above this a page is a machine's list. */
export const MOST_NODES = 300_000;
/** Most text that is read, in UTF-16 units: about 300,000 words, ten times the longest report to a parliament. */
export const MOST_TEXT = 2_000_000;
/** JSON-LD longer than this describes a shop. */
const MOST_JSON_LD = 200_000;

/**
 * Length from which a run of text outside links counts as prose. 40 units hold about seven English words, fewer than a
 * sentence of a release and more than a menu's entry; in scripts without spaces 14 characters say as much.
 */
const PROSE_LENGTH = 40;
const PROSE_LENGTH_DENSE = 14;
/** From this length on a link's text can be the name of a release; menus have shorter ones. */
const NAME_LENGTH = 28;
const NAME_LENGTH_DENSE = 12;
/** Kana, Han, Hangul, Thai. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** A heading can be as long as a sentence, but it stands over the prose. */
const HEADING = /^h[1-6]$/;
const H = 0x68;

const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr noindex q rp rt ruby s samp small span strike " +
    "strong sub sup time tt u var wbr br"
  ).split(" "),
);

/** True for a text node that is a run of prose by itself. */
export function isProse(node: SurveyNode): boolean {
  if (node.tag !== "" || node.linkText > 0) return false;
  return node.text >= PROSE_LENGTH || (node.text >= PROSE_LENGTH_DENSE && DENSE_SCRIPT.test(node.data));
}

/** Elements that stand within a line. Unknown ones are such by default, as in a browser. */
export function isInline(tag: string): boolean {
  return INLINE.has(tag) || tag.includes("-");
}

/** Nodes of one step. */
const STEP = 256;

/** Walks the whole document once. */
export function* survey(document: Document, dom: DomAccess): Steps<Survey> {
  const nodes: SurveyNode[] = [];
  const metas: Node[] = [];
  const links: Node[] = [];
  const jsonLd: string[] = [];
  const titles: string[] = [];
  const open: number[] = [];
  const readName = nameReader();
  let truncated: string | null = null;
  let body = -1;
  let visited = 0;
  let text = 0;
  let linkText = 0;
  let linkCount = 0;
  let names = 0;
  let images = 0;
  let controls = 0;
  let prose = 0;
  let proseRuns = 0;
  let linkDepth = 0;
  let runText = 0;
  let runLink = 0;
  let runDense = false;

  const endRun = (counts = true): void => {
    const plain = runText - runLink;
    if (counts && plain >= (runDense ? PROSE_LENGTH_DENSE : PROSE_LENGTH) && plain > runLink) {
      prose += plain;
      proseRuns++;
    }
    runText = 0;
    runLink = 0;
    runDense = false;
  };
  const push = (
    node: Node,
    tag: string,
    data: string,
    furniture: Furniture,
    name: NamedPart | null,
    attributed: boolean,
  ) =>
    nodes.push({
      node,
      tag,
      parent: open.length > 0 ? (open[open.length - 1] as number) : -1,
      end: nodes.length + 1,
      data,
      // While an element is open these hold the counts at its start; closing turns them into its own.
      text,
      linkText,
      prose,
      proseRuns,
      links: linkCount,
      names,
      images,
      controls,
      furniture,
      inFurniture: false,
      name,
      attributed,
    }) - 1;
  const pushText = (node: Node, data: string, length: number): void => {
    const at = nodes[push(node, "", data, null, null, false)] as SurveyNode;
    at.text = length;
    at.linkText = linkDepth > 0 ? length : 0;
    at.prose = at.proseRuns = at.links = at.names = at.images = at.controls = 0;
  };
  const close = (index: number): void => {
    const closed = nodes[index] as SurveyNode;
    if (!isInline(closed.tag)) endRun(!(closed.tag.charCodeAt(0) === H && HEADING.test(closed.tag)));
    closed.end = nodes.length;
    closed.text = text - closed.text;
    closed.linkText = linkText - closed.linkText;
    closed.prose = prose - closed.prose;
    closed.proseRuns = proseRuns - closed.proseRuns;
    closed.links = linkCount - closed.links;
    if (
      closed.tag === "a" &&
      closed.text >= (DENSE_SCRIPT.test(nodes[index + 1]?.data ?? "") ? NAME_LENGTH_DENSE : NAME_LENGTH)
    )
      names++;
    closed.names = names - closed.names;
    closed.images = images - closed.images;
    closed.controls = controls - closed.controls;
    if (closed.tag === "a") linkDepth--;
  };
  const readText = (node: Node): void => {
    const data = dom.value(node) ?? "";
    const length = data.trim().length;
    if (length === 0) {
      if (runText > 0) pushText(node, " ", 0);
      return;
    }
    pushText(node, data, length);
    text += length;
    runText += length;
    if (linkDepth > 0) {
      linkText += length;
      runLink += length;
    }
    if (!runDense && length < PROSE_LENGTH) runDense = DENSE_SCRIPT.test(data);
  };
  /** Returns true when the walk goes into the element. */
  const readElement = (node: Node): boolean => {
    const tag = dom.tag(node);
    const nature = natureOf(tag);
    if (nature === "unseen") {
      readUnseen(node, tag);
      return false;
    }
    if (nature === "control") {
      controls++;
      return false;
    }
    if (tag === "img") images++;
    const attributed = dom.hasAttributes(node);
    let furniture: Furniture = nature === "furniture" ? "lasting" : null;
    let name: NamedPart | null = null;
    const names = attributed ? `${dom.attribute(node, "class") ?? ""} ${dom.attribute(node, "id") ?? ""}`.trim() : "";
    if (names !== "") name = readName(names);
    // Pages hide their own root until their scripts have run, and give it classes for its state.
    if (attributed && tag !== "br" && tag !== "body" && tag !== "html") {
      if (name?.unseen || isHidden(dom.attribute(node, "hidden"))) return false;
      const style = dom.attribute(node, "style");
      if (style !== null && isStyledAway(style)) return false;
      if (dom.attribute(node, "aria-hidden") === "true") {
        // An open notice hides the whole page behind it from screen readers: then most of the prose is there, and counts.
        if (isInline(tag)) return false;
        furniture = "likely";
      }
      const role = dom.attribute(node, "role");
      if (role !== null && isFurnitureRole(role)) furniture = "lasting";
      furniture = name?.furniture === "lasting" ? "lasting" : (furniture ?? name?.furniture ?? null);
    }
    if (!isInline(tag)) endRun();
    const index = push(node, tag, "", furniture, name, attributed);
    if (tag === "body" && body < 0) body = index;
    if (tag === "a") {
      linkDepth++;
      linkCount++;
    }
    open.push(index);
    return true;
  };
  const readUnseen = (node: Node, tag: string): void => {
    if (tag === "meta") metas.push(node);
    else if (tag === "link") links.push(node);
    else if (tag === "title" && body < 0) titles.push(contentOf(node, dom));
    else if (tag === "script" && dom.attribute(node, "type")?.trim().toLowerCase() === "application/ld+json") {
      const json = contentOf(node, dom);
      if (json.length <= MOST_JSON_LD) jsonLd.push(json);
    }
  };

  let node = dom.firstChild(document);
  for (;;) {
    if (node === null) {
      const closed = open.pop();
      if (closed === undefined) break;
      close(closed);
      node = truncated === null ? dom.nextSibling((nodes[closed] as SurveyNode).node) : null;
      continue;
    }
    if (visited % STEP === STEP - 1) yield;
    if (++visited > MOST_NODES) truncated = `more than ${MOST_NODES.toLocaleString("en")} nodes`;
    else if (text > MOST_TEXT) truncated = `longer than ${MOST_TEXT.toLocaleString("en")} characters`;
    if (truncated !== null) {
      node = null;
      continue;
    }
    const type = dom.nodeType(node);
    if (type === TEXT) readText(node);
    else if (type === ELEMENT && readElement(node)) {
      node = dom.firstChild(node);
      continue;
    }
    node = dom.nextSibling(node);
  }
  if (body < 0 && nodes.length > 0) body = 0;
  settleFurniture(nodes, body);
  return { nodes, body, metas, links, jsonLd, titles, truncated };
}

/** Text of an unseen element's direct text nodes (scripts and titles have no others). */
function contentOf(element: Node, dom: DomAccess): string {
  let content = "";
  for (let child = dom.firstChild(element); child !== null; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === TEXT) content += dom.value(child) ?? "";
  }
  return content;
}

/**
 * Share of the page's prose from which a part is the release itself whatever it is called: wrappers are named
 * "page-with-sidebar" and "print-area" too. What is a footer or a notice on cookies by name stays one up to a higher
 * share: beside a release of two sentences a footer can hold most of the prose.
 */
const CONTENT_SHARE = { likely: 0.4, lasting: 0.85 } as const;

function settleFurniture(nodes: SurveyNode[], body: number): void {
  const whole = nodes[body]?.prose ?? 0;
  for (const node of nodes) {
    if (node.furniture !== null && whole > 0 && node.prose >= CONTENT_SHARE[node.furniture] * whole)
      node.furniture = null;
    node.inFurniture = node.furniture !== null || (nodes[node.parent]?.inFurniture ?? false);
  }
}
