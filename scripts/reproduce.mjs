#!/usr/bin/env node
/**
 * `npm run reproduce [-- --fresh]`: builds the last commit twice, each time from a clean clone in a folder of its own, and compares the packages byte by byte. `--fresh` installs
 * the packages anew in each clone (`npm ci`, from the registry); without it the clones use those that are installed here.
 */

import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { mustRun, ROOT } from "./commands.mjs";
import { main, say, step, Trouble } from "./progress.mjs";

const isFresh = process.argv.includes("--fresh");

await main(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "readout-reproduce-"));
  try {
    const [one, other] = [await packagesOf(path.join(folder, "one")), await packagesOf(path.join(folder, "another"))];
    const names = new Set([...one.keys(), ...other.keys()]);
    if (names.size === 0) throw new Trouble("Nothing was packed.");
    const different = [...names].filter((name) => one.get(name) !== other.get(name));
    for (const name of names)
      say(`${name} ${one.get(name)}${different.includes(name) ? ` IS NOT ${other.get(name)}` : ""}`);
    if (different.length > 0) throw new Trouble(`${different.length} of ${names.size} packages differ.`);
    say(`${names.size} packages, the same byte for byte in both clones.`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Names of the packages that a clone gives, with their digests. */
async function packagesOf(clone) {
  await step(`cloning to ${path.basename(clone)}`, () =>
    mustRun("git", ["clone", "--quiet", "--no-local", ROOT, clone], "The clone failed.", { quiet: true }),
  );
  if (isFresh)
    await step("installing", () =>
      mustRun("npm", ["ci", "--no-audit", "--no-fund", "--prefix", clone], "The packages could not be installed.", {
        quiet: true,
      }),
    );
  else symlinkSync(path.join(ROOT, "node_modules"), path.join(clone, "node_modules"), "junction");
  await step("building", () =>
    mustRun(process.execPath, [path.join(clone, "scripts", "build.mjs")], "The build failed.", { quiet: true }),
  );
  const output = path.join(clone, ".output");
  return new Map(
    readdirSync(output)
      .filter((file) => file.endsWith(".zip"))
      .map((file) => [
        file,
        createHash("sha256")
          .update(readFileSync(path.join(output, file)))
          .digest("hex"),
      ]),
  );
}
