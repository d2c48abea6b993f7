/** How the time of a work grows with its input: what tests ask instead of how long it takes, which a busy machine decides. */

/** Times the input grows. */
const LARGER = 8;
/** Milliseconds below which the clock and the collector of memory say more than the work. */
const LEAST = 4;

/** What `growth` may reach: linear work comes to 8, on a busy machine to some 16; work that grows with the square to 64. */
export const LINEAR = 28;

/** Measurements of which the best counts, as long as none is plainly linear. */
const ATTEMPTS = 3;

/**
 * Processor time of `work` on an input of `size` against one of an eighth of it, the least of three runs each.
 * @param input makes an input of a size, not timed
 */
export function growth<T>(input: (size: number) => T, work: (given: T) => unknown, size: number): number {
  const small = input(Math.ceil(size / LARGER));
  const large = input(size);
  work(small);
  let grown = Number.POSITIVE_INFINITY;
  // A machine that is busy with something else makes one measurement worse, not all: what is square stays so.
  for (let attempt = 0; attempt < ATTEMPTS && grown > LINEAR / 2; attempt++)
    grown = Math.min(
      grown,
      least(() => work(large)) /
        Math.max(
          LEAST,
          least(() => work(small)),
        ),
    );
  return grown;
}

function least(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
