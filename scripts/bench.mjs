#!/usr/bin/env node
/**
 * `npm run bench -- [DIR]`: how long the record takes in real Chromium, beside other readers of pages.
 * `npm run bench -- --library[=RELEASES] [--profile=DIR]`: what a library of 20,000 releases costs to open and to search; the browser's
 * profile in DIR keeps the library, and a further run does not fill it again.
 * `npm run bench -- --popup`: from the click on the button to a painted summary, beside popups of one line.
 * `npm run bench -- --cost`: what the extension costs a listed page and one of nobody's, when the badge stands, and what closed tabs leave.
 * `--json` prints the figures as JSON, `--json=FILE` writes them beside the table. See scripts/bench/.
 */

import { bootstrap } from "./bootstrap.mjs";
import { ensureBrowsers } from "./browsers.mjs";
import { build } from "./builds.mjs";
import { main } from "./progress.mjs";

await main(async () => {
  await bootstrap({ types: false });
  const { chromium } = await ensureBrowsers(["chromium"]);
  const { register } = await import("tsx/esm/api");
  register();
  const library = process.argv.find((word) => /^--library(?:=\d+)?$/.test(word));
  if (library !== undefined) {
    await build("chrome");
    const { benchTheLibrary } = await import("./bench/library.ts");
    const profile = process.argv.find((word) => word.startsWith("--profile="))?.slice("--profile=".length) ?? null;
    await benchTheLibrary(chromium, Number(library.split("=")[1] ?? 20_000), profile);
    return;
  }
  if (process.argv.includes("--popup")) {
    await build("chrome");
    const { measurePopups, popupLines } = await import("./bench/popup.ts");
    const { report } = await import("./bench/report.ts");
    const popups = await measurePopups(chromium);
    report(process.argv, { popups }, popupLines(popups));
    return;
  }
  if (process.argv.includes("--cost")) {
    await build("chrome");
    const { costLines, measureCost } = await import("./bench/cost.ts");
    const { report } = await import("./bench/report.ts");
    const cost = await measureCost(chromium);
    report(process.argv, { cost }, costLines(cost));
    return;
  }
  const { bench } = await import("./bench/bench.ts");
  await bench({ chromium, arguments: process.argv.slice(2) });
});
