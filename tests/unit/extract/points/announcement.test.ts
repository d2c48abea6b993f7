import { describe, expect, it } from "vitest";
import { setsOf } from "./sets-of";

const first = (...lines: readonly string[]) => setsOf(lines).sets[0];

describe("announcements", () => {
  it("stand far off where the first point is told without its number, tied by the last number and the noun", () => {
    const between = ["On aid, I see two needs. First, tents. Second, wells.", "The wells cannot wait."];
    const points = ["The second pillar is trade.", "The third pillar is culture.", "The fourth pillar is law."];
    const declared = (opening: string): (number | null)[] =>
      setsOf([opening, ...between, ...points]).sets.map((set) => set.declared);
    expect(declared("Let us go through each of the four pillars.")).toContain(4);
    expect(declared("Let us go through each of the five pillars.")).not.toContain(5);
    expect(declared("Let us hear each of the four ministers.")).not.toContain(4);
  });

  it("is the sentence before the first point", () => {
    expect(first("The talks went well. We see two ways out. First, talk. Second, wait.")?.announcement).toBe(
      "We see two ways out.",
    );
  });

  it("says how many of very many there are: what agrees is no treaty and no running number", () => {
    const numbered = (count: number): string[] =>
      Array.from({ length: count }, (_, i) => `${i + 1}. We will keep ferry number ${i + 1} open.`);
    const found = (count: number, words: string): (number | null | undefined)[] => {
      const { sets } = setsOf([`The Minister put forward ${words} proposals.`, ...numbered(count)]);
      return sets.flatMap((set) => [set.items.length, set.declared]);
    };
    expect(found(20, "twenty")).toEqual([20, 20]);
    expect(found(25, "twenty-five")).toEqual([25, 25]);
    expect(found(60, "60")).toEqual([60, 60]);
    expect(found(100, "one hundred")).toEqual([100, 100]);
    expect(found(400, "400")).toEqual([400, 400]);
    expect(found(60, "59")).toEqual([]);
    expect(found(60, "the following")).toEqual([]);
  });

  it("counts a noun that is not known for points, farther before a colon", () => {
    const points = ["First, rights;", "Second, representation;", "Third, resources."];
    const stem = "It is about the three Rs that our friends in the north have taught us";
    expect(setsOf([`${stem}:`, ...points]).sets[0]?.declared).toBe(3);
    expect(setsOf([`${stem}.`, "We agree:", ...points]).sets[0]?.declared).toBeNull();
  });
  it("takes no number from an earlier sentence that lists what it counts itself", () => {
    const list = ["The meeting reached the following consensus:", "(1) To open an office;", "(2) To open a road."];
    const count = "There are two things that nobody may do";
    expect(setsOf([`${count}: leave the people alone, and forget them.`, ...list]).sets[0]?.declared).toBeNull();
    const points = ["I make two points.", "Allow me to be brief.", "First, we act.", "Second, we report."];
    expect(setsOf(points).sets[0]?.declared).toBe(2);
  });
  it("is the clause before the marker in its own sentence", () => {
    expect(
      first("And again, this is the product of two things: first, courage; but second, tools.")?.announcement,
    ).toBe("And again, this is the product of two things:");
  });

  it("is a stem that ends in a colon", () => {
    expect(first("The two countries will:", "(1) cut tariffs on rice;", "(2) open ports.")?.announcement).toBe(
      "The two countries will:",
    );
  });

  it("is a question that the points answer", () => {
    expect(first("How do we get there?", "First, by road.", "Second, by rail.")?.announcement).toBe(
      "How do we get there?",
    );
  });

  it("leads in without a number", () => {
    expect(first("Let me briefly lay out what we do.", "First, we talk.", "Second, we act.")?.announcement).toBe(
      "Let me briefly lay out what we do.",
    );
  });

  it("is none where the sentence before is about something else", () => {
    expect(first("The meeting was held on Friday.", "First, we talked.", "Second, we ate.")?.announcement).toBeNull();
  });

  it("is none in a vote of thanks", () => {
    expect(
      first("Thank you for the three reports.", "First, we read them.", "Second, we act.")?.announcement,
    ).toBeNull();
  });

  it("does not reach into the set before", () => {
    const { sets } = setsOf(["I have two asks. First, rain. Second, seed.", "First, we plant.", "Second, we reap."]);
    expect(sets[1]?.announcement).toBeNull();
  });
});

describe("the announced number", () => {
  it.each<[string, string, number | null]>([
    ["a word", "We have two aims.", 2],
    ["a word before adjectives", "We must focus on two very urgent and difficult priorities.", 2],
    ["a digit", "There are 2 conditions.", 2],
    ["a number twice", "Our policy has two (2) strategic axes.", 2],
    ["an adjective", "He put forward a two-point plan.", 2],
    ["a fold", "Our task is twofold.", 2],
    ["an inexact amount", "I have a couple of points.", 2],
    ["a wrong number", "I have three points.", 3],
    ["a noun that only its place makes a point", "I have two regrets.", 2],
    ["years", "It took two years.", null],
    ["countries", "We met two countries.", null],
    ["a day of the month", "On May 2, Minister Roe met the press of his own country.", null],
    ["no number", "I have a few points.", null],
  ])("reads %s", (_, sentence, declared) => {
    expect(first(`${sentence} First, the land. Second, the sea.`)?.declared).toBe(declared);
  });

  it("is read from paragraphs before, where it agrees with what is found", () => {
    const lines = ["The plan lays out three lines of effort.", "It took a year.", "Let me take each in turn."];
    expect(first(...lines, "First, rain.", "Second, seed.", "Third, tools.")?.declared).toBe(3);
  });

  it("is not read from paragraphs before, where it disagrees", () => {
    const lines = ["The plan lays out five lines of effort.", "It took a year.", "Let me take some in turn."];
    expect(first(...lines, "First, rain.", "Second, seed.", "Third, tools.")?.declared).toBeNull();
  });

  it("is read from the sentence after the last point", () => {
    expect(
      first("First, the mine must close. Second, the river must heal. These two matters cannot wait.")?.declared,
    ).toBe(2);
  });

  it("is not read from a later sentence about other things", () => {
    const { sets } = setsOf([
      "First, we have a text.",
      "Second, we have a vote.",
      "Colleagues, that is our task.",
      "The past and the present are two challenges in one.",
    ]);
    expect(sets[0]?.declared).toBeNull();
  });
});

describe("topics", () => {
  it.each<[string, string, string | null]>([
    [
      "the complement of 'on'",
      "He put forward two proposals on building a safer sea lane.",
      "building a safer sea lane",
    ],
    ["without its article", "Let me make two points about the situation in Sudan today.", "situation in Sudan"],
    ["the complement of 'for'", "The Union has two objectives for the summit.", "summit"],
    [
      "the subject that has the points",
      "In this context, our foreign policy rests on two pillars.",
      "our foreign policy",
    ],
    [
      "a subject behind an opener",
      "And again, the fact that they left is the product of two things:",
      "fact that they left",
    ],
    ["a subject that is announced as a fold", "Our task is twofold.", "Our task"],
    ["what is treated", "Today we discussed how to grow our strength.", "how to grow our strength"],
    ["a stem's object", "The parties will focus joint work in the islands to:", "joint work in the islands"],
    ["no pronoun", "We have two aims.", null],
    ["no pronoun in the complement", "I see two reasons for this.", null],
    ["no noun alone", "There are two ideas.", null],
  ])("is %s", (_, sentence, topic) => {
    expect(first(`${sentence} First, the land. Second, the sea.`)?.topic).toBe(topic);
  });

  it("is the heading over a list that nothing announces", () => {
    expect(first("# Trade", "- We will cut tariffs on rice.", "- We will open two ports.")?.topic).toBe("Trade");
  });
});
