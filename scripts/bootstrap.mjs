/** Makes a fresh clone ready: the right Node, the locked packages, WXT's generated types. Uses nothing but Node. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { mustRun, npm, program, ROOT } from "./commands.mjs";
import { step, Trouble } from "./progress.mjs";

/** Installs what is missing. `types: false` leaves out WXT's generated types, which only the compiler needs. */
export async function bootstrap({ types = true } = {}) {
  checkNode(process.versions.node);
  if (!isInstalled()) {
    const [command, args] = npm(["ci", "--no-audit", "--no-fund"]);
    await step("installing packages (npm ci)", () =>
      mustRun(
        command,
        args,
        "npm ci failed: the packages of package-lock.json could not be installed; its own message is above.",
      ),
    );
  }
  if (types && !existsSync(path.join(ROOT, ".wxt", "wxt.d.ts"))) {
    await step("preparing types (wxt prepare)", () =>
      mustRun(process.execPath, [program("wxt"), "prepare"], "wxt prepare failed; its own message is above.", {
        quiet: true,
      }),
    );
  }
}

/** Throws one sentence when `version` is older than package.json's "engines" allows. */
export function checkNode(version, root = ROOT) {
  const { engines } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const oldest = /\d+(\.\d+)*/.exec(engines.node)?.[0] ?? "0";
  if (!isOlder(version, oldest)) return;
  throw new Trouble(
    `Readout needs Node ${oldest} or later, and this is Node ${version}: install a newer one from https://nodejs.org.`,
  );
}

function isOlder(version, oldest) {
  const [numbers, limits] = [version, oldest].map((text) => text.split(".").map(Number));
  const at = limits.findIndex((limit, place) => (numbers[place] ?? 0) !== limit);
  return at >= 0 && (numbers[at] ?? 0) < limits[at];
}

/** Whether node_modules holds what package-lock.json says. Compared by versions: dates of files change with every checkout. */
export function isInstalled(root = ROOT) {
  const wanted = readPackages(path.join(root, "package-lock.json"));
  const present = readPackages(path.join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === "" || entry.link) return true;
    const found = present[place];
    return found ? found.version === entry.version : Boolean(entry.optional);
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}
