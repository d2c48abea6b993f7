import { describe, expect, it } from "vitest";
import { watchLibrary } from "../../../lib/library/news";
import { keepForGood, spaceLeft } from "../../../lib/library/space";
import { release } from "../records";
import { AT, emptyLibrary } from "./stores";

const storage = (persisted: boolean, granted: boolean, estimate: StorageEstimate = {}) => ({
  persisted: () => Promise.resolve(persisted),
  persist: () => Promise.resolve(granted),
  estimate: () => Promise.resolve(estimate),
});
const broken = {
  persisted: () => Promise.reject(new TypeError("not here")),
  persist: () => Promise.reject(new TypeError("not here")),
  estimate: () => Promise.reject(new TypeError("not here")),
};

describe("keeping for good", () => {
  it.each([
    [true, false, true],
    [false, true, true],
    [false, false, false],
  ])("persisted %s, granted %s: %s", async (persisted, granted, expected) => {
    expect(await keepForGood(storage(persisted, granted))).toBe(expected);
  });

  it("is no trouble where the browser does not offer it", async () => {
    expect(await keepForGood(broken)).toBe(false);
  });
});

describe("the space left", () => {
  it("is what the browser says, and null where it says nothing", async () => {
    expect(await spaceLeft(storage(true, true, { usage: 41e6, quota: 9e9 }))).toEqual({ used: 41e6, quota: 9e9 });
    expect(await spaceLeft(storage(true, true, {}))).toBeNull();
    expect(await spaceLeft(broken)).toBeNull();
  });
});

describe("other windows", () => {
  it("hear of a write, and no more after they stop listening", async () => {
    const { library } = await emptyLibrary();
    let heard = 0;
    const first = new Promise<void>((resolve) => {
      const stop = watchLibrary(() => {
        heard++;
        stop();
        resolve();
      });
    });
    await library.save(release(), AT);
    await first;
    await library.save(release({ url: "https://a.example/other" }), AT);
    expect(heard).toBe(1);
  });
});
