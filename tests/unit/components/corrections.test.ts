import { describe, expect, it } from "vitest";
import {
  civilDateOf,
  correct,
  isCorrected,
  isSameCorrections,
  shownValue,
  toBeSaved,
} from "../../../components/record/corrections";
import { correctedRecord } from "../../../lib/export/corrected";
import { bareRecord, englishReadout } from "./records";

describe("a date that the reader writes", () => {
  it.each([
    ["2016-07-11", "2016-07-11"],
    [" 2016-7-1 ", "2016-07-01"],
    ["2016/07", "2016-07"],
    ["2016.7.11", "2016-07-11"],
    ["2024-02-29", "2024-02-29"],
    ["٢٠١٦-٠٧-١١", "2016-07-11"],
    ["２０１６年７月１１日", "2016-07-11"],
    ["2016年7月", "2016-07"],
  ])("%s is %s", (written, date) => expect(civilDateOf(written)).toBe(date));

  it.each([
    "2016-02-30",
    "2023-02-29",
    "2016-13-01",
    "2016-00-10",
    "2016-07-00",
    "11 July 2016",
    "11.7.2016",
    "2016",
    "0016-07-11",
    "20160711",
    "2016-07-11T00:00",
    "",
    "yesterday",
  ])("%j is none", (written) => expect(civilDateOf(written)).toBeNull());
});

describe("what is put right", () => {
  const record = englishReadout();
  const [first = "", second = ""] = record.speakers.map(({ name }) => name.value);

  it("stands in the place of what was extracted, and saying what the page says takes it back", () => {
    const once = correct(record, {}, "title", "Workshop on Harbours");
    expect(once).toEqual({ title: "Workshop on Harbours" });
    expect(shownValue(record, once, "title")).toBe("Workshop on Harbours");
    expect(isCorrected(record, once, "title")).toBe(true);
    expect(correct(record, once, "title", record.title?.value ?? null)).toEqual({});
  });

  it("can be that there is none", () => {
    const none = correct(record, {}, "place", null);
    expect(none).toEqual({ place: null });
    expect(shownValue(record, none, "place")).toBeNull();
    expect(isCorrected(record, none, "place")).toBe(true);
    expect(isCorrected(bareRecord(), none, "place")).toBe(false);
  });

  it("names another speaker, nobody, or one that was not found", () => {
    const other = correct(record, {}, "speaker 0", "Anna von Tarlenheim");
    expect(other).toEqual({ speakers: ["Anna von Tarlenheim", second] });
    const nobody = correct(record, other, "speaker 1", null);
    expect(shownValue(record, nobody, "speaker 1")).toBeNull();
    const added = correct(record, {}, "speaker 2", "Fritz");
    expect(added).toEqual({ speakers: [first, second, "Fritz"] });
    expect(correct(record, added, "speaker 2", null)).toEqual({});
    expect(correct(record, other, "speaker 0", first)).toEqual({});
  });

  it("is given to a save with what was taken back", () => {
    expect(toBeSaved(record, { title: "Old", speakers: ["X", second] }, { place: "Zenda" })).toEqual({
      title: record.title?.value,
      speakers: [first, second],
      place: "Zenda",
    });
    expect(isSameCorrections({ title: "a", place: null }, { place: null, title: "a" })).toBe(true);
    expect(isSameCorrections({ title: "a" }, { title: "b" })).toBe(false);
  });
});

describe("a record as it was put right", () => {
  it("is itself where nothing was", () => {
    const record = englishReadout();
    expect(correctedRecord(record, {})).toBe(record);
    expect(correctedRecord(record, { title: record.title?.value ?? "" }).title).toBe(record.title);
  });

  it("has facts that stand nowhere in the text, and names nobody where a speaker was taken away", () => {
    const record = englishReadout();
    const names = record.speakers.map(({ name }) => name.value);
    const right = correctedRecord(record, { published: "2026-07", speakers: ["", names[1] ?? "", "Fritz"] });
    expect(right.published).toEqual({ value: "2026-07", from: null, to: null, rule: "corrected" });
    expect(right.speakers.map(({ id, name }) => [id, name.value])).toEqual([
      [0, names[1]],
      [1, "Fritz"],
    ]);
    for (const [at, { speaker }] of record.sets.entries())
      expect(right.sets[at]?.speaker).toBe(speaker === 1 ? 0 : null);
    expect(right.text).toBe(record.text);
  });
});
