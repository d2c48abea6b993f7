import { describe, expect, it } from "vitest";
import { findKind } from "../../../../lib/extract/detect/kind";
import { judgeRelease } from "../../../../lib/extract/detect/release";
import { findTitle } from "../../../../lib/extract/detect/title";
import { openReading } from "../../../../lib/extract/reading";
import { findTurns } from "../../../../lib/extract/turns/turns";
import { pageOf } from "../page-of";

function kindOf(...lines: readonly string[]): string {
  const reading = openReading(pageOf(lines), "en");
  return findKind(reading, findTitle(reading), []);
}

const TALK =
  "Good morning. I have come here to say how much I value the work of this Council, and I will go on with it.";

describe("a page named after a conversation with the press", () => {
  it.each([
    "Doorstep statement by the Minister upon arrival at the Council",
    "Remarks by the President at the press conference following the summit",
    "Opening remarks at the press conference",
  ])("is a speech where nobody asks: %s", (title) => {
    expect(kindOf(title, TALK, "Thank you very much.")).toBe("speech");
  });
  it.each([
    ["Weekly press briefing by the Spokesperson: summary", "The Ambassador informed the media on the Red Sea."],
    ["Press conference of the Minister", "The Minister said that the mission would end in June."],
  ])("is a report where it is told: %s", (title, words) => {
    expect(kindOf(title, words)).toBe("readout");
  });
  it("stays a transcript where voices are labelled", () => {
    const reading = openReading(
      pageOf(["Press briefing of the Spokesperson", "MS LIND: Good morning to you all."]),
      "en",
    );
    const found = findTurns(reading).found;
    expect(findKind(reading, findTitle(reading), found)).toBe("transcript");
  });
});

describe("kinds by the way a text begins", () => {
  it.each([
    ["Declaration of the Third Summit", "We, the Heads of State and Government, meeting in Apia, declare as follows."],
    ["Northern Statement on Georgia", "We, the Northern Eight, express our concern. We call for calm."],
    ["Agreed Minutes of the Commission", "The quota was raised. The next session will be held in spring."],
  ])("a joint text: %s", (title, words) => {
    expect(kindOf(title, words)).toBe("communique");
  });
  it("a text of one body is a statement, though it says we", () => {
    expect(kindOf("Statement on the strait", "We condemn the attack. We call for calm.")).toBe("statement");
  });
  it.each([
    ["Ambassador summoned", "The ambassador of Sudland was summoned to the ministry today."],
    ["Minister: we support Moldova", "Norland supports Moldova, said the Minister after a meeting with her colleague."],
  ])("a report: %s", (title, words) => {
    expect(kindOf(title, words)).toBe("readout");
  });
});

describe("notices of a ministry", () => {
  const judge = (title: string, ...lines: readonly string[]): boolean => {
    const reading = openReading(pageOf([title, ...lines]), "en");
    const issuer = { id: "xx", name: "Ministry of Foreign Affairs", country: "XX", kind: "ministry" } as const;
    return judgeRelease(reading, {
      title: findTitle(reading),
      issuer,
      isListAddress: false,
      isReleaseAddress: false,
      kind: "other",
      points: 0,
      statements: 0,
      exchanges: 0,
      dated: true,
    }).isRelease;
  };
  it.each([
    [
      "Weekly agenda of the Minister, 11–17 March",
      "Monday: the Minister meets the Ambassador of Sudland at the Ministry.",
    ],
    [
      "Visit to Vienna: press arrangements",
      "The Foreign Minister will be in Vienna. Media can register until Thursday.",
    ],
    [
      "Passports at the embassy",
      "You can apply for a passport at the embassy. The fee is sixty euro, and processing takes up to four weeks.",
    ],
  ])("are no releases: %s", (title, words) => {
    expect(judge(title, words)).toBe(false);
  });
  it.each([
    [
      "Minister opens passport office in Lima",
      "The Foreign Minister opened the new passport office of the embassy in Lima today, together with the Ambassador of Sudland and the delegation.",
    ],
    [
      "Minister in Vienna",
      "The Foreign Minister met her counterpart in Vienna today to discuss the agenda of the summit and the work of the delegation.",
    ],
  ])("but what was done is: %s", (title, words) => {
    expect(
      judge(title, words, "The ministers agreed that their bilateral consultations would be held twice in every year."),
    ).toBe(true);
  });
});
