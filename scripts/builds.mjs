/** The builds of the extension that we make and test. */

import { mustRun, program } from "./commands.mjs";
import { step } from "./progress.mjs";

/** What WXT calls each build, and the folder that it makes. */
export const BUILDS = [
  { browser: "chrome", folder: ".output/chrome-mv3" },
  { browser: "firefox", folder: ".output/firefox-mv3" },
];

/** Builds for one browser. `zip` also packs it, for a store or for another machine. */
export async function build(browser, { zip = false } = {}) {
  const args = [program("wxt"), zip ? "zip" : "build", "--browser", browser, "--mv3"];
  await step(`building for ${browser}`, () =>
    mustRun(process.execPath, args, `The build for ${browser} failed; WXT's message is above.`, { quiet: true }),
  );
}
