/** Every regular expression of the extension takes time in proportion to its text, or is never given a long one. */
import { describe, expect, test } from "vitest";
import { BOUNDS } from "../../scripts/expressions/bounds";
import { collectExpressions } from "../../scripts/expressions/collect";
import { boundOf, findAll, judge, nameOf, runsFor, type Verdict } from "../../scripts/expressions/judge";
import { growth, LINEAR } from "../growth";
import { jsonOf, ROOT } from "./sources";

const { expressions, unseen } = await collectExpressions(ROOT);
/** Written by `node scripts/expressions.mjs`; what it lacks is judged here, which takes longer. */
const judged = jsonOf<Readonly<Record<string, Verdict>>>("tests/repo/expressions.json");

/** Units of a text that is made to hurt. */
const LONG = 100_000;
/** Milliseconds in which no work that grows with the square is done on a text of that length: it has five thousand million steps. */
const SURE = 500;

const unbounded = expressions.filter((each) => boundOf(each) === null);
/** What is not linear fails by that alone: trying it would take minutes. */
const slow = new Set<string>();
for (const each of unbounded)
  if ((judged[nameOf(each)] ?? (await judge(each))) !== "linear") slow.add(`${each.file} /${each.source}/`);

describe("regular expressions", () => {
  test("are all known, the built ones too", () => {
    expect(unseen).toEqual([]);
    expect(expressions.length).toBeGreaterThan(700);
  });

  test("are linear by the checker, unless something bounds their texts", () => {
    expect([...slow]).toEqual([]);
  });

  test("have no bound that nothing needs", () => {
    expect(BOUNDS.filter((bound) => !expressions.some((each) => boundOf(each) === bound))).toEqual([]);
  });

  test("take time in proportion to 100,000 units that are made to hurt them", { timeout: 120_000 }, () => {
    const tried = unbounded.filter((each) => !slow.has(`${each.file} /${each.source}/`));
    const hurt = tried.flatMap((each) =>
      runsFor(each)
        .filter((run) => !isQuick(() => findAll(each, textOf(run, LONG))))
        .filter(
          (run) =>
            growth(
              (size) => textOf(run, size),
              (text) => findAll(each, text),
              LONG,
            ) > LINEAR,
        )
        .map((run) => `${each.file} /${each.source}/ on ${JSON.stringify(run)}`),
    );
    expect(hurt).toEqual([]);
  });

  test("with a bound are quick on the longest text that they get", { timeout: 60_000 }, () => {
    const bounded = expressions.flatMap((each) => {
      const bound = boundOf(each);
      return bound === null ? [] : [{ each, bound }];
    });
    const hurt = bounded.flatMap(({ each, bound }) =>
      runsFor(each)
        .filter((run) => !isQuick(() => findAll(each, textOf(run, bound.most))))
        .map((run) => `${each.file} /${each.source}/ on ${JSON.stringify(run)}`),
    );
    expect(hurt).toEqual([]);
  });
});

/** The run again and again, and an end that spoils what it began. */
function textOf(run: string, size: number): string {
  return `${run.repeat(Math.ceil(size / run.length)).slice(0, size - 1)}\u0000`;
}

/** In processor time: a busy machine makes nothing slow here. */
function isQuick(work: () => unknown): boolean {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 < SURE;
}
