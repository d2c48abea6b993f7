/** The fuzzer's share of the tests: twenty thousand cases. `npm run fuzz` goes on without end, with other seeds. */
import { expect, test } from "vitest";
import { runTrial } from "../../scripts/fuzz/fuzz";
import { GROWTH, TRIALS } from "../../scripts/fuzz/trials";

/** Never changed, so that a failure is the change's that was made. */
const SEED = 20_261_123;

test("there are twenty thousand cases", () => {
  expect(TRIALS.reduce((sum, { cases }) => sum + cases, 0)).toBe(20_000);
});

test.each([...TRIALS, GROWTH])(`$name: $cases cases hold (seed ${SEED})`, { timeout: 300_000 }, (trial) => {
  expect(runTrial(trial, SEED)).toBe(trial.cases);
});
