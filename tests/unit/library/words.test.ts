import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf, marksOf } from "../../../lib/library/excerpt";
import { fold, termsOfQuery, wordsOf } from "../../../lib/library/words";
import { growth, LINEAR } from "../../growth";

describe("words that are one for a search", () => {
  it.each([
    ["École", "ecole"],
    ["Straße", "STRASSE"],
    ["İstanbul", "istanbul"],
    ["Łódź", "lodz"],
    ["ещё", "еще"],
    ["أوّلًا", "اولا"],
    ["السِّيادة", "سيادة"],
    ["والسيادة", "سيادة"],
    ["للسيادة", "السيادة"],
    ["٢٠١٦", "2016"],
    ["U.N", "UN"],
    ["sover\u00adeignty", "sovereignty"],
    ["ﬁnance", "finance"],
  ])("%s = %s", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ["الله", "له"],
    ["Iran", "Iraq"],
    ["мир", "мера"],
    ["résumé", "resumes"],
  ])("%s ≠ %s", (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

describe("dividing a text", () => {
  const terms = (text: string) => wordsOf(text).map(({ term }) => term);

  it.each([
    ["the U.N. Charter, 1945", ["the", "un", "charter", "1945"]],
    ["J.P.Smith", ["jp", "smith"]],
    ["В.В.Путин", ["вв", "путин"]],
    ["l'Ukraine", ["l", "ukraine"]],
    ["G20峰会", ["g20", "峰会", "会"]],
    ["命运共同体", ["命运", "运共", "共同", "同体", "体"]],
    ["—!?…", []],
  ])("%s", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it("a query of several characters asks for its pairs, a single one for itself", () => {
    expect(termsOfQuery("共同体")).toEqual(["共同", "同体"]);
    expect(termsOfQuery("体")).toEqual(["体"]);
    expect(termsOfQuery("共同体 UN")).toEqual(["共同", "同体", "un"]);
  });

  it("every word's place is its words, in order, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        for (const { term, from, to } of wordsOf(text)) {
          expect(from).toBeLessThan(to);
          expect(wordsOf(text.slice(from, to)).map((word) => word.term)).toContain(term);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("200,000 characters without punctuation are divided in linear time", () => {
    for (const part of ["a", "A.", "共"])
      expect(
        growth((size) => part.repeat(size), wordsOf, 200_000),
        part,
      ).toBeLessThan(LINEAR);
  });
});

describe("an excerpt", () => {
  const text =
    "Workshop Held\n\nBoth sides met in Beijing. They agreed to build a community of common destiny for cyberspace. They met again.\n\nA community was mentioned.";

  it("is the sentence that says most of what was looked for", () => {
    const excerpt = excerptOf(text, new Set(["community", "destiny"]));
    expect(excerpt?.text).toBe("They agreed to build a community of common destiny for cyberspace.");
    expect(excerpt?.marks.map(({ from, to }) => excerpt.text.slice(from, to))).toEqual(["community", "destiny"]);
    expect([excerpt?.cutBefore, excerpt?.cutAfter]).toEqual([true, true]);
  });

  it("is not cut where its paragraph begins and ends", () => {
    const excerpt = excerptOf(text, new Set(["mentioned"]));
    expect(excerpt).toMatchObject({ text: "A community was mentioned.", cutBefore: false, cutAfter: false });
  });

  it("is null when nothing of it stands there", () => {
    expect(excerptOf(text, new Set(["charter"]))).toBeNull();
    expect(excerptOf("", new Set(["charter"]))).toBeNull();
  });

  it("marks a run of Chinese pairs as one", () => {
    const chinese = "双方同意推动构建人类命运共同体。";
    expect(marksOf(chinese, new Set(termsOfQuery("命运共同体")))).toEqual([{ from: 10, to: 15 }]);
  });

  it("of a text that is one sentence of 200,000 characters is short and whole characters", () => {
    const long = `${"双方同意😀".repeat(40_000)}命运`;
    const excerpt = excerptOf(long, new Set(["命运"]));
    expect(excerpt?.text.length).toBeLessThan(300);
    expect(excerpt?.text).not.toMatch(/\p{Surrogate}/u);
  });

  it("holds its marks whatever the text is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("dialogue", "共同体", "word.", "\n\n", "😀", "السيادة", "a".repeat(90))),
        (parts) => {
          const made = parts.join(" ");
          const excerpt = excerptOf(made, new Set(["dialogue", "共同", "سياده"]));
          if (excerpt === null) return;
          expect(made).toContain(excerpt.text);
          expect(excerpt.marks.length).toBeGreaterThan(0);
          for (const { from, to } of excerpt.marks)
            expect(from >= 0 && from < to && to <= excerpt.text.length).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
