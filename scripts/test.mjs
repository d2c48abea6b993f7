#!/usr/bin/env node
/**
 * `npm test`: installs what is missing and checks everything. Ends with "N passed, N failed" alone on the last line.
 *
 *   npm test -- --only=unit,e2e     only these parts (builds are made when a part needs them)
 */

import { bootstrap } from "./bootstrap.mjs";
import { ensureBrowsers } from "./browsers.mjs";
import { PARTS } from "./checks.mjs";
import { elapsed, main, say } from "./progress.mjs";

await main(async () => {
  const wanted = chosen(process.argv.slice(2));
  if (!wanted) return;
  await bootstrap();
  if (wanted.some((part) => part.browsers)) {
    const { chromium, firefox } = await ensureBrowsers(["chromium", "firefox"]);
    Object.assign(process.env, { READOUT_CHROMIUM: chromium, READOUT_FIREFOX: firefox });
  }

  const results = [];
  for (const part of wanted) {
    const since = Date.now();
    say(`\n→ ${part.title} …`);
    const result = await part
      .check()
      .catch((error) => ({ passed: 0, failed: 1, why: [String(error?.message ?? error)] }));
    for (const reason of result.why ?? []) say(`  ${reason}`);
    say(`  ${part.name}: ${result.passed} passed, ${result.failed} failed (${elapsed(since)})`);
    results.push({ part, ...result });
  }

  const failed = sum(results.map((result) => result.failed));
  say(`\nTook ${elapsed()}.`);
  for (const { part, failed } of results) if (failed > 0) say(`Failed: ${part.name} (${failed})`);
  process.stdout.write(`${sum(results.map((result) => result.passed))} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
});

/** The parts named on the command line, in the order in which they run; null after a message when they are wrong. */
function chosen(args) {
  const names = PARTS.map((part) => part.name);
  const only = args.flatMap((arg) => (arg.startsWith("--only=") ? arg.slice("--only=".length).split(",") : []));
  const wrong = [...args.filter((arg) => !arg.startsWith("--only=")), ...only.filter((name) => !names.includes(name))];
  if (wrong.length > 0) {
    say(`Not understood: ${wrong.join(" ")}. Usage: npm test [-- --only=${names.join(",")}]`);
    process.exitCode = 2;
    return null;
  }
  if (only.length === 0) return PARTS;
  const needsBuild = PARTS.some((part) => only.includes(part.name) && part.needsBuild);
  return PARTS.filter((part) => only.includes(part.name) || (needsBuild && part.name === "build"));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
