import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { PageText, ReleaseRecord, Span } from "../../../lib/model";
import { pageOf } from "./page-of";

const CONTEXT = { readAt: "2026-01-01T00:00:00Z", issuer: null };

/** Every span of a record, wherever it stands. */
function spansOf(record: ReleaseRecord): Span[] {
  const spans: Span[] = [];
  JSON.stringify(record, (_key, value) => {
    if (value && typeof value === "object" && typeof value.from === "number") spans.push(value as Span);
    return value;
  });
  return spans;
}

function expectLawful(page: PageText, record: ReleaseRecord): void {
  expect(record.text).toBe(page.text);
  for (const span of spansOf(record)) {
    expect(Number.isInteger(span.from) && span.from >= 0 && span.to > span.from && span.to <= page.text.length).toBe(
      true,
    );
  }
  const facts = [record.title, record.place, ...record.speakers.flatMap((s) => [s.name, s.role])];
  for (const fact of facts) {
    if (fact && fact.from !== null && fact.to !== null) expect(page.text.slice(fact.from, fact.to)).toBe(fact.value);
  }
  for (const set of record.sets) {
    expect(set.items.length).toBeGreaterThanOrEqual(2);
    let end = 0;
    for (const item of set.items) {
      expect(item.span.from).toBeGreaterThanOrEqual(end);
      end = item.span.to;
      expect(item.heading.from >= item.span.from && item.heading.to <= item.span.to).toBe(true);
    }
  }
  for (const speaker of [...record.sets, ...record.statements].map((x) => x.speaker)) {
    if (speaker !== null) expect(record.speakers[speaker]).toBeDefined();
  }
}

/** Pieces that releases are made of, torn out of their places. */
const PIECES = [
  "First, ",
  "Secondly, ",
  "Third, and finally, ",
  "1. ",
  "(2) ",
  "a) ",
  "• ",
  "Minister Ada Krone ",
  "H.E. Mr. Tomas Lind, Foreign Minister of Norland, ",
  "said that ",
  "put forward three proposals on trade. ",
  "“",
  "”",
  "Q: ",
  "Reuters: ",
  "Mao Ning: ",
  "\n",
  ". ",
  "; and ",
  "On July 11, 2016, ",
  "2016/07/11",
  "第一，",
  "提出三点主张：",
  "во-первых, ",
  "أولاً، ",
  "İstanbul ",
  "ﬁrst ",
  "\u200f",
  "\ud800",
  "e\u0301",
  " ",
  ":",
  "we should cooperate",
  "Second World War ",
];

describe("the law of the record", () => {
  it("holds for pages of torn pieces", () => {
    const line = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const page = pageOf(lines);
        expectLawful(page, extractRecord(page, CONTEXT));
      }),
      { numRuns: 400 },
    );
  });

  it("holds for any Unicode", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 80 }), { minLength: 1, maxLength: 6 }),
        (lines) => {
          const page = pageOf(lines);
          expectLawful(page, extractRecord(page, CONTEXT));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives an equal record when a page is read twice", () => {
    const page = pageOf([
      "Talks on Trade",
      "Minister Ada Krone made two points. First, tariffs matter. Second, trust matters more.",
    ]);
    expect(extractRecord(page, CONTEXT)).toEqual(extractRecord(page, CONTEXT));
  });
});

describe("text as it should not be", () => {
  const cases: [string, string[]][] = [
    ["one paragraph of 200,000 letters", ["a".repeat(200_000)]],
    [
      "one paragraph of 200,000 units without punctuation",
      ["the minister said that we should first go there and second come back ".repeat(2_900)],
    ],
    ["ten thousand ordinals in a row", ["First, second, third, ".repeat(3_400)]],
    [
      "ten thousand ordinals, a paragraph each",
      Array.from({ length: 10_000 }, (_, i) => `${["First", "Second", "Third"][i % 3]}, we go on.`),
    ],
    ["ten thousand numbered paragraphs", Array.from({ length: 10_000 }, (_, i) => `${i + 1}. We go on.`)],
    ["ten thousand labels", Array.from({ length: 10_000 }, (_, i) => (i % 2 ? "Reuters: Why?" : "Mao Ning: Because."))],
    ["ten thousand names", ["Minister Ada Krone and Minister Tomas Lind said that ".repeat(5_000)]],
    ["quotation marks that never close", ["“We said ".repeat(20_000)]],
    ["capitals without end", ["KRONE LIND MARSH ".repeat(12_000)]],
    ["digits without end", ["1".repeat(200_000)]],
    ["dates without end", ["On July 11, 2016 ".repeat(10_000)]],
    ["brackets without end", ["(".repeat(100_000)]],
    ["initials without end", ["A. B. C. ".repeat(20_000)]],
    [
      "right-to-left marks inside English",
      ["\u200fFirst\u200e, we \u202btalk\u202c. Second\u200f, we \u2067listen\u2069."],
    ],
  ];
  it.each(cases)(
    "gives a lawful record: %s",
    (_name, lines) => {
      const page = pageOf(["Statement", ...lines]);
      expectLawful(page, extractRecord(page, CONTEXT));
    },
    60_000,
  );
});
