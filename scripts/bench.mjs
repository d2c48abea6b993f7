#!/usr/bin/env node
/** `npm run bench -- [DIR]`: how long the record takes in real Chromium, beside other readers of pages. See scripts/bench/. */

import { bootstrap } from "./bootstrap.mjs";
import { ensureBrowsers } from "./browsers.mjs";
import { main } from "./progress.mjs";

await main(async () => {
  await bootstrap({ types: false });
  const { chromium } = await ensureBrowsers(["chromium"]);
  const { register } = await import("tsx/esm/api");
  register();
  const { bench } = await import("./bench/bench.ts");
  await bench({ chromium, arguments: process.argv.slice(2) });
});
