import { writeFileSync } from "node:fs";

/** Prints figures as the reader asked: a table; with `--json` the same as JSON in its place, with `--json=FILE` in a file beside it. */
export function report(words: readonly string[], figures: object, lines: readonly string[]): void {
  const json = `${JSON.stringify(figures, null, 2)}\n`;
  const file = words.find((word) => word.startsWith("--json="))?.slice("--json=".length);
  if (file) writeFileSync(file, json);
  process.stdout.write(words.includes("--json") ? json : lines.map((line) => `${line}\n`).join(""));
}
