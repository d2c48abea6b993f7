import { describe, expect, it } from "vitest";
import { setsOf } from "./sets-of";

describe("lists that are no points", () => {
  it.each<[string, string[], string]>([
    [
      "an outline of the speech",
      [
        "I will cover three topics. First, I will speak about trade. Then, I will highlight aid. Finally, I will touch upon art.",
      ],
      "outline",
    ],
    [
      "answers by number",
      ["First, on your question about the bridge, it opens. Second, on your point, no."],
      "replies",
    ],
    [
      "working groups",
      ["The Working Groups are as follows:", "- Clean Energy", "- Health", "- Tourism"],
      "list of names",
    ],
    ["participants", ["The following countries took part:", "- Brazil", "- Chile", "- Peru"], "list of names"],
    [
      "events",
      [
        "There are four smaller zones, which protect specific events:",
        "- the time trials at Muir",
        "- the diving in the pool",
      ],
      "list of names",
    ],
    [
      "links",
      ["# Related links", "- The Minister meets the press in Geneva", "- The Minister speaks to students"],
      "furniture",
    ],
    [
      "notes to editors",
      ["Notes to editors", "1) The fund was set up in 2012 by both sides.", "2) It is open to all."],
      "furniture",
    ],
    ["an outline's headings", ["# 1. Introduction", "We met.", "# 2. The visit", "We left."], "section numbers"],
    [
      "a summary above the text",
      [
        "- New support for schools in the valley",
        "- Minister pledges to return",
        "She met teachers.",
        "She met pupils.",
        "She left.",
      ],
      "summary",
    ],
    [
      "companies under sanctions",
      [
        "The Department is designating the following entities pursuant to section 1(a)(i):",
        "- ALPHA LLC is a company that makes drones for the army and its suppliers.",
        "- BETA LLC is a company that makes engines for the fleet in the north.",
      ],
      "list of names",
    ],
    [
      "a programme",
      ["Programme", "- Opening remarks by the Minister", "- Panel on climate", "- Closing"],
      "list of names",
    ],
    [
      "titles that nothing announces",
      ["She met the press.", "- Minister visits school", "- Minister opens bridge in the valley", "She left."],
      "list of names",
    ],
    [
      "a record of a talk",
      [
        "On May 3, Mr. Sato held a meeting with Ms. Doe in Tokyo.",
        "1. At the outset, Minister Sato congratulated Minister Doe on her appointment.",
        "2. Minister Doe expressed her thanks for the help of Japan.",
        "3. The two Ministers exchanged views on the region.",
      ],
      "record of a talk",
    ],
  ])("leaves out %s, and says so", (_, lines, rule) => {
    const { sets, left } = setsOf(lines);
    expect(sets).toEqual([]);
    expect(left).toContain(rule);
  });

  const paragraph = (n: number): string =>
    `${n}. We believe that the Council should act on the causes and not on their consequences, and soon.`;

  it("leaves out numbers that run through a speech with its addresses", () => {
    const lines = [
      "1. Mr. President, I thank you for convening this open debate on so grave a matter.",
      ...[2, 3, 4, 5].map(paragraph),
    ];
    expect(setsOf([...lines, "6. I thank you."]).left).toContain("running numbers");
  });

  it("leaves out plain numbers before every paragraph, and keeps the points inside", () => {
    const { sets, left } = setsOf([
      "1 I bring greetings from the people of my country to all of you gathered here today.",
      "2 We meet at a hard time for small states, which depend on rules that all respect.",
      "3 Let me make two points. First, we must keep markets open. Second, we must keep on talking.",
      "4 My country will do its part as a host, as a partner and as a friend of the United Nations.",
      "5 I thank you for your attention, and wish this conference every success in the days to come.",
    ]);
    expect(left).toContain("running numbers");
    expect(sets.map((set) => set.announcement)).toEqual(["Let me make two points."]);
  });

  it("leaves out paragraph numbers that begin with the second paragraph", () => {
    expect(
      setsOf([
        "The Minister will visit Borduria from 4 to 6 May at the invitation of his counterpart.",
        "2. During the visit, the Minister will hold talks with his counterpart on trade and defence.",
        "3. The Minister will also meet students in the capital and call on the Prime Minister.",
      ]).sets,
    ).toEqual([]);
  });

  it("leaves out bullets on every line of a speech", () => {
    const lines = [1, 2, 3, 4, 5, 6].map((n) => paragraph(n).replace(/^\d\./, "•"));
    expect(
      setsOf(["• Mr. President, thank you for convening this debate on so grave a matter today.", ...lines]).sets,
    ).toEqual([]);
  });

  it("keeps points that live inside numbered paragraphs", () => {
    const lines = [1, 2, 3, 4, 5, 6].map(paragraph);
    lines[2] = "3. We ask two things. First, a report by May. Second, a vote by June, before the rains come again.";
    const { sets } = setsOf([
      "1. Mr. President, I thank you for convening this debate on so grave a matter.",
      ...lines.slice(1),
      "7. I thank you.",
    ]);
    expect(sets.map((set) => set.markers)).toEqual([["First", "Second"]]);
  });

  it("leaves out more than forty numbered paragraphs", () => {
    const lines = Array.from({ length: 41 }, (_, i) => paragraph(i + 1));
    expect(setsOf(lines, "Joint Declaration").left).toContain("treaty");
  });
});

describe("lists that are points", () => {
  it("keeps the numbered paragraphs of a joint statement", () => {
    const lines = Array.from(
      { length: 6 },
      (_, i) => `${i + 1}. The two sides welcomed the progress made in their talks on trade and on the river.`,
    );
    expect(setsOf(lines, "Joint Statement of Aland and Borduria").sets[0]?.ordinals).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("keeps short bullets that the announcement counts", () => {
    expect(setsOf(["Three priorities guide us:", "• Peace", "• Growth", "• Dignity"]).sets[0]?.items).toHaveLength(3);
  });

  it("keeps clauses that the announcement leaves open", () => {
    expect(
      setsOf(["We call on all parties to:", "– stop the shelling;", "– open the crossing."]).sets[0]?.items,
    ).toHaveLength(2);
  });

  it("keeps short points after a verb that demands them", () => {
    expect(setsOf(["We call for:", "• an immediate truce", "• free passage"]).sets[0]?.items).toHaveLength(2);
  });

  it("keeps clauses agreed by those whom the announcement names", () => {
    expect(
      setsOf(["The Ministers agreed to (a) open a hotline, (b) share data and (c) meet."]).sets[0]?.items,
    ).toHaveLength(3);
  });

  it("keeps thanks that are themselves the points", () => {
    const { sets } = setsOf(["First, I thank the donors. Second, I thank the crews. Third, I thank the towns."]);
    expect(sets[0]?.items).toHaveLength(3);
  });

  it("keeps the points that follow an outline", () => {
    const { sets } = setsOf([
      "First, I will speak about the past. Second, I will speak about the future.",
      "First, we lost the harvest. Second, we lost the port.",
    ]);
    expect(sets.map((set) => set.headings[0])).toEqual(["we lost the harvest."]);
  });
});
