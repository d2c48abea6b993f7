import { describe, expect, it } from "vitest";
import { overTime, ranked } from "../../../lib/library/pictures";
import { summaryOf } from "../../../lib/library/release";
import type { ReleaseSummary } from "../../../lib/library/schema";
import { release } from "../records";

const one = (published: string | null, issuer = "cn", eventDate: string | null = null): ReleaseSummary => {
  const keeping = {
    savedAt: "2026-11-23T00:00:00Z",
    revisions: 0,
    tags: [],
    note: "",
    corrections: {},
    deletedAt: null,
  };
  const summary = summaryOf(release({ published }), { ...keeping, change: 1, number: 1 });
  return { ...summary, eventDate, issuer: { id: issuer, name: issuer, country: null, kind: "ministry" } };
};
const issuerOf = ({ issuer }: ReleaseSummary) => issuer?.id ?? "";

describe("releases over time", () => {
  it("counts every month between the first and the last, the empty ones too", () => {
    const { period, starts, series } = overTime([one("2016-07-11"), one("2016-10"), one("2016-07-30", "ru")], issuerOf);
    expect(period).toBe("month");
    expect(starts).toEqual(["2016-07-01", "2016-08-01", "2016-09-01", "2016-10-01"]);
    expect(series).toEqual([
      { key: "cn", counts: [1, 0, 0, 1], total: 2 },
      { key: "ru", counts: [1, 0, 0, 0], total: 1 },
    ]);
  });

  it("takes quarters, then years, where months are too many", () => {
    expect(overTime([one("2016-02-01"), one("2021-05-01")], issuerOf)).toMatchObject({ period: "quarter" });
    expect(overTime([one("2016-02-01"), one("2021-05-01")], issuerOf).starts[0]).toBe("2016-01-01");
    expect(overTime([one("1955-04-18"), one("2021-05-01")], issuerOf).period).toBe("year");
  });

  it("goes by the event where no publication is known, and counts what has neither beside", () => {
    const found = overTime([one(null, "cn", "2016-07-11"), one(null)], issuerOf);
    expect(found.starts).toEqual(["2016-07-01"]);
    expect(found.undated).toBe(1);
  });

  it("puts all but the five largest into one, and loses none", () => {
    const many = Array.from({ length: 60 }, (_, at) => one("2016-07-11", `issuer ${at % 10}`));
    const { series } = overTime(many, issuerOf);
    expect(series.map(({ key }) => key)).toHaveLength(6);
    expect(series.at(-1)).toEqual({ key: null, counts: [30], total: 30 });
  });

  it("is empty for nothing, and for nothing dated", () => {
    expect(overTime([], issuerOf)).toEqual({ period: "month", starts: [], series: [], undated: 0 });
    expect(overTime([one(null)], issuerOf).starts).toEqual([]);
  });

  it("counts 20,000 releases within half a second", () => {
    const first = one("2016-07-11");
    const all = Array.from({ length: 20_000 }, (_, at) => ({
      ...first,
      published: `20${10 + (at % 15)}-0${1 + (at % 9)}-11`,
    }));
    const before = performance.now();
    expect(overTime(all, issuerOf).series[0]?.total).toBe(20_000);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe("points by speaker", () => {
  it("has the most first, equals by name", () => {
    const counts = new Map([
      ["b", 2],
      ["a", 2],
      ["", 5],
    ]);
    expect(ranked(counts).map(({ name }) => name)).toEqual(["", "a", "b"]);
  });
});
