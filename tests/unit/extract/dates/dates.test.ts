import { describe, expect, it } from "vitest";
import { findDatesAndPlace } from "../../../../lib/extract/dates/dates";
import { findKind } from "../../../../lib/extract/detect/kind";
import { findLanguage } from "../../../../lib/extract/detect/language";
import { findTitle } from "../../../../lib/extract/detect/title";
import { openReading } from "../../../../lib/extract/reading";
import { growth, LINEAR } from "../../../growth";
import { type PageOptions, pageOf } from "../page-of";

/** [published, event date, place], read from a page of these lines; `head` lines stand above the body. */
function read(lines: readonly string[], options: PageOptions = {}): [string | null, string | null, string | null] {
  const page = pageOf(lines, options);
  const reading = openReading(page, findLanguage(page).lang);
  const title = findTitle(reading);
  const { published, eventDate, place } = findDatesAndPlace(reading, title, findKind(reading, title, []));
  for (const fact of [published, eventDate]) {
    if (fact?.from != null && fact.to != null) expect(page.text.slice(fact.from, fact.to)).toMatch(/\p{L}|\p{N}/u);
  }
  if (place?.from != null && place.to != null) expect(page.text.slice(place.from, place.to)).toBe(place.value);
  return [published?.value ?? null, eventDate?.value ?? null, place?.value ?? null];
}

const PROSE =
  "The two ministers reviewed the whole range of relations and looked forward to further steps in the coming year.";

describe("a readout", () => {
  it("has its date from the line under the title, its event from the lead", () => {
    expect(
      read(
        [
          "Minister Aalto meets the Minister of Norland",
          "14 March 2023",
          `On 13 March 2023, Minister Aalto met with his counterpart in Oslo. ${PROSE}`,
        ],
        { head: 1 },
      ),
    ).toEqual(["2023-03-14", "2023-03-13", "Oslo"]);
  });
  it("takes the year of a lead's date from the page", () => {
    expect(
      read(
        [
          "The Minister receives the Ambassador",
          "2022-01-03 18:20",
          `On December 29, the Minister received the Ambassador in Beijing. ${PROSE}`,
        ],
        { head: 1 },
      ),
    ).toEqual(["2022-01-03", "2021-12-29", "Beijing"]);
  });
  it("resolves today by the page's date", () => {
    expect(
      read(
        [
          "Readout of the Secretary's Call",
          "December 9, 2021",
          `The Secretary spoke today with his counterpart. ${PROSE}`,
        ],
        { head: 1 },
      ),
    ).toEqual(["2021-12-09", "2021-12-09", null]);
  });
  it("resolves yesterday by the page's date", () => {
    expect(
      read(
        [
          "Secretary's call with the Foreign Minister",
          "March 1, 2022",
          `The Secretary spoke yesterday with his counterpart. ${PROSE}`,
        ],
        { head: 1 },
      )[1],
    ).toBe("2022-02-28");
  });
  it("resolves a weekday to the last one before the page's date", () => {
    // 14 March 2023 was a Tuesday.
    expect(
      read(
        [
          "Minister visits Riga",
          "14 March 2023",
          `On Friday, the Minister visited Riga and met with students. ${PROSE}`,
        ],
        { head: 1 },
      ),
    ).toEqual(["2023-03-14", "2023-03-10", "Riga"]);
  });
  it("takes the first day of a visit of several", () => {
    expect(
      read(
        [
          "Official visit of the Prime Minister",
          "13 May 2019",
          `The Prime Minister paid an official visit to Viet Nam from 9 – 12 May 2019. ${PROSE}`,
        ],
        { head: 1 },
      ).slice(0, 2),
    ).toEqual(["2019-05-13", "2019-05-09"]);
  });
  it("knows where something was held, also a town that no list knows", () => {
    expect(
      read(
        [
          "Seminar opened",
          "12 July 2016",
          `The Seminar on the Law of the Sea was held in Gyeongju on July 11, 2016. ${PROSE}`,
        ],
        { head: 1 },
      ),
    ).toEqual(["2016-07-12", "2016-07-11", "Gyeongju"]);
  });
  it("takes the building with its city", () => {
    expect(
      read(
        [
          "The Minister met the President",
          "3 May 2024",
          `On 2 May, the Minister met with the President at the Presidential Palace in Jakarta. ${PROSE}`,
        ],
        { head: 1 },
      ),
    ).toEqual(["2024-05-03", "2024-05-02", "Presidential Palace in Jakarta"]);
  });
  it("takes the country beside the city, not one of the talk's subjects", () => {
    expect(
      read(
        [
          "Steering Committee meets",
          "June 27, 2022",
          `Further to the Summit held in Sde Boker, Israel in March, the Committee held its first meeting in Manama, Bahrain on June 27, 2022. They discussed the war in Ukraine. ${PROSE}`,
        ],
        { head: 1 },
      ),
    ).toEqual(["2022-06-27", "2022-06-27", "Manama, Bahrain"]);
  });
});

describe("a readout's day", () => {
  it.each([
    [
      "Secretary's Meeting with the Minister",
      "The Secretary met with the Minister today in Geneva.",
      "2022-01-09",
      "Geneva",
    ],
    // 9 January 2022 was a Sunday.
    [
      "Secretary's Meeting with the Minister",
      "The Secretary met Friday with the Minister in Geneva.",
      "2022-01-07",
      "Geneva",
    ],
    [
      "Secretary’s Travel to Norland",
      "The Secretary will travel to Oslo, Riga, and Tallinn January 12-15.",
      "2022-01-12",
      null,
    ],
    [
      "Calls for Safe Lanes",
      'Bali, Indonesia: "A lane is a street," the Minister said when opening the meeting of coastal states (07/01).',
      "2022-01-07",
      "Bali, Indonesia",
    ],
    [
      "Minister receives a phone call",
      "The Minister received, on Saturday, January 8, a phone call from his counterpart.",
      "2022-01-08",
      null,
    ],
    [
      "Talks concluded",
      "The Ministers met in San Pedro, Belize, on 3-4 January 2022 under the chairmanship of the host.",
      "2022-01-03",
      "San Pedro, Belize",
    ],
  ])("%s: %s", (title, lead, event, place) => {
    const [published, eventDate, where] = read([title, "9 January 2022", `${lead} ${PROSE}`], { head: 1 });
    expect([published, eventDate]).toEqual(["2022-01-09", event]);
    if (place !== null) expect(where).toBe(place);
  });
  it.each([
    "They agreed to hold the next dialogue in Accra.",
    "The Minister of Norland, who is paying a visit to Japan, agreed.",
  ])("is not that place: %s", (line) => {
    expect(
      read(
        ["Minister meets his counterpart", "9 January 2022", `The Minister met with his counterpart. ${PROSE} ${line}`],
        { head: 1 },
      )[2],
    ).toBeNull();
  });
});

describe("a dateline", () => {
  it.each([
    [
      "WASHINGTON, March 3, 2022 – The Department today announced new measures against smuggling networks in the region.",
      "2022-03-03",
      "WASHINGTON",
    ],
    [
      "Islamabad, 12 March 2024: The Foreign Secretary held talks with his counterpart and reviewed bilateral relations.",
      "2024-03-12",
      "Islamabad",
    ],
    [
      "BRUSSELS (7 June 2023) -- Ministers gathered to review the state of the partnership with the region.",
      "2023-06-07",
      "BRUSSELS",
    ],
  ])("opens the text: %s", (lead, event, place) => {
    expect(read(["Press release on the partnership", lead, PROSE]).slice(1)).toEqual([event, place]);
  });
  it("without a year takes it from the page", () => {
    expect(
      read(
        [
          "Remarks on smuggling",
          "March 4, 2022",
          "WASHINGTON, Mar. 3 – The Secretary met with partners from the region and agreed on further steps.",
          PROSE,
        ],
        { head: 1 },
      ),
    ).toEqual(["2022-03-04", "2022-03-03", "WASHINGTON"]);
  });
  it("stands in brackets under a joint statement's name", () => {
    expect(
      read(
        [
          "Joint Statement between Norland and Sudland",
          "Posted on May 12, 2019May 12, 2019",
          "JOINT STATEMENT BETWEEN NORLAND AND SUDLAND",
          "(Ha Noi, 11 May 2019)",
          `1. The Prime Minister paid an official visit from 9 to 13 May 2019. ${PROSE}`,
        ],
        { head: 1 },
      ),
    ).toEqual(["2019-05-12", "2019-05-11", "Ha Noi"]);
  });
  it("has the date before the place", () => {
    expect(
      read([
        "Readout of the Minister's meeting",
        "November 19, 2021 – Ottawa, Ontario – Global Affairs Canada",
        `The Minister met with her counterpart. ${PROSE}`,
      ]),
    ).toEqual(["2021-11-19", "2021-11-19", "Ottawa, Ontario"]);
  });
  it("has an hour and a number beside it", () => {
    expect(
      read(
        [
          "Statement by the High Representative",
          "Brussels, 12/03/2024 - 10:20, UNIQUE ID: 240312_5",
          `We call on all sides to act with restraint. ${PROSE}`,
        ],
        { head: 1 },
      ),
    ).toEqual(["2024-03-12", "2024-03-12", "Brussels"]);
  });
  it("stands on the last lines", () => {
    expect(
      read([
        "PRESS STATEMENT ON THE SITUATION",
        `The Government is following the situation closely. ${PROSE}`,
        "MINISTRY OF FOREIGN AFFAIRS",
        "PUTRAJAYA",
        "1 JUNE 2021",
      ]),
    ).toEqual(["2021-06-01", "2021-06-01", "PUTRAJAYA"]);
  });
  it("of the issue at the end gives way to the event in the lead", () => {
    expect(
      read(
        [
          "Visit of the External Affairs Minister",
          "March 16, 2023",
          `The External Affairs Minister visited Paris on 14 March 2023. ${PROSE}`,
          "New Delhi",
          "March 16, 2023",
        ],
        { head: 1 },
      ),
    ).toEqual(["2023-03-16", "2023-03-14", "Paris"]);
  });
});

describe("a header above a speech", () => {
  it("gives the place on a line of its own, the day by the page's date", () => {
    expect(
      read(
        [
          "Secretary Vale at a Small Group Ministers' Meeting",
          "February 14, 2022",
          "Anton J. Vale, Secretary of State",
          "Washington, D.C.",
          "SECRETARY VALE: Greetings, everyone. Good morning, good afternoon.",
          PROSE,
        ],
        { head: 1 },
      ),
    ).toEqual(["2022-02-14", "2022-02-14", "Washington, D.C."]);
  });
  it("gives the city, not the building in another block", () => {
    expect(
      read(
        [
          "Press Availability",
          "April 7, 2022",
          "Anton J. Vale, Secretary of State",
          "Brussels, Belgium",
          "NATO Headquarters",
          "SECRETARY VALE: Good evening, everyone, and thank you for coming.",
          PROSE,
        ],
        { head: 1 },
      )[2],
    ).toBe("Brussels, Belgium");
  });
  it("takes the city below its house, in paragraphs of their own too", () => {
    const lines = ["Remarks at the Fair", "May 3, 2023", "Assembly Hall", "Oslo, Norway"];
    expect(read([...lines, "SECRETARY VALE: Good evening, everyone.", PROSE], { head: 2 })[2]).toBe(
      "Assembly Hall\n\nOslo, Norway",
    );
  });
  it("of the issue gives way to yesterday's visit in the lead, not to a day told later", () => {
    const line = "November 17, 2023 – Ottawa, Ontario – Foreign Office";
    const lead = "The Minister of Foreign Affairs yesterday concluded a working visit to Riga, Latvia.";
    const facts = ["2023-11-17", "2023-11-16", "Riga, Latvia"];
    expect(read(["Minister concludes visit to Latvia", line, `${lead} ${PROSE}`])).toEqual(facts);
    const later = ["The Minister met the Ambassador.", PROSE, "The Ambassador arrived yesterday."];
    expect(read(["Minister meets the Ambassador", line, later.join(" ")])[1]).toBe("2023-11-17");
  });
  it("goes on below the summary of a page up to its labelled dates", () => {
    const summary =
      "The Foreign Secretary set out how the country will work with its partners to keep the sea lanes open.";
    const labels = ["From:", "Foreign Office", "Published", "19 October 2023", "Location:", "The Institute, London"];
    expect(
      read(["A speech on the sea", summary, ...labels, "Delivered on:", "18 October 2023 (as delivered)", PROSE]),
    ).toEqual(["2023-10-19", "2023-10-18", "The Institute, London"]);
  });
  it("is not the first paragraph of a text over the days of a programme", () => {
    const first = "The Minister will open the fair of books and then visit the harbour with the guests of the city.";
    expect(
      read(["Visit to Oslo", first, "Opening of the fair on the market", "12 May 2023", ...Array(6).fill(PROSE)])[0],
    ).toBeNull();
  });
  it("gives a room and a house on two lines as one place, and their own day", () => {
    expect(
      read(
        [
          "Remarks by the two Presidents",
          "December 13, 2023",
          "Indian Treaty Room\nEisenhower Executive Office Building",
          "(December 12, 2023)",
          "5:01 P.M. EST",
          "PRESIDENT: Please have a seat.",
          PROSE,
        ],
        { head: 3 },
      ),
    ).toEqual(["2023-12-13", "2023-12-12", "Indian Treaty Room\nEisenhower Executive Office Building"]);
  });
  it("gives a venue before its city and the text's own date line", () => {
    expect(
      read(
        [
          "Transcript of joint press conference",
          "Minister For Foreign Affairs | 3 July 2010",
          "Commonwealth Parliamentary Offices, Perth",
          "Saturday, 3 July 2010",
          "STEPHEN MARSH: Firstly, we very much welcome the decision announced by the Government.",
          PROSE,
        ],
        { head: 1 },
      ),
    ).toEqual(["2010-07-03", "2010-07-03", "Commonwealth Parliamentary Offices, Perth"]);
  });
  it("ends with a town behind a lesser place", () => {
    expect(
      read(
        [
          "Remarks at the Luncheon",
          "Posted on March 28, 2018",
          "Remarks by the Prime Minister at the Luncheon Hosted for the Diplomatic Community, Baluwatar, Kathmandu.",
          "27 March 2018",
          "Honourable Ministers,",
          PROSE,
        ],
        { head: 1 },
      ),
    ).toEqual(["2018-03-28", "2018-03-27", "Baluwatar, Kathmandu"]);
  });
  it("of a mission to the United Nations holds place and date in one line", () => {
    expect(
      read([
        "Statement by H.E. Mr. Aru Tamm at the General Debate",
        "New York, 28 September 2024",
        "Mr. President,",
        PROSE,
      ]),
    ).toEqual(["2024-09-28", "2024-09-28", "New York"]);
  });
  it("of a mission can have hour, date and place parted by strokes", () => {
    expect(
      read(["Statement at the General Debate", "19:00 | 25 September 2024 | Geneva", "Excellencies,", PROSE]),
    ).toEqual(["2024-09-25", "2024-09-25", "Geneva"]);
  });
  it("breaks an ordinal over lines", () => {
    expect(
      read(["National statement", "New York\n25\nth\nSeptember 2024", "Mr. President,", PROSE]).slice(0, 2),
    ).toEqual(["2024-09-25", "2024-09-25"]);
  });
  it("in Japan holds weekday, date, hour and place", () => {
    expect(
      read([
        "Press Conference by Foreign Minister MORI Taro",
        "Friday, May 29, 2020, 11:05 a.m. Ministry of Foreign Affairs",
        "This is a provisional translation by an external company for reference purpose only.",
        PROSE,
      ]),
    ).toEqual(["2020-05-29", "2020-05-29", "Ministry of Foreign Affairs"]);
  });
});

describe("a title", () => {
  it("gives the day of a briefing", () => {
    expect(
      read(
        [
          "Department Press Briefing – July 16, 2021",
          "July 16, 2021",
          "2:03 p.m. EST",
          "MS PORTER: Good afternoon and happy Friday. Thank you for joining today.",
          PROSE,
        ],
        { head: 1 },
      ),
    ).toEqual(["2021-07-16", "2021-07-16", null]);
  });
  it("with the only date gives the event, not the publication", () => {
    expect(
      read(["Statement by the Minister at the Virtual Summit (15 May 2020)", "Dear Secretary General,", PROSE]),
    ).toEqual([null, "2020-05-15", null]);
  });
  it("that opens with its number and date gives both", () => {
    expect(
      read([
        "No: 300, 30 September 2022, Press Release Regarding the Annexation of Some Regions",
        `We reject this decision. ${PROSE}`,
      ]).slice(0, 2),
    ).toEqual(["2022-09-30", "2022-09-30"]);
  });
  it("names place and date", () => {
    expect(
      read(
        [
          "Briefing by Foreign Ministry Spokesperson Vera Orlova, Moscow, November 9, 2017",
          "9 November 2017 - 16:51",
          "Vera Orlova: Good afternoon. Let us begin with the schedule.",
          PROSE,
        ],
        { head: 1 },
      ),
    ).toEqual(["2017-11-09", "2017-11-09", "Moscow"]);
  });
  it("names the town of a press conference", () => {
    expect(
      read(
        [
          "Press conference, Canberra",
          "12 March 2024",
          "Transcript, E&OE",
          "Pia Wong, Foreign Minister: Thanks very much for coming along this morning.",
          PROSE,
        ],
        { head: 1 },
      ),
    ).toEqual(["2024-03-12", "2024-03-12", "Canberra"]);
  });
  it("names the town whose meeting the text dates", () => {
    expect(
      read(
        [
          "Joint Statement on the Trade Meeting in Stockholm",
          "August 11, 2025",
          "Reflecting on their meetings in London on June 9 and 10, 2025, and in Stockholm on July 28 and 29, 2025;",
          PROSE,
        ],
        { head: 1 },
      ),
    ).toEqual(["2025-08-11", "2025-07-28", "Stockholm"]);
  });
  it("on an anniversary does not give the day of history", () => {
    expect(
      read(
        [
          "Statement on the anniversary of 1 September 1939",
          "1 September 2019",
          `Eighty years ago the war began. ${PROSE}`,
        ],
        { head: 1 },
      ),
    ).toEqual(["2019-09-01", null, null]);
  });
  it("says in a note which of its dates it passed over", () => {
    const page = pageOf(["Statement on the anniversary of 1 September 1939", "1 September 2019", PROSE], { head: 1 });
    const reading = openReading(page, "en");
    const { notes } = findDatesAndPlace(reading, findTitle(reading));
    expect(notes.map(({ span }) => span && page.text.slice(span.from, span.to))).toEqual(["1 September 1939"]);
  });
  it("on the situation in a country gives no place", () => {
    expect(
      read(
        ["Statement on the situation in Sudan", "17 April 2023", `We are deeply concerned by the fighting. ${PROSE}`],
        { head: 1 },
      ),
    ).toEqual(["2023-04-17", null, null]);
  });
});

describe("a statement", () => {
  it("that announces something today is dated by its page", () => {
    expect(
      read(
        [
          "Targeting Smuggling Networks",
          "March 3, 2022",
          `Today we are targeting those who move arms across the border. ${PROSE}`,
        ],
        { head: 1 },
      )[1],
    ).toBe("2022-03-03");
  });
  it("that only mentions what others did has no event", () => {
    expect(
      read(
        [
          "Joint Statement on the Decision to Close Schools",
          "March 24, 2022",
          `We are united in our condemnation of the decision on March 23 to deny girls the opportunity to go back to school. ${PROSE}`,
        ],
        { head: 1 },
      )[1],
    ).toBeNull();
  });
  it.each([
    "These principles are particularly important for us today.",
    "Those who criticize us today should come to grips with the situation.",
    "The world of today faces many crises.",
  ])("with 'today' for nowadays has no event: %s", (line) => {
    expect(read(["Statement of the Ministry", "9 August 2020", line, PROSE], { head: 1 })[1]).toBeNull();
  });
  it("takes no date from history in the body", () => {
    expect(
      read(
        [
          "Statement on the Peace Agreement",
          "10 April 2023",
          `On 10 April 1998 the parties signed the Agreement. ${PROSE}`,
        ],
        { head: 1 },
      )[1],
    ).toBeNull();
  });
});

describe("the page's own date", () => {
  it("is a labelled line; when it was updated or what it cites is not", () => {
    expect(
      read(["Minister meets envoys", "Last updated: 3 June 2023", "Published: 1 June 2023", PROSE], { head: 2 })[0],
    ).toBe("2023-06-01");
  });
  it("is what 'Delivered on' and 'Published' on one line say, each for its own", () => {
    expect(
      read([
        "Airspace restrictions",
        "From: Department for Transport. Delivered on: 31 March 2014. Published 1 April 2014. Robert Marsh MP",
        PROSE,
      ]).slice(0, 2),
    ).toEqual(["2014-04-01", "2014-03-31"]);
  });
  it("stands under its label on the next line", () => {
    expect(read(["Joint press release", "Date\n2017-07-28\nhit\n1936", PROSE], { head: 1 })[0]).toBe("2017-07-28");
  });
  it("is a month where no day is given", () => {
    expect(read(["Policy paper on the Pacific", "June 2023", PROSE], { head: 1 })[0]).toBe("2023-06");
  });
  it("comes from the metadata where the text has none", () => {
    const dates = [{ value: "2022-12-07T18:25:00+08:00", source: "meta:PubDate" }];
    expect(read(["Minister meets envoys", PROSE], { hints: { dates } })[0]).toBe("2022-12-07");
  });
  it("is the text's where the metadata say another day", () => {
    const dates = [{ value: "2022-12-09T02:00:00Z", source: "meta:article:published_time" }];
    expect(read(["Minister meets envoys", "7 December 2022", PROSE], { head: 1, hints: { dates } })[0]).toBe(
      "2022-12-07",
    );
  });
  it("comes from the address as a last resort, not when it counts by another calendar", () => {
    expect(
      read(["Minister meets envoys", PROSE], { url: "https://example.org/news/2022/02/26/minister-meets" })[0],
    ).toBe("2022-02-26");
    expect(read(["Minister meets envoys", PROSE], { url: "https://example.org/t20230428_11068594.html" })[0]).toBe(
      "2023-04-28",
    );
    expect(read(["Minister meets envoys", PROSE], { url: "https://example.org/details/1441/11/06/" })[0]).toBeNull();
    expect(read(["Minister meets envoys", PROSE], { url: "https://example.org/news/12345678" })[0]).toBeNull();
  });
  it("is read in the order that the country writes", () => {
    expect(read(["Readout", "08/12/2021", PROSE], { head: 1, url: "https://www.state.gov/readout" })[0]).toBe(
      "2021-08-12",
    );
    expect(read(["Readout", "08/12/2021", PROSE], { head: 1, url: "https://www.auswaertiges-amt.de/en/x" })[0]).toBe(
      "2021-12-08",
    );
    expect(read(["Readout", "08/12/2021", PROSE], { head: 1, declaredLang: "en-US" })[0]).toBe("2021-08-12");
  });
  it("is read in the order that another date of the page proves", () => {
    expect(read(["Readout", "08/12/2021", `${PROSE} The last meeting was on 08/25/2021.`], { head: 1 })[0]).toBe(
      "2021-08-12",
    );
    const dates = [{ value: "2021-12-08", source: "meta:date" }];
    expect(
      read(["Readout", "08/12/2021", PROSE], { head: 1, url: "https://www.state.gov/x", hints: { dates } })[0],
    ).toBe("2021-12-08");
  });
  it("is none where the text only tells of dates", () => {
    expect(read(["Declaration on friendship", `The treaty of 12 May 2001 was signed by both. ${PROSE}`])[0]).toBeNull();
  });
  it("is not the day on which the page was opened", () => {
    const page = pageOf([
      "The 8th Regular Press Conference (19 May 2022)",
      "At 15:00 on 19 May 2022, the Ministry held its press conference in Ha Noi, chaired by its Spokesperson.",
    ]);
    const shift = "Thursday, December 26, 2024 Search\n\n";
    const moved = page.blocks.map((block) => ({
      ...block,
      from: block.from + shift.length,
      to: block.to + shift.length,
    }));
    const top = {
      kind: "paragraph",
      part: "head",
      level: null,
      list: null,
      strong: [],
      from: 0,
      to: shift.length - 2,
    } as const;
    const reading = openReading({ ...page, text: shift + page.text, blocks: [top, ...moved] }, "en");
    const { published, eventDate, notes } = findDatesAndPlace(reading, findTitle(reading));
    expect([published, eventDate?.value]).toEqual([null, "2022-05-19"]);
    expect(notes.map((note) => note.rule)).toContain("day of fetching");
  });
  it("is the text's own where a template gives the day of upload", () => {
    const dates = [{ value: "2023-04-27T08:00:00+01:00", source: "meta:article:published_time" }];
    expect(
      read(["PRESS RELEASE: EVACUATION", PROSE, "Spokesperson", "Abuja, 26th April, 2023"], { hints: { dates } })[0],
    ).toBe("2023-04-26");
  });
  it("carries a label of another language on a translated page", () => {
    expect(
      read(["Foreign Minister at the Dialogue", "วันที่นำเข้าข้อมูล 3 Oct 2024", "วันที่ปรับปรุงข้อมูล 7 Oct 2024", PROSE], {
        head: 2,
      })[0],
    ).toBe("2024-10-03");
  });
  it("is not the day on which a source was read", () => {
    expect(
      read(
        [
          "Déclaration du ministre",
          "Prononcé le 22 septembre 2020",
          "Merci Monsieur le Député, vous avez rappelé quelle était la situation internationale et les relations complexes.",
          "Source https://www.example.fr, le 25 septembre 2020",
        ],
        { head: 1, declaredLang: "fr" },
      )[0],
    ).toBe("2020-09-22");
  });
});

describe("pages in other languages", () => {
  it("in French: in Paris, on the first of October, by the title", () => {
    expect(
      read(
        [
          "Déclaration de M. Jean Valois, ministre, sur les droits des femmes, à Paris le 1er octobre 2020.",
          "Publié le 2 octobre 2020",
          "Mesdames et Messieurs les Chefs d'État et de gouvernement,",
        ],
        { head: 1, declaredLang: "fr" },
      ),
    ).toEqual(["2020-10-02", "2020-10-01", "Paris"]);
  });
  it("in Russian: place behind the date line", () => {
    expect(
      read(
        [
          "Встреча с генеральным директором",
          "3 апреля 2025 года, 14:05, Москва, Кремль",
          "Генеральный директор доложила Президенту о развитии экспорта и о вкладе государственных институтов.",
        ],
        { head: 1, declaredLang: "ru" },
      ),
    ).toEqual(["2025-04-03", "2025-04-03", "Москва, Кремль"]);
  });
  it("in Chinese: the title's day", () => {
    expect(
      read(
        [
          "2022年12月7日外交部发言人主持例行记者会",
          "2022-12-07 18:25",
          "总台央视记者：中方今天发布了消息。此时举办首届峰会有何特殊意义？中方希望向世界传递什么信息？",
        ],
        { head: 1, declaredLang: "zh" },
      ).slice(0, 2),
    ).toEqual(["2022-12-07", "2022-12-07"]);
  });
});

it("is quick on a hundred thousand dates and on one endless sentence", () => {
  const grown = (part: string, size: number): number =>
    growth(
      (count) => ["Title", "3 May 2022", `today we met ${part.repeat(count)}`],
      (lines) => read(lines, { head: 1 }),
      size,
    );
  expect(grown("on 3 May 2022 they met and ", 4_000)).toBeLessThan(LINEAR);
  expect(grown("in Paris and ", 10_000)).toBeLessThan(LINEAR);
});

describe("a lead full of names", () => {
  it.each([
    ["The Foreign Secretary, Enrique Salonga, met his ASEAN Colleagues in Vientiane on Friday.", "2024-07-26"],
    [
      "Minister for Foreign Affairs Jolanta Weber spoke by telephone today with Foreign Minister Karim Haddad.",
      "2024-07-26",
    ],
  ])("tells its day: %s", (lead, day) => {
    expect(read(["The Secretary meets his colleagues", "26 July 2024", lead, PROSE], { head: 1 })[1]).toBe(day);
  });

  it("is not made of a header that gives a weekday with its date", () => {
    const header = "Statement delivered by Ambassador Ana Silva, Geneva, Friday, 26 July.";
    expect(read(["Statement on Peace", header, "29 July 2024", PROSE], { head: 1 })[1]).toBe("2024-07-26");
  });
});
