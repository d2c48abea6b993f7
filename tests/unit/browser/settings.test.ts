import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  changeSettings,
  defaultSettings,
  parseSettingsFile,
  readSettings,
  resetSettings,
  type Settings,
  settingsFile,
  watchSettings,
} from "../../../lib/browser/settings";

const fake = await vi.hoisted(async () => (await import("./fake-browser")).fakeBrowser());
vi.mock("wxt/browser", () => ({ browser: fake.browser }));

beforeEach(() => fake.clear());

describe("settings", () => {
  it("are the defaults until something is settled", async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    expect(defaultSettings).toEqual({
      badge: true,
      copyFormat: "quotation",
      citationStyle: "chicago",
      overlayStyle: "numbers",
      backupEvery: "month",
      lastBackup: null,
      welcomed: false,
    });
  });

  it("hold what was changed and leave the others", async () => {
    await changeSettings({ badge: false });
    await changeSettings({ copyFormat: "markdown", lastBackup: "2026-11-23T14:02:00.000Z" });
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      badge: false,
      copyFormat: "markdown",
      lastBackup: "2026-11-23T14:02:00.000Z",
    });
  });

  it("lose neither of two that are changed at once", async () => {
    await Promise.all([changeSettings({ badge: false }), changeSettings({ citationStyle: "mla" })]);
    expect(await readSettings()).toMatchObject({ badge: false, citationStyle: "mla" });
  });

  it.each([
    ["badge", "no"],
    ["copyFormat", "html"],
    ["citationStyle", 3],
    ["overlayStyle", { numbers: true }],
    ["backupEvery", null],
    ["lastBackup", "yesterday"],
    ["welcomed", "true"],
  ])("take %s for not set where it is %j, and believe the others", async (key, value) => {
    fake.local.set(`setting:${key}`, value);
    const other = key === "badge" ? "welcomed" : "badge";
    fake.local.set(`setting:${other}`, !defaultSettings[other]);
    expect(await readSettings()).toEqual({ ...defaultSettings, [other]: !defaultSettings[other] });
  });

  it("are the defaults where storage does not answer", async () => {
    fake.browser.storage.local.get.mockRejectedValueOnce(new Error("An unexpected error occurred"));
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it("are set back but for what the machine remembers of itself", async () => {
    await changeSettings({ badge: false, citationStyle: "apa", lastBackup: "2026-11-23T14:02:00Z", welcomed: true });
    await resetSettings();
    expect(await readSettings()).toEqual({ ...defaultSettings, lastBackup: "2026-11-23T14:02:00Z", welcomed: true });
  });
});

describe("one who watches the settings", () => {
  it("is told all of them after a change, and nothing once it has ended", async () => {
    const heard: Settings[] = [];
    const end = watchSettings((settings) => heard.push(settings));
    await changeSettings({ badge: false });
    await vi.waitFor(() => expect(heard).toEqual([{ ...defaultSettings, badge: false }]));
    end();
    await changeSettings({ badge: true });
    expect(heard).toHaveLength(1);
  });

  it("is not told of what else is kept in local storage", async () => {
    const heard = vi.fn();
    watchSettings(heard);
    await fake.browser.storage.local.set({ draft: 1 });
    expect(heard).not.toHaveBeenCalled();
  });

  it("is told the last of two changes last, however slowly the first is answered", async () => {
    const heard: boolean[] = [];
    watchSettings(({ badge }) => heard.push(badge));
    let answer: (stored: Record<string, unknown>) => void = () => {};
    fake.browser.storage.local.get.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await changeSettings({ badge: false });
    await changeSettings({ badge: true });
    await vi.waitFor(() => expect(heard).toEqual([true]));
    answer({ "setting:badge": false });
    await readSettings();
    expect(heard).toEqual([true]);
  });
});

describe("a file of settings", () => {
  it("brings back what was chosen, and nothing of the machine it came from", () => {
    const settings: Settings = { ...defaultSettings, badge: false, overlayStyle: "ground", welcomed: true };
    const { lastBackup, welcomed, ...chosen } = settings;
    expect(parseSettingsFile(settingsFile(settings))).toEqual(chosen);
    expect([lastBackup, welcomed]).toEqual([null, true]);
  });

  it("may hold a part of them, and settings that this version does not know", () => {
    const text = JSON.stringify({ kind: "readout-settings", schema: 1, settings: { badge: false, sound: "loud" } });
    expect(parseSettingsFile(text)).toEqual({ badge: false });
  });

  it.each([
    ["no JSON", "badge = off"],
    ["empty", ""],
    ["another file", '{"kind":"readout-library","schema":1,"settings":{}}'],
    ["of a later form", '{"kind":"readout-settings","schema":2,"settings":{}}'],
    ["a list", "[]"],
    [
      "one with a value that is none",
      '{"kind":"readout-settings","schema":1,"settings":{"badge":false,"copyFormat":"html"}}',
    ],
    ["one whose settings are none", '{"kind":"readout-settings","schema":1,"settings":null}'],
  ])("is not taken where it is %s", (_what, text) => {
    expect(parseSettingsFile(text)).toBeNull();
  });
});
