import { beforeEach, describe, expect, it, vi } from "vitest";
import { leave, markSaved, releaseIn, renewBadges } from "../../../entrypoints/background/releases";
import type { Saved } from "../../../lib/browser/messages";
import { changeSettings } from "../../../lib/browser/settings";
import { recallReply } from "../../../lib/browser/tab-records";
import type { PageText } from "../../../lib/model";
import { bareRecord, longList } from "../components/records";
import { pageAt } from "./fake-browser";

const fake = await vi.hoisted(async () => (await import("./fake-browser")).fakeBrowser());
vi.mock("wxt/browser", () => ({ browser: fake.browser }));
vi.mock("../../../lib/extract", () => ({
  extractRecord: (page: PageText, context: { issuer: unknown }) => {
    if (page.text === "break") throw new RangeError("span [5, 3) is not within a text of 5 units");
    const record = page.text === "points" ? longList(4) : bareRecord(page.text);
    return { ...record, url: page.url, issuer: context.issuer, isRelease: page.text !== "list" };
  },
}));

const ADDRESS = "https://www.mfa.gov.cn/eng/x.html";
const lookup = vi.fn<() => Promise<Saved>>();

beforeEach(() => {
  fake.clear();
  lookup.mockReset().mockResolvedValue({ state: "no", id: null });
});

/** Every test has a tab of its own: departures are remembered as long as the worker lives. */
let last = 100;
function tabWith(text: string, url = ADDRESS): number {
  fake.tabs.set(++last, { url, answer: pageAt(url, text) });
  return last;
}

describe("the release in a tab", () => {
  it("is read once, kept, and given again without the page", async () => {
    const tab = tabWith("points");
    const first = await releaseIn(tab, false, lookup);
    expect(first).toMatchObject({
      ok: true,
      saved: { state: "no", id: null },
      standing: { access: "listed", offer: null, expectation: "doubtful", warnings: [] },
      record: { issuer: { id: "cn" } },
    });
    expect(await releaseIn(tab, false, lookup)).toEqual(first);
    expect(fake.injections()).toBe(1);
  });

  it("can be told again without the background, as it was last told", async () => {
    const tab = tabWith("points");
    const reply = await releaseIn(tab, false, lookup);
    expect(await recallReply(tab, ADDRESS)).toEqual(reply);
    expect(await recallReply(tab, "")).toEqual(reply);
    expect(await recallReply(tab, `${ADDRESS}?page=2`)).toBeNull();
    lookup.mockResolvedValue({ state: "saved", id: "r1", corrections: { title: "Another" } });
    await markSaved(tab, { ...longList(4), textHash: "sha256:another" }, lookup);
    expect((await recallReply(tab, ADDRESS))?.saved.state).toBe("no");
    await markSaved(tab, longList(4), lookup);
    expect(await recallReply(tab, ADDRESS)).toEqual(await releaseIn(tab, false, lookup));
    expect((await recallReply(tab, ADDRESS))?.saved).toEqual(await lookup());
    lookup.mockResolvedValue({ state: "no", id: null });
    await releaseIn(tab, false, lookup);
    expect((await recallReply(tab, ADDRESS))?.saved.state).toBe("no");
    await leave(tab, null);
    expect(await recallReply(tab, ADDRESS)).toBeNull();
  });

  it("is not kept again where nothing has changed: who shows it would ask again, without end", async () => {
    lookup.mockResolvedValue({ state: "saved", id: "r1", corrections: { title: "Another", place: "Lagos" } });
    const tab = tabWith("points");
    await releaseIn(tab, false, lookup);
    const set = vi.spyOn(fake.browser.storage.session, "set");
    await releaseIn(tab, false, lookup);
    expect(set).not.toHaveBeenCalled();
    lookup.mockResolvedValue({ state: "saved", id: "r1", corrections: { title: "Another" } });
    await releaseIn(tab, false, lookup);
    await releaseIn(tab, false, lookup);
    expect(set).toHaveBeenCalledTimes(1);
    set.mockRestore();
  });

  it("is not kept of a tab that went on while the library was asked", async () => {
    const tab = tabWith("points");
    lookup.mockImplementation(async () => {
      await leave(tab, null);
      return { state: "no", id: null };
    });
    expect(await releaseIn(tab, false, lookup)).toMatchObject({ ok: false, code: "navigated" });
    expect(await recallReply(tab, ADDRESS)).toBeNull();
    expect(fake.badges.get(tab)).toBe("");
  });

  it("is read again when that is asked for", async () => {
    const tab = tabWith("points");
    await releaseIn(tab, false, lookup);
    await releaseIn(tab, true, lookup);
    expect(fake.injections()).toBe(2);
  });

  it("is read once for two who ask at the same time", async () => {
    const tab = tabWith("points");
    const [one, two] = await Promise.all([releaseIn(tab, false, lookup), releaseIn(tab, false, lookup)]);
    expect(two).toEqual(one);
    expect(fake.injections()).toBe(1);
  });

  it("is there when the worker has been stopped: what it needs is in session storage", async () => {
    const tab = tabWith("points");
    await releaseIn(tab, false, lookup);
    vi.resetModules();
    const restarted = await import("../../../entrypoints/background/releases");
    expect(await restarted.releaseIn(tab, false, lookup)).toMatchObject({ ok: true });
    expect(fake.injections()).toBe(1);
  });

  it("is not the release of the page before", async () => {
    const tab = tabWith("points");
    await releaseIn(tab, false, lookup);
    fake.tabs.set(tab, {
      url: "https://www.mfa.gov.cn/eng/y.html",
      answer: pageAt("https://www.mfa.gov.cn/eng/y.html", "other"),
    });
    expect(await releaseIn(tab, false, lookup)).toMatchObject({ record: { text: "other" } });
  });

  it("has no issuer on a host that only resembles a ministry's", async () => {
    const tab = tabWith("points", "https://mfa.gov.cn.example.com/eng/x.html");
    expect(await releaseIn(tab, false, lookup)).toMatchObject({
      standing: {
        access: "asked",
        offer: null,
        warnings: [{ code: "resembles", host: "mfa.gov.cn.example.com", real: "mfa.gov.cn" }],
      },
      record: { issuer: null },
    });
  });

  it("is given though it is too large to be kept", async () => {
    fake.limitSession(50);
    const tab = tabWith("points");
    expect(await releaseIn(tab, false, lookup)).toMatchObject({ ok: true });
    expect(fake.session.size).toBe(0);
  });

  it("takes the place of other tabs' when the room is full", async () => {
    const before = tabWith("points");
    await releaseIn(before, false, lookup);
    fake.limitSession(JSON.stringify([...fake.session]).length + 20);
    const tab = tabWith("points");
    await releaseIn(tab, false, lookup);
    expect([...fake.session.keys()]).toEqual([`release:${tab}`]);
  });

  it("says when the extractor fails, and keeps nothing", async () => {
    const tab = tabWith("break");
    expect(await releaseIn(tab, false, lookup)).toEqual({
      ok: false,
      code: "extractor-failed",
      detail: "span [5, 3) is not within a text of 5 units",
    });
    expect(fake.session.size).toBe(0);
  });
});

describe("the badge", () => {
  it("is not on another department's page of a host that is shared", async () => {
    const tab = tabWith("points", "https://www.gov.uk/government/news/new-rules-for-trains");
    const reply = await releaseIn(tab, false, lookup);
    expect(reply).toMatchObject({ ok: true, record: { issuer: null, isRelease: true } });
    expect(fake.badges.get(tab)).toBe("");
  });

  it("has the number of points, and a tick when the release is kept", async () => {
    const tab = tabWith("points");
    await releaseIn(tab, false, lookup);
    await vi.waitFor(() => expect(fake.badges.get(tab)).toBe("4"));
    lookup.mockResolvedValue({ state: "saved", id: "a", corrections: {} });
    await releaseIn(tab, false, lookup);
    await vi.waitFor(() => expect(fake.badges.get(tab)).toBe("✓"));
  });

  it("has the number when only an earlier text is kept", async () => {
    lookup.mockResolvedValue({ state: "earlier-text", id: "a", corrections: {} });
    const tab = tabWith("points");
    await releaseIn(tab, false, lookup);
    await vi.waitFor(() => expect(fake.badges.get(tab)).toBe("4"));
  });

  it("is empty on a page that is no release, and on a release without points", async () => {
    const list = tabWith("list");
    await releaseIn(list, false, lookup);
    expect(fake.badges.get(list)).toBe("");
    const plain = tabWith("plain");
    await releaseIn(plain, false, lookup);
    expect(fake.badges.get(plain)).toBe("");
  });

  it("ticks at once when the release of the tab is saved, and not for another release", async () => {
    const tab = tabWith("points");
    await releaseIn(tab, false, lookup);
    await markSaved(tab, { ...longList(4), textHash: "sha256:another" }, lookup);
    await vi.waitFor(() => expect(fake.badges.get(tab)).toBe("4"));
    await markSaved(tab, longList(4), lookup);
    await vi.waitFor(() => expect(fake.badges.get(tab)).toBe("✓"));
  });

  it("is not shown to a reader who wants none, and follows a change of mind in the tabs that are open", async () => {
    const tab = tabWith("points");
    const other = tabWith("points", "https://www.mfa.gov.cn/eng/y.html");
    await changeSettings({ badge: false });
    await releaseIn(tab, false, lookup);
    await releaseIn(other, false, lookup);
    expect([fake.badges.get(tab), fake.badges.get(other)]).toEqual(["", ""]);
    await changeSettings({ badge: true });
    lookup.mockResolvedValueOnce({ state: "saved", id: "r1", corrections: {} });
    await renewBadges(lookup);
    expect([fake.badges.get(tab), fake.badges.get(other)].sort()).toEqual(["4", "✓"]);
    await changeSettings({ badge: false });
    await renewBadges(lookup);
    expect([fake.badges.get(tab), fake.badges.get(other)]).toEqual(["", ""]);
  });
});

describe("leaving", () => {
  it("forgets the record and clears the badge", async () => {
    const tab = tabWith("points");
    await releaseIn(tab, false, lookup);
    await leave(tab, "https://www.mfa.gov.cn/eng/");
    expect(fake.session.size).toBe(0);
    expect(fake.badges.get(tab)).toBe("");
  });

  it("is not a move within the page", async () => {
    const tab = tabWith("points");
    await releaseIn(tab, false, lookup);
    await leave(tab, `${ADDRESS}#2`);
    await vi.waitFor(() => expect(fake.badges.get(tab)).toBe("4"));
  });

  it("is loading the same page again", async () => {
    const tab = tabWith("points");
    await releaseIn(tab, false, lookup);
    await leave(tab, null);
    expect(fake.session.size).toBe(0);
  });

  it("while the page is read throws away what was read, and leaves no badge behind", async () => {
    const tab = tabWith("points");
    const page = pageAt(ADDRESS, "points");
    let answer = (_: unknown): void => {};
    fake.tabs.set(tab, { url: ADDRESS, answer: () => new Promise((resolve) => (answer = resolve)) });
    const reading = releaseIn(tab, true, lookup);
    await vi.waitFor(() => expect(fake.injections()).toBe(1));
    // The same address loads again: only the departure tells.
    await leave(tab, null);
    answer(page);
    expect(await reading).toMatchObject({ ok: false, code: "navigated" });
    expect(fake.session.size).toBe(0);
    expect(fake.badges.get(tab)).toBe("");
  });

  it("of a tab that is gone is no error", async () => {
    await expect(leave(99_999, null)).resolves.toBeUndefined();
  });
});
