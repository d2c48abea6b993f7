#!/usr/bin/env node
/**
 * `node scripts/kill.mjs [TIMES] [DEED]`: kills Chromium (SIGKILL) in the middle of saving, of importing, of emptying the bin and of
 * bringing an old library on, 50 times each, and looks each time whether everything that was confirmed is there, nothing is half-written
 * and the library opens. It prints where in a write the kills fell. DEED: "saving", "importing", "emptying" or "migrating" alone.
 */

import { bootstrap } from "./bootstrap.mjs";
import { ensureBrowsers } from "./browsers.mjs";
import { build } from "./builds.mjs";
import { main, Trouble } from "./progress.mjs";

await main(async () => {
  await bootstrap({ types: false });
  const { chromium } = await ensureBrowsers(["chromium"]);
  await build("chrome");
  const { register } = await import("tsx/esm/api");
  register();
  const { DEEDS, killWhile } = await import("./kill/kill.ts");
  const [times = "50", wanted = ""] = process.argv.slice(2);
  const deeds = DEEDS.filter((deed) => deed.startsWith(wanted));
  if (deeds.length === 0) throw new Trouble(`There is no kill while ${wanted}: ${DEEDS.join(", ")}.`);
  for (const deed of deeds) await killWhile(deed, chromium, Number(times));
});
