import type { Place } from "../../components/library/address";
import type { Row } from "../../components/library/ReleaseList";
import { useWords, type Words } from "../../components/words";
import type { Library } from "../../lib/library/library";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { Extract } from "../../lib/model";
import { type TagChange, tagging } from "./editing";
import type { Deeds } from "./use-deeds";
import type { Selection } from "./use-selection";

interface Given {
  readonly library: Library;
  readonly deeds: Deeds;
  readonly place: Place;
  readonly rows: readonly Row[];
  /** Those of the view. */
  readonly extracts: readonly Extract[];
  readonly selection: Selection;
}

/** What is chosen in a view to be worked on together. */
export interface Chosen {
  readonly releases: readonly ReleaseSummary[];
  readonly extracts: readonly Extract[];
  readonly isNone: boolean;
  /** Whether it is all that the view lists. */
  readonly isAll: boolean;
  /** "3 releases, 1 extract" */
  readonly what: string;
  /** Tags that all of it has, and those that some of it has. */
  readonly tags: readonly string[];
  readonly partly: readonly string[];
  readonly tag: (change: TagChange) => void;
}

export function useChosen({ library, deeds, place, rows, extracts, selection }: Given): Chosen {
  const words = useWords();
  const releases =
    place === "points" ? [] : rows.flatMap(({ summary }) => (selection.has(summary.id) ? [summary] : []));
  const ofExtracts = extracts.filter(({ id }) => selection.has(id));
  const all = [...releases, ...ofExtracts];
  const having = new Map<string, number>();
  for (const { tags } of all) for (const tag of tags) having.set(tag, (having.get(tag) ?? 0) + 1);
  const tagsWith = (isAll: boolean) =>
    [...having].flatMap(([tag, count]) => ((count === all.length) === isAll ? [tag] : []));
  return {
    ...{ releases, extracts: ofExtracts, isNone: all.length === 0 },
    isAll: all.length === rows.length + extracts.length,
    what: counted(releases.length, ofExtracts.length, words),
    ...{ tags: tagsWith(true), partly: tagsWith(false) },
    tag: (change) => {
      const deed = tagging(library, all, change, words, (some) => {
        const ids = new Set(some);
        return counted(
          releases.filter(({ id }) => ids.has(id)).length,
          ofExtracts.filter(({ id }) => ids.has(id)).length,
          words,
        );
      });
      if (deed !== null) void deeds.enact(deed);
    },
  };
}

/** "3 releases, 1 extract": without what there is none of. */
export function counted(releases: number, extracts: number, words: Words): string {
  const parts = [
    ...(releases > 0 || extracts === 0 ? [words.plural("library_count", releases)] : []),
    ...(extracts > 0 ? [words.plural("library_extracts_found", extracts)] : []),
  ];
  return words.list(parts);
}
