import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FoldRules, fold, foldPhrase } from "../../../lib/text/fold";
import { growth, LINEAR } from "../../growth";

const arabic: FoldRules = { drop: /[\u064b-\u0652\u0670\u0640]/, same: { أ: "ا", إ: "ا", آ: "ا", ى: "ي" } };

describe("folding a text for matching", () => {
  it.each([
    ["capitals", "First OF All", "first of all"],
    ["full width", "２０２４年", "2024年"],
    ["ligatures", "ﬁrst", "first"],
    ["curly quotation marks", "“Yes”, he’d said", '"yes", he\'d said'],
    ["an accent used as apostrophe", "Blinken´s", "blinken's"],
    ["an accent between letters stays a letter's", "cafe\u0301", "café"],
    ["a no-break space", "July\u00a011", "july 11"],
    ["a non-breaking hyphen", "co\u2011chair", "co-chair"],
    ["soft hyphens and zero-width marks go", "mi\u00adnis\u200bter\u200f", "minister"],
    ["Arabic-Indic digits", "١١ يوليو ٢٠١٦", "11 يوليو 2016"],
    ["Persian and Devanagari digits", "۱۴۰۲ २०२४", "1402 2024"],
    ["Thai digits", "๒๕๖๗", "2567"],
    ["the final sigma", "ΑΘΗΝΑΣ αθήνας", "αθηνασ αθήνασ"],
    ["a tab", "a\tb", "a b"],
  ])("%s: %j is matched as %j", (_, source, folded) => {
    expect(fold(source).text).toBe(folded);
  });

  it("keeps line breaks and dashes, which part sentences", () => {
    expect(fold("One –\ntwo — three").text).toBe("one –\ntwo — three");
  });

  it("drops a language's vowel signs and takes its letters for one another", () => {
    expect(fold("أوّلًا", arabic).text).toBe("اولا");
    expect(fold("أوّلًا").text).not.toBe("اولا");
  });

  it("points back to the whole cluster that a unit came from", () => {
    const source = "x ﬁrst é İ";
    const folded = fold(source);
    const at = folded.text.indexOf("first");
    expect(source.slice(...ends(folded.source({ from: at, to: at + 5 })))).toBe("ﬁrst");
    const accent = fold("cafe\u0301s");
    expect("cafe\u0301s".slice(...ends(accent.source({ from: 3, to: 4 })))).toBe("e\u0301");
  });

  it("refuses a span that is not in the folded text, with the numbers", () => {
    const folded = fold("abc");
    expect(() => folded.source({ from: 1, to: 4 })).toThrow(/\[1, 4\).*3 units/);
    expect(() => folded.source({ from: 2, to: 2 })).toThrow(RangeError);
  });

  it("folds an empty text to an empty text", () => {
    const folded = fold("");
    expect([folded.text, folded.start(0), folded.end(0), folded.at(0)]).toEqual(["", 0, 0, 0]);
  });

  const texts = fc.string({ unit: "grapheme", maxLength: 60 });

  it("maps every folded span back to a range that folds to it", () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), (source, a, b) => {
        const folded = fold(source);
        const from = Math.min(a, b);
        const to = Math.max(a, b);
        fc.pre(from < to && to <= folded.text.length);
        const span = folded.source({ from, to });
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.to).toBeLessThanOrEqual(source.length);
        expect(fold(source.slice(span.from, span.to)).text).toContain(folded.text.slice(from, to));
      }),
    );
  });

  it("never runs backwards, and finds its way from the source and back", () => {
    fc.assert(
      fc.property(texts, (source) => {
        const folded = fold(source);
        let before = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const start = folded.start(i);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(folded.end(i + 1)).toBeGreaterThan(start);
          expect(folded.start(folded.at(start))).toBe(start);
          before = start;
        }
        expect(folded.start(folded.text.length)).toBe(source.length);
      }),
    );
  });

  it("gives the same again for a text that is already folded", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (source) => {
        const once = fold(source).text;
        expect(foldPhrase(once)).toBe(once);
      }),
    );
  });

  it("folds two hundred thousand letters or marks in one run quickly", () => {
    expect(fold("a".repeat(200_000)).text.length).toBe(200_000);
    expect(fold(`e${"\u0301".repeat(200_000)}`).text.length).toBeGreaterThan(0);
    expect(fold("第".repeat(200_000)).text.length).toBe(200_000);
    for (const part of ["a", "\u0301", "第", "ﬁ"])
      expect(
        growth(
          (size) => `e${part.repeat(size)}`,
          (text) => fold(text),
          200_000,
        ),
        part,
      ).toBeLessThan(LINEAR);
  });
});

function ends(span: { from: number; to: number }): [number, number] {
  return [span.from, span.to];
}
