/**
 * Reading in steps, so that a page can go on between them. Whatever walks the whole page is written as steps; who has the page for
 * itself takes them at once.
 */

/** Work that may be laid down wherever it yields. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All of it in one stretch. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of one piece: with a last step of twice the length, still less than a frame of 120 a second. */
const PIECE = 3;
/** How often a page that changes between two pieces is begun again before it is read in one stretch. */
const ATTEMPTS = 3;
/** Milliseconds after which all that is left is read in one stretch: a page that lets nobody have a turn is not held up by us. */
const LONGEST = 1_000;

/**
 * The result as one stretch would have had it, in pieces of a few milliseconds. The document is watched meanwhile: when it, or what
 * `address` gives, is another after a rest, what was read is thrown away and begun again; and where that happens each time (an
 * animation, a clock) all is read in one stretch, as a page that changes between pieces would be read as what it never was.
 */
export async function inPieces<Result>(
  document: Document,
  address: () => string,
  begin: () => Steps<Result>,
  { now, rest }: Pace = PACE,
): Promise<Result> {
  const began = now();
  await rest();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const changes = watchChanges(document, address);
    try {
      const steps = begin();
      do {
        const time = now();
        const end = time - began > LONGEST ? Number.POSITIVE_INFINITY : time + PIECE;
        do {
          const step = steps.next();
          if (step.done) return step.value;
        } while (now() < end);
        await rest();
      } while (!changes.anySince());
    } finally {
      changes.end();
    }
  }
  return atOnce(begin());
}

/** How time passes, and how the page is given its turn. */
export interface Pace {
  /** Milliseconds. */
  readonly now: () => number;
  readonly rest: () => Promise<void>;
}

const PACE: Pace = { now: () => performance.now(), rest: takeTurn };

/** Resolves in a task of its own, behind those that wait. Timers would: but after five they wait 4 ms, in a tab behind others a second. */
function takeTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Notices whatever of a document the reading could have seen otherwise: nodes, their text and attributes, the address. */
function watchChanges(document: Document, address: () => string): { anySince: () => boolean; end: () => void } {
  const before = address();
  let seen = false;
  const changes = new MutationObserver(() => {
    seen = true;
  });
  changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return {
    anySince: () => seen || changes.takeRecords().length > 0 || address() !== before,
    end: () => changes.disconnect(),
  };
}
