import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { isolate } from "../record/Quote";
import { useWords, type WordKey } from "../words";
import "./sheet.css";

/** Which of them are written. */
export type ExportScope = "all" | "listed" | "selected";

/** Every form in which releases leave the library, with its words and the name of the format. */
const FORMS = [
  ["releases", "export_releases", "CSV"],
  ["points", "export_points", "CSV"],
  ["markdown", "export_markdown", "Markdown"],
  ["notes", "export_notes", "Markdown, ZIP"],
  ["csl", "export_references", "CSL-JSON"],
  ["bibtex", "export_references", "BibTeX"],
  ["ris", "export_references", "RIS"],
  ["library", "export_library", "JSON"],
] as const satisfies readonly (readonly [string, WordKey, string])[];

/** The same of extracts. */
const EXTRACT_FORMS = [
  ["extracts", "export_extracts", "CSV"],
  ["quotations", "export_markdown", "Markdown"],
  ["library", "export_library", "JSON"],
] as const satisfies readonly (readonly [string, WordKey, string])[];

export type ExportForm = (typeof FORMS | typeof EXTRACT_FORMS)[number][0];

interface ExportDialogProps {
  readonly what: "releases" | "extracts";
  /** How many of them each choice has; what has none is not offered. */
  readonly counts: Readonly<Record<ExportScope, number>>;
  readonly scope: ExportScope;
  /** How far the writing is; null while nothing is written. */
  readonly done: number | null;
  /** Name of the folder that copies of the library go to; null: to the downloads; undefined: there is nothing to choose. */
  readonly folder: string | null | undefined;
  /** Chooses a folder, or goes back to the downloads. */
  readonly onFolder: (isChosen: boolean) => void;
  readonly onExport: (scope: ExportScope, form: ExportForm) => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

const SCOPES: readonly ExportScope[] = ["selected", "listed", "all"];

/** What to take out of the library and in which form; then how far that is, and the way to stop it. */
export function ExportDialog(props: ExportDialogProps): JSX.Element {
  const words = useWords();
  const { counts, done, folder } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const offered = SCOPES.filter((each) => each === "all" || (counts[each] > 0 && counts[each] < counts.all));
  const [scope, setScope] = useState(offered.includes(props.scope) ? props.scope : "all");
  const forms = props.what === "releases" ? FORMS : EXTRACT_FORMS;
  const [form, setForm] = useState<ExportForm>(forms[0][0]);
  useEffect(() => dialog.current?.showModal(), []);
  const count = counts[scope];
  const told = done === null ? "" : words.t("export_progress", words.number(done), words.number(count));
  return (
    <dialog
      class="sheet"
      ref={dialog}
      aria-labelledby="export-title"
      onClose={() => (done === null ? props.onClose() : props.onCancel())}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (done === null) props.onExport(scope, form);
        }}
      >
        <h2 id="export-title">{words.t("library_export")}</h2>
        <fieldset disabled={done !== null}>
          <legend>{words.t(props.what === "releases" ? "library_list" : "library_extracts")}</legend>
          {offered.map((each) => (
            <label key={each}>
              <input type="radio" name="scope" checked={scope === each} onChange={() => setScope(each)} />
              <span>{words.t(`export_${each}`)}</span> <small>{words.number(counts[each])}</small>
            </label>
          ))}
        </fieldset>
        <fieldset disabled={done !== null}>
          <legend>{words.t("export_form")}</legend>
          {forms.map(([each, label, format]) => (
            <label key={each}>
              <input type="radio" name="form" checked={form === each} onChange={() => setForm(each)} />
              <span>{words.t(label)}</span> <small>{format}</small>
            </label>
          ))}
        </fieldset>
        {folder !== undefined && scope === "all" && form === "library" && props.what === "releases" && (
          <div class="folder">
            <p role="status">
              {folder === null ? words.t("export_to_downloads") : words.t("export_to_folder", isolate(folder))}
            </p>
            <button type="button" class="quiet" onClick={() => props.onFolder(true)}>
              {words.t("export_choose_folder")}
            </button>
            {folder !== null && (
              <button type="button" class="quiet" onClick={() => props.onFolder(false)}>
                {words.t("export_leave_folder")}
              </button>
            )}
          </div>
        )}
        <div class="foot">
          {done !== null && <progress max={count} value={done} aria-label={told} />}
          {/* Said in tenths: who hears it is not told of each release. */}
          <p class="spoken" role="status">
            {done !== null && done % Math.max(1, Math.round(count / 10)) === 0 ? told : ""}
          </p>
          <p aria-hidden="true">{told}</p>
          <button type="button" onClick={done === null ? () => dialog.current?.close() : props.onCancel}>
            {words.t("library_cancel")}
          </button>
          <button type="submit" class="main" aria-disabled={done !== null}>
            {words.t("report_save")}
          </button>
        </div>
      </form>
    </dialog>
  );
}
