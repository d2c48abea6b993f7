import type { Span } from "../../lib/model";

/** Name of the highlight in the style sheet: `::highlight(found)`. */
const NAME = "found";

/**
 * Colours what was looked for in everything that `root` shows, without changing its elements. `marksOf` gives the places in a text.
 * Words that run from one element into the next are not joined. Where the browser knows no highlights, nothing is coloured.
 */
export function highlight(root: Element, marksOf: (text: string) => readonly Span[]): void {
  if (!("highlights" in CSS)) return;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { from, to } of marksOf(node.nodeValue ?? "")) {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  CSS.highlights.set(NAME, new Highlight(...ranges));
}

export function removeHighlight(): void {
  if ("highlights" in CSS) CSS.highlights.delete(NAME);
}
