import path from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../../scripts/browsers.mjs";
import { ChromiumDrive } from "./drive/chromium";
import type { Drive } from "./drive/drive";
import { FirefoxDrive } from "./drive/firefox";
import type { Site } from "./drive/site";

/** The browsers that everything must work in. */
export const BROWSERS = ["chromium", "firefox"] as const;

/** Where the builds lie. */
export const OUTPUT = fileURLToPath(new URL("../../.output/", import.meta.url));

/**
 * Starts a browser with the built extension, on a fresh profile, with `site` for its web. Chromium brings its languages with it;
 * Firefox has each in a package of its own, which the machine may not have: it speaks English.
 */
export function startBrowser(name: (typeof BROWSERS)[number], site: Site, language: string = "en-US"): Promise<Drive> {
  const program = findBrowser(name);
  if (!program) throw new Error(`${name} is not installed: npm test installs it or says how`);
  const options = { program, port: site.port };
  return name === "chromium"
    ? ChromiumDrive.start({ ...options, language, extension: path.join(OUTPUT, "chrome-mv3") })
    : FirefoxDrive.start({ ...options, extension: path.join(OUTPUT, "firefox-mv3") });
}
