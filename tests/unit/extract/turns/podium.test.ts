import { describe, expect, it } from "vitest";
import { converse } from "./conversation";

const askers = (lines: readonly string[]): (string | null)[] => converse(lines).exchanges.map(({ asker }) => asker);

describe("labels and the floor", () => {
  it("have names and a colon in brackets behind the question's own colon", () => {
    const { exchanges } = converse([
      "Transcript of the Press Briefing",
      "Question: (Bilal Qazi, WION): What is your reaction?",
      "Spokesperson: It is wrong.",
      "Question: (in Urdu) Has it been fixed?",
      "Spokesperson: Not yet.",
    ]);
    expect(exchanges.map(({ asker, question }) => [asker, question])).toEqual([
      ["WION", "What is your reaction?"],
      ["WION", "(in Urdu) Has it been fixed?"],
    ]);
  });
  it("name an outlet in quotation marks", () => {
    expect(
      askers([
        "Joint press statements",
        "JOURNALIST (“Tagesblick”): Minister, what do you expect?",
        "G. PAPADAKIS: Goodwill.",
      ]),
    ).toEqual(["Tagesblick"]);
  });
  it("give nobody's name by an office alone", () => {
    expect(
      askers([
        "Press Gaggle",
        "MS. REED: My colleague has a few words. Go ahead, Admiral.",
        "MR. DENTON: The last package has gone out.",
        "Q Is it your assessment that they came from the north?",
        "MR. DENTON: Yes.",
      ]),
    ).toEqual([null]);
  });
  it("go live to an outlet, whose country is no part of it", () => {
    expect(
      askers([
        "Telephonic Press Briefing",
        "Moderator: Next we will go live to James Otieno of Nation Media Group in Kenya. Please go ahead.",
        "Question: When will the mission be deployed?",
        "Assistant Secretary Hale: That is for the Government to decide.",
      ]),
    ).toEqual(["Nation Media Group"]);
  });
  it("by an office mean the one who speaks, not another who holds it", () => {
    const { exchanges } = converse(
      [
        "Doorstop interview",
        "Helen Tran, Foreign Minister: I met this morning with Foreign Minister Zhou Ning.",
        "Journalist: What was the response?",
        "Foreign Minister: I’m not going to say.",
      ],
      {
        people: [
          ["Zhou Ning", "Foreign Minister"],
          ["Helen Tran", "Foreign Minister"],
        ],
      },
    );
    expect(exchanges.map(({ by }) => by)).toEqual(["Helen Tran"]);
  });
});
