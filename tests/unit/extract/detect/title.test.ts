import { describe, expect, it } from "vitest";
import { findTitle } from "../../../../lib/extract/detect/title";
import { openReading } from "../../../../lib/extract/reading";
import { type PageOptions, pageOf } from "../page-of";

const titleOf = (lines: readonly string[], options: PageOptions = {}) =>
  findTitle(openReading(pageOf(lines, options), "en"));

describe("the title", () => {
  it("is the block that the page marks as one, quoted from the text", () => {
    expect(titleOf(["Minister visits Riga", "Some text."])).toEqual({
      value: "Minister visits Riga",
      from: 0,
      to: 20,
      rule: "title block",
    });
  });
  it("is not the column's name where the metadata know better", () => {
    const titles = [
      { value: "Press Releases", source: "title" },
      { value: "Minister visits Riga", source: "meta:ArticleTitle" },
    ];
    expect(titleOf(["Press Releases", "Minister visits Riga", "Some text."], { hints: { titles } })).toMatchObject({
      value: "Minister visits Riga",
      from: 16,
    });
    expect(titleOf(["Press Releases", "Some text."], { hints: { titles } })).toMatchObject({
      value: "Minister visits Riga",
      from: null,
    });
  });
  it("is not an entry of the breadcrumb above the page's own", () => {
    const hints = {
      breadcrumbs: ["Home", "Visits abroad", "Riga"],
      titles: [{ value: "The Minister in Riga", source: "og:title" }],
    };
    expect(titleOf(["Visits abroad", "Some text."], { hints })?.value).toBe("The Minister in Riga");
    expect(titleOf(["Riga", "Some text."], { hints })?.value).toBe("Riga");
  });
  it("stays a column's name where nothing better is known", () => {
    expect(titleOf(["Press Releases", "Some text."])?.value).toBe("Press Releases");
  });
  it("is what the window's title says without the site's name, quoted where the text shows it", () => {
    const titles = [{ value: "Minister visits Riga - Ministry of Foreign Affairs", source: "title" }];
    expect(titleOf(["", "Minister visits Riga", "Some text."], { hints: { titles } })).toMatchObject({
      value: "Minister visits Riga",
      from: 0,
    });
    expect(titleOf(["", "Some text that says nothing of it."], { hints: { titles } })).toMatchObject({
      value: "Minister visits Riga",
      from: null,
    });
  });
  it("leaves the site's name out also when it stands first", () => {
    const hints = {
      siteName: "Ministry of Foreign Affairs",
      titles: [{ value: "Ministry of Foreign Affairs | Minister visits Riga", source: "title" }],
    };
    expect(titleOf(["", "Some text."], { hints })?.value).toBe("Minister visits Riga");
  });
  it("is the first heading, else the first line, where the page says nothing", () => {
    expect(titleOf(["", "A line.", "# A heading", "Text."])?.value).toBe("A heading");
    expect(titleOf(["", "A line.", "Text."])?.value).toBe("A line.");
  });
  it("is none on an empty page, and none is made of a long paragraph", () => {
    expect(titleOf([""])).toBeNull();
    expect(titleOf(["", "word ".repeat(200)])).toBeNull();
  });
});
