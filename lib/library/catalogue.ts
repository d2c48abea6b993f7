import type { Library } from "./library";

/** Which numbers of the index stand for what, as of the last look. */
export interface Catalogue {
  /** Brings it up to date. */
  refresh(): Promise<void>;
  /** Numbers are less than this. */
  readonly size: number;
  /** Place of a release in the order of saving, the last saved highest, from 1; 0 for what is no release outside the bin. */
  rank(number: number): number;
  /** The release of that rank. */
  readonly byRank: readonly string[];
  readonly releases: number;
  /** Extracts outside the bin, by number. */
  readonly extracts: ReadonlyMap<number, string>;
}

interface Living {
  readonly id: string;
  readonly listed: number;
}

export function openCatalogue(library: Library): Catalogue {
  const living = new Map<number, Living>();
  const numbers = new Map<string, number>();
  let seen = { change: 0, purge: 0 };
  let ranks = new Uint32Array(0);
  let byRank: string[] = [];
  let extracts: ReadonlyMap<number, string> = new Map();

  const refresh = async (): Promise<void> => {
    while (await library.tidyIndex()) {
      // Step by step, so that another window can save in between.
    }
    const counters = await library.counters();
    if (counters.change === seen.change) return;
    for (const { id, number, listed } of await library.changedSince(seen.change)) {
      living.delete(numbers.get(id) ?? 0);
      numbers.set(id, number);
      if (listed !== null) living.set(number, { id, listed });
    }
    if (counters.purge > seen.purge) {
      const left = await library.ids();
      for (const [id, number] of numbers) {
        if (left.has(id)) continue;
        living.delete(number);
        numbers.delete(id);
      }
    }
    extracts = await library.extractNumbers();
    ranks = new Uint32Array(counters.number + 1);
    byRank = [""];
    for (const [number, { id }] of [...living].sort(([, a], [, b]) => a.listed - b.listed)) {
      ranks[number] = byRank.length;
      byRank.push(id);
    }
    seen = counters;
  };

  return {
    refresh,
    rank: (number) => ranks[number] ?? 0,
    get size() {
      return ranks.length;
    },
    get byRank() {
      return byRank;
    },
    get releases() {
      return living.size;
    },
    get extracts() {
      return extracts;
    },
  };
}
