import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeSite } from "../../scripts/new-site/command";
import { readWords, type Wanted } from "../../scripts/new-site/site";
import { ROOT } from "./sources";

/** Milliseconds that the command, the linter and the tests may take on a machine that does other things too. */
const TIME = 180_000;

const PARTS = [
  "lib",
  "scripts",
  "docs",
  "tests/unit/sites",
  "tests/repo/sources.ts",
  "tests/repo/sites.test.ts",
  "tests/repo/registry.test.ts",
  "tests/fixtures/sites",
  "README.md",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "biome.json",
  "vitest.config.ts",
  ".gitignore",
];

let copy = "";

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), "readout-site-"));
  for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"), "junction");
  // The tests of the repository look at the files that git knows or would take.
  spawnSync("git", ["init", "--quiet"], { cwd: copy });
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function node(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
}

function textOf(file: string): string {
  return readFileSync(path.join(copy, file), "utf8");
}

function wanted(...words: readonly string[]): Wanted {
  const read = readWords(words);
  if (read === null) throw new RangeError(`${words.join(" ")} is no use of the command`);
  return read;
}

/** Every file that the command could have touched, and the registry's text. */
function written(): readonly string[] {
  const names = ["tests/unit/sites", "tests/fixtures/sites"].flatMap((folder) =>
    readdirSync(path.join(copy, folder), { recursive: true, encoding: "utf8" }),
  );
  return [...names.sort(), textOf("lib/sites/registry.json"), textOf("README.md")];
}

describe("a new site by one command", () => {
  test(
    "has its line, its page, its test and its place in the README, and all of it holds",
    () => {
      const runs = [
        ["https://www.mofa-of-ours.go.ug/press"],
        [
          "presidency-of-ours.go.ug",
          "--body=ug-president",
          "--name=Presidency of Uganda & its people",
          "--kind=presidency",
        ],
        ["lakes-of-ours.org", "--body=lakes", "--name=Union of the Lakes", "--kind=igo", "--lang=fr"],
      ];
      for (const words of runs) {
        const { status, stdout, stderr } = node("scripts/new-site.mjs", ...words);
        expect(stderr).toContain("made  lib/sites/registry.json");
        expect(stderr).toContain("made  lib/sites/detector.ts");
        expect(stderr).toContain("made  README.md");
        expect(status).toBe(0);
        expect(stdout).toBe("");
      }
      expect(textOf("lib/sites/registry.json")).toContain(
        '{"host": "mofa-of-ours.go.ug", "langs": ["en"], "evidence": "known"}',
      );
      expect(textOf("README.md")).toMatch(/<td>Uganda<.*Presidency of Uganda &amp; its people.*mofa-of-ours\.go\.ug/);
      const checks = [
        ["node_modules/@biomejs/biome/bin/biome", "check", "lib/sites", "tests/unit/sites"],
        ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "sites/bodies", "sites/registry"],
        ["node_modules/vitest/vitest.mjs", "run", "--project", "repo", "repo/registry"],
        ["node_modules/vitest/vitest.mjs", "run", "--project", "repo", "repo/sites", "-t", "of-ours"],
      ];
      for (const check of checks) {
        const { status, stdout, stderr } = node(...check);
        expect(status === 0 ? "" : stdout + stderr).toBe("");
      }
    },
    TIME,
  );

  test.each([
    [
      "a host that is there",
      ["www.mfa.gov.cn"],
      /^mfa\.gov\.cn is known already: mfa\.gov\.cn of Ministry .*China \(cn\)\.$/,
    ],
    [
      "a host under a family",
      ["tokyo.mfa.gov.tr"],
      /^tokyo\.mfa\.gov\.tr is known already: \*\.mfa\.gov\.tr of .* \(tr-missions\)\.$/,
    ],
    ["a government's whole domain", ["gov.ug"], /^gov\.ug is a whole government's: enter it by hand/],
    [
      "a host of no state, without a body",
      ["ministry.example.org"],
      /^ministry\.example\.org names no state .*--body=ID\.$/,
    ],
    [
      "a body that is new, without a name",
      ["x.go.ug", "--body=ug-other"],
      /^There is no body ug-other: give it --name/,
    ],
    [
      "a body that is there, with a name",
      ["x.go.ug", "--body=ug", "--name=Ours"],
      /^ug is there already: .*Leave --name/,
    ],
    ["an id that is none", ["x.go.ug", "--body=Ug_X", "--name=Ours", "--kind=mission"], /^Ug_X: an id is/],
    [
      "a country that is none",
      ["x.go.ug", "--body=ug-x", "--name=Ours", "--kind=mission", "--country=ZZZ"],
      /^ug-x: ZZZ is no country's code\.$/,
    ],
    [
      "an address with a user name",
      ["https://mfa.gov.cn@x.go.ug/"],
      /^“https:\/\/mfa\.gov\.cn@x\.go\.ug\/” is no host\.$/,
    ],
    ["a family", ["*.x.go.ug"], /^“\*\.x\.go\.ug” is no host\.$/],
    ["a path out of the folder", ["../x"], /^“\.\.\/x” is no host\.$/],
    ["a number", ["127.0.0.1"], /^“127\.0\.0\.1” is no host\.$/],
  ])("refuses %s with one sentence, and writes nothing", (_, words, sentence) => {
    const before = written();
    expect(() => makeSite(wanted(...words), copy)).toThrow(sentence);
    expect(written()).toEqual(before);
  });

  test.each([[[]], [["a.go.ug", "b.go.ug"]], [["--body=ug"]], [["a.go.ug", "--colour=red"]]])(
    "is not understood with %j",
    (words) => {
      expect(readWords(words)).toBeNull();
    },
  );
});
