#!/usr/bin/env node
/**
 * `node scripts/lockfile.mjs`, after every `npm install` that changed package-lock.json: enters the optional packages that
 * npm left out. Compilers and linters come as one package a system, and npm locks only those that it could see: with a
 * registry that serves this system alone, `npm ci` then fails everywhere ("Missing: … from lock file").
 */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./commands.mjs";
import { main, say, Trouble } from "./progress.mjs";

/** Names that packages give to systems and processors are those of Node. */
const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];

/** The optional packages that some entry wants and no entry is, each with who wants it. */
export function missingOptional({ packages }) {
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isReachable(packages, place, name))
      .map(([name, version]) => ({ name, version, wantedBy: place, dev: entry.dev === true })),
  );
}

/** Whether Node would find `name` from `place`: in its own node_modules, or in one above. */
function isReachable(packages, place, name) {
  if (`${place === "" ? "" : `${place}/`}node_modules/${name}` in packages) return true;
  if (place === "") return false;
  return isReachable(packages, place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))), name);
}

function entryFor({ name, version, dev }) {
  if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(version))
    throw new Trouble(`${name} is wanted as ${version}: only an exact version can be entered.`);
  const parts = name.split("/").at(-1).split("-");
  const [os, cpu] = [SYSTEMS, PROCESSORS].map((known) => known.find((word) => parts.includes(word)));
  const libc = parts.some((part) => part.startsWith("musl"))
    ? "musl"
    : parts.some((part) => part.startsWith("gnu"))
      ? "glibc"
      : null;
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev } : {}),
    ...(libc && os === "linux" ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(ROOT, "scripts", "lockfile.mjs")) {
  await main(async () => {
    const file = path.join(ROOT, "package-lock.json");
    const lock = JSON.parse(readFileSync(file, "utf8"));
    const missing = missingOptional(lock);
    for (const each of missing) lock.packages[`node_modules/${each.name}`] = entryFor(each);
    lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
    say(missing.length === 0 ? "Nothing is missing." : `Entered: ${missing.map(({ name }) => name).join(", ")}.`);
  });
}
