import { describe, expect, it } from "vitest";
import { type FoldRules, fold, foldPhrase } from "../../../lib/text/fold";
import { buildLexicon } from "../../../lib/text/lexicon";

const rules: FoldRules = {
  drop: /^[\u064b-\u0652\u0640]$/u,
  same: { أ: "ا", إ: "ا", ة: "ه" },
  joined: {
    always: ["و"],
    before: ["ب", "ف"],
    articles: ["ال"],
    contracted: { لل: "ل ال" },
    whole: ["والد", "بالغ"],
    stems: ["وزير"],
    known: ["ثانيا", "مصر"],
  },
};

const folded = (text: string): string => fold(text, rules).text;

describe("words printed joined to the next", () => {
  it("are parted from it by a space", () => {
    expect(folded("وثانيا")).toBe("و ثانيا");
    expect(folded("والسلام")).toBe("و السلام");
    expect(folded("فثانيا")).toBe("ف ثانيا");
  });

  it("are parted one after the other", () => {
    expect(folded("وبالسلام")).toBe("و ب السلام");
    expect(folded("وبمصر")).toBe("و ب مصر");
  });

  it("are parted before a digit", () => {
    expect(folded("7 و8 يوليو")).toBe("7 و 8 يوليو");
  });

  it("get back the letters that they lose", () => {
    expect(folded("للسلام")).toBe("ل السلام");
    expect(folded("وللسلام")).toBe("و ل السلام");
  });

  it("stay where a word begins with such a letter by nature", () => {
    expect(folded("وزيرا والد بالغة بالغ")).toBe("وزيرا والد بالغه بالغ");
    expect(folded("بيان فلسطين لل")).toBe("بيان فلسطين لل");
    expect(folded("وا و")).toBe("وا و");
  });

  it("are quoted as printed", () => {
    const source = "قال: وثَانِيًا، السلام";
    const copy = fold(source, rules);
    const at = copy.text.indexOf("ثانيا");
    expect(source.slice(...Object.values(copy.source({ from: at, to: at + 5 })))).toBe("ثَانِيًا");
    expect(source.slice(...Object.values(copy.source({ from: at - 2, to: at - 1 })))).toBe("و");
    expect(copy.at(source.indexOf("ثَ"))).toBe(at);
    expect(copy.at(source.indexOf("السلام"))).toBe(copy.text.indexOf("السلام"));
  });

  it("are found in phrases and texts alike", () => {
    const lexicon = buildLexicon(
      [
        ["الخارجية والهجرة", 1],
        ["ثانيا", 2],
      ],
      true,
      rules,
    );
    expect(foldPhrase("الخارجية والهجرة", rules)).toBe("الخارجيه و الهجره");
    expect(lexicon.scan(folded("الخارجيّة والهجرة، وثانياً")).map((hit) => hit.senses)).toEqual([[1], [2]]);
    expect(lexicon.scan(folded("الثانيا"))).toEqual([]);
  });

  it("map back at every place of the text", () => {
    const source = "وَالسَّلام وبِمِصر وـثانيا وزيرٌ للسلام و8 والد";
    const copy = fold(source, rules);
    let last = 0;
    for (let i = 0; i <= copy.text.length; i++) {
      const start = copy.start(i);
      expect(start).toBeGreaterThanOrEqual(last);
      last = start;
      expect(copy.end(i)).toBeLessThanOrEqual(source.length);
    }
    expect(copy.at(source.length)).toBe(copy.text.length);
  });

  it("are parted in linear time", () => {
    const long = "والسلام ".repeat(30_000);
    expect(fold(long, rules).text.length).toBe(long.length + 30_000);
  });
});
