import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeLanguage } from "../../scripts/new-language/command";
import { languageOf } from "../../scripts/new-language/language";
import { ROOT } from "./sources";

/** Seconds that one start of the command, the compiler or the tests may take on a machine that does other things too. */
const TIME = 120_000;

const PARTS = [
  "lib",
  "scripts",
  "tests/unit/langs/packs.test.ts",
  "tests/unit/extract/page-of.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.pure.json",
  "biome.json",
  "vitest.config.ts",
  ".gitignore",
];

let copy = "";

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), "readout-language-"));
  for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"), "junction");
  const langs = { extends: "./tsconfig.pure.json", include: ["lib/langs"] };
  writeFileSync(path.join(copy, "tsconfig.langs.json"), JSON.stringify(langs));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function node(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
}

function newLanguage(...args: readonly string[]) {
  return node("scripts/new-language.mjs", ...args);
}

function textOf(file: string): string {
  return readFileSync(path.join(copy, file), "utf8");
}

/** Every file that the command could have touched. */
function written(): readonly string[] {
  return ["lib/langs", "tests/unit/langs"].flatMap((folder) => readdirSync(path.join(copy, folder)));
}

describe("a new language by one command", () => {
  test(
    "has its file, its test and its place in the list, and all of it holds",
    () => {
      for (const tag of ["nl", "is"]) {
        const { status, stdout, stderr } = newLanguage(tag);
        expect(stderr).toContain(`made  lib/langs/${tag}.ts`);
        expect(status).toBe(0);
        expect(stdout).toBe("");
      }
      const index = textOf("lib/langs/index.ts");
      expect(index).toContain('import { nl } from "./nl";');
      expect(index).toMatch(/\[[^\]]*\bnl, is_\]/);
      const checks = [
        ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "tsconfig.langs.json"],
        ["node_modules/@biomejs/biome/bin/biome", "check", "lib/langs", "tests/unit/langs"],
        ["node_modules/vitest/vitest.mjs", "run", "--project", "unit"],
      ];
      for (const check of checks) {
        const { status, stdout, stderr } = node(...check);
        expect(status === 0 ? "" : stdout + stderr).toBe("");
      }
    },
    TIME,
  );

  test.each([
    ["a language that is there", "fr", /^French exists already: lib\/langs\/fr\.ts\.$/],
    ["a tag with a region", "nl-BE", /^“nl-BE” is not a primary language tag: .*$/],
    ["a tag in capitals", "NL", /^“NL” is not a primary language tag: .*$/],
    ["the name of a language", "dutch", /^“dutch” is not a primary language tag: .*$/],
    ["a path", "../nl", /^“\.\.\/nl” is not a primary language tag: .*$/],
    ["a tag of no language", "qq", /^“qq” is the tag of no language that is known\.$/],
    ["a tag that was replaced", "iw", /^“iw” is an old tag: the language's tag is “he”\.$/],
  ])("refuses %s with one sentence, and writes nothing", (_, tag, sentence) => {
    const before = written();
    expect(() => makeLanguage(tag, copy)).toThrow(sentence);
    expect(written()).toEqual(before);
  });

  test(
    "that is refused ends the command with that sentence alone and status 1",
    () => {
      const { status, stderr } = newLanguage("qq");
      expect(stderr).toBe("“qq” is the tag of no language that is known.\n");
      expect(status).toBe(1);
    },
    TIME,
  );

  test.each([[[]], [["nl", "sv"]]])(
    "with %j says how it is used",
    (args) => {
      const { status, stderr } = newLanguage(...args);
      expect(stderr).toContain("usage: npm run new-language -- TAG");
      expect(status).toBe(2);
    },
    TIME,
  );
});

describe("what is known of a language beforehand", () => {
  test("are its months and weekdays in the forms that dates have", () => {
    const { months, weekdays, monthsCapitalised, numericOrder } = languageOf("pl");
    expect(months).toMatchObject({ styczeń: 1, stycznia: 1, grudzień: 12, grudnia: 12 });
    expect(weekdays).toMatchObject({ poniedziałek: 1, niedziela: 7 });
    expect(monthsCapitalised).toBe(false);
    expect(numericOrder).toBe("dmy");
  });

  test("are signs in place of names where the language has no names", () => {
    const { months, units, wordsParted } = languageOf("ko");
    expect(months).toEqual({});
    expect(units).toEqual({ year: ["년"], month: ["월"], day: ["일"] });
    expect(wordsParted).toBe(true);
  });

  test("are its direction and whether it parts words", () => {
    expect(languageOf("he")).toMatchObject({ dir: "rtl", wordsParted: true, letters: "" });
    expect(languageOf("th")).toMatchObject({ dir: "ltr", wordsParted: false, letters: "" });
    expect(languageOf("nl")).toMatchObject({ dir: "ltr", wordsParted: true, letters: "abcdefghijklmnopqrstuvwxyz" });
  });

  test("are no English words for a language of which nothing is known", () => {
    expect(Object.keys(languageOf("tlh").months)).toEqual([]);
  });
});
