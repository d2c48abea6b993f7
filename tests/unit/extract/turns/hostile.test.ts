import { describe, expect, it } from "vitest";
import { converse } from "./conversation";

/** Milliseconds that a page of some 200,000 units may take on a slow machine under load; single ones take some 300. */
const PATIENCE = 8000;

describe("hostile text", () => {
  it.each([
    ["one paragraph without punctuation", ["Press conference", "word ".repeat(40_000)]],
    ["colons only", ["Press conference", ...Array.from({ length: 5_000 }, () => "A: B: C: D:")]],
    [
      "ten thousand questions",
      ["Press conference", ...Array.from({ length: 10_000 }, (_, i) => (i % 2 ? "MR ROE: No." : "QUESTION: Is it?"))],
    ],
    [
      "ten thousand askers",
      [
        "Press conference",
        ...Array.from({ length: 10_000 }, (_, i) => (i % 2 ? "Lan Wei: No." : `Outlet N${i}: Is it?`)),
      ],
    ],
    ["capitals only", ["Press conference", "QUESTION: WHEN?", `MR ROE: ${"Moscow Beijing ".repeat(12_000)}`]],
    [
      "brackets that never close",
      ["Press conference", "QUESTION (AFP: When?", `MR ROE (${"in French, ".repeat(15_000)}`],
    ],
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
  ])("%s is read quickly and within the text", (_, lines) => {
    const start = performance.now();
    const { read, reading } = converse(lines);
    expect(performance.now() - start).toBeLessThan(PATIENCE);
    let end = 0;
    for (const turn of read) {
      expect(turn.from).toBeGreaterThanOrEqual(end);
      expect(turn.content.from).toBeGreaterThanOrEqual(turn.from);
      expect(turn.content.to).toBeGreaterThan(turn.content.from);
      expect(turn.content.to).toBeLessThanOrEqual(reading.text.length);
      end = turn.to;
    }
  });

  it("reads the same twice", () => {
    const lines = ["Press conference", "QUESTION: When?", "MR ROE: Soon.", "QUESTION: Why?", "MR ROE: So."];
    expect(converse(lines).turns).toEqual(converse(lines).turns);
  });
});
