import { describe, expect, it } from "vitest";
import { converse } from "./conversation";

const roles = (lines: readonly string[]) => converse(lines).turns.map((turn) => turn.split(":")[0]);

describe("who asks and who answers", () => {
  it("is told of two by who asks more, whatever the title names", () => {
    expect(
      roles([
        "Secretary Hale With Hugh Tarr of the Hugh Tarr Show",
        "MR TARR: Welcome back, Mr. Secretary. How was the trip?",
        "SECRETARY HALE: It was fine.",
        "MR TARR: Did you see the King?",
        "SECRETARY HALE: I did.",
        "MR TARR: He looked well, I thought.",
        "SECRETARY HALE: He is well.",
      ]),
    ).toEqual([
      "question MR TARR",
      "answer SECRETARY HALE",
      "question MR TARR",
      "answer SECRETARY HALE",
      "question MR TARR",
      "answer SECRETARY HALE",
    ]);
  });

  it("is nobody in a meeting's record, though a president asks how things are", () => {
    const { turns, exchanges } = converse([
      "Meeting with Governor of the Lake Region Sergei Tulin",
      "Vladimir Orlov: Mr Tulin, how are things?",
      "Sergei Tulin: Mr President, they go well.",
      "Vladimir Orlov: And jobs?",
      "Sergei Tulin: They grew too.",
    ]);
    expect(turns.every((turn) => turn.startsWith("opening "))).toBe(true);
    expect(exchanges).toEqual([]);
  });

  it("lets a named journalist ask beside JOURNALIST", () => {
    expect(
      roles([
        "Press briefing by Spokesperson A. Papadellis",
        "JOURNALIST: What will he discuss there?",
        "A. PAPADELLIS: The region.",
        "L. ZOCHIOU: Will there be a meeting?",
        "A. PAPADELLIS: There may be one.",
      ]),
    ).toEqual(["question JOURNALIST", "answer A. PAPADELLIS", "question L. ZOCHIOU", "answer A. PAPADELLIS"]);
  });

  it("makes opening statements of what is said before any question", () => {
    expect(
      roles([
        "Secretary Hale and Foreign Minister Okoro at a Joint Press Availability",
        "SECRETARY HALE: Good afternoon. It is good to be here today.",
        "FOREIGN MINISTER OKORO: Thank you. We are friends.",
        "MS PORTER: We’ll now turn to questions. Nick Dun, PBS.",
        "QUESTION: What next?",
        "SECRETARY HALE: We go on.",
        "FOREIGN MINISTER OKORO: So do we.",
      ]),
    ).toEqual([
      "opening SECRETARY HALE",
      "opening FOREIGN MINISTER OKORO",
      "aside MS PORTER",
      "question QUESTION",
      "answer SECRETARY HALE",
      "answer FOREIGN MINISTER OKORO",
    ]);
  });

  it("makes an opening turn of unlabelled announcements, without the lines of date and place above them", () => {
    expect(
      converse([
        "Spokesperson Lan Wei's Press Conference",
        "Monday, May 6",
        "At the invitation of Minister Ho, Minister Reyes of Arvenia will visit us from May 5 to 7.",
        "Answers to media questions:",
        "AFP: Can you say more about the visit?",
        "Lan Wei: He will be most welcome here.",
      ]).turns[0],
    ).toBe("opening -: At the invitation of Minister Ho, Minister Reyes of Arvenia will visit us from May 5 to 7.");
  });

  it("sets moderators and operators aside", () => {
    expect(
      roles([
        "Special Briefing via Telephone",
        "MODERATOR: Good morning, everyone. I’ll now turn it over to our official.",
        "SENIOR STATE DEPARTMENT OFFICIAL: Thanks. I want to talk about the talks.",
        "OPERATOR: Our first question comes from the line of Lara Kim with The New York Times. Please go ahead.",
        "QUESTION: Hi, thanks. What changed since May?",
        "SENIOR STATE DEPARTMENT OFFICIAL: A lot.",
        "MODERATOR: Next question.",
        "QUESTION: Is the envoy going?",
        "SENIOR STATE DEPARTMENT OFFICIAL: No.",
      ]),
    ).toEqual([
      "aside MODERATOR",
      "opening SENIOR STATE DEPARTMENT OFFICIAL",
      "aside OPERATOR",
      "question QUESTION",
      "answer SENIOR STATE DEPARTMENT OFFICIAL",
      "aside MODERATOR",
      "question QUESTION",
      "answer SENIOR STATE DEPARTMENT OFFICIAL",
    ]);
  });

  it("takes a spokesman who only names the next asker for a moderator", () => {
    expect(
      roles([
        "Secretary Hale Press Availability",
        "SECRETARY HALE: Good evening, everyone.",
        "MR PRYCE: We will start with Vivian Sala from The Journal.",
        "QUESTION: Are you well?",
        "SECRETARY HALE: I am.",
        "MR PRYCE: Missy Ryan, The Washington Post.",
        "QUESTION: Are you sure?",
        "SECRETARY HALE: I am.",
        "MR PRYCE: Thank you, Mr. Secretary.",
        "SECRETARY HALE: Thanks.",
      ]).filter((turn) => turn?.endsWith("PRYCE")),
    ).toEqual(["aside MR PRYCE", "aside MR PRYCE", "aside MR PRYCE"]);
  });

  it("gives one labelled speech its turn", () => {
    expect(
      roles([
        "Secretary Hale's Remarks at the Port",
        "Secretary of State",
        "SECRETARY HALE: Good morning, everyone. Why are we here? Because it matters.",
        "We have work to do.",
      ]),
    ).toEqual(["opening SECRETARY HALE"]);
  });

  it("sets cries from the audience aside", () => {
    const { turns, exchanges } = converse([
      "Remarks by President Hale at a Campaign Event",
      "THE PRESIDENT: Hello, Detroit! It is good to be back.",
      "AUDIENCE: Four more years! Four more years!",
      "THE PRESIDENT: Thank you. We have work to do, and we will do it together, as we have always done.",
      "AUDIENCE MEMBER: We love you!",
      "PRESIDENT HALE: I love you back. We will win this fight, and the next one, and the one after that.",
    ]);
    expect(turns.map((turn) => turn.split(":")[0])).toEqual([
      "opening THE PRESIDENT",
      "aside AUDIENCE",
      "opening THE PRESIDENT",
      "aside AUDIENCE MEMBER",
      "opening PRESIDENT HALE",
    ]);
    expect(exchanges).toEqual([]);
  });

  it("ends the last turn before the note that closes the transcript", () => {
    const { turns } = converse([
      "Daily Press Briefing",
      "QUESTION: When?",
      "MR. TALLIS: Soon.",
      "(The briefing was concluded at 1:15 p.m.)",
      "# # #",
      "DPB #17",
    ]);
    expect(turns.at(-1)).toBe("answer MR. TALLIS: Soon.");
  });

  it("ends a turn before the heading of the next question", () => {
    const { turns } = converse([
      "Press Conference by Foreign Minister SATO Haruki",
      "Kyodo News, TAKAO: What are your plans?",
      "Minister SATO: We consider them.",
      "# Island Dispute",
      "NHK, KATO: And the island?",
      "Minister SATO: It is ours.",
    ]);
    expect(turns[1]).toBe("answer Minister SATO: We consider them.");
  });
});
