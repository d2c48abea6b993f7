import { describe, expect, it } from "vitest";
import { grantOf, holds, patternOf } from "../../../lib/browser/grants";

describe("a pattern of host access", () => {
  it.each([
    ["*://example.org/*", "example.org"],
    ["https://example.org/*", "example.org"],
    ["*://*.example.org/*", "*.example.org"],
    ["http://example.org:8080/*", "example.org"],
    ["*://*/*", "*"],
    ["https://*/*", "*"],
    ["<all_urls>", "*"],
  ])("%s grants %s", (pattern, host) => {
    expect(grantOf(pattern)).toEqual({ pattern, host });
  });

  it.each(["file:///*", "chrome://favicon/*", "moz-extension://abc/*", "*://example.org/path/*", ""])(
    "%s is none",
    (pattern) => {
      expect(grantOf(pattern)).toBeNull();
    },
  );
});

describe("the pattern for one host", () => {
  it("is the host's alone, whatever its port and path", () => {
    expect(patternOf("https://www.example.org:8443/a?b#c")).toBe("*://www.example.org/*");
    expect(patternOf("http://xn--d1acpjx3f.xn--p1ai/")).toBe("*://xn--d1acpjx3f.xn--p1ai/*");
    expect(patternOf("http://192.0.2.7/")).toBe("*://192.0.2.7/*");
  });

  it.each([
    "file:///a.html",
    "data:text/html,x",
    "chrome://version/",
    "https://example.org./",
    "http://[::1]/",
    "no address",
    "",
  ])("is none for %s", (address) => {
    expect(patternOf(address)).toBeNull();
  });
});

describe("an address", () => {
  it("is under a pattern of its host, its family or every site", () => {
    for (const pattern of [
      "*://a.example.org/*",
      "*://*.example.org/*",
      "*://*/*",
      "<all_urls>",
      "https://a.example.org/*",
    ])
      expect(holds(pattern, "https://a.example.org:8443/x")).toBe(true);
    expect(holds("*://*.example.org/*", "https://example.org/")).toBe(true);
    expect(holds("*://a.example.org/eng/*", "https://a.example.org/x")).toBe(true);
  });

  it("is not under another host's, another scheme's, or one that ends alike", () => {
    expect(holds("*://example.org/*", "https://a.example.org/")).toBe(false);
    expect(holds("*://*.example.org/*", "https://badexample.org/")).toBe(false);
    expect(holds("*://example.org/*", "https://example.org.example.com/")).toBe(false);
    expect(holds("https://example.org/*", "http://example.org/")).toBe(false);
    expect(holds("<all_urls>", "file:///a.html")).toBe(false);
    expect(holds("nonsense", "https://example.org/")).toBe(false);
  });
});
