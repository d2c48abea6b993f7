import { describe, expect, it } from "vitest";
import type { ReleaseKind } from "../../../../lib/model";
import { speak } from "./who-speaks";

type Case = readonly [about: string, kind: ReleaseKind, lines: readonly string[], speakers: readonly string[]];
const check = ([, kind, lines, speakers]: Case): void => {
  expect([...speak(kind, lines).speakers].sort()).toEqual([...speakers].sort());
};

describe("a report's speakers are those to whom words are given", () => {
  it.each<Case>([
    [
      "both sides of a talk, each by own words",
      "readout",
      [
        "Wang Yi Meets with Foreign Minister of Peru Elmer Roe",
        "On March 3, State Councilor and Foreign Minister Wang Yi met with Foreign Minister of Peru Elmer Roe in Beijing.",
        "Wang Yi said that China stands ready to work with Peru. China hopes for more.",
        "Roe said Peru attaches great importance to its ties with China.",
        "The two sides also exchanged views on regional issues.",
      ],
      ["Wang Yi | State Councilor and Foreign Minister", "Elmer Roe | Foreign Minister of Peru"],
    ],
    [
      "one who is named by office alone where the words are",
      "readout",
      [
        "Secretary Blinken's Call",
        "Secretary of State Antony J. Blinken spoke today with Foreign Minister Rupert Roe. The Secretary emphasized reform.",
      ],
      ["Antony J. Blinken | Secretary of State"],
    ],
    [
      "by the same office the one whose office names no country, and the other by his country",
      "readout",
      [
        "Visit",
        "Foreign Minister Tariq Roe met Elmer Poe, Minister of Foreign Affairs of Spain.",
        "The Foreign Minister underlined the need for reform. The Spanish Foreign Minister stressed peace.",
      ],
      ["Tariq Roe | Foreign Minister", "Elmer Poe | Minister of Foreign Affairs of Spain"],
    ],
    [
      "nobody by an office that two hold, each of a country",
      "readout",
      [
        "Visit",
        "Foreign Minister of Peru Tariq Roe met Elmer Poe, Minister of Foreign Affairs of Spain.",
        "The Foreign Minister underlined the need for reform. The French Foreign Minister stressed peace.",
      ],
      [],
    ],
    [
      "the spokesperson to whom the text is attributable, and those it reports",
      "readout",
      [
        "Call",
        "The following is attributable to Spokesperson Ned Price:",
        "Secretary of State Antony J. Blinken spoke with President Elmer Roe. Secretary Blinken reaffirmed the alliance.",
      ],
      ["Antony J. Blinken | Secretary of State", "Ned Price | Spokesperson"],
    ],
    [
      "a pronoun means the last speaker",
      "readout",
      ["Visit", "President Recep Tayyip Erdoğan received Ambassador Hans Roe. He stressed that ties are deep."],
      ["Recep Tayyip Erdoğan | President"],
    ],
    [
      "a title of courtesy means the person before",
      "readout",
      [
        "Call",
        "His Highness Prince Faisal bin Farhan, Minister of Foreign Affairs, received a call from Foreign Minister Karl Roe. His Highness reiterated support.",
      ],
      ["Prince Faisal bin Farhan | Minister of Foreign Affairs"],
    ],
    [
      "a source",
      "readout",
      ["Talks", "According to Russian Ambassador Vassily Nebenzia, the text was unbalanced."],
      ["Vassily Nebenzia | Russian Ambassador"],
    ],
    [
      "nobody of those merely present",
      "readout",
      ["Visit", "Deputy Minister Igor Morgulov met Ambassador Zhang Hanhui. They discussed trade."],
      [],
    ],
    [
      "nobody for what both say",
      "readout",
      ["Visit", "Minister Jane Roe and Minister John Doe agreed to meet. It was noted that trade grows."],
      [],
    ],
    [
      "nobody for words of a body",
      "readout",
      ["Talks", "The Ministry said that the talks were held. The meeting stressed unity."],
      [],
    ],
    [
      "nobody who is only spoken to or about",
      "readout",
      ["Talks", "A letter to President Jane Roe stressed that. Minister Doe's proposal underlined it."],
      [],
    ],
    [
      "lines of attribution over quoted paragraphs",
      "other",
      [
        "New aid",
        "Foreign Secretary David Lammy said:",
        "The people need help. We will stand with them.",
        "Minister for Development Anneliese Dodds said:",
        "“This funding will save lives.",
      ],
      ["David Lammy | Foreign Secretary", "Anneliese Dodds | Minister for Development"],
    ],
    [
      "words before their verb",
      "readout",
      ["Talks", 'Deputy Minister Alvin Botes met guests. "We value our ties," said Botes. "They are old," he added.'],
      ["Alvin Botes | Deputy Minister"],
    ],
  ])("%s", (...c) => check(c));
});

describe("a speech or statement is its author's", () => {
  it.each<Case>([
    [
      "by the title",
      "speech",
      [
        "Remarks by External Affairs Minister, Dr. S. Jaishankar at the Dialogue",
        "I am delighted. President Roe said so.",
      ],
      ["S. Jaishankar | External Affairs Minister"],
    ],
    [
      "by a title that begins with the author",
      "speech",
      ["Secretary Antony J. Blinken at a Meeting", "Good morning."],
      ["Antony J. Blinken | Secretary"],
    ],
    [
      "by a possessive, not by the guest after it",
      "speech",
      [
        "Foreign Minister Sergey Lavrov's opening remarks at talks with Foreign Minister Karl Roe, Moscow",
        "I am glad to see you.",
      ],
      ["Sergey Lavrov | Foreign Minister"],
    ],
    [
      "by lines under the title",
      "statement",
      [
        "National Day",
        "Antony J. Blinken, Secretary of State",
        "I congratulate the people. President Roe said that freedom endures.",
      ],
      ["Antony J. Blinken | Secretary of State"],
    ],
    [
      "by a line of its own with post-nominals",
      "statement",
      ["Airspace", "Published 1 April 2014. Robert Goodwill MP", "We will act. We must."],
      ["Robert Goodwill"],
    ],
    [
      "by 'Statement by' and lines after it",
      "speech",
      [
        "Statement",
        "STATEMENT BY",
        "H.E. MR. KARL ROE",
        "MINISTER OF FOREIGN AFFAIRS OF PERU",
        "Mr. President, I congratulate H.E. Mr. Philemon Yang.",
      ],
      ["KARL ROE | MINISTER OF FOREIGN AFFAIRS OF PERU"],
    ],
    [
      "by a lead",
      "statement",
      [
        "UK statement at the OSCE",
        "Ambassador Neil Holland says the war must end.",
        "Thank you, Mr Chair. We condemn the attack.",
      ],
      ["Neil Holland | Ambassador"],
    ],
    [
      "by the sentence that brings it",
      "statement",
      [
        "On Peru",
        "Foreign Minister Annalena Baerbock issued the following statement today:",
        "The violence must stop.",
      ],
      ["Annalena Baerbock | Foreign Minister"],
    ],
    [
      "by a signature",
      "statement",
      [
        "Press statement",
        "We condemn the attack. We mourn.",
        "DATO' SERI HISHAMMUDDIN HUSSEIN\nMINISTER OF FOREIGN AFFAIRS",
      ],
      ["HISHAMMUDDIN HUSSEIN | MINISTER OF FOREIGN AFFAIRS"],
    ],
    [
      "nobody's where nobody is named",
      "statement",
      ["Statement by the Spokesperson on the elections", "We take note. We thank President Roe, who said so."],
      [],
    ],
    [
      "nobody's where another is only greeted",
      "speech",
      ["INDIA STATEMENT", "I congratulate the President of the General Assembly H.E. Mr. Philemon Yang."],
      [],
    ],
    [
      "nobody's in a joint text",
      "communique",
      ["Joint Statement by President Jane Roe and Prime Minister John Doe", "We reaffirm our ties."],
      [],
    ],
    [
      "not of one whose statement it aligns itself with",
      "speech",
      [
        "Statement",
        "My delegation aligns itself with the statement delivered by Ambassador Jane Roe on behalf of the Group.",
      ],
      [],
    ],
    [
      "reported people speak where no author does",
      "statement",
      [
        "Death of a former President",
        "The Minister of International Relations, Dr Naledi Pandor, has expressed her condolences.",
        "Contact: Mr Clayson Monyela",
      ],
      ["Naledi Pandor | Minister of International Relations"],
    ],
    [
      "and one whose words fill a whole paragraph",
      "speech",
      [
        "Remarks by Minister Jane Roe",
        "I come to the talks.",
        "President John Doe pointed out that peace is near. He stressed that it must last.",
        "Secretary Max Moe said so once. I agree.",
      ],
      ["Jane Roe | Minister", "John Doe | President"],
    ],
  ])("%s", (...c) => check(c));
});

describe("a label over the lines that issue a text", () => {
  const author = (below: string): string | null => {
    const words = "I am glad to be back at the Institute, and I thank you for your welcome. I shall be brief.";
    return speak("speech", ["An open sea: Foreign Secretary's speech", "From:", below, words]).author;
  };
  it("names its author", () => {
    expect(author("Foreign Office and The Rt Hon Jane Roe MP")).toBe("Jane Roe");
  });
  it.each(["Foreign Office", "The Rt Hon Jane Roe MP and The Rt Hon Rupert Doe MP"])("names nobody: %s", (below) => {
    expect(author(below)).toBeNull();
  });
});
