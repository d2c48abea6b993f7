import { describe, expect, it } from "vitest";
import { findKind } from "../../../../lib/extract/detect/kind";
import { findLanguage } from "../../../../lib/extract/detect/language";
import { findTitle } from "../../../../lib/extract/detect/title";
import type { Turn } from "../../../../lib/extract/findings";
import { openReading } from "../../../../lib/extract/reading";
import { type PageOptions, pageOf } from "../page-of";

function kindOf(lines: readonly string[], options: PageOptions = {}, roles: readonly Turn["role"][] = []): string {
  const page = pageOf(lines, options);
  const reading = openReading(page, findLanguage(page).lang);
  const whole = { from: 0, to: page.text.length };
  const turns = roles.map((role): Turn => ({ ...whole, role, label: null, content: whole, person: null }));
  return findKind(reading, findTitle(reading), turns);
}

const REPORT =
  "The Minister met with his counterpart in the capital. They discussed trade and exchanged views on the region. Both thanked the hosts.";
const SPOKEN =
  "I am honoured to be here with you. I want to thank our hosts, and I believe that my country can do more. I have three points to make today.";
const STANCE =
  "We strongly condemn the attack on our embassy. We call on all sides to show restraint, and we reaffirm our commitment to dialogue.";

describe("numbered paragraphs", () => {
  it("address an audience behind their numbers", () => {
    const title = "Remarks by the Minister at the Committee of Supply Debate";
    expect(kindOf([title, "1 Mr Chairman, I thank the Members for their questions.", `2 ${SPOKEN}`])).toBe("speech");
    expect(kindOf(["Meeting of the Minister with the Chairman", `1 ${REPORT}`, `2 ${REPORT}`])).toBe("readout");
  });
});

describe("a transcript", () => {
  it("has questions and answers, whatever the title", () => {
    expect(kindOf(["Remarks by the Spokesperson on a recent report", STANCE], {}, ["question", "answer"])).toBe(
      "transcript",
    );
    expect(kindOf(["Minister meets the press", REPORT], {}, ["opening", "question", "answer"])).toBe("transcript");
  });
  it.each([
    "Department Press Briefing – July 16, 2021",
    "Foreign Ministry Spokesperson Mei Lan’s Regular Press Conference on April 28, 2023",
    "Secretary Vale’s Interview with Jane Roe of the Morning Post",
    "Transcript of Weekly Media Briefing",
    "Press conference, Canberra",
    "Remarks by the two Presidents in Joint Press Conference",
    "Minister's reply to a parliamentary question on the strait",
  ])("is named by its title: %s", (title) => {
    expect(kindOf([title, "MS PORTER: Good afternoon, and thank you for joining."], {}, ["opening"])).toBe(
      "transcript",
    );
  });
  it("is not what reports that an interview was given", () => {
    expect(kindOf(["Minister gives interview to national television", REPORT])).toBe("readout");
  });
  it("is not an opening statement to a press conference without its questions", () => {
    expect(kindOf(["Opening remarks at the press conference", "Good morning, everyone.", SPOKEN])).toBe("speech");
  });
});

describe("a readout", () => {
  it.each([
    "Readout of the President’s Call with the Prime Minister",
    "Secretary Vale’s Meeting with the Foreign Minister of Norland",
    "Foreign Minister Tamm meets with the Ambassador of Sudland",
    "Wang Lin Holds Talks with the Foreign Minister of Sudland",
    "Official visit of the Minister to Sudland",
    "Japan-Norland Foreign Ministers’ Meeting",
    "Courtesy Call on the Minister by the Speaker",
    "Norland and Sudland hold political consultations",
  ])("is named by its title: %s", (title) => {
    expect(kindOf([title, REPORT])).toBe("readout");
  });
  it("is told in the third person where the title names no kind", () => {
    expect(kindOf(["A new chapter with Sudland", REPORT])).toBe("readout");
  });
  it("relays points in the words of the one who makes them", () => {
    expect(
      kindOf([
        "Workshop on Cyber Security Held in the Capital",
        "On July 11, the workshop was held in the capital. The Assistant Minister attended and addressed the opening.",
        "He put forward three points. First, we should keep the rules. Second, we should talk. Third, we must act, and we will.",
      ]),
    ).toBe("readout");
  });
  it("may quote in the first person", () => {
    expect(
      kindOf([
        "Minister attends summit",
        `${REPORT} "I am glad, and I hope that my visit helps," he said. "I will come again."`,
      ]),
    ).toBe("readout");
  });
  it("reports a speech that it does not print", () => {
    expect(kindOf(["Minister delivers keynote speech at forum", `The Minister attended the forum. ${REPORT}`])).toBe(
      "readout",
    );
  });
});

describe("a speech", () => {
  it.each([
    "Speech by the Foreign Minister at the Institute",
    "Keynote address at the Security Forum",
    "Statement by H.E. Mr. Aru Tamm at the General Debate",
    "Opening remarks at the fourth Regional Conference",
  ])("is named by its title: %s", (title) => {
    expect(kindOf([title, "Excellencies,", SPOKEN])).toBe("speech");
  });
  it.each([
    "Mr. President,",
    "Excellencies, distinguished delegates, ladies and gentlemen,",
    "Madam Chair,",
    "Dear colleagues,",
    "SECRETARY VALE: Good morning, everyone.",
  ])("addresses an audience: %s", (line) => {
    expect(kindOf(["Statement by the Minister at the Virtual Summit", line, SPOKEN])).toBe("speech");
    expect(kindOf(["NORLAND STATEMENT", line, SPOKEN])).toBe("speech");
  });
  it("at a lunch that somebody hosted is a speech, not a report of the lunch", () => {
    expect(
      kindOf([
        "Remarks by the Prime Minister at the Luncheon Hosted for Ambassadors",
        "Honourable Ministers,",
        `I have met most of you. ${SPOKEN}`,
      ]),
    ).toBe("speech");
  });
});

describe("a statement", () => {
  it.each([
    "Statement on the situation in the strait",
    "Press statement by the Ministry of Foreign Affairs",
    "Norland condemns the attack",
    "Foreign Ministry Spokesperson's remarks on the sanctions",
    "On the Occasion of the National Day of Sudland",
    "Message of condolence",
  ])("is named by its title: %s", (title) => {
    expect(kindOf([title, STANCE])).toBe("statement");
  });
  it("speaks in the ministry's own name where the title names no kind", () => {
    expect(kindOf(["Targeting Arms Networks", STANCE])).toBe("statement");
  });
  it("is named so also where it tells what the minister said", () => {
    expect(
      kindOf([
        "Statement by the Foreign Minister on the release of the crew",
        "The Foreign Minister, Fiona Daly, has welcomed the release of the crew. She said: “I am relieved. I thank our partners.”",
      ]),
    ).toBe("statement");
  });
  it("announces in the third person what the ministry will do", () => {
    expect(
      kindOf([
        "Norland supports mine clearance in the delta",
        "Norland will give 60 million to clear mines. “A field with one mine is a field with a hundred,” said the Minister.",
      ]),
    ).toBe("statement");
  });
  it("is not made a speech by the word 'I'", () => {
    expect(
      kindOf([
        "Elections in Sudland",
        "On behalf of my government, I congratulate the people of Sudland. I wish them well, and I look forward to our work.",
      ]),
    ).toBe("statement");
  });
});

describe("a communiqué", () => {
  it.each([
    "Joint Statement on the Launch of the Energy Partnership",
    "Joint Statement on the Visit of the President to Norland",
    "Steering Committee Joint Statement",
    "Joint Communiqué of the Foreign Ministers' Meeting",
    "G7 Foreign Ministers' Statement",
    "Statement by the Leaders of Norland, Sudland and Estland",
    "Beirut Declaration: Joint Declaration of the Ministers",
  ])("is named by its title: %s", (title) => {
    expect(kindOf([title, `We, the ministers, met in the capital. ${STANCE}`])).toBe("communique");
  });
  it("is named by its first lines against its title", () => {
    expect(
      kindOf([
        "Statement on the Decision to Close Schools",
        "The following is a statement from the Foreign Ministers of Norland and Sudland.",
        STANCE,
      ]),
    ).toBe("communique");
  });
  it("is named by its first lines where the title does not", () => {
    expect(
      kindOf([
        "On the Anniversary of the Accord",
        "The text of the following joint statement was released by the two governments.",
        STANCE,
      ]),
    ).toBe("communique");
  });
  it("is not a joint appearance of two who speak in turn", () => {
    expect(
      kindOf(
        ["Joint Press Statement by Secretary Vale and Minister Tamm", "SECRETARY VALE: Good morning.", SPOKEN],
        {},
        ["opening", "opening"],
      ),
    ).toBe("speech");
  });
});

describe("pages in other languages", () => {
  it.each([
    ["fr", "Déclaration de M. Jean Valois, ministre, sur la santé", "Mesdames et Messieurs,", "speech"],
    [
      "fr",
      "Communiqué conjoint des ministres des affaires étrangères",
      "Nous réaffirmons notre attachement au dialogue.",
      "communique",
    ],
    [
      "es",
      "Palabras del Presidente en la Conferencia",
      "Buenas tardes a todos, es para mí un gusto estar aquí.",
      "speech",
    ],
    [
      "ru",
      "Встреча с генеральным директором центра",
      "Генеральный директор доложила Президенту о развитии экспорта.",
      "readout",
    ],
    ["zh", "外交部长会见来访的外长", "双方就两国关系交换意见，一致同意加强合作，会见后共同出席了活动。", "readout"],
    ["zh", "在国际论坛上的主旨演讲", "尊敬的主席先生，女士们，先生们：很高兴出席本届论坛并发表讲话。", "speech"],
    [
      "pt",
      "Discurso de posse do Ministro",
      "Com muita honra, aceitei o convite para assumir o cargo de Ministro.",
      "speech",
    ],
    ["de", "Rede von Außenminister Marsch bei der Konferenz", "Meine Damen und Herren,", "speech"],
  ])("%s: %s", (declaredLang, title, line, kind) => {
    expect(kindOf([title, line], { declaredLang })).toBe(kind);
  });
});

describe("an answer to a question that is not on the page", () => {
  it("is a statement, and a transcript with its question", () => {
    const title = "Spokesperson’s Comments in Response to Media Queries on the Attack";
    expect(kindOf([title, STANCE])).toBe("statement");
    expect(kindOf([title, "Is it true?", STANCE], {}, ["question", "answer"])).toBe("transcript");
  });
});

describe("a headline that welcomes", () => {
  it("is a statement where nothing is reported, and a readout where a guest is received", () => {
    expect(
      kindOf(["Norland Welcomes the Ruling of the Court", "Norland welcomes the ruling and commends the Court."]),
    ).toBe("statement");
    expect(kindOf(["Minister Welcomes the Ambassador", REPORT])).toBe("readout");
  });
});

it("gives a kind for an empty page and for a text without punctuation", () => {
  expect(kindOf([""])).toMatch(/\w/);
  expect(kindOf(["Title", "word ".repeat(40_000)])).toMatch(/\w/);
});
