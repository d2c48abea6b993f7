import { describe, expect, it } from "vitest";
import { findLanguage } from "../../../../lib/extract/detect/language";
import { judgeRelease, type ReleaseEvidence } from "../../../../lib/extract/detect/release";
import { findTitle } from "../../../../lib/extract/detect/title";
import { openReading } from "../../../../lib/extract/reading";
import { type PageOptions, pageOf } from "../page-of";

const MINISTRY = { id: "xx", name: "Ministry of Foreign Affairs of Norland", country: "XX", kind: "ministry" } as const;
const NOTHING: ReleaseEvidence = {
  title: null,
  issuer: null,
  isListAddress: false,
  isReleaseAddress: false,
  kind: "other",
  points: 0,
  statements: 0,
  exchanges: 0,
  dated: false,
};

function judge(lines: readonly string[], evidence: Partial<ReleaseEvidence> = {}, options: PageOptions = {}) {
  const page = pageOf(lines, options);
  const reading = openReading(page, findLanguage(page).lang);
  return judgeRelease(reading, { ...NOTHING, title: findTitle(reading), ...evidence });
}
const isRelease = (...given: Parameters<typeof judge>): boolean => judge(...given).isRelease;

const REPORT =
  "The Foreign Minister met with the Ambassador of Sudland and discussed bilateral relations, the summit of the two states and the work of the United Nations.";
const OTHER =
  "The Minister thanked the delegation for its work and looked forward to the next round of consultations between the two ministries.";
const ORDINARY =
  "Mix the flour with the butter until it is smooth, then leave the dough in a cool place for an hour before you roll it out on the table.";

describe("one release", () => {
  it("stands on a ministry's host, with a title, a date and text", () => {
    const verdict = judge(["Minister Tamm meets the Ambassador of Sudland", REPORT, OTHER], {
      issuer: MINISTRY,
      kind: "readout",
      dated: true,
    });
    expect(verdict.isRelease).toBe(true);
    expect(verdict.confidence).toBeGreaterThan(0.9);
    expect(verdict.reasons).toContain("host belongs to Ministry of Foreign Affairs of Norland");
    expect(verdict.reasons).toContain("has a date of its own");
  });
  it("may have no date when its title names a kind", () => {
    expect(
      isRelease(["Statement of the Ministry of Foreign Affairs", REPORT, OTHER], {
        issuer: MINISTRY,
        kind: "statement",
      }),
    ).toBe(true);
  });
  it("may stand on a host that nobody knows, when it says whose it is", () => {
    const titles = [{ value: "Joint Statement on Trade - Ministry of Foreign Affairs", source: "title" }];
    expect(
      isRelease(
        ["Joint Statement on Trade", REPORT, OTHER],
        { kind: "communique", dated: true },
        { hints: { titles } },
      ),
    ).toBe(true);
  });
  it("may be on any subject", () => {
    expect(
      isRelease(
        [
          "Ambassador's wife visits a school",
          "The wife of the Ambassador visited a school in the capital and gave the children books from the Embassy's library.",
          OTHER,
        ],
        { issuer: MINISTRY, kind: "readout", dated: true },
      ),
    ).toBe(true);
  });
  it("in a language whose words nobody has listed is judged by its host, its date and its text", () => {
    const line =
      "Ministocin biyu sun gana a babban birnin ƙasar kuma suka amince a ci gaba da tattaunawa a shekara mai zuwa domin zaman lafiya.";
    expect(
      isRelease(["Ministoci sun gana", line, line], { issuer: MINISTRY, dated: true }, { declaredLang: "ha" }),
    ).toBe(true);
  });
});

describe("no release", () => {
  it("is a list of those who held an office, with their years", () => {
    const evidence = { issuer: MINISTRY, dated: true } as const;
    const holders = ["- Anna Roe (1 May 1994 – 12 June 1997)", "- Ben Doe (13 June 1997 – 4 March 2001)"];
    const more = ["- Carla Poe (5 March 2001 – 30 May 2005)", "- Dan Loe (31 May 2005 – 2 July 2011)"];
    expect(isRelease(["Foreign Ministers of Norland since 1994", ...holders, ...more], evidence)).toBe(false);
    expect(isRelease(["Foreign Ministers of Norland meet", REPORT, OTHER, ...holders], evidence)).toBe(true);
  });
  it.each(["Press Releases", "News", "Statements and Releases", "Press Briefings"])("a column's page: %s", (title) => {
    expect(isRelease([title, REPORT, OTHER], { issuer: MINISTRY, dated: true })).toBe(false);
  });
  it("a list of links with dates", () => {
    const items = Array.from({ length: 20 }, (_, i) => `- Minister meets envoy number ${i} (2 March 2022)`);
    const shape = { bodyLength: 1000, bodyLinkLength: 800, bodyLinks: 20, datedLinks: 20, longParagraphs: 0 };
    expect(isRelease(["Ministry of Foreign Affairs", ...items], { issuer: MINISTRY, dated: true }, { shape })).toBe(
      false,
    );
  });
  it("the address of a list", () => {
    expect(
      isRelease(["Minister Tamm meets the Ambassador", REPORT], { issuer: MINISTRY, isListAddress: true, dated: true }),
    ).toBe(false);
  });
  it.each([
    "Public Schedule – June 13, 2021",
    "Media Advisory: Minister to visit Sudland",
    "Notice of Holiday Closure",
    "Vacancy Announcement: Driver",
    "Invitation to Tender",
    "Biography of the Foreign Minister",
    "Travel Advice for Sudland",
  ])("a notice, a schedule, a life or a service: %s", (title) => {
    expect(isRelease([title, OTHER], { issuer: MINISTRY, dated: true })).toBe(false);
  });
  it("a life under its name alone", () => {
    const life =
      "Aru Tamm was born in 1961. He graduated from the University and joined the Foreign Service in 1985. He is married with two children. He speaks English, and served as Ambassador to Sudland.";
    expect(
      isRelease(
        [
          "Aru Tamm",
          life,
          "1985: joined the Ministry of Foreign Affairs as an attaché in the department of protocol and then of treaties.",
        ],
        { issuer: MINISTRY },
      ),
    ).toBe(false);
  });
  it("a home page", () => {
    const shape = { bodyLength: 2000, bodyLinkLength: 1700, bodyLinks: 120, datedLinks: 9 };
    expect(
      isRelease(
        ["Ministry of Foreign Affairs", "- News", "- Visas", "- Embassies"],
        { issuer: MINISTRY, isListAddress: true },
        { shape },
      ),
    ).toBe(false);
  });
  it("an ordinary page", () => {
    expect(isRelease(["How to bake a cake", ORDINARY, ORDINARY], { dated: true })).toBe(false);
  });
  it("a newspaper's story about diplomacy", () => {
    const hints = { types: [{ value: "NewsArticle", source: "json-ld:@type" }], siteName: "The Morning Post" };
    expect(
      isRelease(
        ["Fears grow as winter nears", REPORT, ORDINARY],
        { dated: true, kind: "readout", statements: 3 },
        { hints },
      ),
    ).toBe(false);
  });
  it("a newspaper's report of a meeting, whatever its title", () => {
    const hints = { types: [{ value: "NewsArticle", source: "json-ld:@type" }], siteName: "The Morning Post" };
    expect(
      isRelease(
        ["Foreign Minister meets the Ambassador of Sudland", REPORT, OTHER],
        { dated: true, kind: "readout", statements: 3 },
        { hints },
      ),
    ).toBe(false);
  });
  it("a treaty in a database", () => {
    const articles =
      "The Government of Norland and the Government of Sudland, hereinafter the Parties, have agreed as follows: Article 1 of this Agreement";
    expect(
      isRelease(["Agreement on films (signed on 12 May 1998)", articles, OTHER], { issuer: MINISTRY, dated: true }),
    ).toBe(false);
  });
  it("a page with hardly any text", () => {
    expect(isRelease(["Statement", "Soon."], { issuer: MINISTRY, dated: true })).toBe(false);
  });
  it("an empty page", () => {
    const verdict = judge([""]);
    expect(verdict.isRelease).toBe(false);
    expect(verdict.reasons.length).toBeGreaterThan(0);
  });
});

it("gives only reasons that speak for its verdict, and a confidence between 0 and 1", () => {
  for (const lines of [
    ["Press Releases", REPORT],
    ["Minister meets the Ambassador", REPORT, OTHER],
  ]) {
    for (const issuer of [null, MINISTRY]) {
      const { confidence, reasons, isRelease: verdict } = judge(lines, { issuer });
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(confidence >= 0.5).toBe(verdict);
      expect(reasons.every((reason) => reason !== "" && !reason.endsWith("."))).toBe(true);
    }
  }
});
