import type { ComponentChildren, JSX } from "preact";
import { useWords, type WordKey } from "../words";
import type { Place } from "./address";
import { FacetList, type FacetListProps } from "./FacetList";

interface FacetSideProps extends FacetListProps {
  /** Where there is one column only, the facets are folded above the list. */
  readonly isFolded: boolean;
  readonly hasChoice: boolean;
  readonly place: Place;
  /** Where one can go, with how much is there; null where that is not known. */
  readonly places: readonly { readonly place: Place; readonly address: string; readonly count: number | null }[];
  readonly onClear: () => void;
  /** Between the places and the facets: the searches that were kept. */
  readonly children?: ComponentChildren;
}

const NAMES: Readonly<Record<Place, WordKey>> = {
  library: "library_list",
  points: "points",
  extracts: "library_extracts",
  duplicates: "library_duplicates",
  pictures: "pictures",
  bin: "library_bin",
};

/** What stands at the side of the list: the ways to the other lists, and the facets of this one. */
export function FacetSide({
  isFolded,
  hasChoice,
  place,
  places,
  onClear,
  children,
  ...list
}: FacetSideProps): JSX.Element {
  const words = useWords();
  const all = (
    <div class="all">
      {hasChoice && (
        <button type="button" class="quiet clear" onClick={onClear}>
          {words.t("library_clear_choice")}
        </button>
      )}
      <FacetList {...list} />
    </div>
  );
  return (
    <nav class="facets" aria-label={words.t("library_facets")}>
      <ul class="places">
        {places.map((each) => (
          <li key={each.place}>
            <a href={each.address} aria-current={each.place === place ? "page" : undefined}>
              <span>{words.t(NAMES[each.place])}</span>
              {each.count !== null && <i>{words.number(each.count)}</i>}
            </a>
          </li>
        ))}
      </ul>
      {children}
      {isFolded ? (
        <details open={hasChoice}>
          <summary>{words.t("library_facets")}</summary>
          {all}
        </details>
      ) : (
        all
      )}
    </nav>
  );
}
