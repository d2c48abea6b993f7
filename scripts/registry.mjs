#!/usr/bin/env node
/** `npm run registry`: writes what is made of lib/sites/registry.json, the detector's table, the names of bodies, the README's table. */

import { bootstrap } from "./bootstrap.mjs";
import { main } from "./progress.mjs";

await main(async () => {
  await bootstrap({ types: false });
  const { register } = await import("tsx/esm/api");
  register();
  const { registry } = await import("./registry/command.ts");
  process.exitCode = registry();
});
