import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSets } from "../../../../lib/extract/points/sets";
import { openReading } from "../../../../lib/extract/reading";
import type { Span } from "../../../../lib/model";
import { contains, overlaps } from "../../../../lib/text/span";
import { growth, LINEAR } from "../../../growth";
import { pageOf } from "../page-of";

const pieces = [
  "First, ", "Second, ", "Third, ", "first ", "secondly ", "Firstly, ", "Finally, ", "Next, ", "And ", "one, ", "Two: ",
  "The first is ", "the second point is that ", "The last thing is ", "(1) ", "(2) ", "(a) ", "(b) ", "(i) ", "1. ", "2. ",
  "• ", "– ", "— ", "a) ", "three points on trade: ", "We will: ", "we must act. ", "the road, ", "; and ", "; ", ", ",
  ". ", ": ", "\n", "\u200f", "“", "” ", "(", ") ", "Mr. President, ", "Thank you. ", "H.E. Mr. Roe ", "İstanbul ", "ﬁnal ",
  "é ", "第一，", "She also said that ", "number one. ", "first and foremost, ", "of these ",
  "– that's number two. ", "That is the first point. ", ", firstly. ", "the one is ", "the other ", "the second legal ",
  "on two levels: the first moral, ", "Then, ", "3. ", "Step 1: ", "Article 1", "Ministers: ", "reaffirmed their support ",
]; // biome-ignore format: one list of pieces, read as a whole
const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(""));
const lines = fc.array(
  fc.tuple(fc.constantFrom("", "", "", "# ", "- ", "1) "), line).map((parts) => parts.join("")),
  {
    maxLength: 14,
  },
);

const readSets = (body: readonly string[]) => {
  const page = pageOf(["Title", ...body]);
  return { page, ...findSets(openReading(page, "en"), []) };
};

describe("laws of points", () => {
  it("holds markers and theses within their items, and items within the text, rising and apart", () => {
    fc.assert(
      fc.property(lines, (body) => {
        const { page, found } = readSets(body);
        for (const set of found) {
          expect(set.items.length).toBeGreaterThan(1);
          set.items.forEach((item, i) => {
            expect(contains({ from: 0, to: page.text.length }, item.span)).toBe(true);
            expect(item.span.to).toBeGreaterThan(item.span.from);
            expect(item.heading.to).toBeGreaterThan(item.heading.from);
            expect(contains(item.span, item.heading)).toBe(true);
            if (item.marker) expect(contains(item.span, item.marker)).toBe(true);
            const next = set.items[i + 1];
            if (next) {
              expect(next.ordinal).toBeGreaterThan(item.ordinal);
              expect(next.span.from).toBeGreaterThanOrEqual(item.span.to);
            }
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("puts every set whole inside one item of its parent, or beside the other sets, in page order", () => {
    fc.assert(
      fc.property(lines, (body) => {
        const { found } = readSets(body);
        found.forEach((set, i) => {
          const whole = boundsOf(set.items);
          if (set.parent) {
            expect(found.indexOf(set.parent.set)).toBeLessThan(i);
            expect(contains((set.parent.set.items[set.parent.item] as { span: Span }).span, whole)).toBe(true);
          }
          for (const other of found.slice(0, i)) {
            expect((other.items[0] as { span: Span }).span.from).toBeLessThanOrEqual(whole.from);
            for (const item of other.items)
              if (overlaps(item.span, whole)) expect(contains(item.span, whole)).toBe(true);
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it("finds the same twice", () => {
    fc.assert(
      fc.property(lines, (body) => {
        expect(JSON.stringify(readSets(body).notes)).toBe(JSON.stringify(readSets(body).notes));
      }),
      { numRuns: 50 },
    );
  });
});

describe("bad input", () => {
  it.each<[string, string[]]>([
    ["ten thousand ordinals in a row", ["First second third fourth fifth ".repeat(2000)]],
    ["ten thousand points in a paragraph", ["First, we go. Second, we stay. ".repeat(5000)]],
    ["ten thousand first points", Array.from({ length: 10_000 }, () => "First, we go there.")],
    [
      "ten thousand closing words",
      ["First, a road.", "Second, a rail.", ...Array.from({ length: 10_000 }, () => "Finally, us.")],
    ],
    ["200,000 characters without punctuation", ["we went to the first place and then the second ".repeat(4300)]],
    ["ten thousand bullets", Array.from({ length: 10_000 }, () => "• we go to the place")],
    ["six thousand signs in a paragraph", ["to (1) go and (2) come and (a) stay ".repeat(2000)]],
    ["conjunctions without end", [`${"and, ".repeat(40_000)}first, go; second, stay`]],
    ["quotation marks that never close", [`${'"'.repeat(100_000)}First, go. Second, stay.`]],
  ])("reads %s in linear time", (_, body) => {
    const { found, notes } = readSets(body);
    const part = (size: number): string[] =>
      body.length < 10
        ? body.map((line) => line.slice(0, line.length * (size / 100)))
        : body.slice(0, body.length * (size / 100));
    expect(growth(part, readSets, 100)).toBeLessThan(LINEAR);
    expect(found.every((set) => set.items.length > 1)).toBe(true);
    expect(notes.length).toBeLessThan(100);
  });
});

function boundsOf(items: readonly { readonly span: Span }[]): Span {
  return { from: (items[0] as { span: Span }).span.from, to: (items.at(-1) as { span: Span }).span.to };
}
