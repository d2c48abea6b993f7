/** Finds Chromium and Firefox, and installs them where that can be done without asking. */

import { accessSync, constants, existsSync, readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { run } from "./commands.mjs";
import { step, Trouble } from "./progress.mjs";

/**
 * Where each browser is looked for. Google Chrome is not in the list: since version 137 it ignores `--load-extension`;
 * Chromium, Chrome for Testing and Edge do not.
 */
const BROWSERS = {
  chromium: {
    title: "Chromium",
    variable: "READOUT_CHROMIUM",
    packages: ["chromium"],
    hint: "run `npx playwright-core install chromium`, or install Chromium",
    places: {
      linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/lib/chromium/chromium", "/snap/bin/chromium"],
      darwin: [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      ],
      win32: [
        "%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe",
        "%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe",
      ],
    },
    download: /^chromium-\d+$/,
    inDownload: [
      "chrome-linux64/chrome",
      "chrome-linux/chrome",
      "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
      "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
      "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
      "chrome-win64/chrome.exe",
      "chrome-win/chrome.exe",
    ],
  },
  firefox: {
    title: "Firefox",
    variable: "READOUT_FIREFOX",
    packages: ["firefox-esr"],
    hint: "install Firefox from https://www.mozilla.org/firefox",
    places: {
      linux: [
        "/usr/bin/firefox-esr",
        "/usr/bin/firefox",
        "/usr/lib/firefox/firefox",
        "/opt/firefox/firefox",
        "/snap/bin/firefox",
      ],
      darwin: [
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
      ],
      win32: ["%ProgramFiles%\\Mozilla Firefox\\firefox.exe", "%ProgramFiles(x86)%\\Mozilla Firefox\\firefox.exe"],
    },
    // Playwright's own Firefox is patched and speaks neither Marionette nor WebDriver.
    download: null,
    inDownload: [],
  },
};

/** Debian packages of fonts, and a folder that shows they are there: without them Chinese and Arabic are drawn as boxes. */
const FONTS = [
  ["fonts-noto-core", "/usr/share/fonts/truetype/noto"],
  ["fonts-noto-cjk", "/usr/share/fonts/opentype/noto"],
];

/**
 * The paths of the wanted browsers; what is missing is installed with apt where we may.
 *
 * @param {readonly ("chromium" | "firefox")[]} names
 * @returns {Promise<Record<string, string>>}
 * @throws {Trouble} one sentence that says what to install
 */
export async function ensureBrowsers(names) {
  let missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && canUseApt()) {
    const packages = [
      ...missing.flatMap((name) => BROWSERS[name].packages),
      ...FONTS.filter(([, folder]) => !existsSync(folder)).map(([name]) => name),
    ];
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await step(`installing ${packages.join(", ")} (apt-get)`, async () => {
      await run("apt-get", ["update", "-q"], { quiet: true, env });
      await run("apt-get", ["install", "-y", "-q", ...packages], { quiet: true, env });
    });
    missing = names.filter((name) => !findBrowser(name));
  }
  if (missing.length > 0) throw new Trouble(missing.map(whatToInstall).join(" "));
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
}

/** Path of a browser's program, or null. An environment variable that names no program is an error, not a wish. */
export function findBrowser(name) {
  const browser = BROWSERS[name];
  const named = process.env[browser.variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Trouble(`${browser.variable} names ${named}, which is not a program.`);
  }
  const usual = (browser.places[process.platform] ?? []).map(expand);
  return [...usual, ...onPath(name), ...downloaded(browser)].find(isProgram) ?? null;
}

function whatToInstall(name) {
  const { title, hint, variable } = BROWSERS[name];
  return `${title} was not found: ${hint}, or set ${variable} to its program.`;
}

/** "%ProgramFiles%\x" with the variable's value. */
function expand(place) {
  return place.replace(/%([^%]+)%/g, (_, variable) => process.env[variable] ?? "");
}

function onPath(name) {
  const ending = process.platform === "win32" ? ".exe" : "";
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, name + ending));
}

/** Programs in Playwright's download folder, newest first. */
function downloaded({ download, inDownload }) {
  if (!download) return [];
  const folders = {
    linux: path.join(os.homedir(), ".cache", "ms-playwright"),
    darwin: path.join(os.homedir(), "Library", "Caches", "ms-playwright"),
    win32: path.join(process.env.LOCALAPPDATA ?? os.homedir(), "ms-playwright"),
  };
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? folders[process.platform] ?? folders.linux;
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => download.test(name)) : [];
  versions.sort((a, b) => Number(b.split("-")[1]) - Number(a.split("-")[1]));
  return versions.flatMap((version) => inDownload.map((file) => path.join(folder, version, file)));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** apt is used only by root on Debian and its children: nothing asks for a password. */
function canUseApt() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !isProgram("/usr/bin/apt-get")) return false;
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}
