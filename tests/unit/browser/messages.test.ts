import { describe, expect, it } from "vitest";
import { acceptMessage, type Sender } from "../../../lib/browser/messages";
import { bareRecord } from "../components/records";

const OWN = { id: "abc", origin: "chrome-extension://abc/" };
const POPUP: Sender = { id: "abc", url: "chrome-extension://abc/popup.html" };
const PAGE: Sender = { id: "abc", url: "https://www.mfa.gov.cn/eng/x.html", frameId: 0, tab: { id: 7 } };

describe("an order to mark words", () => {
  const passage = { from: 0, to: 5, quote: "First", before: "", after: ", we" };

  it("is taken from the extension's own pages", () => {
    expect(acceptMessage({ type: "show", tabId: 7, passage }, POPUP, OWN)?.message).toEqual({
      type: "show",
      tabId: 7,
      passage,
    });
    expect(acceptMessage({ type: "number", tabId: 7, change: "toggle" }, POPUP, OWN)?.message).toMatchObject({
      change: "toggle",
    });
  });

  it("asks to follow from the extension's own pages alone", () => {
    expect(acceptMessage({ type: "follow", tabId: 7 }, POPUP, OWN)?.message).toEqual({ type: "follow", tabId: 7 });
    expect(acceptMessage({ type: "follow", tabId: 7 }, PAGE, OWN)).toBeNull();
    expect(acceptMessage({ type: "follow", tabId: -1 }, POPUP, OWN)).toBeNull();
  });

  it("is not taken from a page, nor without a whole passage or a known change", () => {
    expect(acceptMessage({ type: "show", tabId: 7, passage }, PAGE, OWN)).toBeNull();
    expect(acceptMessage({ type: "number", tabId: 7, change: "on" }, PAGE, OWN)).toBeNull();
    expect(acceptMessage({ type: "show", tabId: 7, passage: { ...passage, quote: 5 } }, POPUP, OWN)).toBeNull();
    expect(acceptMessage({ type: "show", tabId: 7, passage: { ...passage, from: 0.5 } }, POPUP, OWN)).toBeNull();
    expect(acceptMessage({ type: "number", tabId: 7, change: "blink" }, POPUP, OWN)).toBeNull();
    expect(acceptMessage({ type: "number", tabId: -1, change: "on" }, POPUP, OWN)).toBeNull();
  });
});

describe("a question for extracts", () => {
  it("is taken from the extension's own pages, whole, and from nobody else", () => {
    const listed = { type: "extracts", tabId: 7 };
    const removed = { type: "bin-extract", id: "a", isBack: false };
    for (const asked of [listed, removed]) {
      expect(acceptMessage(asked, POPUP, OWN)?.message).toEqual(asked);
      expect(acceptMessage(asked, PAGE, OWN)).toBeNull();
    }
    expect(acceptMessage({ ...listed, tabId: "7" }, POPUP, OWN)).toBeNull();
    expect(acceptMessage({ ...removed, isBack: 1 }, POPUP, OWN)).toBeNull();
  });
});

describe("a question for another version", () => {
  it("is taken from the extension's own pages, with an address and a tab, and from nobody else", () => {
    const asked = { type: "version", tabId: 7, url: "https://www.mfa.gov.cn/zh/x.html" };
    expect(acceptMessage(asked, POPUP, OWN)?.message).toEqual(asked);
    expect(acceptMessage(asked, PAGE, OWN)).toBeNull();
    expect(acceptMessage({ ...asked, url: 5 }, POPUP, OWN)).toBeNull();
    expect(acceptMessage({ ...asked, tabId: -1 }, POPUP, OWN)).toBeNull();
  });
});

describe("a message from a page's content script", () => {
  it("is taken with the tab and the address that the browser tells", () => {
    const said = { type: "detected", contentType: "text/html", moved: false, url: "https://elsewhere.example/" };
    expect(acceptMessage(said, PAGE, OWN)).toEqual({
      from: "page",
      message: { type: "detected", contentType: "text/html", moved: false },
      tabId: 7,
      url: "https://www.mfa.gov.cn/eng/x.html",
    });
  });

  it.each([
    ["another extension", { ...PAGE, id: "other" }],
    ["nobody in particular", { ...PAGE, id: undefined }],
    ["a frame in the page", { ...PAGE, frameId: 3 }],
    ["a page without a tab", { ...PAGE, tab: undefined }],
    ["the browser's 'no tab'", { ...PAGE, tab: { id: -1 } }],
    ["a file", { ...PAGE, url: "file:///x.html" }],
    ["no address", { ...PAGE, url: undefined }],
  ])("is not taken from %s", (_who, sender) => {
    expect(acceptMessage({ type: "detected", contentType: "text/html", moved: false }, sender, OWN)).toBeNull();
  });

  it("is of the page where the tab is, which can have moved since the document was loaded", () => {
    const sender = { ...PAGE, tab: { id: 7, url: "https://www.mfa.gov.cn/eng/y.html" } };
    const said = { type: "detected", contentType: "text/html", moved: true };
    expect(acceptMessage(said, sender, OWN)).toMatchObject({ url: "https://www.mfa.gov.cn/eng/y.html" });
    expect(acceptMessage(said, { ...sender, tab: { id: 7, url: "about:blank" } }, OWN)).toBeNull();
  });

  it("cannot ask for reading, saving or a report", () => {
    expect(acceptMessage({ type: "report", tabId: 7 }, PAGE, OWN)).toBeNull();
    expect(acceptMessage({ type: "read", tabId: 7, force: true }, PAGE, OWN)).toBeNull();
    expect(acceptMessage({ type: "save", tabId: 7, record: bareRecord() }, PAGE, OWN)).toBeNull();
    const posing = { ...PAGE, url: "https://chrome-extension//abc/popup.html" };
    expect(acceptMessage({ type: "read", tabId: 7, force: true }, posing, OWN)).toBeNull();
  });

  it("is not taken without a word on whether the document was told of before", () => {
    for (const moved of [undefined, "yes", 1])
      expect(acceptMessage({ type: "detected", contentType: "text/html", moved }, PAGE, OWN)).toBeNull();
  });

  it("is not taken with anything but a short text in it", () => {
    for (const contentType of [undefined, null, 5, {}, "x".repeat(256)])
      expect(acceptMessage({ type: "detected", contentType, moved: false }, PAGE, OWN)).toBeNull();
  });
});

describe("a message from one of our pages", () => {
  it("is taken", () => {
    expect(acceptMessage({ type: "read", tabId: 7, force: false }, POPUP, OWN)).toEqual({
      from: "extension",
      message: { type: "read", tabId: 7, force: false },
    });
    expect(acceptMessage({ type: "report", tabId: 7 }, POPUP, OWN)?.message).toEqual({ type: "report", tabId: 7 });
    const record = bareRecord();
    expect(acceptMessage({ type: "save", tabId: null, record, corrections: {} }, POPUP, OWN)?.message).toEqual({
      type: "save",
      tabId: null,
      record,
      corrections: {},
    });
    const corrections = { title: null, kind: "speech", speakers: ["A", ""] };
    expect(acceptMessage({ type: "save", tabId: 7, record, corrections }, POPUP, OWN)?.message).toMatchObject({
      corrections,
    });
  });

  it("is taken from a page that stands in a tab", () => {
    const library = { ...POPUP, url: "chrome-extension://abc/library.html", frameId: 0, tab: { id: 9 } };
    expect(acceptMessage({ type: "read", tabId: 7, force: false }, library, OWN)).not.toBeNull();
  });

  it.each([
    ["no message", null],
    ["a text", "read"],
    ["an unknown type", { type: "delete" }],
    ["a tab that is no number", { type: "read", tabId: "7", force: false }],
    ["a tab below zero", { type: "read", tabId: -1, force: false }],
    ["a half tab", { type: "read", tabId: 1.5, force: false }],
    ["no force", { type: "read", tabId: 7 }],
    ["a record of another schema", { type: "save", tabId: 7, corrections: {}, record: { ...bareRecord(), schema: 2 } }],
    [
      "a record without text",
      { type: "save", tabId: 7, corrections: {}, record: { ...bareRecord(), text: undefined } },
    ],
    ["no record", { type: "save", tabId: 7, corrections: {} }],
    ["no corrections", { type: "save", tabId: 7, record: bareRecord() }],
    ["a correction of no field", { type: "save", tabId: 7, record: bareRecord(), corrections: { text: "x" } }],
    ["a correction without words", { type: "save", tabId: 7, record: bareRecord(), corrections: { title: 7 } }],
    ["no kind at all", { type: "save", tabId: 7, record: bareRecord(), corrections: { kind: null } }],
    ["speakers without names", { type: "save", tabId: 7, record: bareRecord(), corrections: { speakers: [null] } }],
  ])("is not taken when it is %s", (_what, message) => {
    expect(acceptMessage(message, POPUP, OWN)).toBeNull();
  });

  it("is not taken from another extension's page of the same name", () => {
    expect(acceptMessage({ type: "read", tabId: 7, force: false }, { ...POPUP, id: "other" }, OWN)).toBeNull();
    const near = { ...POPUP, url: "chrome-extension://abcd/popup.html" };
    expect(acceptMessage({ type: "read", tabId: 7, force: false }, near, OWN)).toBeNull();
  });
});
