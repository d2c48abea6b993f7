import { describe, expect, test } from "vitest";
import { compareVersions, type Difference, type SetPair } from "../../../lib/compare/versions";
import type { PropositionSet, ReleaseRecord, Statement } from "../../../lib/model";
import { release, type SetDraft } from "../records";

const points = (...theses: readonly string[]): SetDraft => ({
  points: theses.map((thesis, at) => ({ marker: `${at + 1}.`, thesis })),
});
const THREE = points("Respect each other.", "Trade more.", "Meet every year.");
const DREI = points("互相尊重。", "扩大贸易。", "每年会晤。");

/** "0-0(0-0 1-1)": sets and their points by index, "·" where there is nothing. */
function drawn(pairs: readonly SetPair[]): string {
  const side = (at: number | null) => at ?? "·";
  return pairs
    .map(({ own, other, points: of }) => {
      const inner = of.map((point) => {
        const nested = point.nested.length > 0 ? `(${drawn(point.nested)})` : "";
        return `${side(point.own)}-${side(point.other)}${nested}`;
      });
      return `${side(own)}-${side(other)}[${inner.join(" ")}]`;
    })
    .join(" ");
}

const whats = (differences: readonly Difference[]) => differences.map(({ what }) => what);

function withSet(record: ReleaseRecord, at: number, change: Partial<PropositionSet>): ReleaseRecord {
  return { ...record, sets: record.sets.map((set, i) => (i === at ? { ...set, ...change } : set)) };
}

function withOrdinals(record: ReleaseRecord, at: number, ordinals: readonly number[]): ReleaseRecord {
  const items = (record.sets[at] as PropositionSet).items.map((item, i) => ({
    ...item,
    ordinal: ordinals[i] as number,
  }));
  return withSet(record, at, { items });
}

describe("sets of two versions", () => {
  test("equal counts stand side by side, point by point", () => {
    const found = compareVersions(release({ sets: [THREE] }), release({ lang: "zh", sets: [DREI] }));
    expect(drawn(found.sets)).toBe("0-0[0-0 1-1 2-2]");
    expect(found.differences).toEqual([]);
  });

  test("releases without sets have nothing to differ in", () => {
    expect(compareVersions(release(), release({ lang: "zh" }))).toMatchObject({ sets: [], differences: [] });
  });

  test("a point that its number says is missing leaves a gap in its place", () => {
    const other = withOrdinals(release({ lang: "zh", sets: [points("一", "二", "四")] }), 0, [1, 2, 4]);
    const own = release({ sets: [points("One.", "Two.", "Three.", "Four.")] });
    const found = compareVersions(own, other);
    expect(drawn(found.sets)).toBe("0-0[0-0 1-1 2-· 3-2]");
    expect(found.differences).toMatchObject([
      { what: "points", own: 4, other: 3 },
      { what: "declared", own: 4, other: 3 },
    ]);
  });

  test("the gap can be on the side of the page at hand", () => {
    const found = compareVersions(release({ sets: [points("One.", "Two.")] }), release({ lang: "zh", sets: [DREI] }));
    expect(drawn(found.sets)).toBe("0-0[0-0 1-1 ·-2]");
  });

  test("equally many points stand in order though one side counts from seven", () => {
    const own = withOrdinals(release({ sets: [THREE] }), 0, [7, 8, 9]);
    expect(drawn(compareVersions(own, release({ lang: "zh", sets: [DREI] })).sets)).toBe("0-0[0-0 1-1 2-2]");
  });

  test("numbers that begin again are put in order, and the last stands alone", () => {
    const own = withOrdinals(release({ sets: [THREE] }), 0, [1, 2, 1]);
    expect(drawn(compareVersions(own, release({ lang: "zh", sets: [points("一", "二")] })).sets)).toBe(
      "0-0[0-0 1-1 2-·]",
    );
  });

  test("a set that one version lacks leaves its neighbours with theirs", () => {
    const five = points("A.", "B.", "C.", "D.", "E.");
    const found = compareVersions(
      release({ sets: [THREE, points("X.", "Y."), five] }),
      release({ lang: "zh", sets: [DREI, five] }),
    );
    expect(drawn(found.sets)).toMatch(/^0-0\[.*\] 1-·\[0-· 1-·\] 2-1\[/);
    expect(found.differences).toEqual([{ what: "set", has: "own", set: 1 }]);
  });

  test("a set of two at the beginning is not the counterpart of one of nine at the end", () => {
    const body = Array.from({ length: 20 }, () => "Both sides exchanged views on matters of common interest.");
    const late = release({ paragraphs: body, sets: [points(..."abcdefghi")] });
    const early = { ...release({ lang: "zh", paragraphs: [], sets: [points("一", "二")] }) };
    const padded = { ...early, text: `${early.text}\n\n${body.join("\n\n")}` };
    expect(whats(compareVersions(late, padded).differences)).toEqual(["set", "set"]);
  });

  test("announced numbers that differ are told though as many points were found", () => {
    const own = withSet(release({ sets: [THREE] }), 0, { declared: 4 });
    expect(compareVersions(own, release({ lang: "zh", sets: [DREI] })).differences).toMatchObject([
      { what: "declared", own: 4, other: 3 },
    ]);
  });

  test("a number that only one side announces is no difference", () => {
    const own = withSet(release({ sets: [THREE] }), 0, { declared: null });
    expect(compareVersions(own, release({ lang: "zh", sets: [DREI] })).differences).toEqual([]);
  });

  test("nested sets stand within their points", () => {
    const nested = (record: ReleaseRecord) => withSet(record, 1, { parent: { set: 0, item: 1 } });
    const own = nested(release({ sets: [THREE, points("a", "b")] }));
    const other = nested(release({ lang: "zh", sets: [DREI, points("甲", "乙")] }));
    expect(drawn(compareVersions(own, other).sets)).toBe("0-0[0-0 1-1(0-0[0-0 1-1]) 2-2]".replace("(0-0", "(1-1"));
  });

  test("a nested set that one side lacks is told, its point is not", () => {
    const own = withSet(release({ sets: [THREE, points("a", "b")] }), 1, { parent: { set: 0, item: 1 } });
    const found = compareVersions(own, release({ lang: "zh", sets: [DREI] }));
    expect(drawn(found.sets)).toBe("0-0[0-0 1-1(1-·[0-· 1-·]) 2-2]");
    expect(found.differences).toEqual([{ what: "set", has: "own", set: 1 }]);
  });

  test("sets that name each other as parents are not walked in a circle", () => {
    const looped = withSet(withSet(release({ sets: [THREE, THREE] }), 0, { parent: { set: 1, item: 0 } }), 1, {
      parent: { set: 0, item: 0 },
    });
    expect(drawn(compareVersions(looped, looped).sets)).toBe("0-0[0-0(1-1[0-0 1-1 2-2]) 1-1 2-2]");
  });
});

describe("dates", () => {
  test("two days are a difference, a month and a day of it are none", () => {
    const on = (published: string | null) => release({ published });
    expect(compareVersions(on("2016-07-11"), on("2016-07-12")).differences).toEqual([
      { what: "published", own: "2016-07-11", other: "2016-07-12" },
    ]);
    expect(compareVersions(on("2016-07-11"), on("2016-07")).differences).toEqual([]);
    expect(compareVersions(on("2016-07-11"), on(null)).differences).toEqual([]);
  });
});

describe("statements and questions", () => {
  const statement = (speaker: number): Statement => ({
    speaker,
    verb: { from: 0, to: 1 },
    content: { from: 2, to: 3 },
    mode: "paraphrase",
  });
  const saying = (lang: string, names: readonly string[], ...speakers: readonly number[]): ReleaseRecord => ({
    ...release({ lang, speakers: names.map((name) => ({ name })) }),
    statements: speakers.map(statement),
  });

  test("equally many are put in order; unequal ones are counted and left apart", () => {
    const two = saying("en", ["Wang Yi"], 0, 0);
    expect(compareVersions(two, saying("zh", ["王毅"], 0, 0)).statements).toEqual([
      { own: 0, other: 0 },
      { own: 1, other: 1 },
    ]);
    const unequal = compareVersions(two, saying("zh", ["王毅"], 0));
    expect(unequal.statements).toBeNull();
    expect(unequal.differences).toEqual([{ what: "statements", own: 2, other: 1 }]);
  });

  test("who says the same in the same place is the same, whatever letters write the name", () => {
    const own = saying("en", ["Wang Yi", "Sergey Lavrov"], 0, 1, 0);
    const other = saying("zh", ["拉夫罗夫", "王毅"], 1, 0, 1);
    expect(compareVersions(own, other).speakers).toEqual([
      { own: 0, other: 1 },
      { own: 1, other: 0 },
    ]);
  });

  test("equal names are one person though nothing else tells; of two strangers on one side none is", () => {
    const own = saying("en", ["WANG Yi", "A. Minister", "B. Minister"]);
    const other = saying("es", ["C. Ministro", "Wang Yi"]);
    expect(compareVersions(own, other).speakers).toEqual([
      { own: 0, other: 1 },
      { own: 1, other: null },
      { own: 2, other: null },
      { own: null, other: 0 },
    ]);
  });

  test("one who is left on each side is taken for the same", () => {
    expect(compareVersions(saying("en", ["Wang Yi"]), saying("zh", ["王毅"])).speakers).toEqual([{ own: 0, other: 0 }]);
  });
});
