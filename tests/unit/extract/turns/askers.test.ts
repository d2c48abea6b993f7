import { describe, expect, it } from "vitest";
import { converse } from "./conversation";

const askers = (lines: readonly string[]) => converse(lines).exchanges.map((e) => e.asker);

/** A press conference at which the floor is given by the last words of each answer. */
const askerAfter = (giving: string, question = "Thank you. Is it over?") =>
  askers([
    "Press Conference by President Hale",
    `PRESIDENT HALE: Good afternoon, it is good to see you, Matt. ${giving}`,
    `QUESTION: ${question}`,
    "PRESIDENT HALE: Not yet.",
  ])[0];

describe("who asks", () => {
  it.each([
    ["Let’s go to Jenny Hansler to start us off, please.", "Jenny Hansler"],
    ["Let’s go to the line of Endale Getahun, and I apologize if I mispronounce it.", "Endale Getahun"],
    ["We will start with Vivian Salama from The Wall Street Journal.", "The Wall Street Journal"],
    ["We’ll take a final question from Teri Schultz.", "Teri Schultz"],
    [
      "Our next question comes from the line of Lara Kim with The New York Times. Please go ahead.",
      "The New York Times",
    ],
    ["The first one goes to Mary Lind from NPR.", "NPR"],
    ["Missy Ryan, The Washington Post.", "The Washington Post"],
    ["Trevor, Reuters — with Reuters.", "Reuters"],
    ["But, Danny Kemp.", "Danny Kemp"],
    ["Jenny Leonard of Bloomberg, please.", "Bloomberg"],
    ["Matt.", "Matt"],
    ["Okay, Zeke.", "Zeke"],
    ["Matt, go ahead.", "Matt"],
    ["Go ahead, Matt.", "Matt"],
    ["James, please.", "James"],
    ["Matt, you had your hand up.", "Matt"],
  ])("is whom the floor is given: %s", (giving, asker) => {
    expect(askerAfter(giving)).toBe(asker);
  });

  it.each([
    "Thank you, Matt.",
    "Correct.",
    "Yes, Ukraine.",
    "Absolutely.",
    "Well, Brussels.",
    "The Secretary will go to Beijing.",
    "We stand with Ukraine.",
    "Let’s go to the next question.",
    "In May.",
    "Mr. President.",
    "Yes, ma’am, in the back.",
  ])("is nobody where the floor is given to nobody by name: %s", (words) => {
    expect(askerAfter(words)).toBeNull();
  });

  it.each([
    ["Thank you. My name is Eunjung Cho with the Voice of America. Can you say more?", "Voice of America"],
    ["Thank you so much for taking my call from KETO. Can you say more?", "KETO"],
    [
      "Thank you. Dmytro Anopchenko, Ukrainian Television, U.S. correspondent. Can you say more?",
      "Ukrainian Television",
    ],
    ["My name is Yaroslav Dovhan for News Agency Ukraine. Can you say more?", "News Agency Ukraine"],
    ["Thank you. James Landale, BBC. Can you say more?", "BBC"],
    ["Hi, this is Jane Roe. Can you say more?", "Jane Roe"],
    ["I have a question from last week. Can you say more?", null],
    ["The Secretary of State, is he well? Can you say more?", null],
    ["China from its side said no. Can you say more?", null],
  ])("is who says so in the question: %s", (question, asker) => {
    expect(askerAfter("I will take your questions.", question)).toBe(asker);
  });

  it("stays the same until the floor is given to another", () => {
    expect(
      askers([
        "Press Conference by President Hale",
        "PRESIDENT HALE: Good afternoon. Steve Holland.",
        "Q Will you sign?",
        "PRESIDENT HALE: Yes.",
        "Q And then?",
        "PRESIDENT HALE: Then we go home. Yes, in the back.",
        "Q When?",
        "PRESIDENT HALE: Soon. Major Garrison, CBS News.",
        "Q Why not now?",
        "PRESIDENT HALE: Why indeed.",
      ]),
    ).toEqual(["Steve Holland", "Steve Holland", null, "CBS News"]);
  });

  it("keeps the one who was asked whether he hears", () => {
    expect(
      askers([
        "Department Press Briefing",
        "MS TALLIS: Good afternoon. Let’s go to Doug Byun.",
        "QUESTION: Hi. Can you hear?",
        "MS TALLIS: Hi, yes. I can hear you.",
        "QUESTION: Is the envoy going to Tokyo or to Seoul this week?",
        "MS TALLIS: To both.",
      ]),
    ).toEqual(["Doug Byun"]);
  });

  it("is the outlet of a label, else its person", () => {
    expect(
      askers([
        "Press Conference by Foreign Minister SATO Haruki",
        "Hokkaido Shimbun, NORISADA: What are your plans?",
        "Mr. SATO Haruki, Minister for Foreign Affairs: We consider them.",
        "Kojima, NHK: What is your view?",
        "Minister SATO: I have none.",
        "Lailuma Sadid [Brussels Morning]: What is next?",
        "Minister SATO: Nothing is.",
        "AFP correspondent: Will you travel?",
        "Minister SATO: No.",
        "Mr Tan Wei: Will you stay?",
        "Minister SATO: Yes.",
      ]),
    ).toEqual(["Hokkaido Shimbun", "NHK", "Brussels Morning", "AFP", "Tan Wei"]);
  });

  it("is the outlet that a person names, also for the next question under the same label", () => {
    expect(
      askers([
        "Transcript of Weekly Media Briefing by the Official Spokesperson",
        "Sidhant: Sir, Sidhant from WION. What is on the agenda?",
        "Shri Arun Mehra, Official Spokesperson: Trade.",
        "Huma Siddiqui: Sir, I am Huma Siddiqui from the Financial Express. What is the situation there?",
        "Shri Arun Mehra, Official Spokesperson: Calm.",
        "Shrinjoy: Sir, Times Now. Sir, there is a film. What is the reaction?",
        "Shri Arun Mehra, Official Spokesperson: None.",
        "Runjhun Sharma: Runjhun Sharma, RT. There are reports on a cap. Could you clarify?",
        "Shri Arun Mehra, Official Spokesperson: I cannot see what you would like me to clarify here.",
        "Madhurendra: Sir, Madhurendra News Nation se. Mera sawal hai ki visit kab hai?",
        "Shri Arun Mehra, Official Spokesperson: In July.",
        "Speaker 1: And when does it end?",
        "Shri Arun Mehra, Official Spokesperson: In July.",
        "Sidhant: A quick supplementary, when will it begin?",
        "Shri Arun Mehra, Official Spokesperson: In July.",
      ]),
    ).toEqual(["WION", "Financial Express", "Times Now", "RT", "News Nation", null, "WION"]);
  });

  it("is kept by a follow-up", () => {
    expect(
      askers([
        "Spokesperson Lan Wei's Press Conference",
        "CCTV: What is the programme?",
        "Lan Wei: There is none.",
        "A follow-up: Why is there none?",
        "Lan Wei: There is no need.",
        "Reuters: Will there be one?",
        "Lan Wei: No.",
      ]),
    ).toEqual(["CCTV", "CCTV", "Reuters"]);
  });

  it("is who is named behind a question word, by the fuller name", () => {
    const { exchanges } = converse([
      "Interview with Sunrise",
      "Host, Nat Barr: Minister, will the talks resume?",
      "Jane Morrow: I hope so.",
      "Barr: You sound optimistic.",
      "Morrow: Well, I am.",
      "Barr: Thanks for your time.",
      "Morrow: Good to be with you.",
    ]);
    expect(exchanges.map((e) => [e.asker, e.answers[0]])).toEqual([
      ["Nat Barr", "I hope so."],
      ["Nat Barr", "Well, I am."],
    ]);
  });

  it("is whom an answer of nothing but the call names, and nobody of an answer that is only a name", () => {
    const briefing = (call: string) =>
      askers([
        "Department Press Briefing",
        "MR GRANT: We'll start with Matt.",
        "QUESTION: What comes next?",
        "MR GRANT: A meeting.",
        "QUESTION: Do you –",
        `MR GRANT: ${call}`,
        "QUESTION: And where is it?",
        "MR GRANT: In the capital.",
      ]);
    expect(briefing("Go ahead, Shaun.").at(-1)).toBe("Shaun");
    expect(briefing("Brussels.").at(-1)).toBe("Matt");
  });

  it("is named behind “first we have”", () => {
    expect(
      askers([
        "Press Call",
        "MODERATOR: We'll go to questions. First we have Nancy Brown with CBS.",
        "Q Will they come?",
        "MS. REYES: They will.",
      ]),
    ).toEqual(["CBS"]);
  });
});
