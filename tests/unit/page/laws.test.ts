/** What holds for every page, however it is made. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { PageText } from "../../../lib/model";
import { readPage } from "../../../lib/page/read";
import { openPage } from "../../../scripts/dom";
import { ADDRESS } from "./page";

const text = fc.oneof(
  fc.constantFrom(
    " ",
    "\n",
    "\u00a0",
    "First, ",
    "Second.",
    "2024-05-01",
    "Press release",
    "Print",
    "外交部发言人",
    "Вопрос:",
    "أولا",
  ),
  fc.string({ maxLength: 120 }),
  fc.constant("The Ministry has followed the search since the first hour and thanks all who took part. "),
);
const tag = fc.constantFrom(
  "p",
  "div",
  "br",
  "span",
  "b",
  "h1",
  "h2",
  "ul",
  "ol",
  "li",
  "table",
  "tr",
  "td",
  "th",
  "a",
  "form",
  "input",
  "nav",
  "footer",
  "pre",
  "blockquote",
  "section",
  "article",
  "dl",
  "dt",
  "dd",
  "img",
  "select",
  "option",
  "font",
  "center",
  "title",
  "meta",
  "script",
  "x-y",
);
const attribute = fc.tuple(
  fc.constantFrom(
    "class",
    "id",
    "style",
    "href",
    "hidden",
    "role",
    "start",
    "value",
    "name",
    "lang",
    "dir",
    "itemprop",
    "hreflang",
    "datetime",
    "content",
  ),
  fc.oneof(
    fc.constantFrom(
      "share",
      "title",
      "display:none",
      "font-weight:700",
      "/fr/a/1",
      "navigation",
      "articleBody",
      "3",
      "firstChild",
      "childNodes",
      "ar",
      "rtl",
      "date",
    ),
    fc.string({ maxLength: 20 }),
  ),
);

interface Tree {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
  tree: fc.record({
    tag,
    attributes: fc.array(attribute, { maxLength: 3 }),
    children: fc.array(tie("child"), { maxLength: 5 }),
  }),
  child: fc.oneof({ depthSize: "small", withCrossShrink: true }, text, tie("tree")),
}));

/** The tree is built node by node: a parser would tidy up what scripts can do to a page. */
function build(document: Document, { tag: name, attributes, children }: Tree): Element {
  const element = document.createElement(name);
  for (const [key, value] of attributes) element.setAttribute(key, value);
  for (const child of children) element.append(typeof child === "string" ? child : build(document, child));
  return element;
}

const { document } = openPage("<!DOCTYPE html><html><head><title>T</title></head><body></body></html>", ADDRESS);

function withPage(trees: readonly Tree[], check: (page: PageText) => void): void {
  document.body.replaceChildren(...trees.map((one) => build(document, one)));
  check(readPage(document, ADDRESS));
}

const RUNS = { numRuns: 150 };

it("blocks and separators tile the text, and every position lies in it", () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (trees) =>
      withPage(trees, (page) => {
        let at = 0;
        page.blocks.forEach((block, i) => {
          if (i > 0) {
            expect(page.text.slice(at, block.from)).toBe("\n\n");
          } else expect(block.from).toBe(0);
          const words = page.text.slice(block.from, block.to);
          expect(words.trim()).toBe(words);
          expect(words).not.toBe("");
          expect(words).not.toContain("\n\n");
          let end = block.from;
          for (const run of block.strong) {
            expect(run.from).toBeGreaterThanOrEqual(end);
            expect(run.to).toBeGreaterThan(run.from);
            end = run.to;
          }
          expect(end).toBeLessThanOrEqual(block.to);
          at = block.to;
        });
        expect(at).toBe(page.text.length);
        expect(page.blocks.filter(({ kind }) => kind === "title").length).toBeLessThanOrEqual(1);
      }),
    ),
    RUNS,
  );
});

it("reading twice is equal, leaves the document as it was, and gives plain data", () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), (trees) =>
      withPage(trees, (page) => {
        const before = document.firstElementChild?.outerHTML;
        expect(readPage(document, ADDRESS)).toEqual(page);
        expect(document.firstElementChild?.outerHTML).toBe(before);
        expect(structuredClone(page)).toEqual(page);
        expect(JSON.parse(JSON.stringify(page))).toEqual(page);
      }),
    ),
    RUNS,
  );
});

it("only http(s) addresses come out", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom("Français", "Русский", "EN", "AR", "中文"),
          fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom("javascript:1", "data:,1", "//x/1/2/345")),
        ),
      ),
      (pairs) =>
        withPage(
          pairs.map(([name, href]) => ({ tag: "a", attributes: [["href", href] as const], children: [name] })),
          (page) => {
            for (const { url } of page.languageLinks) expect(url).toMatch(/^https?:\/\//);
          },
        ),
    ),
    RUNS,
  );
});
