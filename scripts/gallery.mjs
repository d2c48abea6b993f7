#!/usr/bin/env node
/**
 * `npm run gallery`: builds pages with every component in every state, to be opened in a browser, which says light or dark.
 *
 *   npm run gallery -- --update     draws anew the pictures that npm test compares with
 */

import path from "node:path";
import { bootstrap } from "./bootstrap.mjs";
import { ensureBrowsers } from "./browsers.mjs";
import { ROOT } from "./commands.mjs";
import { main, say } from "./progress.mjs";

const FOLDER = path.join(ROOT, ".cache", "gallery");

await main(async () => {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg !== "--update")) {
    say("Usage: npm run gallery [-- --update]");
    process.exitCode = 2;
    return;
  }
  await bootstrap({ types: false });
  const { register } = await import("tsx/esm/api");
  register();
  const { makeGallery, renewPictures } = await import("./gallery/command.ts");
  const address = await makeGallery(FOLDER);
  if (args.length > 0) {
    const { chromium } = await ensureBrowsers(["chromium"]);
    const { count, size } = await renewPictures(FOLDER, chromium);
    say(`${count} pictures kept, ${Math.round(size / 1000)} kB`);
  }
  process.stdout.write(`${address}\n`);
});
