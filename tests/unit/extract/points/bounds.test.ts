import { describe, expect, it } from "vitest";
import { setsOf } from "./sets-of";

/** The last item of the first set. */
const last = (...lines: readonly string[]): string | undefined => setsOf(lines).sets[0]?.items.at(-1);

describe("where points end", () => {
  it("ends clauses before their separators, and the last with the sentence", () => {
    const { sets } = setsOf([
      "It has three pillars: first, open trade; second, joint training; and third, aid. We go on.",
    ]);
    expect(sets[0]?.items).toEqual(["first, open trade", "second, joint training", "third, aid."]);
    expect(sets[0]?.headings).toEqual(["open trade", "joint training", "aid."]);
  });

  it("ends numbered lines before '; and'", () => {
    const { sets } = setsOf(["We will:", "(1) keep the peace;", "(2) share the aid; and", "(3) count the cost."]);
    expect(sets[0]?.items).toEqual(["(1) keep the peace", "(2) share the aid", "(3) count the cost."]);
  });

  it("ends a bracketed clause before its conjunction", () => {
    const { sets } = setsOf(["They agreed (a) to withdraw arms, (b) to free prisoners and (c) to let monitors in."]);
    expect(sets[0]?.items[1]).toBe("(b) to free prisoners");
  });

  it("takes all sentences up to the next marker", () => {
    const { sets } = setsOf(["First, the road. It is long. Second, the rail. It is old. Third, the port."]);
    expect(sets[0]?.items).toEqual([
      "First, the road. It is long.",
      "Second, the rail. It is old.",
      "Third, the port.",
    ]);
  });

  it("takes all paragraphs up to the next marker", () => {
    const { sets } = setsOf(["First, the road.", "It is long.", "Second, the rail.", "Third, the port."]);
    expect(sets[0]?.items[0]).toBe("First, the road.\n\nIt is long.");
  });

  it("ends the last point with its paragraph", () => {
    expect(last("First, the road.", "Second, the rail. It is old.", "The two sides will meet again.")).toBe(
      "Second, the rail. It is old.",
    );
  });

  it("ends the last point with its sentence where its siblings are one sentence each", () => {
    expect(last("First, the road. Second, the rail. Third, the port. All of it will take years of work.")).toBe(
      "Third, the port.",
    );
  });

  it("gives the last point as many paragraphs as its siblings all have", () => {
    expect(
      last(
        "First, the road.",
        "We pave it.",
        "Second, the rail.",
        "We widen it.",
        "Third, the port.",
        "We dredge it.",
        "Now to visas.",
      ),
    ).toBe("Third, the port.\n\nWe dredge it.");
  });

  it("goes on where a paragraph refers back and siblings have several", () => {
    expect(
      last(
        "First, the road.",
        "We pave it.",
        "Second, the needy.",
        "This has meant food for ten towns.",
        "The road is long.",
      ),
    ).toBe("Second, the needy.\n\nThis has meant food for ten towns.");
  });

  it("goes on after 'to this end' even where siblings are single paragraphs", () => {
    expect(last("First, the road.", "Second, the victims.", "To this end, we opened shelters.", "We go on.")).toBe(
      "Second, the victims.\n\nTo this end, we opened shelters.",
    );
  });

  it.each([
    ["thanks", "Thank you very much."],
    ["an address", "Mr. President, my country has paid dearly."],
    ["a summing up", "In conclusion, we need both."],
    ["a conjunction and thanks", "And thank you for listening."],
  ])("stops the last point before %s in its paragraph", (_, closing) => {
    expect(last(`First, the guns must fall silent. Second, aid must flow. ${closing}`)).toBe("Second, aid must flow.");
  });

  it("stops where the report goes back to what was said besides", () => {
    expect(
      last(
        "Mr Wang made proposals: First, talk. Listen too. Second, trade more. Third, travel. He also stressed trust.",
      ),
    ).toBe("Third, travel.");
  });

  it("does not take a speaker's own 'we said' for the report", () => {
    expect(last("Two things. First, tax falls. Second, rents fall. We've said so before. We said it in May.")).toBe(
      "Second, rents fall. We've said so before. We said it in May.",
    );
  });

  it("stops before a heading", () => {
    const { sets } = setsOf(["First, the road.", "Second, the rail:", "# Trade", "Goods must move."]);
    expect(sets[0]?.items[1]).toBe("Second, the rail");
  });

  it("leaves the heading over the next point out of the point before", () => {
    const { sets } = setsOf([
      "# Roads",
      "First, we pave.",
      "# Rails",
      "Second, we widen.",
      "# Ports",
      "Third, we dredge.",
    ]);
    expect(sets[0]?.items).toEqual(["First, we pave.", "Second, we widen.", "Third, we dredge."]);
  });

  it("does not close the last point at a sentence about its own measures", () => {
    expect(last("First, the road. Second, the rail. It needs work.", "The end.")).toBe(
      "Second, the rail. It needs work.",
    );
  });
});

describe("theses", () => {
  it("is the first sentence after the marker, copula included", () => {
    const { sets } = setsOf(["The first is neutrality. It is old. The second is trade."]);
    expect(sets[0]?.headings).toEqual(["is neutrality.", "is trade."]);
  });

  it("does not end at an abbreviation", () => {
    const { sets } = setsOf(["1. H.E. Mr. Roe visited us in May. He left in June.", "2. The visit was useful to us."]);
    expect(sets[0]?.headings[0]).toBe("H.E. Mr. Roe visited us in May.");
  });

  it("is the next line where the marker stands alone", () => {
    const { sets } = setsOf(["First.", "The siege must end.", "Second.", "Aid must flow."]);
    expect(sets[0]?.headings).toEqual(["The siege must end.", "Aid must flow."]);
  });
});

describe("sections and lists", () => {
  it("takes numbered headings for points, with their sections", () => {
    const { sets } = setsOf(["# 1. Politics", "We will talk.", "We will vote.", "# 2. Trade", "We will trade."]);
    expect(sets[0]?.headings).toEqual(["Politics", "Trade"]);
    expect(sets[0]?.items).toEqual(["1. Politics\n\nWe will talk.\n\nWe will vote.", "2. Trade\n\nWe will trade."]);
  });

  it("keeps an inner list in its point, as a set of its own", () => {
    const { sets } = setsOf([
      "1. We welcome the report.",
      "2. We call for the following:",
      "(a) a ceasefire at once;",
      "(b) free passage for aid.",
      "3. We will meet again.",
    ]);
    expect(sets.map((set) => set.parent)).toEqual([null, "0.1"]);
    expect(sets[0]?.items[1]).toContain("(b) free passage for aid.");
    expect(sets[1]?.announcement).toBe("We call for the following:");
  });

  it("draws the last point out to hold the list that it leads in", () => {
    const { sets } = setsOf([
      "First, we will talk.",
      "Second, we will:",
      "• open the road to all",
      "• close the camp for good",
    ]);
    expect(sets[0]?.items[1]).toBe("Second, we will:\n\n• open the road to all\n\n• close the camp for good");
    expect(sets[1]?.parent).toBe("0.1");
  });

  it("finds an outer series again after an inner one of the same form", () => {
    const { sets } = setsOf([
      "First, we will act in two ways. First, by land. Second, by sea.",
      "Second, we will wait.",
      "Third, we will see.",
    ]);
    expect(sets.map((set) => set.headings.length)).toEqual([3, 2]);
    expect(sets[1]?.parent).toBe("0.0");
  });

  it("makes one set of each list under its heading", () => {
    const { sets } = setsOf([
      "**DEFENCE & SECURITY**",
      "1) We commit to patrol the strait together.",
      "2) We will share what our radars see.",
      "**HEALTH**",
      "1) We will fund the vaccine centre.",
      "2) We will train two hundred nurses.",
    ]);
    expect(sets.map((set) => set.topic)).toEqual(["DEFENCE & SECURITY", "HEALTH"]);
  });
});

describe("what goes on and what closes", () => {
  it("a speech never goes back to reporting", () => {
    const points =
      "I see two reasons. The first is fear. People ask. The second is greed. Some states have said so for years.";
    expect(last("Friends, I shall be brief with you today, as I was last year.", points)).toBe(
      "The second is greed. Some states have said so for years.",
    );
    expect(last("The Minister met the farmers.", points.replace("Some states have", "He also"))).toBe(
      "The second is greed.",
    );
  });
  it.each([
    [
      "Number one: soil. We lost it. Number two: seed. We have it. That's it. It costs little.",
      "Number two: seed. We have it.",
    ],
    [
      "First, we came. We saw. Second, we stay. That's it for us, and we are glad.",
      "Second, we stay. That's it for us, and we are glad.",
    ],
  ])("ends before a word that says so: %s", (line, item) => {
    expect(last(line)).toBe(item);
  });
  it("a third of another form is no point after two announced ones", () => {
    const two = "Let me say two things. One, the door is open. Two, his first sentence is about food.";
    expect(setsOf([`${two} The third one is about peace.`]).sets[0]?.items).toHaveLength(2);
    expect(setsOf([`${two} Three, we will stay.`]).sets[0]?.items).toHaveLength(3);
  });
  it("First, Next and Finally open a paragraph each behind a lead-in", () => {
    const next = ["Next, the Secretary will be in Oslo on Friday.", "And finally, today is the day of the sea."];
    const first = "A few things at the top. First, we welcome the release of the crew.";
    expect(setsOf([first, ...next]).sets[0]?.markers).toEqual(["First", "Next", "finally"]);
    const far = ["We thank them.", "We thank their families.", "We thank all."];
    expect(setsOf(["We met. First, we welcome the release.", ...far, ...next]).sets).toEqual([]);
  });
});
