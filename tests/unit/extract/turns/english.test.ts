import { describe, expect, it } from "vitest";
import type { PageOptions } from "../page-of";
import { converse } from "./conversation";

/** Exchanges as "asker | question | first answer | who answers"; a question without an answerer's name ends after the answer. */
const exchanges = (
  lines: readonly string[],
  options: PageOptions & { readonly people?: readonly (readonly [string, string?])[] } = {},
): string[] =>
  converse(lines, options).exchanges.map((e) =>
    [e.asker ?? "–", e.question, e.answers[0] ?? "–", ...(e.by ? [e.by] : [])].join(" | "),
  );

describe("askers named in brackets", () => {
  it("are told before the question, as Islamabad prints it", () => {
    expect(
      exchanges([
        "Transcript of the Press Briefing by the Spokesperson",
        "Question: (Bilal Mir, Evening Dispatch) Has the date been fixed?",
        "Spokesperson: It is being finalised.",
        "Question: (Sana Gul, Mountain FM) Madam, some say that the border will be closed.",
        "Spokesperson: We do not comment on speculation.",
        "Question: (Follow-up) But when?",
        "Spokesperson: In due course.",
        "Question (Omar Tariq, Geo News): And the visas?",
        "Spokesperson: They are issued.",
      ]),
    ).toEqual([
      "Evening Dispatch | (Bilal Mir, Evening Dispatch) Has the date been fixed? | It is being finalised.",
      "Mountain FM | (Sana Gul, Mountain FM) Madam, some say that the border will be closed. | We do not comment on speculation.",
      "Mountain FM | (Follow-up) But when? | In due course.",
      "Geo News | And the visas? | They are issued.",
    ]);
  });

  it.each([
    "Question (retranslated from Arabic):",
    "Question (translated from French):",
    "Question (Translated from English):",
    "Question (via interpreter):",
    "Question (Through Interpreter):",
    "Question (in Spanish):",
    "Question (in Hindi):",
    "Question (speaking Russian):",
    "Question (off-mic):",
    "Question (Inaudible):",
    "Question (addressed to Mr Lamri):",
    "Question (for both ministers):",
    "Question (to Andrei Belyakov):",
    "Question (Part 2):",
    "Question: (Laughter.)",
    "Question: (In Arabic.)",
    "Question: (Through interpretation)",
    "Question: (Speaks in Korean) (interpreted)",
    "Question: (Off mic, inaudible)",
    "Question: [Speaking French]",
  ])("are none where the brackets tell how it was said: %s", (label) => {
    expect(
      exchanges([
        "Press conference of Foreign Minister Andrei Belyakov",
        `${label} How do you see the talks?`,
        "Andrei Belyakov: With hope.",
        "Question: Will they go on?",
        "Andrei Belyakov: They will.",
      ]).map((e) => e.split(" | ")[0]),
    ).toEqual(["–", "–"]);
  });

  it("stand behind remarks on the language too", () => {
    expect(
      exchanges([
        "Transcript of Weekly Media Briefing by the Official Spokesperson",
        "Kabir: (Questioned in Hindi: Approximate translation) Kabir from Northern Mirror. Will the Minister travel?",
        "Shri Rohan Deshmukh, Official Spokesperson: (Answered in Hindi) We will tell you.",
        "Meera: [Question in Hindi] Sir, Meera from Coast Courier. When?",
        "Shri Rohan Deshmukh, Official Spokesperson: In time.",
      ]).map((e) => e.split(" | ")[0]),
    ).toEqual(["Northern Mirror", "Coast Courier"]);
  });
});

describe("labels of a person and an outlet", () => {
  it.each([
    ["NKT, SAITO:", "NKT"],
    ["Freelance, Morton:", "Morton"],
    ["Hokuto Shimpo, TANABE:", "Hokuto Shimpo"],
    ["QKB, ONO:", "QKB"],
    ["Freelance journalist, ENDO:", "ENDO"],
    ["Pan Orient, AZHARI:", "Pan Orient"],
  ])("are parted by the order of the page: %s", (label, asker) => {
    expect(
      exchanges([
        "Press Conference by Foreign Minister TAKEMURA Shigeru",
        "Mainichi Shimbun, NISHIDA: How many remain?",
        "Mr. TAKEMURA, Minister for Foreign Affairs: Six.",
        "NHK, IKEDA: And what do they want?",
        "Mr. TAKEMURA, Minister for Foreign Affairs: To stay.",
        `${label} What do you expect?`,
        "Mr. TAKEMURA, Minister for Foreign Affairs: Nothing.",
      ])[2]?.split(" | ")[0],
    ).toBe(asker);
  });

  it.each([
    ["Marta Ruiz, El Faro:", "El Faro"],
    ["Lorne Peck, QBN:", "QBN"],
    ["Ilse Brandt (Tagesblick):", "Tagesblick"],
    ["Jane Roe – Reuters:", "Reuters"],
    ["Jane Roe/Reuters:", "Reuters"],
    ["BBC, Jane Roe:", "BBC"],
    ["Reuters (Jane Roe):", "Reuters"],
    ["Jane Roe from Coastline:", "Coastline"],
    ["Correspondent of Coastline:", "Coastline"],
    ["Jane Roe:", "Jane Roe"],
  ])("are parted by their words: %s", (label, asker) => {
    expect(
      exchanges([
        "Press conference by Secretary General Hanne Brandt",
        `${label} Will both join?`,
        "Hanne Brandt: They will.",
        "Reuters: When?",
        "Hanne Brandt: Soon.",
      ])[0]?.split(" | ")[0],
    ).toBe(asker);
  });
});

describe("the floor", () => {
  const askerAfter = (giving: string, by = "Oana Petrescu"): string | undefined =>
    exchanges([
      "Press conference by Secretary General Hanne Brandt",
      "Hanne Brandt: Good afternoon. I will take your questions.",
      "Oana Petrescu: We’ll start with Coastal Post.",
      "Karel Novotny (Coastal Post): Will both join?",
      "Hanne Brandt: It is for Allies to decide.",
      `${by}: ${giving}`,
      "Question: Thank you. Is there a plan B?",
      "Hanne Brandt: No.",
    ])[1]?.split(" | ")[0];

  it.each([
    "Second row, lady in blue.",
    "Okay, the gentleman in the third row.",
    "Yes, over there.",
    "And the lady with the scarf.",
    "Please, in the middle.",
    "Next one, please.",
    "We have time for one more.",
    "Okay, next.",
    "Here, in front.",
    "The colleague behind you.",
    "You, please.",
  ])("may go to somebody who is not named: %s", (giving) => {
    expect(askerAfter(giving)).toBe("–");
  });

  it.each([
    ["Georgian Public Broadcaster.", "Georgian Public Broadcaster"],
    ["Then we go to Rustavi.", "Rustavi"],
    ["And now NTV.", "NTV"],
    ["Next, Ukrinform.", "Ukrinform"],
    ["Okay, Wall Street Journal, over there.", "Wall Street Journal"],
    ["Deutsche Welle, please.", "Deutsche Welle"],
    ["Last question, Teri Schultz.", "Teri Schultz"],
    ["And the final question goes to Radio Lumen.", "Radio Lumen"],
    ["Now the lady from Radio Lumen.", "Radio Lumen"],
    ["The gentleman from Kyodo, please.", "Kyodo"],
  ])("may go to somebody who is: %s", (giving, asker) => {
    expect(askerAfter(giving)).toBe(asker);
  });

  it("is kept through a moderator's thanks", () => {
    expect(askerAfter("Thank you.")).toBe("Coastal Post");
    expect(askerAfter("A follow-up?")).toBe("Coastal Post");
  });
});

describe("moderators", () => {
  it("who take a question answer it", () => {
    expect(
      exchanges(
        [
          "Press Briefing by National Security Advisor Leo Dobbs",
          "MS. ORTIZ: Good afternoon, everybody. Leo is here for twenty minutes. Leo.",
          "MR. DOBBS: Thank you, Carla. Our envoy is not coming home, and I would like to say why.",
          "Q Will he stay?",
          "MR. DOBBS: He will.",
          "MS. ORTIZ: All right. In the front row.",
          "Q Will the envoy meet with the families?",
          "MS. ORTIZ: I can take that. He met with them this morning.",
          "MR. DOBBS: That’s right.",
          "MS. ORTIZ: Thank you, everybody.",
        ],
        { people: [["ORTIZ"], ["Leo Dobbs"]] },
      ),
    ).toEqual([
      "– | Will he stay? | He will. | Leo Dobbs",
      "– | Will the envoy meet with the families? | I can take that. He met with them this morning. | ORTIZ",
    ]);
  });

  it("who pass a question on do not", () => {
    expect(
      exchanges([
        "Press conference by Secretary General Hanne Brandt",
        "Hanne Brandt: Good afternoon, and thank you for being here.",
        "Moderator: Let’s start with Reuters.",
        "Question: Will both join?",
        "Moderator: Thank you. Secretary General?",
        "Hanne Brandt: They will.",
        "Moderator: Next, AFP.",
        "Question: When?",
        "Moderator: One question each, please. Secretary General.",
        "Hanne Brandt: Soon.",
      ]),
    ).toEqual(["Reuters | Will both join? | They will.", "AFP | When? | Soon."]);
  });

  it("read questions of others aloud, as Delhi did online", () => {
    expect(
      exchanges(
        [
          "Transcript of Virtual Weekly Media Briefing by the Official Spokesperson (May 6, 2021)",
          "Shri Yash Pandit, OSD (PR): Good evening. Sir, the first question is from Sidhant of WION. He asks, “What is the status of the talks?”",
          "Shri Arun Mehra, Official Spokesperson: They go on.",
          "Shri Yash Pandit, OSD (PR): Thank you, Sir. The next question is from Meera Rao, Coast Courier. She has asked whether the flights have resumed.",
          "Shri Arun Mehra, Official Spokesperson: Not yet.",
          "Shri Yash Pandit, OSD (PR): Question from Kyodo News: will the Minister go to Tokyo?",
          "Shri Arun Mehra, Official Spokesperson: He will.",
          "Shri Yash Pandit, OSD (PR): She also wants to know when.",
          "Shri Arun Mehra, Official Spokesperson: In June.",
        ],
        { people: [["Arun Mehra", "Official Spokesperson"]] },
      ).map((e) => e.split(" | ")[0]),
    ).toEqual(["WION", "Coast Courier", "Kyodo News", "Kyodo News"]);
  });
});

it("may be read by a moderator alone", () => {
  expect(
    exchanges([
      "Online press briefing by Minister Hale",
      "Moderator: We have a question from Jane Roe of Coastline: will the ferry sail to the port?",
      "Minister Hale: It will.",
      "Moderator: The next question comes from Omar Diallo. He asks when it will sail.",
      "Minister Hale: On Monday.",
    ]).map((e) => e.split(" | ")[0]),
  ).toEqual(["Coastline", "Omar Diallo"]);
});

describe("interviews", () => {
  it("are asked by the outlet of the title", () => {
    expect(
      exchanges(
        [
          "Interview of the Foreign Secretary with The Lagoon Review",
          "Foreign Secretary Admiral (Rtd.) Nihal Perera spoke with The Lagoon Review in Colombo on 24 September 2021. The text follows.",
          "**Q. How would you describe the talks?**",
          "A. Slow and honest.",
          "**Q. Will you serve a second term?**",
          "A. I serve at the pleasure of others.",
        ],
        { people: [["Nihal Perera", "Foreign Secretary"]] },
      ).map((e) => e.split(" | ")[0]),
    ).toEqual(["The Lagoon Review", "The Lagoon Review"]);
  });

  it.each([
    ["Foreign Minister Oleg Brodin’s interview with Vesti Newspaper, Moscow, 12 May 2023", "Vesti"],
    ["Interview given by the Minister of Foreign Affairs to Kathimerini, 3 May", "Kathimerini"],
    ["Interview with Foreign Minister Greta Lund for the Rheinische Post", "Rheinische Post"],
    ["Foreign Minister Oleg Brodin’s interview to the Sahara TV channel", "Sahara TV"],
    ["Answer by the Press Secretary of the Ministry to the question of the agency “Niva”", "Niva"],
    ["Foreign Minister Oleg Brodin’s answer to a question from Horizon News Agency", "Horizon News Agency"],
    ["Foreign Minister Oleg Brodin answers a question from the newspaper “Vesti”", "Vesti"],
    ["Secretary Hale With Mary Lind of NBC News", "NBC News"],
    ["Foreign Minister Oleg Brodin’s interview with Vesti and Horizon TV", null],
    ["Foreign Minister Oleg Brodin’s interview, Moscow, 12 May 2023", null],
    [
      "Foreign Minister Oleg Brodin’s answers to media questions at a news conference with Foreign Minister Salim al-Harthi",
      null,
    ],
    ["Joint press conference by Foreign Minister Oleg Brodin with Josep Roca", null],
    ["Interview of the Foreign Minister on the situation in Kherson", null],
    ["Foreign Minister Oleg Brodin’s answer to a media question on Kosovo", null],
  ])("%s", (title, asker) => {
    expect(
      exchanges([
        title,
        "Question: How do you see the talks?",
        "Oleg Brodin: With hope.",
        "Question: Will they go on?",
        "Oleg Brodin: They will.",
      ]).map((e) => e.split(" | ")[0]),
    ).toEqual([asker ?? "–", asker ?? "–"]);
  });

  it("of one question and one answer by name are read where the title tells of them", () => {
    expect(
      exchanges(
        [
          "The answer of the MFA Spokesperson to the question of Ararat Press",
          "**Ararat Press:** Yesterday it was said that a second mission may be sent. How do you see this?",
          "**Lilit Sargsyan:** We have taken note of it.",
        ],
        { people: [["Lilit Sargsyan", "MFA Spokesperson"]] },
      ),
    ).toEqual([
      "Ararat Press | Yesterday it was said that a second mission may be sent. How do you see this? | We have taken note of it. | Lilit Sargsyan",
    ]);
  });
});
