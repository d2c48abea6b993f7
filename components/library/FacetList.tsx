import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FacetName, FacetValue } from "../../lib/library/facets";
import { useWords } from "../words";

export interface FacetListProps {
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** What a value is called. `isName`: it is a name out of the releases, in whatever direction that is written. */
  readonly label: (facet: FacetName, value: string) => { readonly text: string; readonly isName: boolean };
  readonly onToggle: (facet: FacetName, value: string) => void;
}

const ORDER: readonly FacetName[] = ["tag", "country", "issuer", "speaker", "kind", "language", "year"];

/** As many values as are taken in at one look; the others are folded away under them. */
const AT_FIRST = 6;

/** More than these are looked for by searching, not by reading a list. */
const AT_MOST = 100;

/** What the list can be narrowed by, each value with the number of releases that it would leave. */
export function FacetList({ facets, label, onToggle }: FacetListProps): JSX.Element {
  const words = useWords();
  const values = (facet: FacetName, list: readonly FacetValue[]) =>
    list.map(({ value, count, chosen }) => {
      const { text, isName } = label(facet, value);
      return (
        <label key={value} class={count === 0 ? "none" : ""}>
          <input type="checkbox" checked={chosen} onChange={() => onToggle(facet, value)} />
          <span title={text} dir={isName ? "auto" : undefined}>
            {text}
          </span>
          <i>{words.number(count)}</i>
        </label>
      );
    });
  return (
    <>
      {ORDER.filter((facet) => isTelling(facet, facets)).map((facet) => {
        const [seen, folded] = divide(facets[facet]);
        return (
          <fieldset key={facet}>
            <legend>{words.t(`library_facet_${facet}`)}</legend>
            {values(facet, seen)}
            {folded.length > 0 && (
              <Folded count={folded.length} values={() => values(facet, folded.slice(0, AT_MOST))} />
            )}
          </fieldset>
        );
      })}
    </>
  );
}

/** A facet of tags without tags says nothing. */
function isTelling(facet: FacetName, facets: FacetListProps["facets"]): boolean {
  const values = facets[facet];
  if (values.some(({ chosen }) => chosen)) return true;
  if (facet === "tag") return values.some(({ value }) => value !== "");
  return values.length > 0;
}

/** The first values, and every chosen one, are always seen. */
function divide(list: readonly FacetValue[]): readonly [seen: readonly FacetValue[], folded: readonly FacetValue[]] {
  if (list.length <= AT_FIRST + 1) return [list, []];
  const isSeen = ({ chosen }: FacetValue, at: number) => at < AT_FIRST || chosen;
  return [list.filter(isSeen), list.filter((value, at) => !isSeen(value, at))];
}

interface FoldedProps {
  readonly count: number;
  readonly values: () => JSX.Element[];
}

/** Drawn when it is opened: a library of 20,000 releases has thousands of speakers. */
function Folded({ count, values }: FoldedProps): JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.plural("library_more_values", count)}</summary>
      {isOpen && values()}
    </details>
  );
}
