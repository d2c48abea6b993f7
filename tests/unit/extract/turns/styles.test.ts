import { describe, expect, it } from "vitest";
import type { PageOptions } from "../page-of";
import { converse } from "./conversation";

type People = { readonly people?: readonly (readonly [string, string?])[] };
/** Exchanges as "asker | beginning of the question | beginnings of the answers". */
const exchanges = (lines: readonly string[], options: PageOptions & People = {}): string[] =>
  converse(lines, options).exchanges.map((e) =>
    [e.asker ?? "–", start(e.question), e.answers.map(start).join(" + ") || "–"].join(" | "),
  );
const start = (words: string): string => words.split(/\s+/u).slice(0, 3).join(" ");

describe("press conferences as each ministry prints them", () => {
  it("Beijing: outlets, follow-ups, an announcement first", () => {
    expect(
      exchanges([
        "Foreign Ministry Spokesperson Lan Wei’s Regular Press Conference on May 3, 2024",
        "At the invitation of the government, the Foreign Minister will visit from May 5 to 8.",
        "CCTV: Could you share the programme of the visit?",
        "Lan Wei: The two ministers will hold talks.",
        "Hubei Media Group: I have two questions. First, is a treaty near? Second, what of the ferry?",
        "Lan Wei: On your first question, yes. On your second question, we will see.",
        "Follow-up: When will it be signed?",
        "Lan Wei: We will release information in due course.",
        "Prasar Bharati: A report was published on Tuesday. Your comment?",
        "Lan Wei: I’m not aware of it.",
        "China Daily: The Prime Minister said that ties are good. Does the ministry have any response to that",
        "Lan Wei: We commend these remarks.",
        "Bloomberg: Just to follow up on the ferry, who pays for it?",
        "Lan Wei: I’d refer you to the competent authorities.",
      ]),
    ).toEqual([
      "CCTV | Could you share | The two ministers",
      "Hubei Media Group | I have two | On your first",
      "Hubei Media Group | When will it | We will release",
      "Prasar Bharati | A report was | I’m not aware",
      "China Daily | The Prime Minister | We commend these",
      "Bloomberg | Just to follow | I’d refer you",
    ]);
  });

  it("Beijing: one written question and its answer", () => {
    expect(
      exchanges([
        "Foreign Ministry Spokesperson’s Remarks on the Ferry Agreement",
        "Q: It is reported that the two sides signed the agreement on Friday. What is your comment?",
        "A: We have noted the signing. First, it is good. Second, it is late.",
      ]),
    ).toEqual(["– | It is reported | We have noted"]);
  });

  it("Washington: a spokesperson who names who is next", () => {
    expect(
      exchanges([
        "Department Press Briefing – May 3, 2024",
        "MR HOLM: Good afternoon. I have one thing at the top, and then I’ll be happy to turn to your questions. Matt.",
        "QUESTION: Thank you. On the ferry, has it sailed?",
        "MR HOLM: It has not.",
        "QUESTION: Why not?",
        "MR HOLM: I’d refer you to its captain. Said, go ahead.",
        "QUESTION: Thank you, Vince. Did the envoy meet the opposition?",
        "MR HOLM: He met with many. Yeah, Humeyra.",
        "QUESTION: Okay. So just on that –",
        "MR HOLM: Yes.",
        "QUESTION: – will he meet them again?",
        "MR HOLM: I don’t have any travel to announce.",
        "QUESTION: Thank you.",
        "MR HOLM: Thanks, everyone.",
        "(The briefing was concluded at 2:25 p.m.)",
      ]),
    ).toEqual([
      "Matt | Thank you. On | It has not.",
      "Matt | Why not? | I’d refer you",
      "Said | Thank you, Vince. | He met with",
      "Humeyra | – will he | I don’t have",
    ]);
  });

  it("Delhi: names with outlets, several questions taken together", () => {
    expect(
      exchanges([
        "Transcript of Weekly Media Briefing by the Official Spokesperson (May 03, 2024)",
        "Shri Arun Mehra, Official Spokesperson: Good afternoon. We have gathered here once again.",
        "Yeshi: Sir, Yeshi Seli from the New Indian Chronicle. I want to understand whether the visit is on.",
        "Shri Arun Mehra, Official Spokesperson: It is.",
        "Ayushi: Hi sir, Ayushi Agarwal from ANI. My question is on the ferry.",
        "Rishabh: Rishabh from Times Now. Supplementary to that, who pays?",
        "Shri Arun Mehra, Official Spokesperson: Let me take these two. The ferry is on time, and both pay.",
        "Speaker 2: Sir, is there an update on the students?",
        "Shri Arun Mehra, Official Spokesperson: They are safe.",
      ]),
    ).toEqual([
      "New Indian Chronicle | Sir, Yeshi Seli | It is.",
      "ANI | Hi sir, Ayushi | Let me take",
      "Times Now | Rishabh from Times | Let me take",
      "– | Sir, is there | They are safe.",
    ]);
  });

  it("Islamabad: names in the label", () => {
    expect(
      exchanges([
        "Transcript of the Press Briefing by the Spokesperson on Friday, 3 May 2024",
        "Thank you for joining us at this week’s briefing.",
        "Naveed Akhtar (Mashriq News): What is the status of the corridor?",
        "Spokesperson: It is open.",
        "Asghar Ali (Roznama Pakistan): Any comment on the statement of the neighbour?",
        "Spokesperson: We reject it.",
        "(Anas Malik, Capital TV): And the visas?",
        "Spokesperson: They are issued.",
      ]),
    ).toEqual([
      "Mashriq News | What is the | It is open.",
      "Roznama Pakistan | Any comment on | We reject it.",
      "Capital TV | And the visas? | They are issued.",
    ]);
  });

  it("Tokyo: reporters in general", () => {
    expect(
      exchanges([
        "Press Conference by Foreign Minister SATO Haruki",
        "1. Opening remarks",
        "Minister SATO: I will visit Oslo from tomorrow.",
        "2. The visit to Oslo",
        "Reporter: What do you expect of the visit?",
        "Minister SATO: I expect frank talks.",
        "Reporter: I have a related question. Will whaling be discussed?",
        "Minister SATO: The agenda is being arranged.",
        "Asahi, SATOMI: On another topic, what of the plant?",
        "Minister SATO: It is closed.",
      ]),
    ).toEqual([
      "– | What do you | I expect frank",
      "– | I have a | The agenda is",
      "Asahi | On another topic, | It is closed.",
    ]);
  });

  it("Tokyo: labels in brackets without a colon", () => {
    expect(
      exchanges([
        "Press Conference by Foreign Minister Sato (Excerpt)",
        "(Reporter) What do you expect of the visit?",
        "(Minister) I expect frank talks. They will be long.",
        "(Reporter) Will whaling be discussed?",
        "(Minister) The agenda is being arranged.",
      ]),
    ).toEqual(["– | What do you | I expect frank", "– | Will whaling be | The agenda is"]);
  });

  it("Seoul: labels in brackets of other shapes", () => {
    expect(
      exchanges([
        "Spokesperson’s Press Briefing (May 3, 2024)",
        "[Question] What is the position on the launch?",
        "[Answer] We condemn it.",
        "[Question] Will there be a meeting?",
        "[Answer] We are in consultation.",
      ]),
    ).toEqual(["– | What is the | We condemn it.", "– | Will there be | We are in"]);
    expect(
      exchanges([
        "Spokesperson’s Press Briefing (May 3, 2024)",
        "<Question> What is the position on the launch?",
        "<Answer> We condemn it.",
        "<Question> Will there be a meeting?",
        "<Answer> We are in consultation.",
      ]),
    ).toEqual(["– | What is the | We condemn it.", "– | Will there be | We are in"]);
  });

  it("the Kremlin: a press secretary who gives the floor", () => {
    expect(
      exchanges([
        "News conference following the summit",
        "President Oleg Brodin: Good evening. I am ready to answer your questions.",
        "Dmitry Sorokin: Let’s start with Channel One, please.",
        "Question: Konstantin Panov, Channel One. Mr President, was it a success?",
        "Oleg Brodin: It was.",
        "Dmitry Sorokin: Colleagues, let us continue. Interfax.",
        "Question: Good evening. Will there be another?",
        "Oleg Brodin: There will be.",
        "Remark: And a third?",
        "Oleg Brodin: Do not be greedy.",
        "Dmitry Sorokin: Thank you all.",
      ]),
    ).toEqual([
      "Channel One | Konstantin Panov, Channel | It was.",
      "Interfax | Good evening. Will | There will be.",
      "Interfax | And a third? | Do not be",
    ]);
  });

  it("Moscow: questions without names at a joint conference", () => {
    expect(
      exchanges([
        "Foreign Minister Andrei Belyakov’s remarks and answers to media questions at a joint news conference with Foreign Minister of Oman Salim al-Harthi",
        "Ladies and gentlemen, we held useful talks.",
        "Question (addressed to both ministers): What of the corridor?",
        "Andrei Belyakov: It depends on others.",
        "Salim al-Harthi (retranslated from Arabic): I agree with my colleague.",
        "Question (addressed to Salim al-Harthi): Will you come again?",
        "Salim al-Harthi: I will.",
      ]),
    ).toEqual(["– | What of the | It depends on + I agree with", "– | Will you come | I will."]);
  });

  it("Brussels: questions in bold, answers without a label, a link at the end", () => {
    expect(
      exchanges([
        "Foreign Affairs Council: Press remarks by High Representative Josep Roca upon arrival",
        "Good morning. Today we will discuss the lake.",
        "**Q. What do you expect from the ministers?**",
        "I expect unity.",
        "And I expect it today.",
        "**Q. On the ferry, will there be sanctions?**",
        "We will see.",
        "Thank you.",
        "Link to the video: https://audiovisual.example.eu/video/1",
      ]),
    ).toEqual(["– | What do you | I expect unity.", "– | On the ferry, | We will see."]);
  });

  it("New York: the noon briefing", () => {
    expect(
      exchanges([
        "Daily Press Briefing by the Office of the Spokesperson for the Secretary-General",
        "The following is a near-verbatim transcript of today’s noon briefing by Stefan Dupont, Spokesman for the Secretary-General.",
        "All right. Good afternoon. The Secretary-General is travelling. I will take your questions. Edith?",
        "Question: Thank you very much, Stefan. A couple of follow-ups. Is the convoy through?",
        "Spokesman: It is not. Yes, Benny?",
        "Question: Does he condemn it?",
        "Spokesman: I think our words were clear. Okay, Dezhi, and then Abdelhamid.",
        "Correspondent: It’s about the ferry. Has the UN been told?",
        "Spokesman: Not to my knowledge.",
        "Correspondent: Thank you.",
        "Spokesman: Thank you.",
      ]),
    ).toEqual([
      "Edith | Thank you very | It is not.",
      "Benny | Does he condemn | I think our",
      "Dezhi | It’s about the | Not to my",
    ]);
  });

  it("New York: an encounter with the press", () => {
    expect(
      exchanges([
        "Secretary-General’s press encounter",
        "SG: Good morning. I have just briefed the Council.",
        "Spokesman: Edith, AP.",
        "Q: Thank you, Secretary-General. What gives you hope?",
        "SG: The young do.",
        "Spokesman: Michelle, Reuters.",
        "Q: Will you travel?",
        "SG: I will.",
      ]),
    ).toEqual(["AP | Thank you, Secretary-General. | The young do.", "Reuters | Will you travel? | I will."]);
  });

  it("the White House: two answer", () => {
    expect(
      exchanges([
        "Press Briefing by Press Secretary Carla Ortiz and National Security Advisor Leo Dobbs",
        "MS. ORTIZ: Good afternoon. Leo is with us. With that, go ahead, Jeff.",
        "Q    Thanks, Carla. Leo, has the ferry sailed?",
        "MR. DOBBS: It has.",
        "MS. ORTIZ: Go ahead, Kaitlan.",
        "Q    And, Carla, will the President be there?",
        "MS. ORTIZ: He will.",
        "Q    And the First Lady?",
        "MS. ORTIZ: I’ll have to check.",
        "Q    (Inaudible.)",
        "MS. ORTIZ: Thanks, everybody.",
        "END 2:05 P.M. EST",
      ]),
    ).toEqual([
      "Jeff | Thanks, Carla. Leo, | It has.",
      "Kaitlan | And, Carla, will | He will.",
      "Kaitlan | And the First | I’ll have to",
    ]);
  });

  it("the White House: the President in the Oval Office", () => {
    expect(
      exchanges([
        "Remarks by President Hale Before Marine One Departure",
        "Q Mr. President, will you sign it?",
        "THE PRESIDENT: Yes, I will.",
        "Q (Off-mic.)",
        "THE PRESIDENT: Say that again?",
        "Q When, sir?",
        "THE PRESIDENT: Tomorrow. Thank you.",
      ]),
    ).toEqual(["– | Mr. President, will | Yes, I will.", "– | When, sir? | Tomorrow. Thank you."]);
  });

  it("Canberra: capitals, and a host who is named", () => {
    expect(
      exchanges([
        "Interview with Fran Keller, ABC Breakfast",
        "FRAN KELLER: Minister, welcome. Has the ferry sailed?",
        "SENATOR MORROW: Good morning, Fran. It has.",
        "KELLER: Who is on it?",
        "MORROW: Families.",
        "KELLER: Foreign Minister, thanks for your time.",
        "MORROW: Good to be with you.",
      ]).map((e) => e.split(" | ").slice(1).join(" | ")),
    ).toEqual(["Minister, welcome. Has | Good morning, Fran.", "Who is on | Families."]);
  });

  it("NATO: outlets in brackets behind names, and a moderator", () => {
    expect(
      exchanges([
        "Press conference by Secretary General Hanne Brandt",
        "Secretary General Hanne Brandt: Good afternoon. I have good news.",
        "Moderator: We’ll take our first question from Deutsche Welle, first row.",
        "Teri (Deutsche Welle): Will both join?",
        "Secretary General Hanne Brandt: They will.",
        "Moderator: The gentleman from Kyodo.",
        "Question: When will they?",
        "Secretary General Hanne Brandt: In July.",
      ]),
    ).toEqual(["Deutsche Welle | Will both join? | They will.", "Kyodo | When will they? | In July."]);
  });

  it("Jerusalem: an interview by Q and A in one paragraph", () => {
    expect(
      exchanges([
        "FM Cohn interviewed by Kol Radio",
        "Q: Minister, has the ferry sailed?\nFM Cohn: It has.\nQ: Who is on it?\nFM Cohn: Families.",
      ]),
    ).toEqual(["Kol Radio | Minister, has the | It has.", "Kol Radio | Who is on | Families."]);
  });

  it("Pretoria: a parliamentary question and its reply", () => {
    expect(
      exchanges([
        "Reply to Parliamentary Question 234",
        "QUESTION",
        "Mr D Bergmann (DA) to ask the Minister of International Relations and Cooperation:",
        "(1) Whether the ferry has sailed; if not, why not; if so, what are the relevant details?",
        "REPLY:",
        "(1) The ferry has sailed. It carried families.",
      ]).map((e) => e.split(" | ").slice(1).join(" | ")),
    ).toEqual(["Mr D Bergmann | (1) The ferry"]);
  });

  it("Delhi: a question of the Lok Sabha", () => {
    expect(
      exchanges([
        "QUESTION NO. 2345 FERRY SERVICES",
        "LOK SABHA",
        "UNSTARRED QUESTION NO. 2345",
        "TO BE ANSWERED ON 03.05.2024",
        "2345. SHRI ROHAN DESHMUKH:",
        "Will the Minister of EXTERNAL AFFAIRS be pleased to state:",
        "(a) whether the ferry has sailed; and",
        "(b) if so, the details thereof?",
        "ANSWER",
        "THE MINISTER OF STATE IN THE MINISTRY OF EXTERNAL AFFAIRS [SHRI V. MOHANAN]",
        "(a) & (b) The ferry has sailed.",
      ]).length,
    ).toBe(1);
  });

  it("Hanoi: numbered questions of outlets, answers without a label", () => {
    expect(
      exchanges([
        "The 8th Regular Press Conference",
        "**1. Lotus Online: Please let us know the position on the ban.**",
        "The position is consistent.",
        "It was stated many times.",
        "**2. Kyodo: Is there information on the workers?**",
        "They are safe.",
      ]),
    ).toEqual(["Lotus Online | Please let us | The position is", "Kyodo | Is there information | They are safe."]);
  });

  it("Dublin: reporters and a Tánaiste by name", () => {
    expect(
      exchanges([
        "Transcript of media doorstep by the Tánaiste",
        "Reporter: Tánaiste, what do you make of the report?",
        "Tánaiste: I make nothing of it.",
        "Reporter 2: And the ferry?",
        "Tánaiste: It sails.",
      ]),
    ).toEqual(["– | Tánaiste, what do | I make nothing", "– | And the ferry? | It sails."]);
  });

  it("Berlin: the spokesperson of the ministry by office", () => {
    expect(
      exchanges([
        "Statements by a Federal Foreign Office Spokesperson at the government press conference of 3 May",
        "Question: Is the ambassador back?",
        "Fischer (Federal Foreign Office): She is back.",
        "Supplementary question: Since when?",
        "Fischer (Federal Foreign Office): Since Monday.",
      ]),
    ).toEqual(["– | Is the ambassador | She is back.", "– | Since when? | Since Monday."]);
  });

  it("Hong Kong and Singapore: a radio's caller", () => {
    expect(
      exchanges([
        "Transcript of Minister Dr Raymond Teo’s Doorstop Interview",
        "Journalist 1: Minister, what was discussed?",
        "Minister: Trade was.",
        "Journalist 2 (CNA): And the haze?",
        "Minister: That too.",
      ]),
    ).toEqual(["– | Minister, what was | Trade was.", "CNA | And the haze? | That too."]);
  });
});

describe("further forms", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "a leader in third person and journalists by name",
      [
        "Joint press conference by Prime Minister Lund and Chancellor Brandt",
        "Prime Minister Lund: Welcome, dear Hanne. We had a good meeting.",
        "Chancellor Brandt: Thank you for the welcome.",
        "Mona Dahl, NRK: What did you agree on gas?",
        "Prime Minister Lund: We agreed on a lot.",
        "Chancellor Brandt: And on more.",
        "Jens Kraft, ZDF: And on the ferry?",
        "Chancellor Brandt: It sails.",
      ],
      ["NRK | What did you | We agreed on + And on more.", "ZDF | And on the | It sails."],
    ],
    [
      "numbered questions and answers in an interview",
      [
        "Interview of Foreign Minister Haldane to the Daily Courier",
        "1. Question: What is the state of the talks?",
        "Answer: They go well.",
        "2. Question: When will they end?",
        "Answer: Nobody knows.",
      ],
      ["Daily Courier | What is the | They go well.", "Daily Courier | When will they | Nobody knows."],
    ],
    [
      "an outlet's label in capitals",
      [
        "Interview with Foreign Minister Haldane",
        "LA VERDAD: Minister, what is the state of the talks?",
        "HALDANE: They go well.",
        "LA VERDAD: When will they end?",
        "HALDANE: Nobody knows.",
      ],
      ["LA VERDAD | Minister, what is | They go well.", "LA VERDAD | When will they | Nobody knows."],
    ],
    [
      "questions without a question mark",
      [
        "Doorstop by the Foreign Minister",
        "JOURNALIST: Minister, your view on the ferry that sank.",
        "FOREIGN MINISTER: It sails.",
        "JOURNALIST: You said the opposite on Monday.",
        "FOREIGN MINISTER: I did not, and I have never said so in this place.",
        "JOURNALIST: Where does that leave us?",
        "FOREIGN MINISTER: On the pier.",
      ],
      ["– | Minister, your view | It sails.", "– | You said the | I did not,", "– | Where does that | On the pier."],
    ],
    [
      "a parliament's question time",
      [
        "Question time in the Senate",
        "Senator Dara Quill: My question is to the Minister for Foreign Affairs. Has the ferry sailed?",
        "Senator Morrow: It has. I thank the senator.",
        "Senator Dara Quill: A supplementary question. Who paid?",
        "Senator Morrow: We did.",
      ],
      ["Senator Dara Quill | My question is | It has. I", "Senator Dara Quill | A supplementary question. | We did."],
    ],
    [
      "a call with an operator",
      [
        "Digital Press Briefing with Assistant Secretary Rowe",
        "Moderator: Greetings from the media hub. I welcome our participants. Now to Assistant Secretary Rowe.",
        "Assistant Secretary Rowe: Thank you. I am glad to be here today, and happy to answer.",
        "Moderator: Our first question was submitted by Kim Otieno of The Savanna Star, from Nairobi. Kim asks, “Will the port be built?”",
        "Assistant Secretary Rowe: It will.",
        "Moderator: Let’s go to the live queue, to Peter Mensah of Joy Radio. Please go ahead.",
        "Question: Thank you. When will it be built?",
        "Assistant Secretary Rowe: Soon.",
        "Moderator: Thank you. That was our last question.",
      ],
      ["The Savanna Star | Our first question | It will.", "Joy Radio | Thank you. When | Soon."],
    ],
    [
      "a spokesperson's written answer to the media",
      [
        "Response by the Official Spokesperson to a media query regarding the ferry",
        "In response to a media query, the Official Spokesperson, Shri Arun Mehra, said:",
        "“The ferry has sailed. We follow the matter: nothing else is known.”",
      ],
      [],
    ],
    [
      "a record of a meeting",
      [
        "Meeting of President Oleg Brodin with Governor Pavel Sedov",
        "Oleg Brodin: Mr Sedov, how are things?",
        "Pavel Sedov: Good, Mr President. The harvest is in.",
        "Oleg Brodin: And the roads?",
        "Pavel Sedov: They are being built.",
      ],
      [],
    ],
  ])("%s", (_, lines, expected) => {
    expect(exchanges(lines)).toEqual(expected);
  });
});

describe("askers who introduce themselves", () => {
  const asker = (question: string): string | undefined =>
    exchanges([
      "Press conference of Foreign Minister Andrei Belyakov",
      "Andrei Belyakov: Good afternoon. We had good talks in Muscat today.",
      `Question: ${question}`,
      "Andrei Belyakov: I have said so.",
      "Question: Will they go on?",
      "Andrei Belyakov: They will.",
    ])[0]?.split(" | ")[0];

  it.each([
    ["Thank you. Mary Lind, Reuters. Is it over?", "Reuters"],
    ["Good afternoon. I’m Mary Lind, from Radio Lumen. Is it over?", "Radio Lumen"],
    ["Mary Lind, Radio Lumen. Is it over?", "Radio Lumen"],
    ["Mary Lind from Lumen, thank you. Is it over?", "Lumen"],
    ["Hello, Mary Lind with AFP. Is it over?", "AFP"],
    ["Thank you, Minister. Mary Lind, Xinhua News Agency. Is it over?", "Xinhua News Agency"],
    ["Good evening, TASS news agency, Ivan Petrov. Is it over?", "TASS"],
    ["RIA Novosti. Is it over?", "RIA Novosti"],
    ["Good afternoon. Al Jazeera. Is it over?", "Al Jazeera"],
    ["Hi, thanks for doing this. This is Mary Lind from the Lumen. Is it over?", "Lumen"],
    ["My name is Mary Lind. I am from Radio Lumen. Is it over?", "Radio Lumen"],
    ["Mary Lind of the Financial Courier. Is it over?", "Financial Courier"],
    ["Yes, hi, Mary Lind here from Lumen TV. Is it over?", "Lumen TV"],
    ["Thank you so much. Mary Lind, Lumen Daily, Ukraine. Is it over?", "Lumen Daily"],
  ])("are told: %s", (question, name) => {
    expect(asker(question)).toBe(name);
  });

  it.each([
    "According to Reuters, talks with Iran are over. Is that so?",
    "The BBC reported on Monday that it is over. Is that so?",
    "Thank you, Minister Belyakov. Is it over?",
    "Mr Belyakov, President Hale said it is over. Is it?",
    "Foreign Minister, Oman is a friend. Is it over?",
    "In London, the Prime Minister of Britain spoke. Is it over?",
    "Two questions, if I may. One for Minister Salim from Oman. Is it over?",
    "Ukraine, Moldova, Georgia. Are they next?",
    "On North Korea, with China at the table, is it over?",
    "The Wall Street Journal says that it is over. Is it?",
    "As you told CNN yesterday, the worst is over. Is it?",
    "Thank you, from London to Muscat it is far. Is it over?",
  ])("are not those who are spoken of: %s", (question) => {
    expect(asker(question)).toBe("–");
  });
});

describe("no conversation", () => {
  it.each([
    [
      "a lobby briefing in prose",
      [
        "Press briefing: afternoon 3 May",
        "Asked whether the ferry had sailed, the Prime Minister’s Official Spokesman said: it had.",
        "Asked when, the spokesman said: on Monday.",
        "Put to him that it was late, he said: it was.",
      ],
    ],
    [
      "a statement in response to a question",
      [
        "QA-12, 3 May 2024, Statement of the Spokesperson of the Ministry of Foreign Affairs, Mr. Tan Öz, in Response to a Question Regarding the Ferry",
        "We follow the matter closely. Our view is known: the ferry must sail.",
      ],
    ],
    [
      "a dateline in bold",
      [
        "Indonesia Calls for Safe Seas",
        "**Bali, Indonesia:** “A sea lane is like a street,” the Foreign Minister said. Who would dispute it?",
        "The meeting was attended by eleven countries.",
      ],
    ],
    [
      "a heading with a colon",
      [
        "PRESS STATEMENT : WORKING VISIT TO SUVA",
        "**PRESS STATEMENT : WORKING VISIT OF THE MINISTER TO SUVA**",
        "The Minister undertook a working visit to Suva.",
        "2. The Minister met the Prime Minister of Fiji.",
      ],
    ],
    [
      "a readout with outcomes",
      [
        "Readout of the Call",
        "Trade: the two agreed to talk.",
        "Energy: they welcomed the cable.",
        "Next steps: officials will meet. When? Soon.",
      ],
    ],
    [
      "frequently asked questions",
      [
        "Frequently asked questions on visas",
        "# How do I apply?",
        "You apply online.",
        "# What does it cost?",
        "It costs sixty euros.",
      ],
    ],
    [
      "a fact sheet",
      [
        "Fact Sheet: The Partnership",
        "Economy: trade has doubled.",
        "Security: patrols go on.",
        "People: students travel.",
        "Economy: more is to come.",
      ],
    ],
    [
      "media contacts",
      [
        "Minister visits port",
        "The Minister visited the port.",
        "Media contact: Jane Roe, +64 4 555",
        "Press Secretary: Joe Doe, +64 4 556",
        "Questions: press@example.org",
      ],
    ],
    [
      "true and false",
      [
        "Fake and fact",
        "Claim: The ferry sank.",
        "Fact: It did not.",
        "Claim: It was late. Was it?",
        "Fact: It was on time.",
      ],
    ],
    [
      "quotations of two leaders",
      [
        "Leaders on the ferry",
        "Prime Minister Hale: “It is a great day for both.”",
        "President Roca: “We are proud of it.”",
      ],
    ],
  ])("is %s", (_, lines) => {
    expect(exchanges(lines)).toEqual([]);
  });
});
