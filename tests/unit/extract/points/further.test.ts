import { describe, expect, it } from "vitest";
import { setsOf } from "./sets-of";

describe("markers behind their words", () => {
  it("take the sentence, and the words before what points back as its thesis", () => {
    const { sets } = setsOf([
      "The port is open – that's number one. And the road is paid for: that's number two. Good.",
    ]);
    expect(sets[0]?.items).toEqual([
      "The port is open – that's number one.",
      "the road is paid for: that's number two.",
    ]);
    expect(sets[0]?.headings).toEqual(["The port is open", "the road is paid for"]);
    expect(sets[0]?.markers).toEqual(["number one", "number two"]);
  });

  it("take the sentence before, where they have one of their own", () => {
    const { sets } = setsOf(["The truce must hold. That's the first point. Aid must flow. That's the second point."]);
    expect(sets[0]?.items[1]).toBe("Aid must flow. That's the second point.");
    expect(sets[0]?.headings).toEqual(["The truce must hold.", "Aid must flow."]);
  });

  it("are no numbers that say how many", () => {
    expect(setsOf(["We sent two ships. That's two more than last year. Norway sent one."]).sets).toEqual([]);
  });
});

describe("numbered paragraphs around ordinal words", () => {
  const paragraphs = [
    "7. My delegation has three comments to make on this report.",
    "8. First, the tables are old and the figures in them older still. We ask the",
    "– 2 –",
    "Secretariat to bring them up to date.",
    "9. Second, the maps are wrong, as anybody who lives on the river can see.",
    "10. Third, the report should be shorter than the patience of its readers.",
    "11. I thank you.",
  ];

  it("leave the words to count", () => {
    const { sets } = setsOf(paragraphs);
    expect(sets.map((set) => set.markers)).toEqual([["First", "Second", "Third"]]);
    expect(sets[0]?.announcement).toBe("My delegation has three comments to make on this report.");
  });

  it("do not end a point at a page's number", () => {
    expect(setsOf(paragraphs).sets[0]?.items[0]).toMatch(
      /^First, the tables .* ask the\s+– 2 –\s+Secretariat .* date\.$/u,
    );
  });

  it("end a point before the number of the next", () => {
    expect(setsOf(paragraphs).sets[0]?.items[1]).toMatch(/see\.$/u);
  });

  it("count themselves where the words count with them", () => {
    const { sets } = setsOf(["1. First, we will act at once.", "2. Second, we will listen."]);
    expect(sets.map((set) => set.markers)).toEqual([["1", "2"]]);
  });
});

describe("points without a verb", () => {
  it("count where the sentence announces as many", () => {
    const { sets } = setsOf([
      "It asks for work on three levels: the first legal, the second technical and the third moral.",
    ]);
    expect(sets[0]?.announcement).toBe("It asks for work on three levels:");
    expect(sets[0]?.headings).toEqual(["legal", "technical", "moral."]);
  });

  it("do not where it announces more", () => {
    expect(setsOf(["It asks for work on four levels: the first legal, the second technical."]).sets).toEqual([]);
  });

  it("are no events in a row", () => {
    const { sets } = setsOf(["They met in three rounds: the first in Dili, the second in Lagos, the third in Lima."]);
    expect(sets).toEqual([]);
  });
});

describe("clauses whose subject is the stem", () => {
  it("make one set under each heading", () => {
    const { sets } = setsOf([
      "# Borders",
      "Ministers:",
      "i. reaffirmed their support for Belize;",
      "ii. welcomed the hearing.",
      "# Air",
      "Ministers:",
      "i. agreed on a timetable;",
      "ii. took note of the report.",
    ]);
    expect(sets.map((set) => [set.announcement, set.topic, set.items.length])).toEqual([
      ["Ministers:", null, 2],
      ["Ministers:", null, 2],
    ]);
  });

  it("are no persons whom such a stem names", () => {
    expect(setsOf(["Ministers:", "i. Ada Lund of Fiji;", "ii. Bo Quill of Tonga."]).sets).toEqual([]);
  });

  it("are no persons with honorifics, however long their offices are", () => {
    const { left } = setsOf([
      "In attendance on this occasion:",
      "- The Hon Ada Lund, Minister for Trade and for the Pacific of the Republic of Fiji",
      "- H.E. Mr Bo Quill, Minister for Foreign Affairs and for Immigration of Tonga",
    ]);
    expect(left).toEqual(["list of names"]);
  });
});

describe("words that only the announcement confirms", () => {
  it("count where as many points are announced", () => {
    const { sets } = setsOf([
      "I see two circumstances.",
      "To start with, she has a licence.",
      "And then, nobody asked.",
    ]);
    expect(sets[0]?.markers).toEqual(["To start with", "then"]);
  });

  it("do not count where more are announced", () => {
    const { sets } = setsOf(["I see four circumstances.", "To start with, she has a licence.", "Then, we left."]);
    expect(sets).toEqual([]);
  });

  it("do not count in a story", () => {
    expect(setsOf(["To start with, the bridge fell.", "Then, in May, the road was closed."]).sets).toEqual([]);
  });
});

describe("points after an interruption", () => {
  it("go on in the paragraph after the reply, and keep their announcement", () => {
    const { sets } = setsOf([
      "MR. ROE: There are two reasons.",
      "First, both sides want him.",
      "Q: Both of them?",
      "MR. ROE: Both of them.",
      "Second, winter is coming.",
    ]);
    expect(sets[0]?.items).toEqual(["First, both sides want him.", "Second, winter is coming."]);
    expect(sets[0]?.announcement).toBe("There are two reasons.");
  });

  it("do not go on deep in a later answer", () => {
    const { sets } = setsOf([
      "MR. ROE: First, both sides want him.",
      "Q: And the port?",
      "MR. ROE: It is closed.",
      "We have asked the mayor to open it.",
      "He has not replied to us so far.",
      "Second, winter is coming.",
    ]);
    expect(sets).toEqual([]);
  });
});

describe("letters inside a sentence", () => {
  it("number points after a colon", () => {
    const { sets } = setsOf(["He asks for two steps: a. to condemn the attack; b. to free the crew."]);
    expect(sets[0]?.items).toEqual(["a. to condemn the attack", "b. to free the crew."]);
  });

  it("are initials where they are capitals", () => {
    expect(setsOf(["The report was written by A. Smith, B. Jones and C. Brown."]).sets).toEqual([]);
  });
});

describe("the articles of a treaty", () => {
  const articles = (name: string): readonly string[] => [
    "The Parties have agreed as follows:",
    `${name} 1`,
    "1. Films are films of both Parties.",
    "2. They enjoy the same advantages.",
    `${name} 2`,
    "The share shall be between (a) twenty and (b) eighty per cent.",
    `${name} 3`,
    "This Agreement enters into force on signature.",
  ];

  it("hold no points", () => {
    expect(setsOf(articles("Article")).left).toContain("treaty");
    expect(setsOf(articles("Article")).sets).toEqual([]);
  });

  it("are known by their name", () => {
    expect(setsOf(articles("Group")).sets).not.toEqual([]);
  });
});

describe("topics of announcements", () => {
  it.each([
    ["Roe made a three-point proposal on food security at the Nanjing forum.", "food security"],
    ["We made three proposals on human rights at work.", "human rights at work"],
    ["Our commitment to the Sahel remains based on three principles.", "Our commitment to the Sahel"],
    ["My expectation lies in three points.", "My expectation"],
    ["The Council decided on three points as follows.", null],
  ])("%s", (announcement, topic) => {
    const { sets } = setsOf([announcement, "First, we act.", "Second, we plan.", "Third, we report."]);
    expect(sets[0]?.topic).toBe(topic);
  });
});

describe("lists of other kinds of release", () => {
  it.each<[string, string, string[]]>([
    [
      "persons and companies under sanctions",
      "Treasury Sanctions Network",
      [
        "OFAC is designating the following persons pursuant to E.O. 14024:",
        "• Ivan Lund, the chief executive of Kest Shipping, a company that moves oil.",
        "• Anna Roe, who owns two vessels and manages a third from Dubai.",
      ],
    ],
    [
      "numbered paragraphs that report a talk",
      "Foreign Minister meets his counterpart",
      [
        "1. On 3 May, Minister Lund met Minister Roe in Suva for about an hour.",
        "2. At the outset, Minister Lund stated that he was pleased to be in Suva.",
        "3. In response, Minister Roe said that the visit was timely.",
      ],
    ],
    [
      "the lines of a programme",
      "Media Advisory",
      ["Programme:", "- 3 May, 10:00: Arrival at Nadi Airport", "- 3 May, 14:00: Meeting with the Prime Minister"],
    ],
  ])("leaves out %s", (_, title, lines) => {
    expect(setsOf(lines, title).sets).toEqual([]);
  });

  it("keeps the numbered paragraphs of a joint statement with ordinals in them", () => {
    const { sets } = setsOf(
      [
        "1. The Fifth Dialogue was held in Suva on 3 May 2024 under the chairs of both Ministers.",
        "2. The Ministers welcomed the progress made since the fourth Dialogue in Dili.",
        "3. The Ministers agreed to hold the sixth Dialogue in Apia.",
      ],
      "Joint Statement of the Fifth Dialogue",
    );
    expect(sets.map((set) => set.items.length)).toEqual([3]);
  });
});
