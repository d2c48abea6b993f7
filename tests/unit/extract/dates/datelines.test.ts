import { describe, expect, it } from "vitest";
import { findDatesAndPlace } from "../../../../lib/extract/dates/dates";
import { findKind } from "../../../../lib/extract/detect/kind";
import { findTitle } from "../../../../lib/extract/detect/title";
import { openReading } from "../../../../lib/extract/reading";
import { pageOf } from "../page-of";

/** [event date, place], read from a page whose first lines stand above the body. */
function occasion(lines: readonly string[], head = 1): [string | null, string | null] {
  const reading = openReading(pageOf(lines, { head }), "en");
  const title = findTitle(reading);
  const { eventDate, place } = findDatesAndPlace(reading, title, findKind(reading, title, []));
  return [eventDate?.value ?? null, place?.value ?? null];
}

const PROSE =
  "The two ministers reviewed the whole range of relations and looked forward to further steps in the coming year.";

describe("an act that the lead dates before its dateline", () => {
  it("happened then and there", () => {
    expect(
      occasion([
        "Minister Reyes meets counterpart",
        "17 October 2023",
        `MANILA, 17 October 2023 — Minister Ana Reyes and Minister Pia Wong co-chaired the meeting in Adelaide on 16 October 2023. ${PROSE}`,
      ]),
    ).toEqual(["2023-10-16", "Adelaide"]);
  });
  it("is read below a dateline in a paragraph of its own", () => {
    expect(
      occasion([
        "Minister Roy speaks with Prime Minister Paul",
        "March 12, 2024",
        "March 12, 2024 - Ottawa, Ontario - Global Affairs",
        `The Honourable Mia Roy, Minister of Foreign Affairs, yesterday spoke with Jean Paul. ${PROSE}`,
      ])[0],
    ).toBe("2024-03-11");
  });
  it("is no treaty that the lead recalls", () => {
    expect(
      occasion([
        "Minister Reyes meets counterpart",
        "17 October 2023",
        `MANILA, 17 October 2023 — Minister Ana Reyes met her counterpart and recalled the treaty of 30 August 2023. ${PROSE}`,
      ]),
    ).toEqual(["2023-10-17", "MANILA"]);
  });
});

describe("the day in the lead", () => {
  it("may have its part before it", () => {
    expect(
      occasion(
        [
          "Minister Cho meets the Secretary",
          "2024-03-18",
          `1. Minister Cho Min met with the Secretary in Seoul on the morning of March 18 on the occasion of the summit. ${PROSE}`,
        ],
        1,
      ),
    ).toEqual(["2024-03-18", "Seoul"]);
  });
  it("is today also in a lead that is mostly names", () => {
    expect(
      occasion([
        "Statement by the Minister on the visit to Ramallah",
        "Published on 5 September 2023",
        "The Deputy Head of Government and Minister for Foreign Affairs, Ana Silva T.D., today met Prime Minister Karim Aziz in Ramallah.",
        PROSE,
      ])[0],
    ).toBe("2023-09-05");
  });
  it("introduces the words of a statement", () => {
    expect(
      occasion([
        "Remarks by the Spokesperson in reply to a question on the sea",
        "(26/04/2024)",
        "On 25 April 2024, asked for her reaction to the ban on fishing, Spokesperson of the Ministry Lan Hoang stated:",
        "“The ban has no basis in law.”",
      ])[0],
    ).toBe("2024-04-25");
  });
});

describe("a day told with its date in brackets", () => {
  it("goes before the dateline", () => {
    expect(
      occasion([
        "Norland to open an embassy",
        "March 14, 2024",
        `Oslo, March 14, 2024 – The Minister announced yesterday (March 13) that Norland will open an embassy. ${PROSE}`,
      ])[0],
    ).toBe("2024-03-13");
  });
  it("is no date of another thing in brackets", () => {
    expect(
      occasion([
        "Norland to open an embassy",
        "March 14, 2024",
        `Oslo, March 14, 2024 – The Minister met today with the heirs of the treaty (March 2) in the capital. ${PROSE}`,
      ])[0],
    ).toBe("2024-03-14");
  });
});

describe("the title of a statement", () => {
  it("names the place of what it is about, not its own", () => {
    expect(
      occasion([
        "Spokesperson’s Comments in Response to Media Queries on the Attack in Moscow",
        "23 March 2024",
        "Norland strongly condemns the attack in Moscow on 22 March 2024. There can be no justification for the killing of civilians.",
        "MINISTRY OF FOREIGN AFFAIRS\nSINGAPORE\n23 MARCH 2024",
      ]),
    ).toEqual(["2024-03-23", "SINGAPORE"]);
  });
  it("names the place that is visited", () => {
    expect(
      occasion([
        "Statement by the Minister on the visit to Ramallah",
        "5 September 2023",
        "I welcomed the opportunity to convey our solidarity to the people here today.",
      ])[1],
    ).toBe("Ramallah");
  });
});

describe("the last lines", () => {
  it("give the place above the date in a signature of several lines", () => {
    expect(
      occasion([
        "NORLAND WELCOMES THE AGREEMENT",
        "Norland welcomes the agreement between the parties and commends the mediators for their efforts.",
        "Signed:\nJohn Ebo Adu\nSpokesperson, Ministry of Foreign Affairs, Abuja\n2nd October, 2024",
      ]),
    ).toEqual(["2024-10-02", "Ministry of Foreign Affairs, Abuja"]);
  });
});

describe("a state's formal name", () => {
  it("stands with its city", () => {
    expect(
      occasion([
        "Communiqué of the Session of the Authority",
        "8 July 2024",
        `The Session of the Authority was held on 7 July 2024 in Abuja, Federal Republic of Nigeria. ${PROSE}`,
      ]),
    ).toEqual(["2024-07-07", "Abuja, Federal Republic of Nigeria"]);
  });
  it("is no person's office", () => {
    expect(
      occasion([
        "Communiqué of the Session of the Authority",
        "8 July 2024",
        `The Session was held on 7 July 2024 in Abuja under Bola Adu, President of the Federal Republic of Nigeria. ${PROSE}`,
      ])[1],
    ).toBe("Abuja");
  });
  it("gives way to the town of the visit", () => {
    expect(
      occasion([
        "Minister concludes official visit",
        "12 May 2024",
        "The Minister concluded his official visit to the Kingdom of Jordan on 11 May 2024.",
        `In Amman, the Minister held talks with his counterpart. ${PROSE}`,
      ]),
    ).toEqual(["2024-05-11", "Amman"]);
  });
});

describe("the end of a joint text", () => {
  it("says where and when it was done", () => {
    expect(
      occasion(
        [
          "Joint Communiqué on the Establishment of Diplomatic Relations",
          "The Government of Norland and the Government of Sudland have decided to establish diplomatic relations.",
          "Guided by the Convention of 18 April 1961, they will exchange ambassadors at an early date.",
          "Done at New York, this 23rd day of September 2022, in two originals in the English language.",
        ],
        0,
      ),
    ).toEqual(["2022-09-23", "New York"]);
  });
});

describe("a title with a place and a date in brackets", () => {
  it("names the place, not the person before them", () => {
    expect(
      occasion([
        "Minister’s joint statements with his counterpart, Samir Aziz (Cairo, 05.09.2023)",
        "6 September 2023",
        PROSE,
      ]),
    ).toEqual(["2023-09-05", "Cairo"]);
  });
});
