#!/usr/bin/env node
/** `npm run new-site -- HOST`: a site's line in the registry, its page, its test. docs/ADDING-A-MINISTRY.md leads on from there. */

import { bootstrap } from "./bootstrap.mjs";
import { main } from "./progress.mjs";

await main(async () => {
  await bootstrap({ types: false });
  const { register } = await import("tsx/esm/api");
  register();
  const { newSite } = await import("./new-site/command.ts");
  process.exitCode = await newSite(process.argv.slice(2));
});
