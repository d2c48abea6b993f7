import type { JSX } from "preact";
import { useWords } from "../words";
import { FacetList, type FacetListProps } from "./FacetList";

interface FacetSideProps extends FacetListProps {
  /** Where there is one column only, the facets are folded above the list. */
  readonly isFolded: boolean;
  readonly hasChoice: boolean;
  readonly bin: { readonly address: string; readonly count: number };
  readonly onClear: () => void;
}

/** What stands at the side of the list: the facets, and the way to the bin. */
export function FacetSide({ isFolded, hasChoice, bin, onClear, ...list }: FacetSideProps): JSX.Element {
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
      {isFolded ? (
        <details open={hasChoice}>
          <summary>{words.t("library_facets")}</summary>
          {all}
        </details>
      ) : (
        all
      )}
      <p class="places">
        <a href={bin.address}>{words.t("library_bin")}</a>
        <span>{words.number(bin.count)}</span>
      </p>
    </nav>
  );
}
