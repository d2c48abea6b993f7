import { beforeEach, describe, expect, it, vi } from "vitest";
import { releaseIn } from "../../../entrypoints/background/releases";
import { versionFor } from "../../../entrypoints/background/versions";
import { takeOrder } from "../../../lib/browser/mark-order";
import { takeWanted } from "../../../lib/browser/version-order";
import type { PageText } from "../../../lib/model";
import { bareRecord } from "../components/records";
import { pageAt } from "./fake-browser";

const fake = await vi.hoisted(async () => (await import("./fake-browser")).fakeBrowser());
vi.mock("wxt/browser", () => ({ browser: fake.browser }));
vi.mock("../../../lib/extract", () => ({
  extractRecord: (page: PageText) => {
    if (page.text === "break") throw new RangeError("span [5, 3) is not within a text of 5 units");
    return { ...bareRecord(page.text), url: page.url, textHash: page.text, versions: VERSIONS };
  },
}));

const OWN = "https://www.mfa.gov.cn/eng/x.html";
const OTHER = "https://www.mfa.gov.cn/zh/x.html";
const VERSIONS = [{ lang: "zh", url: OTHER }];

beforeEach(() => fake.clear());

let last = 500;
/** A tab that has read its page; then `answers` are what the scripts give that follow. */
async function tabThat(...answers: readonly unknown[]): Promise<number> {
  const tab = ++last;
  fake.tabs.set(tab, { url: OWN, answer: pageAt(OWN, "own") });
  await releaseIn(tab, false, async () => ({ state: "no", id: null }));
  const left = [...answers];
  fake.tabs.set(tab, {
    url: OWN,
    answer: () => {
      const next = left.shift();
      return typeof next === "function" ? next() : next;
    },
  });
  return tab;
}

describe("another version of the release in a tab", () => {
  it("is fetched by a script in the page and read by the reader there", async () => {
    const tab = await tabThat(
      () => ({ ok: takeWanted() === OTHER }),
      () => (takeOrder()?.do === "version" ? pageAt(OTHER, "other") : pageAt(OWN, "own")),
    );
    expect(await versionFor(tab, OTHER)).toMatchObject({ ok: true, record: { url: OTHER, text: "other" } });
  });

  it("is not fetched where a tab has it open already", async () => {
    const open = ++last;
    fake.tabs.set(open, { url: OTHER, answer: pageAt(OTHER, "open") });
    await releaseIn(open, false, async () => ({ state: "no", id: null }));
    const before = fake.injections();
    const tab = await tabThat();
    expect(await versionFor(tab, OTHER)).toMatchObject({ ok: true, record: { text: "open" } });
    expect(fake.injections()).toBe(before + 1);
  });

  it("is not asked for at an address that the release does not name", async () => {
    const tab = await tabThat();
    const before = fake.injections();
    expect(await versionFor(tab, "https://www.mfa.gov.cn/private")).toMatchObject({ ok: false, code: "unreachable" });
    expect(fake.injections()).toBe(before);
  });

  it.each([
    ["what the script says", { ok: false, code: "missing" }, "missing"],
    ["a code that there is not", { ok: false, code: "sorry" }, "unreachable"],
    ["no answer", undefined, "unreachable"],
    ["the browser's refusal", new Error("Cannot access contents of the page"), "no-permission"],
  ])("not being there is told: %s", async (_, answer, code) => {
    expect(await versionFor(await tabThat(answer), OTHER)).toMatchObject({ ok: false, code });
  });

  it("that holds no text, the same text, or one that is not understood, is told", async () => {
    const reading = async (text: string) => versionFor(await tabThat({ ok: true }, pageAt(OTHER, text)), OTHER);
    expect(await reading("")).toMatchObject({ code: "empty" });
    expect(await reading("own")).toMatchObject({ code: "same" });
    expect(await reading("break")).toMatchObject({ code: "extractor-failed" });
  });

  it("is nobody's where the tab has no release any more", async () => {
    fake.tabs.set(++last, { url: OWN, answer: pageAt(OWN, "own") });
    expect(await versionFor(last, OTHER)).toMatchObject({ ok: false, code: "navigated" });
  });
});
