#!/usr/bin/env node
/** `npm run --silent extract -- FILE --url ADDRESS`, or `-- --jsonl`: records on standard output, everything else on standard error. */

import { bootstrap } from "./bootstrap.mjs";
import { main } from "./progress.mjs";

await main(async () => {
  await bootstrap({ types: false });
  const { register } = await import("tsx/esm/api");
  register();
  const { extract } = await import("./extract/command.ts");
  process.exitCode = await extract(process.argv.slice(2));
});
