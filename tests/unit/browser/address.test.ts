import { describe, expect, it } from "vitest";
import { closedAddress, isPdfAddress, isSameDocument } from "../../../lib/browser/address";

describe("a page that belongs to the browser", () => {
  it.each([
    "chrome://settings/",
    "about:blank",
    "chrome-extension://abc/library.html",
    "moz-extension://abc/library.html",
    "https://chromewebstore.google.com/detail/x",
    "https://addons.mozilla.org/firefox/",
    "not an address",
  ])("is %s", (address) => {
    expect(closedAddress(address)).toBe("browser-page");
  });

  it.each([
    ["data:text/html,x", "made-page"],
    ["blob:https://www.mfa.gov.cn/0f0e", "made-page"],
    ["view-source:https://www.mfa.gov.cn/", "page-source"],
  ])("is told from %s, which is a %s", (address, code) => {
    expect(closedAddress(address)).toBe(code);
  });

  it.each(["https://www.mfa.gov.cn/", "http://example.org/", "file:///home/reader/x.html", "https://www.google.com/"])(
    "is not %s",
    (address) => {
      expect(closedAddress(address)).toBeNull();
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

  it("are two where the fragment begins as a path: single-page sites say there which page they show", () => {
    expect(isSameDocument("https://example.org/#/news/1", "https://example.org/#/news/2")).toBe(false);
    expect(isSameDocument("https://example.org/#!news", "https://example.org/")).toBe(false);
    expect(isSameDocument("https://example.org/#/news/1", "https://example.org/#/news/1#part")).toBe(true);
  });

  it("are one though the browser tells a user name that the page does not", () => {
    expect(isSameDocument("https://mfa.gov.cn@example.com/a", "https://example.com/a")).toBe(true);
    expect(isSameDocument("https://example.com/@mfa", "https://example.org/@mfa")).toBe(false);
  });
});
