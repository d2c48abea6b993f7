import { describe, expect, it } from "vitest";
import { setsOf } from "./sets-of";

const title = "Press conference of the Foreign Minister";

describe("points in press conferences", () => {
  it("does not number questions", () => {
    const { sets } = setsOf(
      [
        "QUESTION: Two questions. First, will you go? Second, when?",
        "MR PRICE: We will see.",
        "QUESTION: Thanks.",
        "MR PRICE: Good.",
      ],
      title,
    );
    expect(sets).toEqual([]);
  });

  it("numbers answers, without their labels", () => {
    const { sets } = setsOf(
      [
        "QUESTION: What now?",
        "MR PRICE: We have two goals. First, talks. Second, aid.",
        "QUESTION: And then?",
        "MR PRICE: We go on.",
      ],
      title,
    );
    expect(sets[0]?.announcement).toBe("We have two goals.");
    expect(sets[0]?.items).toEqual(["First, talks.", "Second, aid."]);
  });

  it("ends the last point with the turn", () => {
    const { sets } = setsOf(
      [
        "QUESTION: What now?",
        "MR PRICE: First, talks.",
        "They are open.",
        "Second, aid.",
        "QUESTION: And then?",
        "MR PRICE: We go on.",
      ],
      title,
    );
    expect(sets[0]?.items.at(-1)).toBe("Second, aid.");
  });

  it("goes on with a set that questions interrupted", () => {
    const { sets } = setsOf(
      [
        "MR PRICE: I have three things. First, we welcome the truce.",
        "QUESTION: Which truce?",
        "MR PRICE: In a moment.",
        "QUESTION: Thank you.",
        "MR PRICE: Second, we send aid. Third, the Secretary leaves tonight.",
        "QUESTION: When?",
        "MR PRICE: At nine.",
      ],
      title,
    );
    expect(sets[0]?.markers).toEqual(["First", "Second", "Third"]);
    expect(sets[0]?.items[0]).toBe("First, we welcome the truce.");
  });

  it("does not tie a later answer's 'secondly' to an earlier 'first of all'", () => {
    const { sets } = setsOf(
      [
        "QUESTION: Is the road open?",
        "MR PRICE: First of all, the road is ours.",
        "QUESTION: And the bridge?",
        "MR PRICE: It is closed.",
        "QUESTION: The port?",
        "MR PRICE: Nobody knows today. Secondly, ask the army.",
      ],
      title,
    );
    expect(sets).toEqual([]);
  });

  it("does not tie the markers of two speakers", () => {
    const { sets } = setsOf(
      ["QUESTION: Will you go?", "MR PRICE: First, we will see.", "QUESTION: And you?", "MR DOE: Second, I will not."],
      title,
    );
    expect(sets).toEqual([]);
  });
});
