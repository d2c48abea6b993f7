#!/usr/bin/env node
/** `npm run evaluate -- [DIR] [--misses] [--only=PREFIX]`: reads the pages of DIR and compares with its annotations. */

import { bootstrap } from "./bootstrap.mjs";
import { main } from "./progress.mjs";

await main(async () => {
  await bootstrap({ types: false });
  const { register } = await import("tsx/esm/api");
  register();
  const { evaluate } = await import("./evaluate/command.ts");
  process.exitCode = await evaluate(process.argv.slice(2));
});
