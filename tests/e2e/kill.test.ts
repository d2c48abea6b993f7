import { expect, it } from "vitest";
import { findBrowser } from "../../scripts/browsers.mjs";
import { killWhileSaving } from "../../scripts/kill/kill";

it("what was confirmed as saved is there after the browser was killed, and nothing is half-written", async () => {
  // `node scripts/kill.mjs` does it fifty times.
  await expect(killWhileSaving(findBrowser("chromium") ?? "", 2)).resolves.toBeUndefined();
});
