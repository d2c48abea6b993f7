import { describe, expect, it } from "vitest";
import { expectedTitles } from "../../../lib/page/title";
import { pageOf, SENTENCE, titleOf } from "./page";

const page = (head: string, body: string) =>
  titleOf(pageOf(`<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`));
const TEXT = `<div class="body"><p>${SENTENCE}</p><p>The search goes on.</p></div>`;

describe("the title", () => {
  it("is the heading that <title> repeats with the site's name after or before it", () => {
    for (const title of [
      "The ferry | Ministry",
      "The ferry - Ministry of Foreign Affairs",
      "Ministry – The ferry",
      "The ferry_外交部",
      "The ferry :: Press :: Ministry",
    ]) {
      expect(page(`<title>${title}</title>`, `<h1>Ministry</h1><h2>The ferry</h2>${TEXT}`)).toBe("The ferry");
    }
  });

  it("keeps a hyphen or colon of its own", () => {
    expect(
      page(
        "<title>Chad - Talks: the first round (14.03.24) - Ministry</title>",
        `<h1>Chad - Talks: the first round (14.03.24)</h1>${TEXT}`,
      ),
    ).toBe("Chad - Talks: the first round (14.03.24)");
  });

  it("is not the site's name in a logo heading", () => {
    expect(
      page("<title>Ministry</title>", `<h1><a href="/">Ministry</a></h1><h2>Loss of the ferry Santa Lucia</h2>${TEXT}`),
    ).toBe("Loss of the ferry Santa Lucia");
  });

  it("is not the column that <title> and the menu name", () => {
    expect(
      page(
        "<title>Press releases</title>",
        `<ul><li><a href="/p">Press releases</a></li></ul><h2>Press releases</h2><h3>Loss of the ferry Santa Lucia</h3>${TEXT}`,
      ),
    ).toBe("Loss of the ferry Santa Lucia");
  });

  it("is found in a bold line where there is no heading", () => {
    expect(page("<title>News</title>", `<p align="center"><b>Loss of the ferry Santa Lucia</b></p>${TEXT}`)).toBe(
      "Loss of the ferry Santa Lucia",
    );
  });

  it("is found in any element that repeats ArticleTitle", () => {
    expect(
      page(
        '<title>外交部</title><meta name="ArticleTitle" content="关于渡轮的声明">',
        `<div><span>关于渡轮的声明</span></div>${TEXT}`,
      ),
    ).toBe("关于渡轮的声明");
  });

  it("is not a heading below the text", () => {
    expect(page("<title>x</title>", `${TEXT}<h1>Other news of the day from here</h1>`)).toBeNull();
  });

  it("is not a date set as a heading", () => {
    expect(page("<title>The ferry lost</title>", `<h2>12.05.2024</h2><h3>The ferry lost</h3>${TEXT}`)).toBe(
      "The ferry lost",
    );
  });
});

it("what is expected of a title has the site's name taken off, and nothing else", () => {
  const expected = expectedTitles([{ value: "Talks on the A-B line | Ministry", source: "title" }], "Ministry").map(
    ({ words }) => words,
  );
  expect(expected).toContain("talksontheabline");
  expect(expected).not.toContain("ministry");
  expect(expected).not.toContain("talksonthea");
});
