import type { JSX } from "preact";
import { useWords } from "../words";
import { ORDERS, type View } from "./address";

interface ListHeadProps {
  readonly count: number;
  /** What was looked for; "" where the list is everything. */
  readonly query: string;
  /** Words are looked for and nothing is known yet. */
  readonly isSearching: boolean;
  /** The words found are only spelt like those looked for. */
  readonly near: boolean;
  readonly order: View["order"];
  readonly onOrder: (order: View["order"]) => void;
}

/** How many releases stand below, and in which order. */
export function ListHead({ count, query, isSearching, near, order, onOrder }: ListHeadProps): JSX.Element {
  const words = useWords();
  return (
    <div class="list-head">
      <p role="status">
        {isSearching ? words.t("library_searching") : words.plural("library_count", count)}
        {near && <> · {words.t("library_near")}</>}
      </p>
      {query === "" ? (
        <select
          aria-label={words.t("library_order")}
          value={order}
          onChange={({ currentTarget }) => onOrder(ORDERS[currentTarget.selectedIndex] ?? "saved")}
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {words.t(`library_order_${each}`)}
            </option>
          ))}
        </select>
      ) : (
        <span>{words.t("library_order_best")}</span>
      )}
    </div>
  );
}

interface NoneFoundProps {
  readonly query: string;
  readonly hasChoice: boolean;
  readonly isBin: boolean;
}

/** A list with nothing in it: why, and what to try. */
export function NoneFound({ query, hasChoice, isBin }: NoneFoundProps): JSX.Element {
  const words = useWords();
  if (isBin)
    return (
      <div class="none-found">
        <h2>{words.t("library_bin_empty")}</h2>
        <p>{words.t("library_bin_empty_why")}</p>
      </div>
    );
  return (
    <div class="none-found">
      <h2>{query === "" ? words.t("library_none_chosen") : words.t("library_none_found", `\u2068${query}\u2069`)}</h2>
      <p>{words.t(hasChoice ? "library_try_fewer" : "library_try_words")}</p>
    </div>
  );
}
