import { describe, expect, it } from "vitest";
import { sentenceEnds } from "../../../lib/text/sentenceEnds";
import { growth, LINEAR } from "../../growth";

const engine = new Intl.Segmenter("en", { granularity: "sentence" });
const byEngine = (line: string): number[] =>
  [...engine.segment(line)].map(({ index, segment }) => index + segment.length);

/** Signs and letters between which the rules decide. */
const SIGNS = [...' .!?…aAbBé5中ا"“”’«»()[],;:-—。、\u00a0\u200b\u0301\u06dd'];

describe("the ends of sentences", () => {
  it.each([
    ["One came. Two went.", ["One came. ", "Two went."]],
    ["He asked “Why?” and left.", ["He asked “Why?” ", "and left."]],
    ["It grew by 3.5 per cent. in all", ["It grew by 3.5 per cent. in all"]],
    ["The U.S. delegation (led by her.) Then …", ["The U.S. delegation (led by her.) ", "Then …"]],
    ["会议结束。代表离开。", ["会议结束。", "代表离开。"]],
    ["no end", ["no end"]],
    ["", []],
  ])("are those of Unicode's rules: %s", (line, sentences) => {
    const ends = sentenceEnds(line) ?? [];
    expect(ends.map((end, i) => line.slice(ends[i - 1] ?? 0, end))).toEqual(sentences);
  });

  it("are where the engine's segmenter sees them, whatever stands around a stop", () => {
    let seed = 20_260;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return (seed >>> 12) % below;
    };
    for (let i = 0; i < 8_000; i++) {
      const line = Array.from({ length: 2 + next(12) }, () => SIGNS[next(SIGNS.length)]).join("");
      expect([line, sentenceEnds(line)]).toEqual([line, byEngine(line)]);
    }
  });

  it("are the engine's for every letter and sign of the first plane", () => {
    const other: string[] = [];
    // Every 7th unit is of every block; the whole plane takes seconds.
    for (let unit = 0x21; unit < 0xfffe; unit += 7) {
      const sign = String.fromCharCode(unit);
      for (const line of [`a. ${sign}b`, `a.${sign} B`, `${sign}.B x`, `a! ${sign}B`]) {
        const ends = sentenceEnds(line);
        if (ends !== null && ends.join() !== byEngine(line).join()) other.push(unit.toString(16));
      }
    }
    expect(other).toEqual([]);
  });

  it("are left to the engine where a line holds ends of paragraphs or pairs", () => {
    expect(sentenceEnds("One.\u2029Two.")).toBeNull();
    expect(sentenceEnds("One 😀. Two.")).toBeNull();
  });

  it("cost no more than the text is long", () => {
    for (const part of ["He went. ", "a. ", "1. ", "(.) ", "… "])
      expect(growth((count) => part.repeat(count), sentenceEnds, 100_000)).toBeLessThan(LINEAR);
  });
});
