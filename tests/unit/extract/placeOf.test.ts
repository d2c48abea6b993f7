import { describe, expect, test } from "vitest";
import { placeOf, spanOfWords } from "../../../lib/extract/placeOf";
import type { ReleaseRecord, Span } from "../../../lib/model";
import { release } from "../records";

const SPEAKERS = [{ name: "Wei Lan", role: "Foreign Minister" }, { name: "Odo Brand" }];
const READOUT = release({
  speakers: SPEAKERS,
  paragraphs: ["Both sides exchanged views.", "The forum was opened in the morning."],
  sets: [
    {
      speaker: 0,
      points: [{ marker: "First,", thesis: "we should talk.", support: "Talks help." }, { thesis: "we should trade." }],
    },
  ],
});

function spanOf({ text }: ReleaseRecord, words: string): Span {
  const from = text.indexOf(words);
  if (from < 0) throw new RangeError(`not in the text: ${words}`);
  return { from, to: from + words.length };
}

const place = (record: ReleaseRecord, words: string) => placeOf(record, spanOf(record, words));

/** A question with two answers, and a statement, over the readout's paragraphs. */
const TRANSCRIPT: ReleaseRecord = (() => {
  const base = release({
    kind: "transcript",
    speakers: SPEAKERS,
    paragraphs: [
      "Harbour Gazette: What comes next?",
      "Wei Lan: More talks.",
      "Odo Brand: And trade.",
      "He said that all was well.",
    ],
  });
  return {
    ...base,
    exchanges: [
      {
        asker: spanOf(base, "Harbour Gazette"),
        question: spanOf(base, "What comes next?"),
        answers: [
          { speaker: 0, span: spanOf(base, "More talks."), declined: false },
          { speaker: 1, span: spanOf(base, "And trade."), declined: false },
        ],
      },
    ],
    statements: [
      { speaker: 1, verb: spanOf(base, "said"), content: spanOf(base, "all was well."), mode: "paraphrase" },
    ],
  };
})();

describe("where selected words stand", () => {
  test("a point, with whose it is", () => {
    expect(place(READOUT, "we should talk")).toEqual({
      place: { kind: "point", set: 0, item: 0 },
      speaker: "Wei Lan",
      role: "Foreign Minister",
    });
    expect(place(READOUT, "Talks help.").place).toEqual({ kind: "point", set: 0, item: 0 });
  });

  test("a comma or a blank more or less is of no account", () => {
    expect(place(READOUT, "we should trade").place).toEqual({ kind: "point", set: 0, item: 1 });
    expect(placeOf(READOUT, { ...spanOf(READOUT, " First, we should talk.") }).place).toMatchObject({ kind: "point" });
  });

  test("words over two points are in neither", () => {
    expect(place(READOUT, "Talks help. we should trade.").place).toEqual({ kind: "body" });
  });

  test("the body is nobody's in a readout, and its one speaker's in a speech", () => {
    expect(place(READOUT, "exchanged views")).toEqual({ place: { kind: "body" }, speaker: null, role: null });
    const speech = release({ kind: "speech", speakers: [{ name: "Wei Lan" }], paragraphs: ["Dear friends, welcome."] });
    expect(place(speech, "Dear friends")).toEqual({ place: { kind: "body" }, speaker: "Wei Lan", role: null });
  });

  test("the point within a point is the one that is meant", () => {
    const inner = spanOf(READOUT, "Talks help.");
    const nested = {
      ...READOUT,
      sets: [
        ...READOUT.sets,
        {
          ...(READOUT.sets[0] as ReleaseRecord["sets"][number]),
          parent: { set: 0, item: 0 },
          items: [{ ordinal: 1, marker: null, heading: inner, span: inner }],
        },
      ],
    };
    expect(place(nested, "Talks help.").place).toEqual({ kind: "point", set: 1, item: 0 });
  });

  test("a question is its asker's, an answer its speaker's, both together nobody's", () => {
    expect(place(TRANSCRIPT, "What comes next")).toEqual({
      place: { kind: "exchange", index: 0 },
      speaker: "Harbour Gazette",
      role: null,
    });
    expect(place(TRANSCRIPT, "And trade.")).toMatchObject({
      place: { kind: "exchange", index: 0 },
      speaker: "Odo Brand",
    });
    const both = { from: spanOf(TRANSCRIPT, "comes next").from, to: spanOf(TRANSCRIPT, "And trade.").to };
    expect(placeOf(TRANSCRIPT, both)).toMatchObject({ place: { kind: "exchange", index: 0 }, speaker: null });
  });

  test("a statement is whose it is; more than the statement is the body's", () => {
    expect(place(TRANSCRIPT, "all was well")).toMatchObject({
      place: { kind: "statement", index: 0 },
      speaker: "Odo Brand",
    });
    expect(place(TRANSCRIPT, "He said that all was well.")).toMatchObject({ place: { kind: "body" }, speaker: null });
  });
});

describe("selected words in a record's text", () => {
  const find = (quote: string, before = "", after = "") => spanOfWords(READOUT, { quote, before, after });

  test("are found whatever white space the page has between them", () => {
    expect(find("we  should\n\ntrade.")).toEqual(spanOf(READOUT, "we should trade."));
  });

  test("are found at the place that their surroundings tell", () => {
    const twice = release({ paragraphs: ["The harbour opened first.", "Then the harbour closed again."] });
    const second = twice.text.lastIndexOf("harbour");
    expect(spanOfWords(twice, { quote: "harbour", before: "Then the ", after: " closed again." })).toEqual({
      from: second,
      to: second + "harbour".length,
    });
  });

  test("that are not there letter for letter are not found", () => {
    expect(find("we should trade with everybody in the world.")).toBeNull();
    expect(find("we shoold trade.")).toBeNull();
    expect(find("")).toBeNull();
    expect(find("Share this page")).toBeNull();
  });
});
