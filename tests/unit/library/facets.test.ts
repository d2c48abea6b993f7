import { describe, expect, it } from "vitest";
import { facetsOf, isChosen } from "../../../lib/library/facets";
import { summaryOf } from "../../../lib/library/release";
import { CHINA, type ReleaseDraft, release } from "../records";
import { AT } from "./stores";

const summary = (draft: ReleaseDraft) =>
  summaryOf(release(draft), {
    savedAt: AT,
    revisions: 0,
    tags: [],
    note: "",
    corrections: {},
    number: 1,
    deletedAt: null,
    change: 1,
  });
const FRANCE = { id: "fr-mfa", name: "Quai d'Orsay", country: "FR", kind: "ministry" } as const;
const list = [
  summary({ issuer: CHINA, lang: "zh-CN", kind: "transcript", speakers: [{ name: "Mao Ning" }] }),
  summary({ issuer: CHINA, lang: "en", kind: "readout", speakers: [{ name: "Mao Ning" }, { name: "Wang Yi" }] }),
  summary({ issuer: FRANCE, lang: "fr", kind: "readout" }),
  summary({ issuer: null, lang: "en", kind: "readout" }),
];

describe("facets", () => {
  it("count every value, the most frequent first", () => {
    const facets = facetsOf(list, {});
    expect(facets.issuer.map(({ value, count }) => [value, count])).toEqual([
      ["cn-mfa", 2],
      ["fr-mfa", 1],
      ["", 1],
    ]);
    expect(facets.speaker.map(({ value, count }) => [value, count])).toEqual([
      ["Mao Ning", 2],
      ["Wang Yi", 1],
    ]);
    expect(facets.language.map(({ value, count }) => [value, count])).toEqual([
      ["en", 2],
      ["fr", 1],
      ["zh", 1],
    ]);
  });

  it("choose any value within a facet, and all facets together", () => {
    const urls = (choice: Parameters<typeof isChosen>[1]) => list.filter((one) => isChosen(one, choice)).length;
    expect(urls({ issuer: ["cn-mfa", "fr-mfa"] })).toBe(3);
    expect(urls({ issuer: ["cn-mfa", "fr-mfa"], kind: ["readout"] })).toBe(2);
    expect(urls({ issuer: [""] })).toBe(1);
    expect(urls({ language: ["de"] })).toBe(0);
  });

  it("count what choosing a value would list, not what its own facet leaves", () => {
    const facets = facetsOf(list, { issuer: ["fr-mfa"] });
    expect(facets.issuer.map(({ value, count }) => [value, count])).toEqual([
      ["cn-mfa", 2],
      ["fr-mfa", 1],
      ["", 1],
    ]);
    expect(facets.kind).toEqual([{ value: "readout", count: 1, chosen: false }]);
  });

  it("keep showing a chosen value of which nothing is left", () => {
    expect(facetsOf(list, { speaker: ["Nobody"] }).speaker.at(-1)).toEqual({ value: "Nobody", count: 0, chosen: true });
  });
});
