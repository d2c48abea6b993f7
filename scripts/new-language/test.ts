import type { Language } from "./language";

/** Sentences of any language are enough for what holds of an empty pack; the newcomer writes true ones in their place. */
const FILLER = [
  "Aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk.",
  "Bbb ccc ddd eee fff ggg hhh iii jjj kkk lll.",
  "Ccc ddd eee fff ggg hhh iii jjj kkk lll mmm.",
];

/** The text of the pack's first test: it passes as it is, and has a place for each sentence that the newcomer adds. */
export function testText({ tag, constant, english, months }: Language): string {
  const month = Object.keys(months)[0];
  return `import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import { packFor } from "../../../lib/langs/index";
import { ${constant} } from "../../../lib/langs/${tag}";
import type { ReleaseRecord } from "../../../lib/model";
import { fold } from "../../../lib/text/fold";
import { pageOf } from "../extract/page-of";

function read(...lines: readonly string[]): ReleaseRecord {
  const page = pageOf(["Aaa bbb ccc", ...lines], { declaredLang: "${tag}" });
  return extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

/** Markers of the first set, as printed. */
function markers(...lines: readonly string[]): readonly (string | null)[] | undefined {
  const { sets, text } = read(...lines);
  return sets[0]?.items.map(({ marker }) => marker && text.slice(marker.from, marker.to));
}

describe("${english}", () => {
  it("is found by its tag, in whatever region", () => {
    expect(packFor("${tag}")).toBe(${constant});
    expect(packFor("${tag}-ZZ")).toBe(${constant});
  });

  it("folds its own name to the same letters, with invisible signs about it", () => {
    const { name } = ${constant};
    expect(fold(\`\\u200e\${name}\\u200b\`, ${constant}.fold).text).toBe(fold(name, ${constant}.fold).text);
  });
${
  month === undefined
    ? ""
    : `
  it("knows the first month", () => {
    expect(Object.entries(${constant}.dates.months)).toContainEqual([${JSON.stringify(month)}, 1]);
  });
`
}
  it.each([
    // Below: [lines of a release, the markers that number its points]. One line for each way in which the language counts.
    [
      ["1. ${FILLER[0]}", "2. ${FILLER[1]}", "3. ${FILLER[2]}"],
      ["1", "2", "3"],
    ],
  ])("finds the points of %j", (lines, found) => {
    expect(markers(...lines)).toEqual(found);
  });

  it.each([
    // Below: lines in which something is counted that is no point ("first lady", "for the second time", "Article 3").
    [["${FILLER[0]}", "2024. ${FILLER[1]}"]],
  ])("finds no points in %j", (lines) => {
    expect(read(...lines).sets).toEqual([]);
  });
});
`;
}
