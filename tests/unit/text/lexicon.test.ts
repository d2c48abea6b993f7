import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/text/fold";
import { buildLexicon } from "../../../lib/text/lexicon";
import { growth, LINEAR } from "../../growth";

const english = buildLexicon(
  [
    ["first", 1],
    ["first of all", 1],
    ["second", 2],
    ["H.E.", 0],
    ["Minister’s", 7],
  ] as const,
  true,
);
const found = (text: string): string[] => {
  const folded = fold(text);
  return english.scan(folded.text).map((hit) => text.slice(...pair(folded.source(hit))));
};

describe("phrases sought all at once", () => {
  it("finds the longest phrase at a place", () => {
    expect(found("First of all, and second")).toEqual(["First of all", "second"]);
  });
  it("finds whole words only", () => {
    expect(found("seconds, unfirst, firsthand")).toEqual([]);
  });
  it("takes digits and letters of other scripts for parts of a word", () => {
    expect(found("second2 éfirst")).toEqual([]);
  });
  it("lets any white space stand for a space, one line break too", () => {
    expect(found("first  of\nall")).toEqual(["first  of\nall"]);
  });
  it("does not run on over an empty line into the next block", () => {
    expect(found("first\n\nof all")).toEqual(["first"]);
  });
  it("finds phrases that end with a full stop or hold an apostrophe of another form", () => {
    expect(found("H.E. Mr. A, the minister's")).toEqual(["H.E.", "minister's"]);
  });
  it("looks only between the given positions", () => {
    expect(english.scan("first second first", 6, 12).map((hit) => hit.from)).toEqual([6]);
    expect(english.scan("first second", 7)).toEqual([]);
    expect(english.scan("first seconds", 6, 12)).toEqual([]);
  });
  it("finds a phrase just at a position", () => {
    expect(english.at("so first of all", 3)?.to).toBe(15);
    expect(english.at("so first of all", 2)).toBeNull();
  });
  it("gives every sense of a phrase", () => {
    const two = buildLexicon(
      [
        ["may", "month"],
        ["May", "verb"],
      ] as const,
      true,
    );
    expect(two.at("may", 0)?.senses).toEqual(["month", "verb"]);
  });
  it("refuses an empty phrase", () => {
    expect(() => buildLexicon([["  ", 1]], true)).toThrow(RangeError);
  });

  describe("where spaces do not part words", () => {
    const chinese = buildLexicon(
      [
        ["第一", 1],
        ["第1", 1],
        ["un", 2],
      ] as const,
      false,
    );
    const at = (text: string): number[] => chinese.scan(fold(text).text).map((hit) => hit.from);
    it("finds a phrase anywhere", () => {
      expect(at("中方认为第一，")).toEqual([4]);
    });
    it("does not cut a number or a Latin word in two", () => {
      expect(at("第15次，UNESCO总部")).toEqual([]);
      expect(at("第1次，UN总部")).toEqual([0, 4]);
    });
  });

  it("finds what a plain search for whole words finds", () => {
    const words = ["ab", "ab c", "c", "b"];
    const lexicon = buildLexicon(
      words.map((word) => [word, word] as const),
      true,
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", "c", " ", ","), maxLength: 30 }), (text) => {
        const plain = [...text.matchAll(/(?<![abc])(?:ab +c|ab|c|b)(?![abc])/g)].map((m) => [m.index, m[0].length]);
        expect(lexicon.scan(text).map((hit) => [hit.from, hit.to - hit.from])).toEqual(plain);
      }),
    );
  });

  it("takes ten thousand ordinals and long runs of spaces in its stride", () => {
    expect(english.scan("first ".repeat(10_000)).length).toBe(10_000);
    expect(english.scan(`first${" ".repeat(200_000)}of`).length).toBe(1);
    const grown = (text: (size: number) => string): number => growth(text, (given) => english.scan(given), 400_000);
    expect(grown((size) => "first ".repeat(size))).toBeLessThan(LINEAR);
    expect(grown((size) => `first${" ".repeat(size)}of`)).toBeLessThan(LINEAR);
  });

  it("is asked of a thousand sentences of a text that was read before without comparing the texts", () => {
    const twice = (size: number): readonly string[] => [
      "we go, first of all, on ".repeat(size),
      "we go, first of all, on ".repeat(size),
    ];
    const inPieces = (texts: readonly string[]): void => {
      for (const text of texts) for (let from = 0; from < text.length; from += 48) english.scan(text, from, from + 48);
    };
    expect(growth(twice, inPieces, 100_000)).toBeLessThan(LINEAR);
  });

  it("finds a phrase among others that begin alike, whichever was entered first", () => {
    const entries = ["to the", "to be", "to", "tone", "ton", "the", "to the point", "a-z", "a"];
    for (const given of [entries, entries.toReversed()]) {
      const lexicon = buildLexicon(
        given.map((phrase) => [phrase, phrase] as const),
        true,
      );
      const hits = (text: string): readonly string[] => lexicon.scan(text).map(({ senses }) => senses.join());
      expect(hits("to the point, to the pointer, to bet, tone tones ton a-z a-")).toEqual([
        "to the point",
        "to the",
        "to",
        "tone",
        "ton",
        "a-z",
        "a",
      ]);
    }
  });
});

function pair(span: { from: number; to: number }): [number, number] {
  return [span.from, span.to];
}
