import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassage } from "../../../lib/text/findPassage";
import { passageAt } from "../../../lib/text/passage";

const TEXT = `Foreign Minister Ilsa Varga met her counterpart in Oslo on 3 May 2024.

The Minister thanked the host for the warm welcome. She put forward three proposals on safe harbours.

First, the two sides should open the ferry line before the winter. The Minister thanked the crews.

Second, they should share what they know of the currents, and say so to the fishermen of both shores.`;

const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return passageAt(TEXT, { from: start, to: start + words.length });
};
const read = (text: string, passage: ReturnType<typeof at>) => {
  const found = findPassage(text, passage);
  return found === null ? null : [text.slice(found.from, found.to), found.words];
};

describe("a passage", () => {
  it("carries its words and what stands around them, less at the text's ends", () => {
    expect(at("Foreign Minister")).toMatchObject({ from: 0, to: 16, quote: "Foreign Minister", before: "" });
    expect(at("in Oslo").before).toBe("Foreign Minister Ilsa Varga met her counterpart ");
    expect(at("both shores.").after).toBe("");
  });

  it("that is empty or lies beyond the text is misuse, said with both numbers", () => {
    expect(() => passageAt(TEXT, { from: 5, to: 5 })).toThrow("from 5 to 5");
    expect(() => passageAt("abc", { from: 2, to: 9 })).toThrow("from 2 to 9 in a text of 3");
  });

  it("of any text is found in it where it was", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, one, other) => {
        const [from, to] = [one % text.length, other % text.length].sort((a, b) => a - b) as [number, number];
        const found = findPassage(text, passageAt(text, { from, to: to + 1 }));
        const words = text.slice(from, to + 1);
        if (words.trim() === "") expect(found).toBeNull();
        else
          expect(found).toEqual({
            from: text.indexOf(words.trim(), from),
            to: from + words.trimEnd().length,
            words: "same",
          });
      }),
    );
  });
});

describe("in a text that has changed since", () => {
  it("words are found where they moved to", () => {
    const moved = `A line above.\n\n${TEXT}`;
    expect(read(moved, at("share what they know of the currents"))).toEqual([
      "share what they know of the currents",
      "same",
    ]);
  });

  it("other line breaks and spaces are no change", () => {
    const broken = TEXT.replaceAll(" ", "\n");
    expect(read(broken, at("open the ferry line before"))).toEqual(["open\nthe\nferry\nline\nbefore", "same"]);
  });

  it("of two equal places the one with the same surroundings is meant", () => {
    const moved = `A line above.\n\n${TEXT}`;
    const second = at("The Minister thanked", TEXT.indexOf("winter"));
    expect(findPassage(moved, second)?.from).toBe(moved.indexOf("The Minister thanked the crews"));
  });

  it("short words without any of their surroundings are not taken for those meant", () => {
    expect(read("Trade talks went on in Oslo, and in Bergen.", at("in Oslo"))).toBeNull();
  });

  it("a mended spelling is found, and said to be a change", () => {
    const mended = TEXT.replace("currents, and", "Currents - and");
    expect(read(mended, at("they should share what they know of the currents, and say so"))).toEqual([
      "they should share what they know of the Currents - and say so",
      "altered",
    ]);
  });

  it("a sentence said differently is not there", () => {
    const other = TEXT.replace(
      "open the ferry line before the winter",
      "leave the question of ferries to a later meeting",
    );
    expect(read(other, at("the two sides should open the ferry line before the winter"))).toBeNull();
    expect(read("Министр поблагодарила за тёплый приём.", at("The Minister thanked the host"))).toBeNull();
    expect(read("", at("Second"))).toBeNull();
  });

  it("changed words that two places have alike are not guessed", () => {
    const twice = "They will open the ferry line before winter. ".repeat(2);
    expect(read(twice, { ...at("should open the ferry line before the winter"), before: "", after: "" })).toBeNull();
  });

  it("of a long passage both ends are found, with changes between", () => {
    const long = Array.from({ length: 40 }, (_, n) => `Sentence number ${n} speaks of matter ${n * 7}.`).join(" ");
    const passage = passageAt(long, { from: 0, to: long.length });
    const changed = long.replace("Sentence number 20 speaks", "The sentence spoke");
    expect(read(`Before. ${changed} After.`, passage)).toEqual([changed, "altered"]);
  });
});
