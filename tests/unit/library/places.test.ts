import { describe, expect, it } from "vitest";
import { firstOf, merged } from "../../../lib/library/bucket";
import { addList, afterList, readList } from "../../../lib/library/places";
import { standingInAPoint, standingTogether } from "../../../lib/library/standing";
import { MASKS } from "../../../lib/library/terms";
import { growth, LINEAR } from "../../growth";

const ALL = { has: () => true };
const bytesOf = (...lists: readonly (readonly number[])[]) => {
  const bytes: number[] = [];
  for (const list of lists) addList(bytes, list);
  return Uint8Array.from(bytes);
};
/** A word that stands at these places of releases 1, 2, …; `mask` of its fields. */
const word = (lists: readonly (readonly number[])[], mask = 4) => [
  { term: "word", postings: lists.map((_, at) => (at + 1) * MASKS + mask), lists: bytesOf(...lists) },
];

describe("places as bytes", () => {
  it.each([[[]], [[0]], [[0, 1, 2]], [[127, 128, 16_384]], [[5, 90, 20, 40]], [[2 ** 31, 2 ** 32 - 1]]])(
    "%j is read as it was written, and the next after it",
    (list) => {
      const bytes = bytesOf(list, [7]);
      const read: number[] = [];
      const next = readList(bytes, 0, read);
      expect([read, afterList(bytes, 0)]).toEqual([list, next]);
      readList(bytes, next, read);
      expect(read).toEqual([7]);
    },
  );

  it("words that stand near each other cost a byte each", () => {
    expect(bytesOf([3, 50, 120])).toHaveLength(4);
  });

  it("that were cut off end", () => {
    const read: number[] = [];
    expect(afterList(Uint8Array.of(200), 0)).toBeGreaterThan(0);
    expect(readList(Uint8Array.of(3, 1), 0, read)).toBeGreaterThan(1);
    expect(read).toEqual([1, 1, 1]);
  });
});

describe("words one after the other", () => {
  const of = (...words: readonly (readonly (readonly number[])[])[]) => [
    ...standingTogether(
      words.map((lists) => word(lists)),
      ALL,
    ),
  ];
  it("are told with the places of the first, whichever is the rarest", () => {
    expect(of([[1, 9], [4]], [[2], [6, 7]])).toEqual([[1, [1]]]);
    expect(of([[1, 9, 20]], [[2, 10]], [[11]])).toEqual([[1, [9]]]);
  });

  it.each([
    ["in the other order", [[[2]], [[1]]]],
    ["with another between", [[[1]], [[3]]]],
    ["where one is nowhere", [[[1]], [[]]]],
    ["in different releases", [[[1]], [[], [2]]]],
  ])("are not %s", (_, words) => {
    expect(of(...words)).toEqual([]);
  });

  it("are looked for in what is asked about alone", () => {
    expect([...standingTogether([word([[1], [1]]), word([[2], [2]])], new Set([2])).keys()]).toEqual([2]);
  });

  it("are found in time that grows with the library", () => {
    const library = (size: number) => {
      const lists = Array.from({ length: size }, (_, at) => [at % 7, at + 10]);
      const after = Array.from({ length: size }, (_, at) => [(at % 7) + 1, at + 90]);
      return [word(lists), word(after)];
    };
    expect(growth(library, (words) => standingTogether(words, ALL).size, 40_000)).toBeLessThan(LINEAR);
  });
});

describe("words in one point", () => {
  const bounds = word([
    [0, 10, 10, 20],
    [0, 30, 5, 8],
  ]);
  it("stand between the bounds of one, of a nested one too", () => {
    expect([...standingInAPoint([word([[3], [6]]), word([[9], [7]])], [], bounds, ALL)]).toEqual([1, 2]);
    expect([...standingInAPoint([word([[10]])], [new Map([[1, [19]]])], bounds, ALL)]).toEqual([1]);
  });

  it("do not where they stand in two, outside of all, or in no point by their field", () => {
    expect([...standingInAPoint([word([[3]]), word([[10]])], [], bounds, ALL)]).toEqual([]);
    expect([...standingInAPoint([word([[20]])], [], bounds, ALL)]).toEqual([]);
    expect([...standingInAPoint([word([[3]], 8)], [], bounds, ALL)]).toEqual([]);
    expect([...standingInAPoint([word([[3]])], [new Map()], bounds, ALL)]).toEqual([]);
  });
});

describe("the rows of a bucket", () => {
  const row = (block: number, terms: readonly string[], postings: readonly number[][]) => ({
    ...{ bucket: "ne", block, terms: terms.join("\n"), postings: Uint32Array.from(postings.flat()) },
    ends: Uint32Array.from(postings, (_, at) => postings.slice(0, at + 1).flat().length),
  });
  it("are one, its terms in order, each with what all blocks have of it", () => {
    const rows = [row(1, ["next", "nest"], [[40], [72, 104]]), row(9, ["neo", "next"], [[300], [333]])];
    const places = rows.map(({ bucket, block }) => ({
      ...{ bucket, block, ends: Uint32Array.of(2, 4), lists: Uint8Array.of(block, 1, block, 2) },
    }));
    const { terms, ends, postings, listEnds, lists } = merged(rows, places);
    expect(terms).toEqual(["neo", "nest", "next"]);
    expect([[...ends], [...postings]]).toEqual([
      [1, 3, 5],
      [300, 72, 104, 40, 333],
    ]);
    expect([[...(listEnds ?? [])], [...lists]]).toEqual([
      [2, 4, 8],
      [9, 1, 1, 2, 1, 1, 9, 2],
    ]);
    expect(merged(rows, null).listEnds).toBeNull();
    expect(merged([], null).terms).toEqual([]);
  });

  it.each([
    ["a", 0],
    ["nest", 1],
    ["nesta", 2],
    ["z", 3],
  ])("%s is, or would be, at %i", (term, at) => {
    expect(firstOf(["neo", "nest", "next"], term)).toBe(at);
  });
});
