import { describe, expect, it } from "vitest";
import { acceptReaderResult, type ReaderResult, tellReaderResult } from "../../../lib/browser/page-text";
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

/** What is taken of a value as it crosses. */
const accept = (value: unknown) => acceptReaderResult(JSON.stringify(value));

describe("what the reader gave", () => {
  it("is taken when its blocks follow one another within the text", () => {
    expect(accept({ ok: true, page: PAGE, frames: [] })).toEqual({ ok: true, page: PAGE, frames: [] });
  });

  it("names frames by hosts, a few at most, and none that cannot be one", () => {
    const frames = ["a.example", 5, "x".repeat(254), ...Array.from({ length: 9 }, (_, at) => `${at}.example`)];
    expect(accept({ ok: true, page: PAGE, frames })).toMatchObject({
      frames: ["a.example", "0.example", "1.example", "2.example", "3.example"],
    });
    expect(accept({ ok: true, page: PAGE })).toMatchObject({ frames: [] });
  });

  it("crosses unit by unit, half pairs of surrogates among them", () => {
    const text = "Title\n\nBo\ud83dy";
    const result: ReaderResult = { ok: true, page: { ...PAGE, text }, frames: [] };
    expect(acceptReaderResult(tellReaderResult(result))).toEqual(result);
  });

  it.each([
    ["cut off", '{"ok":true,"page":{'],
    ["no text at all", ""],
    ["an object that nobody told", { ok: true, page: PAGE, frames: [] }],
  ])("is not taken when it is %s", (_what, told) => {
    expect(acceptReaderResult(told)).toBeNull();
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
    expect(accept(value)).toBeNull();
  });

  it("can be a reason why there is nothing; an unknown reason is the reader's failure", () => {
    expect(accept({ ok: false, code: "pdf", detail: "" })).toEqual({ ok: false, code: "pdf", detail: "" });
    expect(accept({ ok: false, code: "other", detail: "x".repeat(9999) })).toEqual({
      ok: false,
      code: "reader-failed",
      detail: "x".repeat(500),
    });
  });
});
