import { beforeEach, expect, it, vi } from "vitest";
import { seeLibrary, toldOfLoss } from "../../../lib/browser/library-seen";

const fake = await vi.hoisted(async () => (await import("./fake-browser")).fakeBrowser());
vi.mock("wxt/browser", () => ({ browser: fake.browser }));

beforeEach(() => fake.clear());

const FINE = { isLost: false, isNews: false };

it("a library that was never written is no loss, nor is the first that is", async () => {
  expect([await seeLibrary(undefined), await seeLibrary("a"), await seeLibrary("a")]).toEqual([FINE, FINE, FINE]);
});

it("another one in its place is a loss, found once, until the reader was told", async () => {
  await seeLibrary("a");
  expect(await seeLibrary("b")).toEqual({ isLost: true, isNews: true });
  expect(await seeLibrary("b")).toEqual({ isLost: true, isNews: false });
  await toldOfLoss();
  expect(await seeLibrary("b")).toEqual(FINE);
});

it("an empty one in its place is, and what is saved in that is no second one", async () => {
  await seeLibrary("a");
  expect(await seeLibrary(undefined)).toEqual({ isLost: true, isNews: true });
  expect(await seeLibrary("b")).toEqual({ isLost: true, isNews: false });
  await toldOfLoss();
  expect([await seeLibrary("b"), await seeLibrary("c")]).toEqual([FINE, { isLost: true, isNews: true }]);
});

it("there is nothing to be told of where nothing was lost", async () => {
  await toldOfLoss();
  expect(await seeLibrary("a")).toEqual(FINE);
});
