import { describe, expect, it } from "vitest";
import { acceptReaderResult } from "../../../lib/browser/page-text";
import type { PageText } from "../../../lib/model";

const PAGE: PageText = {
  url: "https://www.example.org/x",
  canonical: null,
  foreignCanonical: null,
  text: "Title\n\nBody",
  blocks: [
    { from: 0, to: 5, kind: "title", part: "head", level: null, list: null, strong: [{ from: 0, to: 5 }] },
    { from: 7, to: 11, kind: "paragraph", part: "body", level: null, list: null, strong: [] },
  ],
  projection: 1,
  declaredLang: null,
  declaredDir: null,
  hints: { titles: [], dates: [], siteName: null, types: [], breadcrumbs: [], labels: [], organisations: [] },
  languageLinks: [],
  shape: {
    pageLength: 11,
    bodyLength: 4,
    bodyLinkLength: 0,
    bodyLinks: 0,
    longParagraphs: 0,
    bodyItems: 0,
    datedLinks: 0,
    images: 0,
    formControls: 0,
  },
  truncated: null,
};

describe("what the reader gave", () => {
  it("is taken when its blocks follow one another within the text", () => {
    expect(acceptReaderResult({ ok: true, page: PAGE, frames: [] })).toEqual({ ok: true, page: PAGE, frames: [] });
  });

  it("names frames by hosts, a few at most, and none that cannot be one", () => {
    const frames = ["a.example", 5, "x".repeat(254), ...Array.from({ length: 9 }, (_, at) => `${at}.example`)];
    expect(acceptReaderResult({ ok: true, page: PAGE, frames })).toMatchObject({
      frames: ["a.example", "0.example", "1.example", "2.example", "3.example"],
    });
    expect(acceptReaderResult({ ok: true, page: PAGE })).toMatchObject({ frames: [] });
  });

  const [title, body] = PAGE.blocks;
  it.each([
    ["nothing (the page went away)", undefined],
    ["null", null],
    ["a page without the envelope", PAGE],
    ["no text", { ok: true, page: { ...PAGE, text: undefined } }],
    ["a block behind the text's end", { ok: true, page: { ...PAGE, blocks: [title, { ...body, to: 12 }] } }],
    ["blocks that overlap", { ok: true, page: { ...PAGE, blocks: [title, { ...body, from: 3 }] } }],
    ["blocks out of order", { ok: true, page: { ...PAGE, blocks: [body, title] } }],
    ["a half position", { ok: true, page: { ...PAGE, blocks: [{ ...title, from: 0.5 }] } }],
    [
      "a bold run outside its block",
      { ok: true, page: { ...PAGE, blocks: [{ ...title, strong: [{ from: 0, to: 6 }] }] } },
    ],
    ["no hints", { ok: true, page: { ...PAGE, hints: null } }],
    ["no shape", { ok: true, page: { ...PAGE, shape: undefined } }],
  ])("is not taken when it is %s", (_what, value) => {
    expect(acceptReaderResult(value)).toBeNull();
  });

  it("can be a reason why there is nothing; an unknown reason is the reader's failure", () => {
    expect(acceptReaderResult({ ok: false, code: "pdf", detail: "" })).toEqual({ ok: false, code: "pdf", detail: "" });
    expect(acceptReaderResult({ ok: false, code: "other", detail: "x".repeat(9999) })).toEqual({
      ok: false,
      code: "reader-failed",
      detail: "x".repeat(500),
    });
  });
});
