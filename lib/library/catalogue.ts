import type { Library } from "./library";

/** Which numbers of the index stand for what, as of the last look. */
export interface Catalogue {
  /** Brings it, and the index, up to date; the number of the last write. */
  refresh(): Promise<number>;
  /** By number, the place of a release in the order of saving, the last saved highest, from 1; 0 for what is no release outside the bin. */
  readonly ranks: Uint32Array;
  /** The number of the release of that rank. */
  readonly byRank: Uint32Array;
  /** Of the release or extract of that number. */
  idOf(number: number): string;
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
  let byRank = new Uint32Array(0);
  let extracts: ReadonlyMap<number, string> = new Map();

  const refresh = async (): Promise<number> => {
    let { counters, isTidy } = await library.indexState();
    if (!isTidy) {
      while (await library.tidyIndex()) {
        // Step by step, so that another window can save in between.
      }
      ({ counters, isTidy } = await library.indexState());
    }
    if (counters.change === seen.change) return seen.change;
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
    byRank = new Uint32Array(living.size + 1);
    let rank = 0;
    for (const [number] of [...living].sort(([, a], [, b]) => a.listed - b.listed)) {
      rank++;
      ranks[number] = rank;
      byRank[rank] = number;
    }
    seen = counters;
    return seen.change;
  };

  return {
    refresh,
    idOf: (number) => living.get(number)?.id ?? extracts.get(number) ?? "",
    get ranks() {
      return ranks;
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
