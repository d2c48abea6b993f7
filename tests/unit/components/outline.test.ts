import { describe, expect, it } from "vitest";
import {
  askersOf,
  EVERYTHING,
  type Filter,
  isEmpty,
  outlineOf,
  searchable,
  speakersWithWords,
} from "../../../components/panel/outline";
import type { ReleaseRecord } from "../../../lib/model";
import { arabicReadout, bareRecord, chineseTranscript, englishReadout } from "./records";

function outline(record: ReleaseRecord, filter: Partial<Filter> = {}) {
  return outlineOf(record, { ...EVERYTHING, ...filter }, searchable(record));
}

/** The lines of an outline: ordinals of points, questions, statements. */
function lines(record: ReleaseRecord, filter: Partial<Filter> = {}) {
  const { sets, askers, speakers, elsewhere } = outline(record, filter);
  const words = ({ from, to }: { from: number; to: number }) => record.text.slice(from, to);
  return {
    points: sets.flatMap(({ points }) => points.map(({ item, depth }) => `${"·".repeat(depth)}${item.ordinal}`)),
    questions: askers.flatMap(({ asker, exchanges }) =>
      exchanges.map(({ question }) => `${asker}: ${words(question)}`),
    ),
    statements: speakers.flatMap(({ statements }) => statements.map(({ content }) => words(content))),
    elsewhere: elsewhere.map(words),
  };
}

/** Two speakers with a set each, and one who asked twice. */
function twoSpeakers(): ReleaseRecord {
  const record = englishReadout();
  const [first, nested, second] = record.sets;
  if (first === undefined || nested === undefined || second === undefined) throw new RangeError("three sets");
  return { ...record, sets: [first, nested, { ...second, speaker: 1 }] };
}

describe("an outline", () => {
  it("has every point, nested ones behind theirs, and every statement", () => {
    expect(lines(englishReadout())).toEqual({
      points: ["1", "2", "·1", "·2", "3", "1", "2"],
      questions: [],
      statements: ["harbours are an important agenda of the region", "Building norms: promoting open harbours"],
      elsewhere: [],
    });
  });

  it("has the questions by who asked, in the order in which each first did", () => {
    const record = chineseTranscript();
    expect(lines(record).questions).toEqual([
      "海港晨报: 请问发言人能否介绍港口安全研讨会的成果？",
      "路透社: 中方对有关传闻有何评论？",
      "法新社: 会谈何时举行？",
    ]);
    const [first, second, third] = record.exchanges;
    if (first === undefined || second === undefined || third === undefined) throw new RangeError("three questions");
    const again = { ...record, exchanges: [first, second, { ...third, asker: first.asker }] };
    expect(askersOf(again)).toEqual(["海港晨报", "路透社"]);
    expect(outline(again).askers.map(({ exchanges }) => exchanges.length)).toEqual([2, 1]);
  });

  it("keeps together the questions of those whom nobody names", () => {
    const record = chineseTranscript();
    const unnamed = { ...record, exchanges: record.exchanges.map((each) => ({ ...each, asker: null })) };
    expect(outline(unnamed).askers.map(({ asker, exchanges }) => [asker, exchanges.length])).toEqual([[null, 3]]);
    expect(askersOf(unnamed)).toEqual([]);
  });

  it("of a release in which nothing was found is empty", () => {
    expect(isEmpty(outline(bareRecord()))).toBe(true);
    expect(isEmpty(outline(englishReadout()))).toBe(false);
  });
});

describe("narrowing an outline", () => {
  it("to a speaker leaves that speaker's sets, answers and statements", () => {
    expect(speakersWithWords(twoSpeakers())).toEqual([0, 1]);
    expect(lines(twoSpeakers(), { speaker: 1 })).toEqual({
      points: ["1", "2"],
      questions: [],
      statements: [],
      elsewhere: [],
    });
    expect(lines(chineseTranscript(), { speaker: 0 }).questions).toHaveLength(2);
  });

  it("to who asked leaves their questions, and the points made in answer to them", () => {
    const record = chineseTranscript();
    expect(lines(record, { asker: "海港晨报" })).toMatchObject({
      points: ["1", "2"],
      questions: ["海港晨报: 请问发言人能否介绍港口安全研讨会的成果？"],
    });
    expect(lines(record, { asker: "路透社" }).points).toEqual([]);
  });

  it("to what was declined leaves those questions alone, not those without an answer", () => {
    expect(lines(chineseTranscript(), { declined: true })).toEqual({
      points: [],
      questions: ["路透社: 中方对有关传闻有何评论？"],
      statements: [],
      elsewhere: [],
    });
  });

  it("by two wishes leaves what fits both", () => {
    expect(isEmpty(outline(chineseTranscript(), { declined: true, asker: "海港晨报" }))).toBe(true);
  });
});

describe("finding in a record", () => {
  it("looks into the support of points and the answers, all words in any order, without regard to case", () => {
    expect(lines(englishReadout(), { query: "charter UN" }).points).toEqual(["1"]);
    expect(lines(chineseTranscript(), { query: "可以提供" }).questions).toEqual(["路透社: 中方对有关传闻有何评论？"]);
  });

  it("finds Arabic words with and without vowel signs", () => {
    expect(lines(arabicReadout(), { query: "متساو" }).points).toEqual(["2"]);
    expect(lines(arabicReadout(), { query: "متساوٍ" }).points).toEqual(["2"]);
  });

  it("leaves all points of a set whose announcement has the words", () => {
    expect(lines(englishReadout(), { query: "harbour governance" }).points).toEqual(["1", "2"]);
  });

  it("gives the places that stand in no line, and none within a narrower choice", () => {
    expect(lines(englishReadout(), { query: "hentzau attended" }).elsewhere).toEqual(["Hentzau attended"]);
    expect(lines(englishReadout(), { query: "hentzau attended", speaker: 0 }).elsewhere).toEqual([]);
    expect(outline(bareRecord("a ".repeat(2000)), { query: "a" }).elsewhere).toHaveLength(50);
  });

  it("finds nothing of what is not there, and everything by white space", () => {
    expect(isEmpty(outline(englishReadout(), { query: "submarine" }))).toBe(true);
    expect(lines(englishReadout(), { query: "  " })).toEqual(lines(englishReadout()));
  });
});
