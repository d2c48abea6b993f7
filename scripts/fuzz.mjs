#!/usr/bin/env node
/**
 * `npm run fuzz`: made-up and damaged pages, without end, a new seed each round; ends at the first that breaks a law. `--seed=N` begins with that one, `--rounds=N` ends after so many.
 * `npm test` runs one round with a seed that never changes (tests/unit/fuzz.test.ts). See scripts/fuzz/.
 */

import { bootstrap } from "./bootstrap.mjs";
import { main } from "./progress.mjs";

await main(async () => {
  await bootstrap({ types: false });
  const { register } = await import("tsx/esm/api");
  register();
  const { fuzz } = await import("./fuzz/fuzz.ts");
  const given = (name, otherwise) =>
    Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);
  fuzz(given("seed", Date.now() % 1_000_000_000), given("rounds", Number.POSITIVE_INFINITY));
});
