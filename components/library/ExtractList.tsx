import type { JSX } from "preact";
import type { Extract, Span } from "../../lib/model";
import { type ExtractActions, ExtractCard } from "./ExtractCard";
import type { KnownTag } from "./TagField";
import { WindowedList } from "./WindowedList";

interface ExtractListProps {
  readonly extracts: readonly Extract[];
  readonly actions: ExtractActions;
  readonly knownTags: readonly KnownTag[];
  readonly current: string | null;
  readonly address: (extract: Extract) => string;
  /** Where in a text stands what was looked for; null when nothing was. */
  readonly marksOf: ((text: string) => readonly Span[]) | null;
  /** Whether the list scrolls by itself; else the page does. */
  readonly scrolls: boolean;
  readonly isSelected: (id: string) => boolean;
  readonly onSelect: (id: string, isRange: boolean) => void;
  /** Counts up when the extract that is come to is to take the focus (it was reached by key). */
  readonly focusRequest: number;
}

/** UTF-16 units of the words that a box to choose them is called by. */
const CALLED_BY = 60;

/** Extracts by themselves, each to be chosen, come to by key, and drawn only near what is seen. */
export function ExtractList({
  extracts,
  actions,
  knownTags,
  marksOf,
  address,
  ...list
}: ExtractListProps): JSX.Element {
  return (
    <WindowedList
      {...list}
      class="extract-list"
      items={extracts}
      idOf={({ id }) => id}
      nameOf={({ quote }) => quote.slice(0, CALLED_BY)}
    >
      {(extract) => (
        <ExtractCard
          {...actions}
          extract={extract}
          knownTags={knownTags}
          marksOf={marksOf}
          address={address(extract)}
          isCurrent={extract.id === list.current}
        />
      )}
    </WindowedList>
  );
}
