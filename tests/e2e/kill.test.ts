import { expect, it } from "vitest";
import { findBrowser } from "../../scripts/browsers.mjs";
import { DEEDS, killWhile } from "../../scripts/kill/kill";

it.each(DEEDS)(
  "what was confirmed is there after the browser was killed while %s, and nothing is half-written",
  async (deed) => {
    // `node scripts/kill.mjs` does it fifty times.
    await expect(killWhile(deed, findBrowser("chromium") ?? "", deed === "saving" ? 2 : 1)).resolves.toBeUndefined();
  },
);
