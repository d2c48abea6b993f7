/** A page's structure without its words, as HTML: what a report on a site that has changed is made of. The document is not changed. */
import { maskPath, maskWords } from "../text/mask";
import { type DomAccess, domAccess, ELEMENT, TEXT } from "./dom";
import { isStructuralName, otherParts, structuralName } from "./structuralNames";

/** What of a page can be sent without sending a word of it. */
export interface PageStructure {
  /** HTML with masked words. */
  readonly html: string;
  /** The page's path, masked. */
  readonly path: string;
}

/** Most nodes and units that are written: a report is to be looked at by a person. The longest real transcript seen has 6,000 nodes. */
const MOST_NODES = 30_000;
const MOST_UNITS = 1_000_000;
/** Levels of elements that are written within each other; deeper ones are a machine's. */
const DEEPEST = 200;

/** Elements that are written as they are called; all others are the page's own names and go through `structuralName`. */
const TAGS = new Set(
  `html head title meta link body header footer nav main section article aside h1 h2 h3 h4 h5 h6 hgroup p div span a ul ol li dl dt dd menu
  table caption colgroup col thead tbody tfoot tr th td blockquote q cite figure figcaption picture img br hr wbr pre code
  em strong b i u s small sub sup mark font center time address abbr bdi bdo dfn ins del details summary dialog form fieldset legend label
  input button select option optgroup textarea output search iframe frame frameset noframes object embed audio video source svg canvas
  map area`.split(/\s+/),
);
/** Nothing of these is written. */
const LEFT_OUT = new Set(["style", "noscript", "template", "base", "slot", "param", "track"]);
/** Their content is a document, a drawing or a program of its own. */
const CLOSED = new Set(["iframe", "frame", "object", "embed", "audio", "video", "svg", "canvas", "math"]);
const VOID = new Set("meta link br hr wbr img input source area col embed frame".split(" "));

/** The structure of the page in `document` at `address`. */
export function readStructure(document: Document, address: string): PageStructure {
  const dom = domAccess(document);
  const names = namesOf(document, dom, address);
  const out: string[] = ["<!doctype html>\n"];
  const budget = { nodes: MOST_NODES, units: MOST_UNITS };
  for (let node = dom.firstChild(document); node !== null; node = dom.nextSibling(node))
    write(node, 0, dom, names, out, budget);
  return { html: out.join(""), path: maskPath(address) };
}

interface Budget {
  nodes: number;
  units: number;
}

function write(node: Node, depth: number, dom: DomAccess, names: Names, out: string[], budget: Budget): void {
  if (budget.nodes-- <= 0 || budget.units <= 0 || depth > DEEPEST) return;
  const say = (text: string) => {
    budget.units -= text.length;
    out.push(text);
  };
  const type = dom.nodeType(node);
  if (type === TEXT) say(escaped(maskWords(dom.value(node) ?? "")));
  if (type !== ELEMENT) return;
  const tag = dom.tag(node);
  if (LEFT_OUT.has(tag)) return;
  if (tag === "script") {
    say(jsonLd(node, dom));
    return;
  }
  const name = TAGS.has(tag) ? tag : /^[a-z][a-z0-9]*-[a-z0-9-]*$/.test(tag) ? structuralName(tag) : "x-unknown";
  say(`<${name}${attributes(node, tag, dom, names)}>`);
  if (VOID.has(tag)) return;
  if (!CLOSED.has(tag))
    for (let child = dom.firstChild(node); child !== null; child = dom.nextSibling(child))
      write(child, depth + 1, dom, names, out, budget);
  say(`</${name}>`);
}

/** What is done with the value of each attribute that is written; null: it is not. */
const ATTRIBUTES: { readonly [name: string]: (value: string, tag: string) => string | null } = {
  lang: (value) => (/^[a-z]{2,3}(?:-[a-z]{2})?$/i.test(value) ? value : maskWords(value)),
  hreflang: (value) => (/^(?:x-default|[a-z]{2,3}(?:-[a-z]{2})?)$/i.test(value) ? value : maskWords(value)),
  dir: structuralList,
  align: structuralList,
  role: structuralList,
  rel: structuralList,
  type: structuralList,
  itemprop: structuralList,
  property: structuralList,
  name: (value, tag) => (tag === "meta" ? structuralList(value) : null),
  "http-equiv": structuralList,
  itemscope: () => "",
  itemtype: (value) => structuralName(value.replace(/^https?:\/\/schema\.org\//, "")),
  hidden: () => "",
  "aria-hidden": (value) => (value === "true" ? value : null),
  rowspan: count,
  colspan: count,
  start: count,
  value: (value, tag) => (tag === "li" ? count(value) : null),
  datetime: maskWords,
  content: (value) => (/^(?:https?:)?\/\//i.test(value.trim()) ? maskPath(value.trim()) : maskWords(value)),
  href: (value) => maskPath(value.trim()),
  style: (value) => /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.exec(value)?.[0].replace(/\s/g, "") ?? null,
};

function attributes(element: Node, tag: string, dom: DomAccess, names: Names): string {
  if (!dom.hasAttributes(element)) return "";
  return dom
    .attributeNames(element)
    .map((name) => {
      const value = dom.attribute(element, name) ?? "";
      const shown =
        name === "class" || name === "id"
          ? value.split(/\s+/).slice(0, 20).map(names.show).join(" ")
          : Object.hasOwn(ATTRIBUTES, name)
            ? (ATTRIBUTES[name]?.(value, tag) ?? null)
            : null;
      return shown === null ? "" : ` ${name}="${escaped(shown)}"`;
    })
    .join("");
}

function structuralList(value: string): string {
  return value.split(/\s+/).map(structuralName).join(" ");
}

function count(value: string): string | null {
  return /^\d{1,3}$/.test(value) ? value : null;
}

/** Longest JSON-LD that is looked at. */
const LONGEST_JSON = 200_000;

/** What a page says of itself to machines: its keys and kinds, its values masked. Other scripts are left out. */
function jsonLd(script: Node, dom: DomAccess): string {
  if (dom.attribute(script, "type")?.toLowerCase() !== "application/ld+json") return "";
  const first = dom.firstChild(script);
  const text = first === null ? "" : (dom.value(first) ?? "");
  let value: unknown;
  try {
    value = text.length > LONGEST_JSON ? null : JSON.parse(text);
  } catch {
    value = null;
  }
  const masked = JSON.stringify(maskedValue(value, "", 0)).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${masked}</script>`;
}

function maskedValue(value: unknown, key: string, depth: number): unknown {
  if (depth > 20) return null;
  if (typeof value === "string") {
    if (key === "@type") return structuralName(value);
    return /^https?:\/\//i.test(value) ? maskPath(value) : maskWords(value);
  }
  if (typeof value === "number") return 0;
  if (Array.isArray(value)) return value.slice(0, 50).map((each) => maskedValue(each, key, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      isStructuralName(name.replace(/^@/, "")) ? name : structuralName(name),
      maskedValue(each, name, depth + 1),
    ]),
  );
}

interface Names {
  /** A class or an id as it may be shown. */
  readonly show: (name: string) => string;
}

/** Most rules of style that are looked through. */
const MOST_RULES = 20_000;

/**
 * A name that the site's own style sheets have a rule for is its builders', and is shown whole where none of its parts is a word of the
 * page. Sheets from other hosts are closed to scripts; their names go through `structuralName` as all others do.
 */
function namesOf(document: Document, dom: DomAccess, address: string): Names {
  const styled = styledNames(document);
  const said = styled.size === 0 ? new Set<string>() : wordsOf(document, dom, address);
  return {
    show: (name) =>
      styled.has(name) && /^[A-Za-z][A-Za-z0-9_-]{0,59}$/.test(name) && !otherParts(name).some((part) => said.has(part))
        ? name
        : structuralName(name),
  };
}

function styledNames(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  let rules = MOST_RULES;
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules) {
        if (rules-- <= 0) return names;
        const { selectorText = "" } = rule as { readonly selectorText?: string };
        for (const [, name = ""] of selectorText.slice(0, 2000).matchAll(/[.#]([A-Za-z][\w-]*)/g)) names.add(name);
      }
    } catch {
      // Another host's sheet.
    }
  }
  return names;
}

/** Every word of the page in lower case: its text, what its attributes and scripts of data say, its address. */
function wordsOf(document: Document, dom: DomAccess, address: string): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) words.add(word);
  };
  add(decodeURI(address.replace(/%(?![0-9a-f]{2})/gi, "")));
  let left = MOST_NODES;
  const waiting: Node[] = [document];
  for (let node = waiting.pop(); node !== undefined && left-- > 0; node = waiting.pop()) {
    if (dom.nodeType(node) === TEXT) add(dom.value(node) ?? "");
    else if (dom.nodeType(node) === ELEMENT) {
      if (/^(?:style|noscript|template)$/.test(dom.tag(node))) continue;
      for (const name of ["alt", "title", "content", "aria-label", "href", "placeholder"])
        add(dom.attribute(node, name) ?? "");
    }
    for (let child = dom.firstChild(node); child !== null; child = dom.nextSibling(child)) waiting.push(child);
  }
  return words;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
