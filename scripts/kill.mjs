#!/usr/bin/env node
/**
 * `node scripts/kill.mjs [TIMES]`: kills Chromium (SIGKILL) in the middle of saving, of importing, of emptying the bin and of bringing an
 * old library on, 50 times each, and looks each time whether everything that was confirmed is there, nothing is half-written and the library opens. See scripts/kill/.
 */

import { bootstrap } from "./bootstrap.mjs";
import { ensureBrowsers } from "./browsers.mjs";
import { build } from "./builds.mjs";
import { main } from "./progress.mjs";

await main(async () => {
  await bootstrap({ types: false });
  const { chromium } = await ensureBrowsers(["chromium"]);
  await build("chrome");
  const { register } = await import("tsx/esm/api");
  register();
  const { DEEDS, killWhile } = await import("./kill/kill.ts");
  for (const deed of DEEDS) await killWhile(deed, chromium, Number(process.argv[2] ?? 50));
});
