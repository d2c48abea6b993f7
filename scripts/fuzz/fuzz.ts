/** Runs the trials: a share of them, or rounds without end. */
import fc from "fast-check";
import { say, Trouble } from "../progress.mjs";
import { GROWTH, TRIALS, type Trial } from "./trials";

/**
 * One trial. What breaks it is made as small as it can be, and told with its seed.
 * @throws Error with the seed, the smallest case and what it broke.
 */
export function runTrial({ cases, property }: Trial, seed: number, share = 1): number {
  const numRuns = Math.ceil(cases * share);
  fc.assert(property(), { numRuns, seed });
  return numRuns;
}

/**
 * Rounds of all trials, each with a new seed, printed before it: until one finds something, `rounds` are done, or the reader stops it.
 * @param seed of the first round; those of the others follow it.
 */
export function fuzz(seed: number, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    const began = Date.now();
    let cases = 0;
    say(`→ round ${round + 1}, seed ${seed + round}`);
    for (const trial of [...TRIALS, GROWTH])
      try {
        cases += runTrial(trial, seed + round);
      } catch (error) {
        throw new Trouble(
          `${trial.name}: ${error instanceof Error ? error.message : String(error)}\nAgain: npm run fuzz -- --seed=${seed + round}`,
        );
      }
    say(`  ${cases} cases held: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
}
