import { describe, expect, it } from "vitest";
import { findTurns } from "../../../../lib/extract/turns/turns";
import { converse } from "./conversation";

describe("a text with colons that is no conversation has no turns", () => {
  it.each([
    [
      "a media advisory",
      [
        "Media advisory",
        "Venue: Hanoi",
        "Date: 3 May",
        "Time: 10:00",
        "Media: +84 24 555",
        "Note: bring a card. Questions?",
      ],
    ],
    [
      "a speech with vocatives",
      [
        "Statement at the General Assembly",
        "Mr. President:",
        "Excellencies: we meet in hard times.",
        "First: dialogue.",
        "Second: trust.",
      ],
    ],
    [
      "a speech that asks itself",
      [
        "Speech by Minister Haldane",
        "Europe: what is it for?",
        "Peace: that is the answer.",
        "Growth: how do we get there?",
        "Together: that is how.",
      ],
    ],
    [
      "a readout with quotations",
      [
        "Minister meets Minister",
        'Minister Reyes said: "We stand together."',
        'Minister Ho replied: "Do we not always?"',
        'Minister Reyes added: "We do."',
      ],
    ],
    [
      "a communiqué with topics",
      ["Joint Statement", "Trade: The parties agreed.", "Climate: They will act.", "Trade: More is to follow."],
    ],
    [
      "a list by country",
      ["Aid by country", "Arvenia: 3 million", "Belland: 4 million", "Arvenia: 2 million more", "Belland: 1 million"],
    ],
    ["a programme", ["Programme of the visit", "Monday: Arrival", "Tuesday: Talks", "Monday: Departure?"]],
    [
      "an agenda item that is a question",
      ["Statement by the Ministry", "Question of Palestine: we call for peace.", "Agenda item 7: human rights."],
    ],
    [
      "contacts",
      [
        "Visit of the Minister",
        "The Minister visited the port.",
        "Questions: press@example.org",
        "Press: Jane Roe, 555 0100",
      ],
    ],
    [
      "paragraphs that begin with Q or A",
      [
        "A release",
        "Q fever was reported in the region.",
        "A delegation will travel there.",
        "A European team follows.",
      ],
    ],
    [
      "advice in questions",
      ["Visa information", "**How do I apply?**", "Online.", "**When is it ready?**", "In a week."],
    ],
    [
      "a statement in response to a question",
      [
        "QA-12, 3 March 2023, Statement of the Spokesperson in Response to a Question",
        "The lake is ours. Nobody doubts it: neither do we.",
      ],
    ],
    [
      "headings in capitals over paragraphs",
      ["Annual report", "TRADE", "It grew.", "TRAVEL", "It grew too.", "TRADE", "It grew again."],
    ],
  ])("%s", (_, lines) => {
    expect(converse(lines).turns).toEqual([]);
    expect(converse(lines).exchanges).toEqual([]);
  });

  it("and says so in a note where it looked like one", () => {
    const { reading } = converse(["Media advisory", "Venue: Hanoi", "Jane Roe: Contact", "John Roe: Contact"]);
    expect(findTurns(reading).notes.map((note) => note.rule)).toEqual(["no conversation"]);
  });
});
