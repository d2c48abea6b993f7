import type { ComponentChildren, JSX } from "preact";
import { useWords } from "../words";

interface SelectionBarProps {
  /** What is chosen, in words: "3 releases". */
  readonly what: string;
  readonly isAll: boolean;
  readonly isBin: boolean;
  readonly isTagging: boolean;
  readonly onAll: () => void;
  readonly onTag: () => void;
  readonly onExport: (() => void) | null;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  readonly onMerge: (() => void) | null;
  /** What stands under the buttons: the tags, while they are given. */
  readonly children?: ComponentChildren;
}

/** What can be done with the rows that were chosen, in the place of what is said of the list. */
export function SelectionBar(props: SelectionBarProps): JSX.Element {
  const words = useWords();
  return (
    <div class="selection-bar">
      <div class="line" role="toolbar" aria-label={words.t("library_selection")}>
        <label class="all-rows">
          <input
            type="checkbox"
            checked={props.isAll}
            aria-label={words.t("library_select_all")}
            ref={(box) => {
              if (box !== null) box.indeterminate = !props.isAll;
            }}
            onChange={props.onAll}
          />
          <span role="status">{words.t("library_selected", props.what)}</span>
        </label>
        <span class="line">
          {props.isBin ? (
            <button type="button" onClick={props.onRestore}>
              {words.t("library_restore")}
            </button>
          ) : (
            <>
              <button type="button" aria-expanded={props.isTagging} aria-keyshortcuts="t" onClick={props.onTag}>
                {words.t("library_tag")}
              </button>
              {props.onExport !== null && (
                <button type="button" onClick={props.onExport}>
                  {words.t("library_export")}
                </button>
              )}
              {props.onMerge !== null && (
                <button type="button" onClick={props.onMerge}>
                  {words.t("library_merge")}
                </button>
              )}
              <button type="button" aria-keyshortcuts="Delete" onClick={props.onDelete}>
                {words.t("library_delete")}
              </button>
            </>
          )}
        </span>
      </div>
      {props.children}
    </div>
  );
}
