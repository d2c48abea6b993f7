import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../growth";
import { converse } from "./conversation";

describe("hostile text", () => {
  it.each<[string, number, (size: number) => string[]]>([
    ["one paragraph without punctuation", 40_000, (size) => ["word ".repeat(size)]],
    ["colons only", 5_000, (size) => Array.from({ length: size }, () => "A: B: C: D:")],
    [
      "ten thousand questions",
      10_000,
      (size) => Array.from({ length: size }, (_, i) => (i % 2 ? "MR ROE: No." : "QUESTION: Is it?")),
    ],
    [
      "ten thousand askers",
      10_000,
      (size) => Array.from({ length: size }, (_, i) => (i % 2 ? "Lan Wei: No." : `Outlet N${i}: Is it?`)),
    ],
    ["capitals only", 12_000, (size) => ["QUESTION: WHEN?", `MR ROE: ${"Moscow Beijing ".repeat(size)}`]],
    ["brackets that never close", 15_000, (size) => ["QUESTION (AFP: When?", `MR ROE (${"in French, ".repeat(size)}`]],
  ])(
    "%s is read in linear time",
    (_, size, body) => {
      const lines = (count: number): string[] => ["Press conference", ...body(count)];
      lieWithin(lines(size));
      expect(growth(lines, converse, size)).toBeLessThan(LINEAR);
    },
    120_000,
  );

  it.each([
    ["labels of one sign", ["Press conference", ":", "?", "Q", "A", "Q:", "A:", "(", "Q (", "1.", "1. :"]],
    [
      "right-to-left marks",
      [
        "Press conference",
        "\u200fQUESTION\u200f: When?",
        "\u200eMR ROE\u200e: Soon.",
        "\u200fQUESTION: Why?",
        "MR ROE: So.",
      ],
    ],
    ["an empty page", [""]],
  ])("%s is read within the text", (_, lines) => {
    lieWithin(lines);
  });

  it("reads the same twice", () => {
    const lines = ["Press conference", "QUESTION: When?", "MR ROE: Soon.", "QUESTION: Why?", "MR ROE: So."];
    expect(converse(lines).turns).toEqual(converse(lines).turns);
  });
});

/** Turns in order, each content within its turn and within the text. */
function lieWithin(lines: readonly string[]): void {
  const { read, reading } = converse(lines);
  expect(read.length).toBeLessThanOrEqual(reading.blocks.length);
  let end = 0;
  for (const turn of read) {
    expect(turn.from).toBeGreaterThanOrEqual(end);
    expect(turn.content.from).toBeGreaterThanOrEqual(turn.from);
    expect(turn.content.to).toBeGreaterThan(turn.content.from);
    expect(turn.content.to).toBeLessThanOrEqual(reading.text.length);
    end = turn.to;
  }
}
