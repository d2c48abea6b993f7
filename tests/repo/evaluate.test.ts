import { describe, expect, test } from "vitest";
import type { ReleaseRecord, Span } from "../../lib/model";
import { countByMeasure, figure, table } from "../../scripts/evaluate/figures";
import type { Gold } from "../../scripts/evaluate/gold";
import { type Judgement, judge, type Measure } from "../../scripts/evaluate/judge";

const TEXT =
  "Talks in Lima. Ann Ray made two points. First, open the port. Second, keep it clean. A reporter: Why? Ann Ray: Because.";

function spanOf(words: string): Span {
  const from = TEXT.indexOf(words);
  if (from < 0) throw new RangeError(`not in the text: ${words}`);
  return { from, to: from + words.length };
}

function factOf(value: string) {
  return { value, from: null, to: null, rule: "test" };
}

const GOLD: Gold = {
  id: "one",
  url: "https://www.example.org/1",
  lang: "en",
  body: "xx",
  isRelease: true,
  kind: "readout",
  title: "Talks in Lima",
  published: "2024-01-02",
  eventDate: null,
  place: "Lima",
  speakers: [{ name: "Ann Ray", role: "Minister" }],
  sets: [
    {
      speaker: "Ann Ray",
      announcement: "Ann Ray made two points.",
      topic: null,
      declared: 2,
      items: [
        {
          ordinal: 1,
          marker: "First",
          starts: "First, open the port.",
          ends: "open the port.",
          heading: "open the port.",
        },
        {
          ordinal: 2,
          marker: "Second",
          starts: "Second, keep it clean.",
          ends: "keep it clean.",
          heading: "keep it clean.",
        },
      ],
    },
  ],
  exchanges: [{ asker: "A reporter", questionStarts: "Why?", answers: [{ speaker: "Ann Ray", starts: "Because." }] }],
  versions: ["es"],
};

const RECORD: ReleaseRecord = {
  schema: 1,
  url: "https://www.example.org/1",
  readAt: "2026-01-01T00:00:00.000Z",
  text: TEXT,
  textHash: "sha256:0",
  projection: 1,
  lang: "en-GB",
  dir: "ltr",
  isRelease: true,
  confidence: 1,
  reasons: [],
  issuer: { id: "xx", name: "Ministry", country: null, kind: "ministry" },
  kind: "readout",
  title: factOf("Talks in Lima"),
  published: factOf("2024-01-02"),
  eventDate: null,
  place: factOf("LIMA"),
  speakers: [{ id: 0, name: factOf("Ann Ray"), role: factOf("Minister"), mentions: [] }],
  sets: [
    {
      speaker: 0,
      announcement: spanOf("Ann Ray made two points."),
      topic: null,
      declared: 2,
      style: "ordinal",
      parent: null,
      items: [
        {
          ordinal: 1,
          marker: spanOf("First"),
          heading: spanOf("open the port."),
          span: spanOf("First, open the port."),
        },
        {
          ordinal: 2,
          marker: spanOf("Second"),
          heading: spanOf("keep it clean."),
          span: spanOf("Second, keep it clean."),
        },
      ],
    },
  ],
  statements: [],
  exchanges: [
    {
      asker: spanOf("A reporter"),
      question: spanOf("Why?"),
      answers: [{ speaker: 0, span: spanOf("Because."), declined: false }],
    },
  ],
  versions: [{ lang: "es-PE", url: "https://www.example.org/1/es" }],
  notes: [],
};

function outcomes(judgements: readonly Judgement[], measure: Measure): string[] {
  return judgements.filter((judgement) => judgement.measure === measure).map(({ outcome }) => outcome);
}

describe("comparing a record with its annotation", () => {
  test("a record that says what the annotation says is right in everything", () => {
    const judgements = judge(GOLD, RECORD);
    expect(judgements.filter(({ outcome }) => outcome !== "right")).toEqual([]);
    expect(new Set(judgements.map(({ measure }) => measure))).toContain("answer speaker");
  });

  test("an item that is not found is missed, one that nobody annotated is extra, and the set is not whole", () => {
    const [set] = RECORD.sets;
    if (!set) throw new Error("no set");
    const [first] = set.items;
    const other = { ordinal: 3, marker: null, heading: spanOf("Talks in Lima."), span: spanOf("Talks in Lima.") };
    const judgements = judge(GOLD, { ...RECORD, sets: [{ ...set, items: first ? [first, other] : [] }] });
    expect(outcomes(judgements, "items")).toEqual(["right", "missed", "extra"]);
    expect(outcomes(judgements, "sets whole")).toEqual(["wrong"]);
    expect(outcomes(judgements, "headings")).toEqual(["right"]);
  });

  test("an optional set counts neither way", () => {
    const sets = (GOLD.sets ?? []).map((set) => ({ ...set, optional: true }));
    expect(outcomes(judge({ ...GOLD, sets }, RECORD), "items")).toEqual([]);
    expect(outcomes(judge({ ...GOLD, sets }, { ...RECORD, sets: [] }), "items")).toEqual([]);
  });

  test("a page that is no release is judged by that alone; taken for one, its items are extra", () => {
    const page: Gold = { id: "list", url: null, lang: "en", isRelease: false };
    expect(judge(page, { ...RECORD, isRelease: false }).map(({ measure }) => measure)).toEqual([
      "readable",
      "spans in text",
    ]);
    expect(outcomes(judge(page, RECORD), "release")).toEqual(["extra"]);
    expect(outcomes(judge(page, RECORD), "items")).toEqual(["extra", "extra"]);
  });

  test("a page that could not be read misses everything that is on it", () => {
    const judgements = judge(GOLD, null, "broken");
    expect(outcomes(judgements, "readable")).toEqual(["wrong"]);
    expect(outcomes(judgements, "items")).toEqual(["missed", "missed"]);
    expect(outcomes(judgements, "speakers")).toEqual(["missed"]);
    expect(outcomes(judgements, "exchanges")).toEqual(["missed"]);
  });

  test("a span outside the text is wrong, and so is an empty one", () => {
    const broken = {
      ...RECORD,
      statements: [{ speaker: null, verb: { from: 5, to: 5 }, content: spanOf("Why?"), mode: "quote" as const }],
    };
    expect(outcomes(judge(GOLD, broken), "spans in text")).toEqual(["wrong"]);
    const beyond = { ...RECORD, notes: [{ stage: "x", rule: "x", span: { from: 0, to: TEXT.length + 1 }, why: "x" }] };
    expect(outcomes(judge(GOLD, beyond), "spans in text")).toEqual(["wrong"]);
  });
});

describe("figures", () => {
  test("what must be found is F1 over all pages, the rest a share", () => {
    expect(figure("items", { right: 3, wrong: 0, missed: 1, extra: 1 })).toBeCloseTo(0.75);
    expect(figure("title", { right: 3, wrong: 1, missed: 0, extra: 0 })).toBeCloseTo(0.75);
    expect(figure("topic", { right: 0, wrong: 0, missed: 0, extra: 0 })).toBeNull();
  });

  test("the table has a column for all, for the rules alone and for each language, and counts behind", () => {
    const judgements = judge(GOLD, RECORD);
    const rows = table(judgements, judgements, () => "en").split("\n");
    expect(rows[0]?.trim().split(/\s+/)).toEqual(["all", "rules", "en"]);
    expect(rows).toContain("items             100.0  100.0  100.0  2 right, 0 extra, 0 missed");
    expect(rows).toHaveLength(countByMeasure(judgements).size + 1);
  });
});
