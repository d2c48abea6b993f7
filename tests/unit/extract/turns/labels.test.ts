import { describe, expect, it } from "vitest";
import { converse } from "./conversation";

describe("labels", () => {
  it("are read where outlets ask and a spokesperson answers", () => {
    const { turns } = converse([
      "Foreign Ministry Spokesperson Lan Wei’s Regular Press Conference on May 3, 2024",
      "AFP: Reports say an agreement is near. Can you confirm that?",
      "Lan Wei: We noted the reports.",
      "China is consistent on this.",
      "The Paper: The lake region held an election. What is your comment?",
      "Lan Wei: We respect the choice of its people.",
    ]);
    expect(turns).toEqual([
      "question AFP: Reports say an agreement is near. Can you confirm that?",
      "answer Lan Wei: We noted the reports.\n\nChina is consistent on this.",
      "question The Paper: The lake region held an election. What is your comment?",
      "answer Lan Wei: We respect the choice of its people.",
    ]);
  });

  it.each([
    ["colons", "QUESTION: When?", "MR PRYCE: Soon."],
    ["two spaces after a bare Q", "Q  When?", "MR. PRYCE:  Soon."],
    ["one space after a bare Q", "Q When?", "MR. PRYCE: Soon."],
    ["dashes after a bare Q", "Q -- When?", "MR. PRYCE: Soon."],
    ["letters with full stops", "Q. When?", "A. Soon."],
    ["letters with colons", "Q: When?", "A: Soon."],
    ["numbered letters", "Q1: When?", "A1: Soon."],
    ["numbered words", "Question 1: When?", "Answer: Soon."],
    ["numbered words with full stops", "Question 1. When?", "Answer 1. Soon."],
    ["dashes", "Q – When?", "THE MINISTER – Soon."],
    ["a question word with its outlet", "Journalist, Nine News: When?", "Foreign Minister: Soon."],
    ["brackets behind the label", "Question (via interpreter): When?", "Jane Pryce (in French): Soon."],
    ["brackets around the label", "(Anwar Khan, Dawn): When?", "Spokesperson: Soon."],
  ])("may have %s", (_, question, answer) => {
    const { exchanges } = converse(["Press conference of the Minister", question, answer, question, answer]);
    expect(exchanges.map((e) => [e.question, e.answers])).toEqual([
      ["When?", ["Soon."]],
      ["When?", ["Soon."]],
    ]);
  });

  it("may be bold and have no colon", () => {
    const { exchanges } = converse([
      "Interview with Minister Haldane",
      "**Daily Courier** What is the state of the talks?",
      "**Haldane** They go well.",
      "**Daily Courier** When will they end?",
      "**Haldane** Nobody knows.",
    ]);
    expect(exchanges.map((e) => [e.asker, e.question, e.answers])).toEqual([
      ["Daily Courier", "What is the state of the talks?", ["They go well."]],
      ["Daily Courier", "When will they end?", ["Nobody knows."]],
    ]);
  });

  it("may stand on a line of their own", () => {
    const { exchanges } = converse([
      "Interview with the Minister",
      "Question",
      "What is the state of the talks?",
      "Answer",
      "They go well.",
      "They will go on.",
      "Question",
      "When will they end?",
      "Answer",
      "Nobody knows.",
    ]);
    expect(exchanges.map((e) => [e.question, e.answers])).toEqual([
      ["What is the state of the talks?", ["They go well.\n\nThey will go on."]],
      ["When will they end?", ["Nobody knows."]],
    ]);
  });

  it("head a question whose asker is named on the next line", () => {
    const { exchanges } = converse([
      "Minister's reply to a parliamentary question",
      "QUESTION",
      "Mr Tan Wei: To ask the Minister for Foreign Affairs whether the agreement was signed.",
      "REPLY",
      "1 The agreement was signed on 3 May.",
      "2 It enters into force in June.",
    ]);
    expect(exchanges).toEqual([
      {
        asker: "Tan Wei",
        question: "To ask the Minister for Foreign Affairs whether the agreement was signed.",
        answers: ["1 The agreement was signed on 3 May.\n\n2 It enters into force in June."],
        by: null,
      },
    ]);
  });

  it("may begin a line within a paragraph", () => {
    const { exchanges } = converse([
      "Press conference of Minister Haldane",
      "Q. What is the state of the talks?\nA. They go well.\nQ. When will they end?\nA. Nobody knows.",
    ]);
    expect(exchanges.map((e) => [e.question, e.answers])).toEqual([
      ["What is the state of the talks?", ["They go well."]],
      ["When will they end?", ["Nobody knows."]],
    ]);
  });

  it("of an answer may stand on the question's line", () => {
    const { exchanges } = converse(["Remarks on the Lake", "Q: What is the state of the talks? A: They go well."]);
    expect(exchanges.map((e) => [e.question, e.answers])).toEqual([
      ["What is the state of the talks?", ["They go well."]],
    ]);
  });

  it("with an initial name a person and are no lettered answer", () => {
    const { turns } = converse([
      "Press briefing by Spokesperson A. Papadellis (09.03.2022)",
      "A. PAPADELLIS: Good morning to everyone.",
      "JOURNALIST: Where does the Minister travel?",
      "A. PAPADELLIS: To Brussels.",
    ]);
    expect(turns).toEqual([
      "opening A. PAPADELLIS: Good morning to everyone.",
      "question JOURNALIST: Where does the Minister travel?",
      "answer A. PAPADELLIS: To Brussels.",
    ]);
  });

  it("leave the label, its number and its brackets out of the words", () => {
    const { read, reading } = converse([
      "Regular press conference",
      "1. VnExpress: What is your reaction to the drill?",
      "Any such activity is a violation.",
      "2. Kyodo: What do you expect of the visit?",
      "It will be announced in due course.",
    ]);
    for (const turn of read) {
      const words = reading.text.slice(turn.content.from, turn.content.to);
      expect(words).toBe(words.trim());
      expect(words).not.toMatch(/^(?:\d|VnExpress|Kyodo|:)/);
      expect(turn.label === null || turn.label.to <= turn.content.from).toBe(true);
    }
  });

  it("do not break an answer in which other words stand before colons", () => {
    const { turns } = converse([
      "Press conference of the Foreign Minister, Canberra",
      "FOREIGN MINISTER: I have a plan.",
      "JOURNALIST: Is that all?",
      "FOREIGN MINISTER: Let me read the text:",
      "Article 5: All parties agree.",
      "Note: they really do.",
      "JOURNALIST: When?",
      "FOREIGN MINISTER: Soon.",
    ]);
    expect(turns).toHaveLength(5);
    expect(turns[2]).toContain("Note: they really do.");
  });
});
