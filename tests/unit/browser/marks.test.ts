import { beforeEach, describe, expect, it, vi } from "vitest";
import { type MarkOrder, takeOrder } from "../../../lib/browser/mark-order";
import { markTab } from "../../../lib/browser/marks";
import { readTab } from "../../../lib/browser/reader";
import { takeUp } from "../../../lib/browser/selectors";
import type { Passage } from "../../../lib/model";
import { pageAt } from "./fake-browser";

const fake = await vi.hoisted(async () => (await import("./fake-browser")).fakeBrowser());
vi.mock("wxt/browser", () => ({ browser: fake.browser }));

const ADDRESS = "https://www.mfa.gov.cn/eng/x.html";
const passage = (quote: string): Passage => ({ from: 0, to: quote.length, quote, before: "", after: "" });
const show = (quote: string): MarkOrder => ({ do: "show", passage: passage(quote), selectors: null });
const points = (...labels: string[]): MarkOrder => ({
  do: "number",
  points: labels.map((label) => ({ label, passage: passage(label) })),
  selectors: null,
  style: "numbers",
});

beforeEach(() => {
  fake.clear();
  vi.clearAllMocks();
});

describe("an order to the reader in a page", () => {
  it("is carried out under its styles, and answered", async () => {
    fake.tabs.set(7, {
      url: ADDRESS,
      answer: () => ({ ok: true, shown: takeOrder()?.do === "show" ? "same" : "absent" }),
    });
    expect(await markTab(7, show("words"), "css")).toEqual({ ok: true, shown: "same" });
    expect(fake.browser.scripting.insertCSS).toHaveBeenCalledOnce();
    expect(fake.browser.scripting.removeCSS).not.toHaveBeenCalled();
  });

  it("that takes the numbers away takes the styles away", async () => {
    fake.tabs.set(7, { url: ADDRESS, answer: () => ({ ok: true, marked: takeOrder() === null ? -1 : 0 }) });
    await markTab(7, points(), "css");
    expect(fake.browser.scripting.removeCSS).toHaveBeenCalledOnce();
  });

  it("waits for the one before it: each reader takes up its own, and reading takes up none", async () => {
    const taken: (string | null)[] = [];
    const answer = async () => {
      const order = takeOrder();
      const selectors = takeUp();
      taken.push(order?.do ?? (selectors === null ? null : "read"));
      await new Promise((resolve) => setImmediate(resolve));
      if (order === null) return pageAt(ADDRESS, "Title");
      return order.do === "show" ? { ok: true, shown: "same" } : { ok: true, marked: 1 };
    };
    fake.tabs.set(7, { url: ADDRESS, answer });
    const replies = await Promise.all([
      markTab(7, show("words"), "css"),
      markTab(7, points("1"), "css"),
      readTab(7, () => ({ date: "h1" })),
      markTab(7, { do: "follow", places: [], selectors: null }, null),
    ]);
    expect([...taken].sort()).toEqual(["follow", "number", "read", "show"]);
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(replies[0]).toEqual({ ok: true, shown: "same" });
    expect(replies[1]).toEqual({ ok: true, marked: 1 });
  });

  it("finds a tab that is gone to be gone, before and meanwhile", async () => {
    expect(await markTab(8, show("words"), "css")).toMatchObject({ ok: false, code: "tab-closed" });
    fake.tabs.set(7, { url: ADDRESS, answer: new Error("The tab was closed.") });
    expect(await markTab(7, show("words"), "css")).toMatchObject({ ok: false, code: "navigated" });
  });

  it("believes nothing that is no answer to it", async () => {
    for (const answer of [null, 5, { ok: true }, { ok: true, shown: "everything" }, { ok: true, marked: -1 }]) {
      fake.tabs.set(7, { url: ADDRESS, answer });
      expect(await markTab(7, show("words"), "css")).toMatchObject({ ok: false, code: "reader-failed" });
    }
  });
});
