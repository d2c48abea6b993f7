import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../words";

interface BinBarProps {
  readonly count: number;
  /** Address of the library outside the bin. */
  readonly back: string;
  readonly onEmpty: () => void;
}

/** Above the bin's list. Emptying is the one thing that cannot be undone, so it is asked twice, in words. */
export function BinBar({ count, back, onEmpty }: BinBarProps): JSX.Element {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <div class="bin-bar">
      <div class="line">
        <h2>{words.t("library_bin")}</h2>
        <a href={back}>{words.t("library_back_to_library")}</a>
      </div>
      {asking ? (
        <div role="alertdialog" aria-label={words.t("library_empty_bin")}>
          <p>{words.plural("library_empty_bin_ask", count)}</p>
          <div class="line">
            <button
              type="button"
              class="danger"
              onClick={() => {
                setAsking(false);
                onEmpty();
              }}
            >
              {words.t("library_empty_bin_do")}
            </button>
            <button type="button" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
              {words.t("library_keep")}
            </button>
          </div>
        </div>
      ) : (
        count > 0 && (
          <button type="button" onClick={() => setAsking(true)}>
            {words.t("library_empty_bin")}
          </button>
        )
      )}
    </div>
  );
}
