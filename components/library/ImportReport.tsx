import type { JSX } from "preact";
import type { Refusal } from "../../lib/export/json";
import type { ImportReport as Counts } from "../../lib/library/library";
import { useWords } from "../words";

export interface Imported extends Counts {
  readonly file: string;
  readonly refused: readonly Refusal[];
}

interface ImportReportProps {
  readonly imported: Imported;
  readonly onClose: () => void;
}

/** What an import has done, and what of the file was left out and why. */
export function ImportReport({ imported, onClose }: ImportReportProps): JSX.Element {
  const words = useWords();
  const { added, equal, revised, refused, file } = imported;
  return (
    <section class="import-report" aria-labelledby="import-report">
      <div role="status">
        <h2 id="import-report">{words.t("library_imported", `\u2068${file}\u2069`)}</h2>
        <ul>
          <li>{words.plural("library_import_added", added)}</li>
          {revised > 0 && <li>{words.plural("library_import_revised", revised)}</li>}
          {equal > 0 && <li>{words.plural("library_import_equal", equal)}</li>}
          {refused.length > 0 && <li class="refused">{words.plural("library_import_refused", refused.length)}</li>}
        </ul>
      </div>
      {refused.length > 0 && (
        <details class="fold" open={refused.length <= 5}>
          <summary>{words.t("library_import_which")}</summary>
          <ul class="refusals">
            {refused.map(({ what, why, where }, at) => (
              <li key={at}>
                <bdi>{what}</bdi>: {words.t(`library_refused_${why}`)}
                {where !== "" && (
                  <>
                    {" "}
                    <code dir="ltr">{where}</code>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" ref={(button) => button?.focus()} onClick={onClose}>
        {words.t("library_close")}
      </button>
    </section>
  );
}
