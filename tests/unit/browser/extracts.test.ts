import { beforeEach, describe, expect, it, vi } from "vitest";
import { draftOf, saveSelection } from "../../../entrypoints/background/extracts";
import type { SelectedInTab, SelectionResult } from "../../../lib/browser/selection";
import type { ExtractDraft, ReleaseRecord } from "../../../lib/model";
import { release } from "../records";

const world = vi.hoisted(() => ({
  address: "https://www.mfa.example/release/1.html",
  selected: { ok: false, code: "empty" } as SelectionResult,
  frames: [] as (number | null)[],
  record: null as ReleaseRecord | null,
  outcome: "saved",
  kept: [] as ExtractDraft[],
  told: [] as string[],
}));

vi.mock("../../../lib/browser/selection", () => ({
  isQuotable: (address: string) => /^(?:https?|file):/.test(address),
  readSelection: async (_tab: number, frame: number | null) => {
    world.frames.push(frame);
    return world.selected;
  },
}));
vi.mock("../../../lib/browser/tab-selection", () => ({
  tellSelection: async (_tab: number, outcome: string) => world.told.push(outcome),
}));
vi.mock("../../../lib/browser/tab-records", () => ({ recallRecord: async () => null }));
vi.mock("../../../lib/browser/tabs", () => ({ addressOfTab: async () => world.address }));
vi.mock("../../../lib/browser/locale", () => ({ message: (key: string) => key }));
vi.mock("../../../lib/browser/badge", () => ({
  showBriefly: async (_tab: number, isKept: boolean, sentence: string) => world.told.push(`${isKept} ${sentence}`),
}));
vi.mock("../../../entrypoints/background/library", () => ({
  savedState: async () => ({ state: "no", id: null }),
  keptExtracts: async () => [],
  keepExtract: async (draft: ExtractDraft) => {
    world.kept.push(draft);
    return world.outcome;
  },
}));
vi.mock("../../../entrypoints/background/releases", () => ({
  releaseIn: async () =>
    world.record === null ? { ok: false, code: "pdf", detail: null } : { ok: true, record: world.record },
  renewBadges: async () => {},
}));

const WORDS: SelectedInTab = { quote: "both sides", before: "", after: " met", title: "Page", lang: "en", dir: "ltr" };
const CLICK = { tabId: 7, frameId: 0, words: "both sides", page: world.address };
const RECORD = release({
  title: "Workshop",
  speakers: [{ name: "Wei Lan" }],
  sets: [{ speaker: 0, points: [{ thesis: "We should talk about the harbour." }] }],
});

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, { address: CLICK.page, selected: { ok: true, ...WORDS }, record: null, outcome: "saved" });
  for (const list of [world.frames, world.kept, world.told]) list.length = 0;
});

describe("selected words that are saved", () => {
  it("are kept with their page, and said to be", async () => {
    await saveSelection(7, CLICK);
    expect(world.kept).toEqual([
      expect.objectContaining({ url: CLICK.page, title: "Page", quote: "both sides", span: null }),
    ]);
    expect(world.told).toEqual(["saved", "true say_extract_saved"]);
  });

  it("are looked for in the frame of the click; by a key, in all", async () => {
    await saveSelection(7, { ...CLICK, frameId: 3 });
    await saveSelection(7, null);
    expect(world.frames).toEqual([3, null]);
  });

  it.each([
    ["the same again", "already", "true say_extract_already"],
    ["a full disk", "library-full", "false say_save_failed"],
  ])("of %s are told of as that", async (_, outcome, told) => {
    world.outcome = outcome;
    await saveSelection(7, CLICK);
    expect(world.told).toEqual([outcome, told]);
  });

  it.each(["empty", "field"] as const)("are none where the page says: %s", async (code) => {
    world.selected = { ok: false, code };
    await saveSelection(7, CLICK);
    expect(world.kept).toEqual([]);
    expect(world.told).toEqual([code, `false say_extract_${code}`]);
  });

  it("are the browser's own where no script may look, as over a PDF file", async () => {
    world.address = "https://www.mfa.example/release/1.pdf";
    world.selected = { ok: false, code: "closed" };
    await saveSelection(7, { ...CLICK, words: "البيان المشترك", page: world.address });
    expect(world.kept).toEqual([
      expect.objectContaining({ url: world.address, title: null, quote: "البيان المشترك", lang: "und", dir: "rtl" }),
    ]);
  });

  it("are not kept of the browser's pages, nor where nobody tells them", async () => {
    world.address = "about:config";
    await saveSelection(7, CLICK);
    world.address = CLICK.page;
    world.selected = { ok: false, code: "closed" };
    await saveSelection(7, null);
    expect(world.kept).toEqual([]);
    expect(world.told.filter((each) => each === "closed")).toHaveLength(2);
  });
});

describe("the extract of selected words", () => {
  const quote = "We should  talk about\n\nthe harbour.";

  it("of a release says where in it they stand and whose they are, in its own words", () => {
    const draft = draftOf({ ...WORDS, quote }, CLICK.page, RECORD);
    expect(draft).toMatchObject({
      url: RECORD.url,
      title: "Workshop",
      textHash: RECORD.textHash,
      quote: "We should talk about the harbour.",
      speaker: "Wei Lan",
      place: { kind: "point", set: 0, item: 0 },
    });
    expect(RECORD.text.slice(draft.span?.from, draft.span?.to)).toBe(draft.quote);
    expect(draft.prefix.length).toBeLessThanOrEqual(64);
  });

  it("that are not in its text, or on a page that is no release, are nobody's", () => {
    for (const [words, record] of [
      ["Share this page with everybody", RECORD],
      [quote, { ...RECORD, isRelease: false }],
    ] as const)
      expect(draftOf({ ...WORDS, quote: words }, CLICK.page, record)).toMatchObject({
        quote: words,
        textHash: null,
        span: null,
        speaker: null,
        place: null,
        suffix: " met",
      });
  });
});
