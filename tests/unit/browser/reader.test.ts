import { beforeEach, describe, expect, it, vi } from "vitest";
import { readTab } from "../../../lib/browser/reader";
import { takeUp } from "../../../lib/browser/selectors";
import { pageAt } from "./fake-browser";

const fake = await vi.hoisted(async () => (await import("./fake-browser")).fakeBrowser());
vi.mock("wxt/browser", () => ({ browser: fake.browser }));

const ADDRESS = "https://www.mfa.gov.cn/eng/x.html";

beforeEach(() => fake.clear());

async function codeFor(tab: Parameters<typeof fake.tabs.set>[1]): Promise<string> {
  fake.tabs.set(7, tab);
  const result = await readTab(7);
  return result.ok ? "ok" : result.code;
}

describe("reading a tab", () => {
  it("gives the page's text", async () => {
    const answer = pageAt(ADDRESS, "Title");
    fake.tabs.set(7, { url: ADDRESS, answer });
    expect(await readTab(7)).toEqual(answer);
  });

  it("hands the reader what the site's file says of the address, and leaves nothing of it", async () => {
    const seen: unknown[] = [];
    const answer = () => {
      seen.push(takeUp(), takeUp());
      return pageAt(ADDRESS, "Title");
    };
    fake.tabs.set(7, { url: ADDRESS, answer });
    await readTab(7, (address) => (address === ADDRESS ? { date: "h1" } : null));
    await readTab(7, () => null);
    expect(seen).toEqual([{ date: "h1" }, null, null, null]);
  });

  it("works where the browser keeps the address to itself", async () => {
    expect(await codeFor({ url: undefined, answer: pageAt(ADDRESS, "Title") })).toBe("ok");
  });

  it("does not touch the browser's own pages", async () => {
    expect(await codeFor({ url: "chrome://settings/" })).toBe("browser-page");
    expect(fake.injections()).toBe(0);
  });

  it("says when there is no such tab, or no text", async () => {
    const result = await readTab(99);
    expect(result).toMatchObject({ ok: false, code: "tab-closed" });
    expect(await codeFor({ url: ADDRESS, answer: pageAt(ADDRESS, " \n ") })).toBe("empty");
  });

  it("throws away what it read when the tab went on meanwhile", async () => {
    const tab: Parameters<typeof fake.tabs.set>[1] = { url: ADDRESS };
    tab.answer = () => {
      tab.url = "https://www.mfa.gov.cn/eng/y.html";
      return pageAt(ADDRESS, "Title");
    };
    expect(await codeFor(tab)).toBe("navigated");
  });

  it("keeps it when the tab only moved within the page", async () => {
    const tab: Parameters<typeof fake.tabs.set>[1] = { url: ADDRESS };
    tab.answer = () => {
      tab.url = `${ADDRESS}#3`;
      return pageAt(ADDRESS, "Title");
    };
    expect(await codeFor(tab)).toBe("ok");
  });

  it("says when the tab closed meanwhile", async () => {
    const answer = () => {
      fake.tabs.delete(7);
      return pageAt(ADDRESS, "Title");
    };
    expect(await codeFor({ url: ADDRESS, answer })).toBe("tab-closed");
  });

  it("does not believe a page that speaks for another address", async () => {
    expect(await codeFor({ url: ADDRESS, answer: pageAt("https://www.state.gov/", "Title") })).toBe("navigated");
  });

  it("gives up a page that does not answer", async () => {
    vi.useFakeTimers();
    try {
      fake.tabs.set(7, { url: ADDRESS, answer: () => new Promise(() => {}) });
      const result = readTab(7);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await result).toMatchObject({ ok: false, code: "timeout" });
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    [
      "Cannot access contents of the page. Extension manifest must request permission to access the respective host.",
      "no-permission",
    ],
    ["Missing host permission for the tab", "no-permission"],
    ["This page cannot be scripted due to an ExtensionsSettings policy.", "no-permission"],
    ["Cannot access a chrome:// URL", "browser-page"],
    ["The extensions gallery cannot be scripted.", "browser-page"],
    ["Frame with ID 0 is showing error page", "browser-page"],
    ["Frame with ID 0 was removed.", "navigated"],
    ["The tab was closed.", "navigated"],
    ["Invalid tab ID: 7", "tab-closed"],
    ["Something nobody has heard of", "reader-failed"],
  ])("understands the browser's “%s”", async (sentence, code) => {
    expect(await codeFor({ url: ADDRESS, answer: new Error(sentence) })).toBe(code);
  });

  it("calls a PDF a PDF, by what the page says or by its address where nothing can be said", async () => {
    expect(await codeFor({ url: ADDRESS, answer: { ok: false, code: "pdf", detail: "" } })).toBe("pdf");
    const url = "https://www.mfa.gov.cn/eng/x.pdf";
    expect(await codeFor({ url, answer: new Error("Missing host permission for the tab") })).toBe("pdf");
    expect(await codeFor({ url, answer: undefined })).toBe("pdf");
    expect(await codeFor({ url: ADDRESS, answer: undefined })).toBe("reader-failed");
  });
});
