import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../../lib/langs/en";
import { findSentences } from "../../../lib/text/sentences";
import { growth, LINEAR } from "../../growth";
import { pageOf } from "../extract/page-of";

const abbreviations = new Set(en.abbreviations);
const openers = new Set(["the", "we", "they", "this"]);
const sentences = (...lines: string[]): string[] => {
  const page = pageOf(["", ...lines]);
  return findSentences(page.text, page.blocks, "en", abbreviations, openers).map((s) => page.text.slice(s.from, s.to));
};

describe("sentences", () => {
  it("end with their full stop, without the white space after it", () => {
    expect(sentences("We met. We agreed!  Did we? ")).toEqual(["We met.", "We agreed!", "Did we?"]);
  });
  it.each([
    "H.E. Mr. Aru Tamm met Hon. Gen. Osei at 3 p.m. on Friday.",
    "It was signed by A. B. Marsh and J.-Y. Carron.",
    "The Rt. Hon. Ms. Vale visited St. Ives.",
    "On Sept. 5 the U.S. Secretary called.",
    'He met "Dr. Hale" in Washington, D.C. on Monday.',
  ])("does not end at an abbreviation or an initial: %s", (line) => {
    expect(sentences(line)).toEqual([line]);
  });
  it("ends at an abbreviation when the next word can only open a sentence", () => {
    expect(sentences("It came into force in the U.S. The parties took note.")).toEqual([
      "It came into force in the U.S.",
      "The parties took note.",
    ]);
  });
  it("does not end at an initial before such a word", () => {
    expect(sentences("Written by M. The Hague agreed.")).toHaveLength(1);
  });
  it("keeps a number that opens the line with its words", () => {
    expect(sentences("2. The two sides agreed. They signed.")).toEqual(["2. The two sides agreed.", "They signed."]);
    expect(sentences("(a) They will meet.")).toEqual(["(a) They will meet."]);
  });
  it("takes a short answer for a sentence, not for a number", () => {
    expect(sentences("Yes. We do.")).toEqual(["Yes.", "We do."]);
  });
  it("never cross from one block into the next", () => {
    expect(sentences("without an end", "and on")).toEqual(["without an end", "and on"]);
  });
  it("end at a line break", () => {
    expect(sentences("WASHINGTON, D.C.\nMarch 3, 2022")).toEqual(["WASHINGTON, D.C.", "March 3, 2022"]);
  });
  it("go on over a line break before a small letter", () => {
    expect(sentences("We stand with the people of\nour region.")).toEqual(["We stand with the people of\nour region."]);
  });
  it("end at a line break before a small letter when a full stop stands there", () => {
    expect(sentences("We agreed.\nsee note")).toEqual(["We agreed.", "see note"]);
  });
  it("end with the Chinese full stop and its closing quotation mark", () => {
    const page = pageOf(["", "他说：“我们同意。”双方签署协议。"]);
    const found = findSentences(page.text, page.blocks, "zh", new Set());
    expect(found.map((s) => page.text.slice(s.from, s.to)).at(-1)).toBe("双方签署协议。");
  });

  it("cover the text in order, never overlap, and hold no white space at their ends", () => {
    const line = fc.string({
      unit: fc.constantFrom("a", "B", ".", " ", "\n", "?", "1", "“", "中", "。"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const page = pageOf(["", ...lines.map((l) => l.trim())]);
        const found = findSentences(page.text, page.blocks, "en", abbreviations);
        let end = 0;
        let covered = "";
        for (const s of found) {
          expect(s.from).toBeGreaterThanOrEqual(end);
          const words = page.text.slice(s.from, s.to);
          expect(words.trim()).toBe(words);
          const block = page.blocks[s.block];
          expect(block && s.from >= block.from && s.to <= block.to).toBe(true);
          covered += words;
          end = s.to;
        }
        expect(covered.replace(/\s/g, "")).toBe(page.text.replace(/\s/g, ""));
      }),
    );
  });

  it("go on over the end of a full line before a name or a number, not over one before a point", () => {
    const full = "the panels should be chaired in pairs by two of us, one large";
    expect(sentences(`${full}\nState and one small.`)).toHaveLength(1);
    expect(sentences(`${full}\n14 others remain.`)).toHaveLength(1);
    expect(sentences(`${full}\nSecond, we shall meet.`)).toHaveLength(2);
    expect(sentences("Oslo City Hall\nOslo and Bergen")).toHaveLength(2);
  });

  it("are found quickly in a paragraph of 200,000 units without punctuation, and among 10,000 numbers", () => {
    expect(sentences("word ".repeat(40_000).trim())).toHaveLength(1);
    expect(sentences("No. ".repeat(10_000).trim()).length).toBeGreaterThan(0);
    for (const part of ["word ", "No. ", "...", "a. A"])
      expect(
        growth((size) => part.repeat(size), sentences, 40_000),
        part,
      ).toBeLessThan(LINEAR);
  });
});
