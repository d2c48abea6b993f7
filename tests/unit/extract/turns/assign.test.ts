import { describe, expect, it } from "vitest";
import { ru } from "../../../../lib/langs/ru";
import { converse } from "./conversation";

const answeredBy = (label: string, people: readonly (readonly [string, string?])[]) =>
  converse(["Press conference", "QUESTION: When?", `${label}: Soon.`, "QUESTION: Why?", `${label}: Why not.`], {
    people,
  }).exchanges[0]?.by ?? null;

describe("a label names", () => {
  it.each([
    ["Mao Lin", [["Mao Lin"], ["Lin Hua"]], "Mao Lin"],
    ["MR PRYCE", [["Ned Pryce", "Spokesperson"]], "Ned Pryce"],
    ["MS. TALLIS", [["Dana Tallis"], ["Dana Roe"]], "Dana Tallis"],
    [
      "SECRETARY HALE",
      [
        ["Antony J. Hale", "Secretary of State"],
        ["Okoro", "Foreign Minister"],
      ],
      "Antony J. Hale",
    ],
    ["PRESIDENT HALE", [["Hale", "President"]], "Hale"],
    [
      "Foreign Minister",
      [
        ["Penny Wen", "Foreign Minister"],
        ["Anthony Alba", "Prime Minister"],
      ],
      "Penny Wen",
    ],
    ["Minister SATO", [["SATO Haruki", "Minister for Foreign Affairs"]], "SATO Haruki"],
    ["Shri Arun Mehra, Official Spokesperson", [["Arun Mehra", "Official Spokesperson"]], "Arun Mehra"],
    ["President of Russia Vladimir Orlov", [["Vladimir Orlov", "President of Russia"]], "Vladimir Orlov"],
    ["Arun", [["Arun Mehra"], ["Neha Khanna"]], "Arun Mehra"],
  ] as const)("%s", (label, people, name) => {
    expect(answeredBy(label, people)).toBe(name);
  });

  it.each([
    ["MR OKORO", [["Ned Pryce", "Spokesperson"]]],
    ["R", [["Ned Pryce", "Spokesperson"]]],
    [
      "Minister",
      [
        ["Penny Wen", "Foreign Minister"],
        ["Anthony Alba", "Prime Minister"],
      ],
    ],
  ] as const)("nobody whom it does not tell: %s", (label, people) => {
    expect(answeredBy(label, people)).toBeNull();
  });

  it("one in another case of the language", () => {
    const { exchanges } = converse(
      [
        "Выступление и ответы на вопросы СМИ министра С.В.Лаврентьева",
        "Вопрос: Когда состоятся переговоры?",
        "С.В.Лаврентьев: Скоро.",
      ],
      { pack: ru, people: [["С.В.Лаврентьева"], ["А.Лаврентьева"]] },
    );
    expect(exchanges[0]?.by).toBe("С.В.Лаврентьева");
  });

  it("nobody among those who ask", () => {
    const { read } = converse(
      ["Press conference", "AFP: When will Mao Lin go?", "Mao Lin: Soon.", "AFP: Why?", "Mao Lin: Why not."],
      {
        people: [["Mao Lin"], ["AFP"]],
      },
    );
    expect(read.map((turn) => turn.person?.name.value ?? null)).toEqual([null, "Mao Lin", null, "Mao Lin"]);
  });
});

describe("a turn without a label", () => {
  it("is by the only one who answers", () => {
    const { read } = converse(
      [
        "Spokesperson Lan Wei's Press Conference",
        "Minister Reyes of Arvenia will visit us from May 5 to 7 at the invitation of our side.",
        "AFP: Can you say more?",
        "Lan Wei: He is welcome.",
      ],
      {
        people: [
          ["Lan Wei", "Spokesperson"],
          ["Reyes", "Minister"],
        ],
      },
    );
    expect(read[0]?.person?.name.value).toBe("Lan Wei");
  });

  it("is by the only one whom the title names, where no answer has a label", () => {
    const { exchanges } = converse(
      [
        "Interview with Minister Haldane",
        "Q: What is the state of the talks?",
        "They go well.",
        "Q: And Reyes?",
        "He too.",
      ],
      { people: [["Haldane", "Minister"], ["Reyes"]] },
    );
    expect(exchanges.map((e) => e.by)).toEqual(["Haldane", "Haldane"]);
  });

  it("is by nobody where the title names nobody", () => {
    const { exchanges } = converse(
      ["Interview with the Minister", "Q: Who comes?", "Reyes does.", "Q: When?", "Soon."],
      {
        people: [["Reyes"]],
      },
    );
    expect(exchanges.map((e) => e.by)).toEqual([null, null]);
  });

  it("is, by an office alone, the one whose office says no more", () => {
    const people: [string, string][] = [
      ["Josefa Tora", "Minister for Foreign Affairs of Norland"],
      ["Harriet Lowe", "Minister for Foreign Affairs"],
    ];
    const { exchanges } = converse(
      [
        "Doorstop",
        "Harriet Lowe, Minister for Foreign Affairs: Good morning.",
        "Josefa Tora, Minister for Foreign Affairs of Norland: Good morning.",
        "Journalist: Who pays?",
        "Foreign Minister: We both do.",
      ],
      { people },
    );
    expect(exchanges.map((e) => e.by)).toEqual(["Harriet Lowe"]);
  });

  it("is by the only holder of the title’s office whom the lead names, where neither labels nor the title name anybody", () => {
    const lead = (people: readonly string[], title = "Interview with the Minister") =>
      converse(
        [
          title,
          `${people.join(" and ")} spoke to Radio Lumen on Monday about the bridge over the river.`,
          "Q: Who comes?",
          "A: We all do.",
          "Q: When?",
          "A: Soon.",
        ],
        { people: people.map((name) => [name, "Minister"]) },
      ).exchanges.map((e) => e.by);
    expect(lead(["Ana Roe"])).toEqual(["Ana Roe", "Ana Roe"]);
    expect(lead(["Ana Roe", "Ben Poe"])).toEqual([null, null]);
    expect(lead(["Ana Roe"], "Answers of the spokesperson")).toEqual([null, null]);
  });
});
