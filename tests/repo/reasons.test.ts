import { describe, expect, test } from "vitest";
import { REASONS } from "../../components/record/reasons";
import { textOf } from "./sources";

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
