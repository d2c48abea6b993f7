#!/usr/bin/env node
/**
 * `npm start`: installs what is missing, builds, and opens a browser with the extension on a sample release that this
 * machine serves. Without a display (or with --headless) it prints what the popup shows, writes a picture of it, and ends.
 *
 *   npm start -- --picture=docs/popup.png     the README's picture
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
  const picture = process.argv.find((arg) => arg.startsWith("--picture="))?.slice("--picture=".length);
  const headless = picture !== undefined || process.argv.includes("--headless") || !hasDisplay();
  if (headless) await showHeadless(chromium, picture ?? ".output/popup.png");
  else await showHeaded(chromium);
});

/** Whether a window can be shown: always on macOS and Windows, elsewhere where a display is named. */
function hasDisplay() {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
