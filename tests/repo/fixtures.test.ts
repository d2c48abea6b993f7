import path from "node:path";
import { describe, expect, test } from "vitest";
import { packs } from "../../lib/langs/index";
import { judgeFile } from "../../scripts/evaluate/command";
import { readGold } from "../../scripts/evaluate/gold";
import { FILES, jsonOf, ROOT } from "./sources";

const RELEASES = "tests/fixtures/releases";
/** What is known not to be read yet, by page: measures, exactly. */
const open = jsonOf<Record<string, readonly string[]>>(`${RELEASES}/open.json`);
const golds = readGold(path.join(ROOT, RELEASES, "gold"), "");

describe("our own pages are read exactly as they are annotated", () => {
  test.each(golds.map((gold) => [gold.id, gold] as const))("%s", async (_, gold) => {
    const judgements = await judgeFile(gold, path.join(ROOT, RELEASES, "pages"));
    const misses = judgements.filter(({ outcome }) => outcome !== "right");
    const expected = open[gold.id] ?? [];
    expect(misses.filter(({ measure }) => !expected.includes(measure))).toEqual([]);
    // A miss that was mended is struck from the list.
    expect(misses.map(({ measure }) => measure)).toEqual(expected);
  });

  test("each page has its annotation, and each annotation its page", () => {
    const names = (folder: string, ending: string) =>
      FILES.filter((file) => file.startsWith(`${RELEASES}/${folder}/`)).map((file) => path.basename(file, ending));
    expect(names("pages", ".html")).toEqual(names("gold", ".json"));
    expect(golds.map(({ id }) => id)).toEqual(names("gold", ".json"));
  });
});

describe("languages", () => {
  test("each pack has its file, and each file is in the list", () => {
    const files = FILES.filter((file) => /^lib\/langs\/[a-z]{2,3}\.ts$/.test(file)).map((file) =>
      path.basename(file, ".ts"),
    );
    expect(packs.map(({ tag }) => tag).sort()).toEqual(files.sort());
  });

  test.each(packs.map(({ tag }) => tag))("%s has releases among the fixtures", (tag) => {
    expect(
      golds.filter(({ lang, isRelease }) => lang.split("-")[0] === tag && isRelease !== false).length,
    ).toBeGreaterThanOrEqual(3);
  });
});
