import { describe, expect, it } from "vitest";
import { setsOf } from "./sets-of";

const first = (...lines: readonly string[]) => setsOf(lines).sets[0];

describe("a finally", () => {
  const CLAUSES = "We took three decisions: firstly, to send more; secondly, to train more; and thirdly, to rebuild.";
  it("is no point behind points that are one sentence, in another paragraph", () => {
    const set = first(CLAUSES, "We also met the farmers of the valley.", "Finally, we spoke of the harvest.");
    expect(set?.items).toHaveLength(3);
    expect(set?.declared).toBe(3);
  });
  it("is one behind points that are sentences or paragraphs", () => {
    expect(first("First, we act.", "Second, we report.", "Finally, we learn.")?.items).toHaveLength(3);
    expect(first("First, we act. Second, we report. Finally, we learn.")?.items).toHaveLength(3);
  });
  it("is one in the sentence of the others", () => {
    expect(first("We want three things: first, bread; second, peace; and finally, land.")?.items).toHaveLength(3);
  });
});

describe("a topic", () => {
  const POINTS = ["1. It is open to all. 2. Nobody may close it."];
  it.each([
    ["The Ministry's position on the strait is as follows:", "strait"],
    ["Regarding the strait, we make the following two points:", "strait"],
    ["Responding to a question about the strait, the Minister made two points:", "strait"],
  ])("is what the announcement is on: %s", (announcement, topic) => {
    expect(first(announcement, ...POINTS)?.topic).toBe(topic);
  });
  it.each([
    "The Minister said there were two reasons why it matters:",
    "On behalf of the Government, I make two points:",
    "There are two points:",
  ])("is none where nothing is said of it: %s", (announcement) => {
    expect(first(announcement, ...POINTS)?.topic).toBeNull();
  });
});

describe("the last point of a paragraph", () => {
  it("holds its supporting sentence in words to an audience, a greeting tells", () => {
    const points =
      "I will underline two points. The first one: it adds to the roads. The second one: we are ready. The scheme has been agreed with all.";
    expect(first("Good morning to all.", points)?.items.at(-1)).toMatch(/agreed with all\.$/u);
  });
  it("ends before the report goes on", () => {
    const points =
      "The Minister made two points. First, it adds to the roads. Second, all are ready. The Minister also stressed the harvest.";
    expect(first(points)?.items.at(-1)).toBe("Second, all are ready.");
  });
});
