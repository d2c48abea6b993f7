#!/usr/bin/env node
/** `npm run sites -- [--misses] [--only=PREFIX]`: what is found on pages with the structures of the main sites, without and with site files. */

import { bootstrap } from "./bootstrap.mjs";
import { main } from "./progress.mjs";

await main(async () => {
  await bootstrap({ types: false });
  const { register } = await import("tsx/esm/api");
  register();
  const { sites } = await import("./sites/command.ts");
  process.exitCode = sites(process.argv.slice(2));
});
