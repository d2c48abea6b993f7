import { describe, expect, test } from "vitest";
import { FILES, textOf } from "./sources";

const STYLED = FILES.filter((file) => /^(components|entrypoints|lib\/page)\/.*\.(css|tsx?)$/.test(file));

/** Style by the sides of the screen, which would stay where they are when the interface is written from right to left. */
const PHYSICAL =
  /\b(?:(?:margin|padding|border|inset)-(?:left|right)|(?:margin|padding|border)(?:Left|Right)\b|border-(?:top|bottom)-(?:left|right)-radius|text-align:\s*(?:left|right)\b|float:\s*(?:left|right)\b|clear:\s*(?:left|right)\b)|(?:^|[\s;{])(?:left|right):\s*[\d.-]+(?:px|r?em|%|;|$)/m;

/** Four lengths in a row name the sides one by one: top, right, bottom, left. */
const FOUR_SIDES = /\b(?:margin|padding|inset|border-radius|border-width):\s*(?:[^\s;{}]+\s+){3}[^\s;{}]+;/;

describe("what is laid out from right to left as well", () => {
  test.each(STYLED)("%s names no side of the screen", (file) => {
    const text = textOf(file);
    expect(PHYSICAL.exec(text)?.[0] ?? null).toBeNull();
    if (file.endsWith(".css")) expect(FOUR_SIDES.exec(text)?.[0] ?? null).toBeNull();
  });

  test("a page of the extension takes language and direction from the interface's own words", () => {
    const mains = FILES.filter((file) => /^entrypoints\/\w+\/main\.tsx$/.test(file));
    expect(mains.length).toBeGreaterThan(2);
    const without = mains.filter((file) => {
      const text = textOf(file);
      return !/documentElement\.lang = words\.locale/.test(text) || !/documentElement\.dir = words\.dir/.test(text);
    });
    expect(without).toEqual([]);
  });
});
