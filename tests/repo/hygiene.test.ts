import { describe, expect, test } from "vitest";
import { FILES, jsonOf, SOURCES, textOf } from "./sources";

/** Lines of `files` that match, as "file:line: text". Comments count only where `comments` is true. */
function linesThat(pattern: RegExp, files: readonly string[], { comments = false } = {}): string[] {
  return files.flatMap((file) =>
    textOf(file)
      .split("\n")
      .flatMap((line, at) => {
        const isComment = /^\s*(\/\/|\/?\*)/.test(line);
        return pattern.test(line) && (comments || !isComment) ? [`${file}:${at + 1}: ${line.trim()}`] : [];
      }),
  );
}

const TEXTS = FILES.filter((file) => !/\.(png|ico|woff2?)$/.test(file));
const RULES = SOURCES.filter((file) => /^lib\/(text|langs|extract)\//.test(file));
const WRITTEN_BY_HAND = TEXTS.filter(
  (file) => !["package-lock.json", "lib/sites/registry.json", "tests/repo/hygiene.test.ts"].includes(file),
);

describe("what a page could run is not there", () => {
  test("no innerHTML, eval or Function from text", () => {
    expect(
      linesThat(/innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function/i, SOURCES),
    ).toEqual([]);
  });

  test("no request: the extension fetches nothing; a page fetches another version of its release, when asked", () => {
    const byThePage = ["entrypoints/version.ts", "lib/page/version.ts"];
    const others = SOURCES.filter((file) => !byThePage.includes(file));
    expect(linesThat(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts\(/, others)).toEqual([]);
  });
});

describe("rules for all the world's letters", () => {
  test("no \\b and no \\w, which know ASCII alone", () => {
    expect(linesThat(/(?<!\\)(?:\\\\)*\\[bBwW](?![a-z])/, RULES)).toEqual([]);
  });

  test("no date through a time zone", () => {
    expect(
      linesThat(
        /new Date\(|Date\.now|Date\.parse|getTimezoneOffset/,
        SOURCES.filter((file) => /^lib\/(text|langs|sites|extract|compare|export)\//.test(file)),
      ),
    ).toEqual([]);
  });
});

describe("what is written down", () => {
  test("nothing is left for later", () => {
    expect(
      linesThat(
        /TODO|FIXME|XXX|not implemented|\.only\(|\.skip\(|test\.todo/,
        WRITTEN_BY_HAND.filter((file) => /\.(tsx?|mjs|css)$/.test(file)),
        { comments: true },
      ),
    ).toEqual([]);
  });

  test("nothing names a place on somebody's machine", () => {
    expect(
      linesThat(/\/work\/|\/home\/(?!reader\b)\w|\/Users\/\w|[A-Z]:\\Users|\/tmp\//, WRITTEN_BY_HAND, {
        comments: true,
      }),
    ).toEqual([]);
  });

  test("package-lock.json names no place to download from, and package.json exact versions alone", () => {
    expect(linesThat(/"resolved"/, ["package-lock.json"])).toEqual([]);
    const { dependencies, devDependencies } =
      jsonOf<Record<"dependencies" | "devDependencies", Record<string, string>>>("package.json");
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test("every command that the README and CONTRIBUTING name is there", () => {
    const { scripts } = jsonOf<{ scripts: Record<string, string> }>("package.json");
    const named = ["README.md", "CONTRIBUTING.md"].flatMap((file) =>
      [...textOf(file).matchAll(/npm (?:run (?:--silent )?(\w+)|(start|test))(?=[ `\n])/g)].map(
        ([, run, own]) => run ?? own ?? "",
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => name !== "ci" && !(name in scripts))).toEqual([]);
  });

  test("every file that the documents point to is there", () => {
    const documents = FILES.filter((file) => file.endsWith(".md"));
    const dead = documents.flatMap((file) => {
      const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
      return [...textOf(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)[^)]*\)/g)]
        .map(([, target]) => new URL(target ?? "", `file:///${folder}`).pathname.slice(1))
        .filter(
          (target) =>
            !FILES.some((known) => known === target || known.startsWith(target.endsWith("/") ? target : `${target}/`)),
        )
        .map((target) => `${file} → ${target}`);
    });
    expect(dead).toEqual([]);
  });
});
