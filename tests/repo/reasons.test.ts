import { describe, expect, test } from "vitest";
import { NOTES, REASONS } from "../../components/record/reasons";
import { SOURCES, textOf } from "./sources";

describe("the reasons why a page is a release or none", () => {
  const source = textOf("lib/extract/detect/release.ts").replace(/\/\/.*$/gm, "");
  // What is pushed with a weight, and what is returned as a reason.
  const given = [...source.matchAll(/signs\.push\(\[[^"`]*"([^"]+)"|return "([^"]+ [^"]+)"/g)].map(
    ([, pushed, returned]) => pushed ?? returned ?? "",
  );

  test("each has a message, and each message a reason that is given", () => {
    expect(given.length).toBeGreaterThan(20);
    expect([...new Set(given)].sort()).toEqual(Object.keys(REASONS).sort());
  });

  test("the one with a name in it begins as the interface knows it", () => {
    expect(source).toContain("`host belongs to ${");
  });
});

describe("why something was seen and left out", () => {
  const source = SOURCES.filter((file) => file.startsWith("lib/extract/"))
    .map(textOf)
    .join("\n");
  const given = [
    ...source.matchAll(/why: "([^"]+)"/g),
    ...source.matchAll(/leaveOut\([^";]*"[^"]+",[^";]*"([^"]+)",?\s*\)/g),
    ...source.matchAll(/leftOut\(turn, [^;]*"([^"]+)"\);/g),
  ].map(([, why]) => why ?? "");

  test("each has a message, and each message something that is said", () => {
    expect(given.length).toBeGreaterThan(15);
    expect(given.filter((why) => !(why in NOTES))).toEqual([]);
    expect(Object.keys(NOTES).filter((why) => !source.includes(`"${why}"`))).toEqual([]);
  });
});
