import { useEffect, useState } from "preact/hooks";
import type { View } from "../../components/library/address";
import type { SavedSearch } from "../../lib/export/json";
import type { Library } from "../../lib/library/library";
import type { Extract } from "../../lib/model";
import type { Content } from "./use-library";

/** What is kept beside the releases. */
export interface Kept {
  readonly extracts: readonly Extract[];
  readonly binned: readonly Extract[];
  readonly searches: readonly SavedSearch[];
}

/** The extracts of a view, in its order. `found`: those that a search has found, best first; null while nothing is looked for. */
export function extractsIn(
  view: View,
  { extracts, binned }: Kept,
  found: readonly string[] | null,
): readonly Extract[] {
  if (view.place === "bin") return binned;
  if (view.place !== "extracts") return NONE;
  if (view.query.trim() === "") return extracts;
  const byId = new Map(extracts.map((extract) => [extract.id, extract]));
  return (found ?? []).flatMap((id) => byId.get(id) ?? []);
}

const NONE: readonly Extract[] = [];
const NOTHING: Kept = { extracts: [], binned: [], searches: [] };

/** Extracts and saved searches, read anew after each change of the library. */
export function useKept(library: Library, content: Content | null, onTrouble: (cause: unknown) => void): Kept {
  const [kept, setKept] = useState(NOTHING);
  useEffect(() => {
    if (content === null || !content.isWhole) return;
    let isCurrent = true;
    Promise.all([library.extracts(), library.extracts("bin"), library.savedSearches()]).then(
      ([extracts, binned, searches]) => {
        if (isCurrent) setKept({ extracts, binned, searches });
      },
      onTrouble,
    );
    return () => {
      isCurrent = false;
    };
  }, [library, content]);
  return kept;
}
