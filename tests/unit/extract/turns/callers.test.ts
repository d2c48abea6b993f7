import { describe, expect, it } from "vitest";
import { converse } from "./conversation";

const TITLE = "Press Conference by President Hale";
const askers = (lines: readonly string[]) => converse([TITLE, ...lines]).exchanges.map(({ asker }) => asker);

/** Who asks behind a moderator's words. */
const called = (words: string) =>
  askers([
    "PRESIDENT HALE: Good morning.",
    `MODERATOR: ${words}`,
    "QUESTION: Is it over?",
    "PRESIDENT HALE: Not yet.",
  ])[0];

/** Who asks by one question's line. */
const asks = (line: string) => askers(["PRESIDENT HALE: Good morning.", line, "PRESIDENT HALE: Not yet."])[0];

describe("an asker whom a moderator calls", () => {
  it.each([
    ["Thank you. From Lumen, Mr Holm.", "Lumen"],
    ["We will take one from the Norlandish side: Kvällsbladet.", "Kvällsbladet"],
    ["The first question is from the Hungarian side, Magyar Lap.", "Magyar Lap"],
    ["ERT, Jana Holm.", "ERT"],
    ["Jana Holm, ERT.", "ERT"],
    ["Ms. Prata, Lumen news agency.", "Lumen"],
    ["The next question will be asked by LUMA.", "LUMA"],
    ["Steve, then Mary.", "Steve"],
  ])("is found: %s", (words, asker) => {
    expect(called(words)).toBe(asker);
  });
  it.each([
    "Second row, please.",
    "Thank you, Minister.",
    "Your line is open.",
    "The first question is from the Hungarian side.",
  ])("is nobody: %s", (words) => {
    expect([null, "Hungarian"]).toContain(called(words));
  });
  it("keeps the name that stands before an open line", () => {
    expect(called("The next question goes to Ruth Moyo, Open Lantern. Ruth, your line is open.")).toBe("Open Lantern");
  });
});

describe("an asker whom the question's line names", () => {
  it.each([
    ["QUESTION FROM LUMEN: Is it over?", "LUMEN"],
    ["Question – Radio Lumen: Is it over?", "Radio Lumen"],
    ["Q: Anna Berg, Kvällsbladet. Is it over?", "Kvällsbladet"],
  ])("is found: %s", (line, asker) => {
    expect(asks(line)).toBe(asker);
  });
  it.each([
    "Female journalist: Is it over?",
    "Q: Prime Minister, Sweden. Is it over?",
    "Q: Oslo, Norway. Is it over?",
    "Question – Minister, is it over?",
  ])("is nobody: %s", (line) => {
    expect(asks(line)).toBeNull();
  });
  it("stands in brackets where another question's brackets hold an outlet", () => {
    expect(
      askers([
        "PRESIDENT HALE: Good morning.",
        "Question (Harbour TV): Is it over?",
        "PRESIDENT HALE: Not yet.",
        "Question (Lantern): When will it be?",
        "PRESIDENT HALE: Soon.",
      ]),
    ).toEqual(["Harbour TV", "Lantern"]);
  });
  it("does not stand in brackets that tell a language", () => {
    expect(asks("Question (Hindi): Is it over?")).toBeNull();
  });
  it("stands in capitals in brackets behind a name that was called with them", () => {
    expect(
      askers([
        "PRESIDENT HALE: Good morning.",
        "MODERATOR: Vera Lind, QRT, please.",
        "Vera Lind (QRT): Is it over?",
        "PRESIDENT HALE: Not yet.",
        "Vera Lind (QRT): When will it be?",
        "PRESIDENT HALE: Soon.",
      ]),
    ).toEqual(["QRT", "QRT"]);
  });
  it("is the person where nobody called the capitals", () => {
    expect(asks("Mr Bergman (DA): Is it over?")).toBe("Bergman");
  });
});

describe("an interview's title", () => {
  const interview = (title: string) =>
    converse([title, "HOST: Is it over?", "PRESIDENT HALE: Not yet, but soon.", "HOST: When?", "PRESIDENT HALE: Soon."])
      .exchanges[0]?.asker;
  it("names the outlet behind a dash", () => {
    expect(interview("Radio interview – Harbour Radio")).toBe("Harbour Radio");
  });
  it("names none behind a dash before a place", () => {
    expect(interview("Radio interview – Lisbon")).toBeNull();
  });
});
