#!/usr/bin/env node
/** `npm run new-language -- TAG`: a language's file, its test, its place in the list. docs/ADDING-A-LANGUAGE.md leads on from there. */

import { bootstrap } from "./bootstrap.mjs";
import { main } from "./progress.mjs";

await main(async () => {
  await bootstrap({ types: false });
  const { register } = await import("tsx/esm/api");
  register();
  const { newLanguage } = await import("./new-language/command.ts");
  process.exitCode = await newLanguage(process.argv.slice(2));
});
