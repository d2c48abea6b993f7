import { describe, expect, it } from "vitest";
import { contains, indexAtOrBefore, overlaps, quote, spanAt, spanOf, trimSpan } from "../../../lib/text/span";

describe("spans", () => {
  it("are half open: a span's slice is its quotation", () => {
    expect(quote("a fair quote", spanOf(2, 6, 12))).toBe("fair");
  });
  it.each([
    [-1, 2],
    [3, 3],
    [4, 2],
    [0, 13],
    [0.5, 2],
  ])("refuses [%d, %d) in a text of 12 units, with the numbers", (from, to) => {
    expect(() => spanOf(from, to, 12)).toThrow(RangeError);
    expect(() => spanOf(from, to, 12)).toThrow(/12 units/);
  });
  it("loses white space of every kind at its ends, and nothing else", () => {
    const text = "\u3000\u00a0 word two\u2009\n";
    expect(trimSpan(text, { from: 0, to: text.length })).toEqual({ from: 3, to: 11 });
  });
  it("of white space alone are none", () => {
    expect(trimSpan(" \n ", { from: 0, to: 3 })).toBeNull();
  });
  it("that touch do not overlap", () => {
    expect(overlaps({ from: 0, to: 2 }, { from: 2, to: 3 })).toBe(false);
    expect(overlaps({ from: 0, to: 3 }, { from: 2, to: 3 })).toBe(true);
  });
  it("hold themselves", () => {
    expect(contains({ from: 1, to: 4 }, { from: 1, to: 4 })).toBe(true);
    expect(contains({ from: 1, to: 4 }, { from: 0, to: 2 })).toBe(false);
  });
  it("are found by a position in them, not by one between them", () => {
    const spans = [
      { from: 0, to: 3 },
      { from: 5, to: 8 },
    ];
    expect(spanAt(spans, 7)).toBe(spans[1]);
    expect(spanAt(spans, 3)).toBeNull();
    expect(spanAt(spans, 8)).toBeNull();
    expect(spanAt([], 0)).toBeNull();
    expect(indexAtOrBefore(spans, 4)).toBe(0);
    expect(indexAtOrBefore(spans, -1)).toBe(-1);
  });
});
