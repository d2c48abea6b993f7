import { useMemo, useRef, useState } from "preact/hooks";
import { chosenWith } from "../../components/library/selected";

/** The rows that were chosen to be worked on together. */
export interface Selection {
  /** Of those that are listed: what a search or a facet hides is left alone, and comes back with its row. */
  readonly ids: readonly string[];
  has(id: string): boolean;
  /** Chooses a row, or leaves it; `isRange`: all from the one that was last chosen to it. */
  toggle(id: string, isRange: boolean): void;
  /** Every listed row; none when all are chosen. */
  toggleAll(): void;
  clear(): void;
}

/** `listed`: ids of the rows, in their order. */
export function useSelection(listed: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  return useMemo(() => {
    const ids = chosen.size === 0 ? [] : listed.filter((id) => chosen.has(id));
    return {
      ids,
      has: (id) => chosen.has(id),
      toggle: (id, isRange) => {
        const from = last.current;
        last.current = id;
        setChosen((before) => chosenWith(before, listed, from, id, isRange));
      },
      toggleAll: () => setChosen(new Set(ids.length === listed.length ? [] : listed)),
      clear: () => setChosen(new Set()),
    };
  }, [listed, chosen]);
}
