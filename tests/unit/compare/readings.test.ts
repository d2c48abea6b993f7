import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareReadings, type Run } from "../../../lib/compare/readings";

/** "[-taken out-]" and "{+put in+}" in the text. */
function told(before: string, after: string, lang = "en"): string {
  const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return compareReadings(before, after, lang)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join("");
}

const without = (runs: readonly Run[], kind: Run["kind"]): string =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join("");

describe("two readings of one text", () => {
  test("equal ones are one run", () => {
    expect(compareReadings("The two sides met.", "The two sides met.", "en")).toEqual([
      { kind: "same", text: "The two sides met." },
    ]);
  });

  test("two empty ones are none, and one that was empty is added whole", () => {
    expect(compareReadings("", "", "en")).toEqual([]);
    expect(told("", "The two sides met.")).toBe("{+The two sides met.+}");
    expect(told("The two sides met.", "")).toBe("[-The two sides met.-]");
  });

  test("a word that was changed is told within its sentence", () => {
    expect(told("The talks were frank and useful.", "The talks were frank and fruitful.")).toBe(
      "The talks were frank and [-useful-]{+fruitful+}.",
    );
  });

  test("neighbouring words are told together, not space by space", () => {
    expect(
      told(
        "They agreed on two small steps for the coming year.",
        "They agreed on three large steps for the coming year.",
      ),
    ).toBe("They agreed on [-two small-]{+three large+} steps for the coming year.");
  });

  test("a sentence that was put in leaves its neighbours alone", () => {
    expect(
      told("The two sides met. They will meet again.", "The two sides met. Tea was served. They will meet again."),
    ).toBe("The two sides met. {+Tea was served. +}They will meet again.");
  });

  test("a sentence of which little is left is another one", () => {
    expect(told("The harbour was discussed at length.", "Both ministers visited a school nearby.")).toBe(
      "[-The harbour was discussed at length.-]{+Both ministers visited a school nearby.+}",
    );
  });

  test("Chinese without spaces is told by words", () => {
    expect(told("双方就港口问题交换了意见。", "双方就渔业问题交换了意见。", "zh")).toBe(
      "双方就[-港口-]{+渔业+}问题交换了意见。",
    );
  });

  test("Arabic is told by words, with its vowel signs", () => {
    expect(told("بحث الجانبان التعاون الثنائي في المنطقة.", "بحث الجانبان التعاون الثقافي في المنطقة.", "ar")).toBe(
      "بحث الجانبان التعاون [-الثنائي-]{+الثقافي+} في المنطقة.",
    );
  });

  test("a tag that is no language is no trouble", () => {
    expect(told("One word.", "One sentence.", "not a tag")).toContain("{+");
  });

  test("paragraphs that changed places are told as such", () => {
    expect(told("First part.\n\nSecond part of it.\n\n", "Second part of it.\n\nFirst part.\n\n")).toMatch(/\[-|\{\+/);
  });

  test("both readings can be had back, whatever they hold", () => {
    const word = fc.constantFrom(
      "the",
      "two",
      "sides",
      "met",
      "。",
      ". ",
      " ",
      "\n\n",
      "港口",
      "\ud83d\ude00",
      "’",
      "الجانبان",
    );
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareReadings(before, after, "en");
        expect(without(runs, "added")).toBe(before);
        expect(without(runs, "removed")).toBe(after);
        expect(runs.every(({ text: words }) => words !== "")).toBe(true);
        expect(runs.every(({ kind }, at) => kind !== runs[at - 1]?.kind)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("long readings", () => {
  test("many sentences in which one word was changed are told by that word", () => {
    const runs = compareReadings(long("talks"), long("visit"), "en");
    expect(runs.slice(0, 3).map(({ kind, text }) => [kind, text])).toEqual([
      ["same", "Sentence 0 of the "],
      ["removed", "talks"],
      ["added", "visit"],
    ]);
    expect(runs).toHaveLength(6_001);
  });

  const sentence = (n: number, seed: string): string =>
    `Sentence ${n} of the ${seed} says in so many words what was said by side ${n % 7} before. `;
  const long = (seed: string): string => Array.from({ length: 2_000 }, (_, n) => sentence(n, seed)).join("");

  test.each([
    [
      "one changed sentence among two thousand",
      long("talks"),
      long("talks").replace("Sentence 1000 of", "Paragraph 1000 of"),
    ],
    ["every sentence changed in a word", long("talks"), long("visit")],
    ["nothing in common", long("talks"), long("visit").replace(/[a-z]+/gu, (word) => `${word}x`)],
    ["no full stop in 200,000 units", "abc ".repeat(50_000), "abd ".repeat(50_000)],
    ["no space in 200,000 units", "会".repeat(200_000), "谈".repeat(200_000)],
    ["the same words in another order", long("talks"), long("talks").split(". ").reverse().join(". ")],
  ])(
    "%s: both sides are whole, soon enough even on a slow machine",
    (_, before, after) => {
      const runs = compareReadings(before, after, "en");
      expect(without(runs, "added")).toBe(before);
      expect(without(runs, "removed")).toBe(after);
    },
    2_000,
  );
});
