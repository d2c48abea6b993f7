/** The builds of the extension that we make and test. */

import { readdirSync } from "node:fs";
import path from "node:path";
import { mustRun, program, ROOT } from "./commands.mjs";
import { step } from "./progress.mjs";

/** What WXT calls each build, and the folder that it makes. */
export const BUILDS = [
  { browser: "chrome", folder: ".output/chrome-mv3" },
  { browser: "firefox", folder: ".output/firefox-mv3" },
];

const OUTPUT = path.join(ROOT, ".output");
const REPACK = path.join(ROOT, "scripts", "repack.mjs");

/** Builds for one browser. `zip` also packs it, for a store or for another machine. */
export async function build(browser, { zip = false } = {}) {
  await make(browser, zip ? "zip" : "build");
  if (zip) await pack(browser);
}

/** Builds and packs for every browser; the packing, which takes longest, goes on while the next is built. Why those failed that did. */
export async function buildAll() {
  const why = [];
  const failed = (error) => why.push(error.message);
  const packing = [];
  for (const { browser } of BUILDS) {
    const isMade = await make(browser, "zip").then(() => true, failed);
    if (isMade === true) packing.push(pack(browser).catch(failed));
  }
  await Promise.all(packing);
  return why;
}

function make(browser, command) {
  const args = [program("wxt"), command, "--browser", browser];
  return step(`building for ${browser}`, () =>
    mustRun(process.execPath, args, `The build for ${browser} failed; WXT's message is above.`, { quiet: true }),
  );
}

/** Each file in a process of its own: one coding keeps one processor busy. */
async function pack(browser) {
  // With Firefox's goes a package of the sources, which its store asks for.
  const wanted = browser === "firefox" ? /-(?:firefox|sources)\.zip$/ : new RegExp(`-${browser}\\.zip$`);
  const files = readdirSync(OUTPUT).filter((name) => wanted.test(name));
  await Promise.all(
    files.map((file) => {
      const args = [REPACK, path.join(OUTPUT, file), ...(file.includes("-sources") ? ["--usual"] : [])];
      return step(`packing ${file}`, () =>
        mustRun(process.execPath, args, `${file} could not be packed; the message is above.`, { quiet: true }),
      );
    }),
  );
}
