/** Runs in the browser: what the detector's first look at an address costs. */
import { matchSite } from "../../lib/sites/match";

/** Milliseconds. */
export interface DetectorTiming {
  /** The first question of all: the table is read and the patterns of one site are compiled. */
  readonly first: number;
  /** A question, over all addresses, for each round. */
  readonly rounds: readonly number[];
  /** How many of the addresses belong to somebody. */
  readonly known: number;
}

declare global {
  var timeDetector: (addresses: readonly string[], rounds: number) => DetectorTiming;
}

globalThis.timeDetector = (addresses, rounds) => {
  const begun = performance.now();
  matchSite(addresses[0] ?? "");
  const first = performance.now() - begun;
  let known = 0;
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    known = 0;
    const since = performance.now();
    for (const address of addresses) if (matchSite(address) !== null) known++;
    taken.push((performance.now() - since) / addresses.length);
  }
  return { first, rounds: taken, known };
};
