import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RegistryBody } from "../../lib/sites/registry";
import { ROOT } from "../commands.mjs";
import { say } from "../progress.mjs";
import { withMinistries } from "./readme";
import { bodiesText, detectorText } from "./table";

/** What is made of the registry: each file with its text as it should be. `root`: the project's folder. */
export function madeFiles(root: string): ReadonlyMap<string, string> {
  const text = (file: string): string => readFileSync(path.join(root, file), "utf8");
  const bodies = JSON.parse(text("lib/sites/registry.json")) as readonly RegistryBody[];
  return new Map([
    ["lib/sites/detector.ts", detectorText(bodies)],
    ["lib/sites/bodies.json", bodiesText(bodies)],
    ["README.md", withMinistries(text("README.md"), bodies)],
  ]);
}

/** Writes them. Returns the files that were not as they should be. */
export function makeFiles(root: string): readonly string[] {
  const stale = [...madeFiles(root)].filter(([file, text]) => contentOf(path.join(root, file)) !== text);
  for (const [file, text] of stale) writeFileSync(path.join(root, file), text);
  return stale.map(([file]) => file);
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** The command line. */
export function registry(): 0 {
  const made = makeFiles(ROOT);
  say(
    made.length === 0
      ? "Everything made of the registry is up to date."
      : made.map((file) => `made  ${file}`).join("\n"),
  );
  return 0;
}
