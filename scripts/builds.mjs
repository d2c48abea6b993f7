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

/** Builds for one browser. `zip` also packs it, for a store or for another machine. */
export async function build(browser, { zip = false } = {}) {
  const args = [program("wxt"), zip ? "zip" : "build", "--browser", browser];
  await step(`building for ${browser}`, () =>
    mustRun(process.execPath, args, `The build for ${browser} failed; WXT's message is above.`, { quiet: true }),
  );
  if (!zip) return;
  // Loaded now: the packages that it needs may just have been installed.
  const { repack } = await import("./repack.mjs");
  // With Firefox's goes a package of the sources, which its store asks for.
  const wanted = browser === "firefox" ? /-(?:firefox|sources)\.zip$/ : new RegExp(`-${browser}\\.zip$`);
  for (const file of readdirSync(OUTPUT).filter((name) => wanted.test(name)))
    await step(`packing ${file}`, () => repack(path.join(OUTPUT, file), { small: !file.includes("-sources") }));
}
