#!/usr/bin/env node
/**
 * `node scripts/expressions.mjs`: has every regular expression of the extension judged by recheck and writes what it says to tests/repo/expressions.json, so that the
 * tests ask only for new ones. Prints those that are not linear, with what bounds their texts. `--afresh` forgets what was written before.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bootstrap } from "./bootstrap.mjs";
import { ROOT } from "./commands.mjs";
import { main, say } from "./progress.mjs";

const VERDICTS = path.join(ROOT, "tests/repo/expressions.json");

await main(async () => {
  await bootstrap({ types: false });
  const { register } = await import("tsx/esm/api");
  register();
  const { collectExpressions } = await import("./expressions/collect.ts");
  const { boundOf, judge, nameOf } = await import("./expressions/judge.ts");
  const { expressions } = await collectExpressions(ROOT);
  const before =
    existsSync(VERDICTS) && !process.argv.includes("--afresh") ? JSON.parse(readFileSync(VERDICTS, "utf8")) : {};
  const verdicts = {};
  let asked = 0;
  for (const each of expressions) {
    const name = nameOf(each);
    if (before[name] === undefined) asked++;
    verdicts[name] = before[name] ?? (await judge(each));
    if (verdicts[name] === "linear") continue;
    const bound = boundOf(each);
    say(
      `${verdicts[name]}: ${each.file} /${each.source.slice(0, 60)}/${each.flags}: ${bound ? `texts of at most ${bound.most} units (${bound.by})` : "NOT BOUNDED"}`,
    );
  }
  const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(VERDICTS, `${JSON.stringify(sorted, null, 2)}\n`);
  say(
    `${expressions.length} expressions, ${asked} asked about; ${Object.values(verdicts).filter((v) => v === "linear").length} linear.`,
  );
});
