/** Draws public/icon/<size>.png from docs/icon/*.svg. Run it after changing a drawing: `node scripts/icons.mjs`. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browsers.mjs";
import { ROOT } from "./commands.mjs";
import { main, say, Trouble } from "./progress.mjs";

/** Small sizes have a drawing of their own, with its edges on whole pixels. */
const DRAWINGS = { 16: "icon-small.svg", 32: "icon-small.svg", 48: "icon.svg", 128: "icon.svg" };

await main(async () => {
  const executablePath = findBrowser("chromium");
  if (!executablePath) throw new Trouble("Chromium draws the icons and was not found");
  const folder = path.join(ROOT, "public", "icon");
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath });
  try {
    for (const [size, drawing] of Object.entries(DRAWINGS)) {
      const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
      const svg = readFileSync(path.join(ROOT, "docs", "icon", drawing), "utf8");
      await page.setContent(
        `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
      say(`public/icon/${size}.png`);
    }
  } finally {
    await browser.close();
  }
});
