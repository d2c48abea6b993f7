import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST_VIEW, type View } from "../../../components/library/address";
import { chosenWith } from "../../../components/library/selected";
import { atExtract, nextLeft, nextView, type Walked } from "../../../components/library/walk";

const LISTED = ["a", "b", "c", "d", "e"];
const chosen = (before: readonly string[], last: string | null, id: string, isRange: boolean) =>
  [...chosenWith(new Set(before), LISTED, last, id, isRange)].sort().join("");

describe("choosing rows", () => {
  it("takes one more, or leaves it", () => {
    expect(chosen(["a"], null, "c", false)).toBe("ac");
    expect(chosen(["a", "c"], "a", "c", false)).toBe("a");
  });

  it("takes all between the last and this one, upwards as downwards, and leaves none of those before", () => {
    expect(chosen(["b"], "b", "d", true)).toBe("bcd");
    expect(chosen(["a", "d"], "d", "b", true)).toBe("abcd");
  });

  it("is of one row alone where the last is not listed any more, or there was none", () => {
    expect(chosen([], "gone", "d", true)).toBe("d");
    expect(chosen(["d"], null, "d", true)).toBe("");
  });
});

describe("walking through a view", () => {
  const walked: Walked = {
    releases: ["r1", "r2"],
    points: [
      { id: "r1", set: 0, item: 0 },
      { id: "r1", set: 0, item: 1 },
      { id: "r2", set: 1, item: 0 },
    ],
    extracts: [
      { id: "x1", release: "r2", point: "0.1" },
      { id: "x2", release: null, point: null },
    ],
  };
  const walk = (view: Partial<View>, by: 1 | -1, given = walked) => nextView({ ...FIRST_VIEW, ...view }, given, by);

  it("begins at the first, whichever way one goes", () => {
    expect(walk({}, 1)?.release).toBe("r1");
    expect(walk({}, -1)?.release).toBe("r1");
    expect(walk({ place: "extracts" }, 1, { ...walked, releases: [] })?.extract).toBe("x1");
  });

  it("goes from release to release, and ends at the last", () => {
    expect(walk({ release: "r1" }, 1)).toMatchObject({ release: "r2", extract: null });
    expect(walk({ release: "r2" }, 1, { ...walked, extracts: [] })).toBeNull();
    expect(walk({ release: "r1" }, -1)).toBeNull();
  });

  it("goes from point to point over the ends of releases", () => {
    expect(walk({ place: "points", release: "r1", point: "0.1" }, 1)).toMatchObject({ release: "r2", point: "1.0" });
    expect(walk({ place: "points", release: "r2", point: "1.0" }, 1)).toBeNull();
  });

  it("comes to an extract with its release at its place, and to one whose release is not kept with none", () => {
    const first = walk({ place: "bin", release: "r2" }, 1);
    expect(first).toMatchObject({ extract: "x1", release: "r2", point: "0.1" });
    expect(nextView(first as View, walked, 1)).toMatchObject({ extract: "x2", release: null, point: null });
    expect(nextView(first as View, walked, -1)).toMatchObject({ extract: null, release: "r2", point: null });
  });

  it("comes back where it was by a step there and a step back", () => {
    const extract = { id: "x1", release: "r2", point: "0.1" };
    const from = atExtract({ ...FIRST_VIEW, place: "bin" }, extract);
    const to = nextView(from, walked, 1);
    expect(nextView(to as View, walked, -1)).toEqual(from);
  });
});

describe("what is open after rows left the list", () => {
  it("is the row that takes the place, else the one before, and never one that is gone", () => {
    const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"));
    fc.assert(
      fc.property(ids, fc.nat(7), ids, (listed, nth, away) => {
        const open = listed[nth] ?? null;
        const gone = new Set(away);
        const next = nextLeft(open, listed, gone);
        if (open === null || !gone.has(open)) expect(next).toBe(open);
        else {
          const left = listed.filter((id) => !gone.has(id));
          const behind = listed.slice(listed.indexOf(open)).find((id) => !gone.has(id));
          expect(next).toBe(behind ?? left.at(-1) ?? null);
        }
      }),
    );
  });
});
