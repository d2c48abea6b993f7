import { describe, expect, it } from "vitest";
import { isBrowserPage, isPdfAddress, isSameDocument } from "../../../lib/browser/address";

describe("a page that belongs to the browser", () => {
  it.each([
    "chrome://settings/",
    "about:blank",
    "chrome-extension://abc/library.html",
    "moz-extension://abc/library.html",
    "view-source:https://www.mfa.gov.cn/",
    "data:text/html,x",
    "blob:https://www.mfa.gov.cn/0f0e",
    "https://chromewebstore.google.com/detail/x",
    "https://addons.mozilla.org/firefox/",
    "not an address",
  ])("is %s", (address) => {
    expect(isBrowserPage(address)).toBe(true);
  });

  it.each(["https://www.mfa.gov.cn/", "http://example.org/", "file:///home/reader/x.html", "https://www.google.com/"])(
    "is not %s",
    (address) => {
      expect(isBrowserPage(address)).toBe(false);
    },
  );
});

describe("a PDF's address", () => {
  it("ends in .pdf, whatever its query", () => {
    expect(isPdfAddress("https://example.org/a/Statement.PDF?download=1")).toBe(true);
  });

  it("does not merely hold the letters", () => {
    expect(isPdfAddress("https://example.org/statement.pdf.html")).toBe(false);
    expect(isPdfAddress("https://example.org/?file=a.pdf")).toBe(false);
  });
});

describe("two addresses", () => {
  it("are one document when only their fragments differ", () => {
    expect(isSameDocument("https://example.org/a#1", "https://example.org/a#2")).toBe(true);
    expect(isSameDocument("https://example.org/a", "https://example.org/a#2")).toBe(true);
    expect(isSameDocument("https://example.org/a?1", "https://example.org/a?2")).toBe(false);
  });
});
