import type { JSX } from "preact";
import { useWords } from "../words";

interface DuplicatesBarProps {
  readonly count: number;
  /** Address of the library with all its releases. */
  readonly back: string;
  /** Makes one of each group; null when there is none. */
  readonly onMerge: (() => void) | null;
}

/** Above releases that were saved from several addresses: what merging does, and the way to it. */
export function DuplicatesBar({ count, back, onMerge }: DuplicatesBarProps): JSX.Element {
  const words = useWords();
  return (
    <div class="bin-bar">
      <div class="line">
        <h2>{words.t("library_duplicates")}</h2>
        <a href={back}>{words.t("library_back_to_library")}</a>
      </div>
      <p role="status">{words.t(count === 0 ? "library_duplicates_none" : "library_duplicates_what")}</p>
      {onMerge !== null && (
        <button type="button" onClick={onMerge}>
          {words.t("library_merge_all")}
        </button>
      )}
    </div>
  );
}
