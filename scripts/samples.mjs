#!/usr/bin/env node
/** `node scripts/samples.mjs`: reads the invented releases in tests/fixtures/welcome and writes what the welcome page shows of them. */

import { writeFileSync } from "node:fs";
import path from "node:path";
import { register } from "tsx/esm/api";
import { ROOT } from "./commands.mjs";
import { main, say } from "./progress.mjs";

await main(async () => {
  register();
  const { makeSamples } = await import("./samples/samples.ts");
  const file = path.join("components", "welcome", "samples.json");
  writeFileSync(path.join(ROOT, file), `${JSON.stringify(makeSamples(), null, 2)}\n`);
  say(`Written: ${file}`);
});
