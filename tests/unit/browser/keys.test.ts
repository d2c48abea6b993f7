import { beforeEach, describe, expect, it, vi } from "vitest";
import { runCommand } from "../../../entrypoints/background/keys";
import type { Passage, ReleaseRecord, Span } from "../../../lib/model";
import { bareRecord, englishReadout } from "../components/records";

const background = vi.hoisted(() => ({
  record: null as ReleaseRecord | null,
  place: null as Span | null,
  shown: [] as Passage[],
  done: [] as string[],
}));

vi.mock("../../../entrypoints/background/library", () => ({
  savedState: async () => ({ state: "no", id: null }),
  keep: async (_record: ReleaseRecord, corrections: object) => {
    background.done.push(`kept ${JSON.stringify(corrections)}`);
    return { ok: true, outcome: "saved", id: "x" };
  },
}));
vi.mock("../../../entrypoints/background/extracts", () => ({
  saveSelection: async (_tab: number, click: unknown) => background.done.push(`selection by ${JSON.stringify(click)}`),
}));
vi.mock("../../../entrypoints/background/marks", () => ({
  numberIn: async (_tab: number, change: string) => background.done.push(`numbers ${change}`),
  showIn: async (_tab: number, passage: Passage) => background.shown.push(passage),
}));
vi.mock("../../../entrypoints/background/releases", () => ({
  releaseIn: async () =>
    background.record === null
      ? { ok: false, code: "no-permission", detail: null }
      : { ok: true, record: background.record, draft: { title: "Put right" } },
  markSaved: async () => background.done.push("ticked"),
}));
vi.mock("../../../lib/browser/panel", () => ({
  openPanel: (windowId: number) => {
    background.done.push(`panel of window ${windowId}`);
    return Promise.resolve(true);
  },
}));
vi.mock("../../../lib/browser/tab-place", () => ({
  recallPlace: async () => background.place,
  keepPlace: async (_tab: number, _record: ReleaseRecord, place: Span) => {
    background.place = place;
  },
}));

vi.mock("../../../lib/browser/tab-corrections", () => ({
  forgetCorrections: async () => {},
}));

const TAB = { id: 7, windowId: 3 };
const shown = () => background.shown.map(({ quote }) => quote.slice(0, 12));

beforeEach(() => {
  Object.assign(background, { record: null, place: null, shown: [], done: [] });
});

describe("the keys", () => {
  it("show one point after the other, and go back", async () => {
    background.record = englishReadout();
    for (const command of ["next-point", "next-point", "next-point", "previous-point"] as const) {
      const before = background.shown.length;
      runCommand(command, TAB);
      await vi.waitFor(() => expect(background.shown).toHaveLength(before + 1));
    }
    expect(shown()).toEqual(["First of all", "Secondly, we", "(1) honest w", "Secondly, we"]);
  });

  it("open the panel in the call itself: browsers let nobody wait", () => {
    runCommand("open-panel", TAB);
    expect(background.done).toEqual(["panel of window 3"]);
  });

  it("save a release, and tick its button", async () => {
    background.record = englishReadout();
    runCommand("save-release", TAB);
    await vi.waitFor(() => expect(background.done).toEqual([`kept {"title":"Put right"}`, "ticked"]));
  });

  it("save the selected words, without a click to go by", async () => {
    runCommand("save-selection", TAB);
    await vi.waitFor(() => expect(background.done).toEqual(["selection by null"]));
  });

  it("number the points, or take the numbers away", async () => {
    runCommand("toggle-overlay", TAB);
    await vi.waitFor(() => expect(background.done).toEqual(["numbers toggle"]));
  });

  it.each([
    ["a page that cannot be read", null],
    ["a page that is no release", { ...bareRecord(), isRelease: false }],
  ])("do nothing on %s", async (_what, record) => {
    background.record = record;
    runCommand("save-release", TAB);
    runCommand("next-point", TAB);
    await new Promise((resolve) => setImmediate(resolve));
    expect([background.done, background.shown]).toEqual([[], []]);
  });
});
