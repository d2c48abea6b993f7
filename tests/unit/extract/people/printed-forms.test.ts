import { describe, expect, it } from "vitest";
import { namedIn, speak } from "./who-speaks";

describe("names as ministries print them", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "a title in brackets among others, over an office in capitals",
      ["Press statement", "H.E. (Dr.) Josphat Wekesa, EGH\nCABINET SECRETARY FOR FOREIGN AFFAIRS"],
      ["Josphat Wekesa | CABINET SECRETARY FOR FOREIGN AFFAIRS"],
    ],
    [
      "a word of an office behind a particle",
      ["Call", "Sheikh Khalid bin Sultan bin Rashid, Minister of Foreign Affairs, received a call."],
      ["Sheikh Khalid bin Sultan bin Rashid | Minister of Foreign Affairs"],
    ],
    [
      "a short name of a weekday inside a name",
      ["Remarks", "Spokesperson of the Ministry of Foreign Affairs Pham Thu Ha stated: “We reject it.”"],
      ["Pham Thu Ha | Spokesperson of the Ministry of Foreign Affairs"],
    ],
    [
      "a counterpart, written small",
      ["Visit", "Foreign Minister Jaan Kask met with his Ukrainian counterpart Andrii Bondar in Odesa."],
      ["Jaan Kask | Foreign Minister", "Andrii Bondar"],
    ],
    [
      "no counterpart without a name",
      ["Visit", "Foreign Minister Jaan Kask met with his counterpart Monday."],
      ["Jaan Kask | Foreign Minister"],
    ],
    [
      "an office of the text before another one of the headline",
      [
        "Hamdan bin Saif, Foreign Minister of Kazakhstan discuss ties",
        "Sheikh Hamdan bin Saif, Minister of Foreign Affairs, received a call.",
      ],
      ["Sheikh Hamdan bin Saif | Minister of Foreign Affairs"],
    ],
    [
      "the office of the one served, not of the one who serves",
      [
        "Visit",
        "Minister for Foreign Affairs Lena Ekdahl will visit Oslo.",
        "Karin Holm\nPress Secretary to Minister for Foreign Affairs Lena Ekdahl",
      ],
      ["Lena Ekdahl | Minister for Foreign Affairs"],
    ],
  ])("%s", (_, lines, people) => {
    const found = namedIn(lines);
    for (const person of people) expect(found).toContain(person);
    for (const person of found.filter((each) => people.some((own) => own.startsWith(each.split(" | ")[0] as string))))
      expect(people).toContain(person);
  });
});

describe("who said it", () => {
  it("may stand before words between two commas", () => {
    expect(
      speak("readout", [
        "Meeting",
        "The Secretary-General of the Community, Dr. Yvette Holder, in her opening remarks, urged Member States to act.",
      ]).speakers,
    ).toEqual(["Yvette Holder | Secretary-General of the Community"]);
  });
  it("is nobody whose report is only named between them", () => {
    expect(
      speak("readout", ["Meeting", "Minister Jane Holder, whose report was long, told nothing to the press."]).said,
    ).toEqual([]);
  });
  it("may stand before a colon and a quotation", () => {
    expect(
      speak("readout", [
        "FM Dagan meets counterpart",
        "Foreign Minister Yoav Dagan met with the Foreign Minister of Norland today.",
        "FM Dagan: “Norland is a strategic partner.”",
      ]).said,
    ).toEqual(["Yoav Dagan: “Norland is a strategic partner.”"]);
  });
  it("is not told by a colon without a quotation", () => {
    expect(
      speak("readout", [
        "FM Dagan meets counterpart",
        "Foreign Minister Yoav Dagan met with the Foreign Minister of Norland today.",
        "FM Dagan: meetings in May",
      ]).said,
    ).toEqual([]);
  });
  it("is the one by whom a text was delivered", () => {
    expect(
      speak("speech", ["On the Situation", "As delivered by Ambassador Daniel Turner", "Thank you, Madam Chair."])
        .author,
    ).toBe("Daniel Turner");
  });
});
