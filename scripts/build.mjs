#!/usr/bin/env node
/** `npm run build`: the extension for Chromium and for Firefox, unpacked and zipped, in .output/. */

import { bootstrap } from "./bootstrap.mjs";
import { BUILDS, build } from "./builds.mjs";
import { main, say } from "./progress.mjs";

await main(async () => {
  await bootstrap();
  for (const { browser } of BUILDS) await build(browser, { zip: true });
  say(`Built: ${BUILDS.map(({ folder }) => folder).join(", ")}; the zip files are beside them.`);
});
