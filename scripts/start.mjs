#!/usr/bin/env node
/**
 * `npm start`: installs what is missing, builds, and opens a browser with the extension on a sample release that this
 * machine serves. Without a display (or with --headless) it prints what the popup shows, writes a picture of it, and ends.
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
  const { showHeaded, showHeadless } = await import("./start/sample.ts");
  if (hasDisplay() && !process.argv.includes("--headless")) await showHeaded(chromium);
  else await showHeadless(chromium, ".output/popup.png");
});

/** Whether a window can be shown: always on macOS and Windows, elsewhere where a display is named. */
function hasDisplay() {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
