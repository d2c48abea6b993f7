/** The words that somebody selected in a page, as they are read there: what is not seen is not among them, whatever styles do to the letters. */

/** Units of context on each side, as extracts keep them. */
const CONTEXT = 64;
/** Text nodes that are looked through for context: a menu has some hundred between two paragraphs. */
const MOST_AROUND = 400;
/** Most units that are taken: a long transcript has 300,000. */
const MOST_TEXT = 500_000;

export type Selected =
  | { readonly ok: true; readonly quote: string; readonly before: string; readonly after: string }
  /** "field": the words stand in a field, and are what was typed there. */
  | { readonly ok: false; readonly code: "empty" | "field" };

/** What is selected in a window's document. A field that can only be read shows the page's own words; what is hidden as it is typed is never taken. */
export function readSelected(view: Window): Selected {
  const { document } = view;
  const field = document.activeElement;
  if (isTextField(field)) {
    const { value, selectionStart, selectionEnd } = field;
    const words = selectionStart === null ? "" : value.slice(selectionStart, selectionEnd ?? selectionStart);
    if (words.trim() !== "") {
      const isPages = field.readOnly && field.type !== "password";
      return isPages ? { ok: true, quote: words.trim(), before: "", after: "" } : { ok: false, code: "field" };
    }
  }
  const selection = view.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at) as Range);
  // Firefox selects the cells of a table one by one.
  const parts = ranges.map((range) => textIn(view, range)).filter((text) => text !== "");
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (parts.length === 0 || first === undefined || last === undefined) return { ok: false, code: "empty" };
  return {
    ok: true,
    quote: parts.join("\n\n").slice(0, MOST_TEXT),
    before: around(view, first, -1).slice(-CONTEXT),
    after: around(view, last, 1).slice(0, CONTEXT),
  };
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

function isTextField(element: Element | null): element is TextField {
  return element !== null && /^(?:input|textarea)$/i.test(element.localName) && "selectionStart" in element;
}

const TEXT_NODES = 4;

/** The seen text of a range; blocks are parted by an empty line, `<br>` by a line break. */
function textIn(view: Window, range: Range): string {
  const walker = view.document.createTreeWalker(range.commonAncestorContainer, TEXT_NODES);
  let text = "";
  let block: Element | null = null;
  const first = walker.currentNode.nodeType === 3 ? walker.currentNode : walker.nextNode();
  for (let node: Node | null = first; node !== null; node = walker.nextNode()) {
    if (!range.intersectsNode(node) || !isSeen(view, node)) continue;
    const data = node.nodeValue ?? "";
    const from = node === range.startContainer ? range.startOffset : 0;
    const words = data.slice(from, node === range.endContainer ? range.endOffset : data.length).replace(/\s+/gu, " ");
    if (words.trim() === "" && (text === "" || text.endsWith("\n"))) continue;
    const own = blockOf(view, node);
    if (block !== null && own !== block) text = `${text.trimEnd()}\n\n`;
    else if (isAfterBreak(node)) text = `${text.trimEnd()}\n`;
    text += text === "" || text.endsWith("\n") ? words.trimStart() : words;
    block = own;
    if (text.length > MOST_TEXT) break;
  }
  return text.trim();
}

/** What is seen right before (-1) or behind (1) a range. */
function around(view: Window, range: Range, by: 1 | -1): string {
  const { document } = view;
  const walker = document.createTreeWalker(document.body ?? document, TEXT_NODES);
  const [container, offset] =
    by === 1 ? [range.endContainer, range.endOffset] : [range.startContainer, range.startOffset];
  let text = "";
  if (container.nodeType === 3) {
    const data = container.nodeValue ?? "";
    text = by === 1 ? data.slice(offset) : data.slice(0, offset);
    walker.currentNode = container;
  } else walker.currentNode = container.childNodes[by === 1 ? offset : Math.max(0, offset - 1)] ?? container;
  for (let looked = 0; text.replace(/\s+/gu, "").length < CONTEXT && looked < MOST_AROUND; looked++) {
    const node = by === 1 ? walker.nextNode() : walker.previousNode();
    if (node === null) break;
    if (!isSeen(view, node)) continue;
    text = by === 1 ? `${text} ${node.nodeValue}` : `${node.nodeValue} ${text}`;
  }
  return text.replace(/\s+/gu, " ");
}

/** Text of an element that is drawn, and that the page lets be selected. */
function isSeen(view: Window, node: Node): boolean {
  const element = node.parentElement;
  if (element === null || /^(?:script|style|noscript|template|textarea|select|option)$/i.test(element.localName))
    return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (view.getComputedStyle(at).display === "none") return false;
  const { visibility, userSelect } = view.getComputedStyle(element);
  return visibility !== "hidden" && visibility !== "collapse" && userSelect !== "none";
}

function blockOf(view: Window, node: Node): Element | null {
  let at = node.parentElement;
  while (at !== null && /^(?:inline|contents)/.test(view.getComputedStyle(at).display)) at = at.parentElement;
  return at;
}

function isAfterBreak(node: Node): boolean {
  return node.previousSibling !== null && /^br$/i.test((node.previousSibling as Element).localName ?? "");
}
