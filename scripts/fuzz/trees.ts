/** Documents as scripts can make them: a parser would tidy them up. */
import fc from "fast-check";
import { line } from "./pieces";

export interface Tree {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Tree | string)[];
}

const words = (list: string) => fc.constantFrom(...list.split(" "));

const tag = words(
  "p p p div div br span b strong h1 h2 ul ol li table tr td th a form input nav footer header pre blockquote section article main dl dt dd img select option font center title meta script template svg iframe x-y",
);
const attribute = fc.tuple(
  words("class id style href hidden role start value name lang dir itemprop hreflang datetime content aria-hidden"),
  fc.oneof(
    words(
      "share title display:none font-weight:700 /fr/a/1 navigation articleBody 3 -1 1e9 firstChild childNodes body getElementById querySelector ar rtl date javascript:alert(1) data:text/html,x",
    ),
    fc.string({ maxLength: 20 }),
  ),
);

const { tree: made } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
  tree: fc.record({
    tag,
    attributes: fc.array(attribute, { maxLength: 3 }),
    children: fc.array(tie("child"), { maxLength: 5 }),
  }),
  child: fc.oneof({ depthSize: "small", withCrossShrink: true }, line, tie("tree")),
}));

export const tree: fc.Arbitrary<Tree> = made;

export function build(document: Document, { tag: name, attributes, children }: Tree): Element {
  const element = document.createElement(name);
  for (const [key, value] of attributes) element.setAttribute(key, value);
  for (const child of children) element.append(typeof child === "string" ? child : build(document, child));
  return element;
}
