import type { JSX } from "preact";
import type { ListName } from "../../lib/export/json";
import type { Refusal } from "../../lib/export/json-reader";
import { useWords } from "../words";
import { Refusals } from "./Refusals";

export interface Imported {
  readonly file: string;
  readonly counts: Readonly<
    Record<ListName, { readonly new: number; readonly equal: number; readonly conflicting: number }>
  >;
  readonly refused: readonly Refusal[];
  /** Not all of the file was taken in: the reader stopped it, or no space was left. */
  readonly stopped: "cancelled" | "full" | null;
}

interface ImportReportProps {
  readonly imported: Imported;
  readonly onClose: () => void;
}

/** What an import has done, and what of the file was left out and why. */
export function ImportReport({ imported, onClose }: ImportReportProps): JSX.Element {
  const words = useWords();
  const { counts, refused, file, stopped } = imported;
  const { releases, extracts, searches } = counts;
  const others = extracts.new + extracts.conflicting + searches.new + searches.conflicting;
  return (
    <section class="import-report" aria-labelledby="import-report">
      <div role="status">
        <h2 id="import-report">{words.t("library_imported", `\u2068${file}\u2069`)}</h2>
        <ul>
          <li>{words.plural("library_import_added", releases.new)}</li>
          {releases.conflicting > 0 && <li>{words.plural("library_import_revised", releases.conflicting)}</li>}
          {releases.equal > 0 && <li>{words.plural("library_import_equal", releases.equal)}</li>}
          {others > 0 && <li>{words.t("library_import_others", words.number(others))}</li>}
          {refused.length > 0 && <li class="refused">{words.plural("library_import_refused", refused.length)}</li>}
          {stopped !== null && (
            <li class="refused">
              {stopped === "full" && `${words.t("library_import_full")} ${words.t("library_trouble_full_do")} `}
              {words.t("library_import_stopped")}
            </li>
          )}
        </ul>
      </div>
      <Refusals refused={refused} />
      <button type="button" ref={(button) => button?.focus()} onClick={onClose}>
        {words.t("library_close")}
      </button>
    </section>
  );
}
