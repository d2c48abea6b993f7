/** Starting other programs: npm, and the programs that npm installed. */

import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Trouble } from "./progress.mjs";

/** Folder of the project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Runs a program in the project's folder and gives its exit status.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{quiet?: boolean, env?: Record<string, string>}} options
 *   `quiet` keeps the output back and shows it only when the program fails.
 * @returns {Promise<{status: number, output: string}>} `output` is empty unless quiet
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      // Standard output of what we start is progress, never our answer.
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", 2, 2],
    });
    const output = [];
    child.stdout?.on("data", (data) => output.push(data));
    child.stderr?.on("data", (data) => output.push(data));
    child.on("error", (error) => resolve({ status: 127, output: String(error) }));
    child.on("close", (status) => {
      const text = Buffer.concat(output).toString("utf8");
      if (quiet && status !== 0) process.stderr.write(text);
      resolve({ status: status ?? 1, output: text });
    });
  });
}

/** As `run`, for what must succeed: throws `Trouble` with `failure` otherwise. */
export async function mustRun(command, args, failure, options = {}) {
  const result = await run(command, args, options);
  if (result.status !== 0) throw new Trouble(failure);
  return result;
}

/** npm itself: the one that started us, else the one on the path. */
export function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith("js") && existsSync(cli)) return [process.execPath, [cli, ...args]];
  return process.platform === "win32" ? ["cmd.exe", ["/c", "npm", ...args]] : ["npm", args];
}

/** The JavaScript file behind a program of an installed package, to be run by this Node (the same on every system). */
export function program(packageName, name = packageName) {
  const folder = path.join(ROOT, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : bin[name];
  if (!file) throw new RangeError(`${packageName} has no program named ${name}`);
  return path.join(folder, file);
}
