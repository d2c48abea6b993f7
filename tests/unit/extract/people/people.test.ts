import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../../../growth";
import { namedIn } from "./who-speaks";

const only = (line: string): string[] => namedIn(["Release", line]);

describe("names with an office before them", () => {
  it.each([
    ["Assistant Foreign Minister Qian Hongshan opened it.", "Qian Hongshan | Assistant Foreign Minister"],
    [
      "Under Secretary-General and High Representative for Disarmament Affairs Kim Won-soo of the UN attended.",
      "Kim Won-soo | Under Secretary-General and High Representative for Disarmament Affairs",
    ],
    ["Spokesperson Mao Ning took questions.", "Mao Ning | Spokesperson"],
    ["UK Foreign Minister Liz Truss was there.", "Liz Truss | UK Foreign Minister"],
    ["Special Presidential Envoy for Climate John Kerry came.", "John Kerry | Special Presidential Envoy for Climate"],
    [
      "Member of the Political Bureau of the CPC Central Committee and Foreign Minister Wang Yi came.",
      "Wang Yi | Member of the Political Bureau of the CPC Central Committee and Foreign Minister",
    ],
    ["Prime Minister of Viet Nam Nguyen Xuan Phuc came.", "Nguyen Xuan Phuc | Prime Minister of Viet Nam"],
    [
      "Foreign Minister of the Republic of Korea Cho Tae-yul came.",
      "Cho Tae-yul | Foreign Minister of the Republic of Korea",
    ],
    ["U.S. Ambassador Linda Thomas-Greenfield came.", "Linda Thomas-Greenfield | U.S. Ambassador"],
    ["Vice Premier He Lifeng came.", "He Lifeng | Vice Premier"],
    ["General Secretary and President To Lam came.", "To Lam | General Secretary and President"],
    [
      "Deputy Prime Minister, Foreign Minister Bui Thanh Son came.",
      "Bui Thanh Son | Deputy Prime Minister, Foreign Minister",
    ],
    ["President Joseph R. Biden, Jr. spoke today.", "Joseph R. Biden, Jr. | President"],
    ["Foreign Minister Julie Bishop came.", "Julie Bishop | Foreign Minister"],
    ["Foreign Minister Israel Katz came.", "Israel Katz | Foreign Minister"],
    ["UAE President Sheikh Mohamed bin Zayed Al Nahyan came.", "Sheikh Mohamed bin Zayed Al Nahyan | UAE President"],
    ["Minister Annalena von der Tann came.", "Annalena von der Tann | Minister"],
    [
      "Secretary of State for European Affairs James O'Brien came.",
      "James O'Brien | Secretary of State for European Affairs",
    ],
    ["External Affairs Minister Dr. S. Jaishankar came.", "S. Jaishankar | External Affairs Minister"],
    ["Foreign Minister Sheikh Khalid bin Sultan came.", "Sheikh Khalid bin Sultan | Foreign Minister"],
    ["Foreign Minister of Oman Salim al-Harthi came.", "Salim al-Harthi | Foreign Minister of Oman"],
    ["NSC Spokesperson Adrienne Watson came.", "Adrienne Watson | NSC Spokesperson"],
    ["Ministry of Foreign Affairs Spokesperson Jane Roe came.", "Jane Roe | Ministry of Foreign Affairs Spokesperson"],
    [
      "Deputy Prime Minister – Minister of Foreign Affairs Serik Abenov came.",
      "Serik Abenov | Deputy Prime Minister – Minister of Foreign Affairs",
    ],
    ["Foreign Secretary Admiral (Rtd.) Nihal Perera came.", "Nihal Perera | Foreign Secretary"],
    ["The Head of Mission, Colonel (ret.) Anders Lund, came.", "Anders Lund | Head of Mission"],
    ["The Minister for Trade, Senator the Hon Penny Wong, came.", "Penny Wong | Minister for Trade"],
    ["Prime Minister Shri Narendra Modi came.", "Narendra Modi | Prime Minister"],
  ])("%s", (line, person) => {
    expect(only(line)).toEqual([person]);
  });
});

describe("names with an office after them", () => {
  it.each([
    [
      "H.E. Dr. S. Jaishankar, External Affairs Minister of India, came.",
      "S. Jaishankar | External Affairs Minister of India",
    ],
    [
      "Minister of Foreign Affairs of the Republic of Belarus, V.Makei, came.",
      "V.Makei | Minister of Foreign Affairs of the Republic of Belarus",
    ],
    ["H.E. K P Sharma Oli, Prime Minister of Nepal, came.", "K P Sharma Oli | Prime Minister of Nepal"],
    [
      "Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, came.",
      "HAYASHI Yoshimasa | Minister for Foreign Affairs of Japan",
    ],
    ["Nikolai Tokarev, President of Transneft, came.", "Nikolai Tokarev | President of Transneft"],
    ["Dmytro Kuleba, Ukraine’s foreign minister, came.", "Dmytro Kuleba | foreign minister"],
    [
      "Stephen Smith, MP Minister for Foreign Affairs and Trade came.",
      "Stephen Smith | Minister for Foreign Affairs and Trade",
    ],
    ["Jane Roe, Minister of Trade, Industry and Energy, came.", "Jane Roe | Minister of Trade, Industry and Energy"],
    [
      "Jane Roe, Deputy Prime Minister, Minister for Trade, came.",
      "Jane Roe | Deputy Prime Minister, Minister for Trade",
    ],
    ["Jane Roe, Secretary (West), came.", "Jane Roe | Secretary (West)"],
  ])("%s", (line, person) => {
    expect(only(line)).toEqual([person]);
  });

  it("stops an office where the next person begins", () => {
    expect(
      only(
        "Press conference with Stephen Smith, Minister for Foreign Affairs and Chris Evans, Minister for Immigration.",
      ),
    ).toEqual(["Stephen Smith | Minister for Foreign Affairs", "Chris Evans | Minister for Immigration"]);
  });

  it("gives an office between two names to the one that follows it directly", () => {
    expect(only("Antony Blinken, Foreign Minister Mélanie Joly and others met.")).toEqual([
      "Mélanie Joly | Foreign Minister",
    ]);
  });

  it("keeps two people apart whom an article parts", () => {
    expect(only("The Treasurer and the Minister for Resources, Martin Ferguson, came.")).toEqual([
      "Martin Ferguson | Minister for Resources",
    ]);
    expect(only("The President and Prime Minister Roe met.")).toEqual(["Roe | Prime Minister"]);
  });
});

describe("offices on other lines than the name", () => {
  it("takes the line under the name", () => {
    expect(namedIn(["Statement", "H.E. MR. KARL RASSENDYLL\nMINISTER OF FOREIGN AFFAIRS OF PERU\nNew York"])).toEqual([
      "KARL RASSENDYLL | MINISTER OF FOREIGN AFFAIRS OF PERU",
    ]);
  });
  it("takes the line above the name where none is under it", () => {
    expect(namedIn(["Remarks", "MINISTER FOR FOREIGN AFFAIRS", "The Hon. Kevin Rudd MP", "30 March 2011"])).toEqual([
      "Kevin Rudd | MINISTER FOR FOREIGN AFFAIRS",
    ]);
  });
  it("takes the longer of a rank on the line and the office under it", () => {
    expect(namedIn(["Statement", "Senator the Hon Penny Wong", "Minister for Foreign Affairs"])).toEqual([
      "Penny Wong | Minister for Foreign Affairs",
    ]);
  });
  it("takes no line of another kind for an office", () => {
    expect(namedIn(["Statement", "The Hon. Jane Roe MP", "Ministerial Conference on Trade"])).toEqual(["Jane Roe"]);
  });
});

describe("the longest form", () => {
  it("is taken for names and offices, whatever is printed first", () => {
    expect(
      namedIn(["Secretary Blinken in Lima", "Secretary of State Antony J. Blinken spoke. Mr. Blinken left."]),
    ).toEqual(["Antony J. Blinken | Secretary of State"]);
  });
  it("is not printed in capitals where the page has it in small letters too", () => {
    expect(namedIn(["Remarks", "JANE ROE, Minister of Trade, came. Jane Roe, Minister of Trade, left."])).toEqual([
      "Jane Roe | Minister of Trade",
    ]);
  });
  it("joins a nickname to the name of one office", () => {
    expect(namedIn(["Call of President Joe Biden", "President Joseph R. Biden, Jr. spoke."])).toEqual([
      "Joseph R. Biden, Jr. | President",
    ]);
  });
  it("is sought where an office names somebody by one word", () => {
    expect(only("She met her colleagues, Andris Ozols and others. Foreign Minister Ozols left.")).toEqual([
      "Andris Ozols | Foreign Minister",
    ]);
  });
  it("does not join people of one family name", () => {
    expect(only("Foreign Minister Wang Yi met Ambassador Wang Kejian.")).toEqual([
      "Wang Yi | Foreign Minister",
      "Wang Kejian | Ambassador",
    ]);
  });
  it("does not take the words of a headline for a name", () => {
    expect(namedIn(["Secretary Antony J. Blinken Press Availability", "Secretary Antony J. Blinken came."])).toEqual([
      "Antony J. Blinken | Secretary",
    ]);
  });
});

describe("what is no name", () => {
  it.each([
    "The Foreign Ministers Meeting was opened by the Prime Ministers.",
    "Amnesty International said nothing.",
    "Beijing stressed it, and the European Union agreed.",
    "The Ministry of Foreign Affairs said that talks were held.",
    "Mr. President, Excellencies, Ladies and Gentlemen,",
    "Human Rights Watch stressed it.",
    "Both Prime Ministers agreed.",
    "He served as Minister at Home in mid-May.",
    "Ministry of Foreign Affairs\nWisma Putra\nPutrajaya",
    "The Permanent Mission of Peru said so in New York.",
    "WHO and US officials said it to us.",
  ])("%s", (line) => {
    expect(only(line)).toEqual([]);
  });
});

describe("bad input", () => {
  it.each([
    ["president ", 20_000],
    ["President Roe ", 10_000],
    ["Abcd ", 40_000],
    ["abc", 70_000],
    ["Minister of Trade, ", 8_000],
  ])("of %j without an end is read in linear time", (part, size) => {
    expect(only(part.repeat(size)).length).toBeLessThan(2);
    expect(growth((count) => part.repeat(count), only, size)).toBeLessThan(LINEAR);
  });
});
