import type { JSX } from "preact";
import { useWords } from "../words";
import { ORDERS, type Place, type View } from "./address";

interface ListHeadProps {
  readonly what: "library" | "points" | "extracts";
  /** There are more than are counted. */
  readonly isMore: boolean;
  /** Null where it is not known yet. */
  readonly count: number | null;
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
export function ListHead(props: ListHeadProps): JSX.Element {
  const words = useWords();
  const { what, count, query, isSearching, near, order, onOrder } = props;
  const counted =
    count === null
      ? "\u00a0"
      : what === "library"
        ? words.plural("library_count", count)
        : what === "points"
          ? words.plural("points_found", count) + (props.isMore ? "+" : "")
          : words.plural("library_extracts_found", count);
  return (
    <div class="list-head">
      <p role="status">
        {isSearching ? words.t("library_searching") : counted}
        {near && <> · {words.t("library_near")}</>}
      </p>
      {what === "extracts" ? null : query === "" ? (
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
  readonly place: Place;
}

/** A list with nothing in it: why, and what to try. */
export function NoneFound({ query, hasChoice, place }: NoneFoundProps): JSX.Element {
  const words = useWords();
  if (place === "bin")
    return (
      <div class="none-found">
        <h2>{words.t("library_bin_empty")}</h2>
        <p>{words.t("library_bin_empty_why")}</p>
      </div>
    );
  if (place === "extracts" && query === "")
    return (
      <div class="none-found">
        <h2>{words.t("library_no_extracts")}</h2>
        <p>{words.t("library_no_extracts_do")}</p>
      </div>
    );
  return (
    <div class="none-found">
      <h2>
        {query === ""
          ? words.t("library_none_chosen")
          : words.t(place === "points" ? "library_no_point" : "library_none_found", `\u2068${query}\u2069`)}
      </h2>
      <p>{words.t(hasChoice ? "library_try_fewer" : "library_try_words")}</p>
    </div>
  );
}
