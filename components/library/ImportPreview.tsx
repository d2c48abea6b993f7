import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ListName } from "../../lib/export/json";
import type { Refusal } from "../../lib/export/json-reader";
import type { Choice } from "../../lib/library/taking";
import { useWords } from "../words";
import { Refusals } from "./Refusals";

export interface Previewed {
  readonly file: string;
  readonly counts: Readonly<
    Record<ListName, { readonly new: number; readonly equal: number; readonly conflicting: number }>
  >;
  /** What is here and brought otherwise. */
  readonly conflicts: readonly { readonly id: string; readonly what: string; readonly differs: "text" | "words" }[];
  readonly refused: readonly Refusal[];
}

interface ImportPreviewProps {
  readonly previewed: Previewed;
  readonly onTake: (choice: Choice) => void;
  readonly onCancel: () => void;
}

const LISTS = ["releases", "extracts", "searches"] as const;
const CHOICES = ["both", "mine", "theirs"] as const;
/** Titles of what differs that are named at once. */
const SHOWN = 50;

/** What a file would bring, before anything is written; what is here and differs waits for a choice. */
export function ImportPreview({ previewed, onTake, onCancel }: ImportPreviewProps): JSX.Element {
  const words = useWords();
  const [choice, setChoice] = useState<Choice>("both");
  const { file, counts, conflicts, refused } = previewed;
  const lists = LISTS.filter((list) => list === "releases" || Object.values(counts[list]).some((count) => count > 0));
  return (
    <section class="import-report previewing" aria-labelledby="import-preview">
      <h2 id="import-preview" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {words.t("library_preview", `\u2068${file}\u2069`)}
      </h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.t("library_preview_new")}</th>
            <th scope="col">{words.t("library_preview_equal")}</th>
            <th scope="col">{words.t("library_preview_differing")}</th>
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <tr key={list}>
              <th scope="row">{words.t(`library_preview_${list}`)}</th>
              <td>{words.number(counts[list].new)}</td>
              <td>{words.number(counts[list].equal)}</td>
              <td>{words.number(counts[list].conflicting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {conflicts.length > 0 && (
        <fieldset>
          <legend>{words.t("library_conflict")}</legend>
          {CHOICES.map((one) => (
            <label key={one}>
              <input type="radio" name="conflict" checked={choice === one} onChange={() => setChoice(one)} />{" "}
              {words.t(`library_conflict_${one}`)}
            </label>
          ))}
          <details class="fold">
            <summary>{words.t("library_conflict_which")}</summary>
            <ul class="refusals">
              {conflicts.slice(0, SHOWN).map(({ id, what, differs }) => (
                <li key={id}>
                  <bdi>{what}</bdi>: {words.t(`library_differs_${differs}`)}
                </li>
              ))}
              {conflicts.length > SHOWN && (
                <li>{words.t("library_refused_more", words.number(conflicts.length - SHOWN))}</li>
              )}
            </ul>
          </details>
        </fieldset>
      )}
      {refused.length > 0 && <p class="refused">{words.plural("library_import_refused", refused.length)}</p>}
      <Refusals refused={refused} />
      <div class="line">
        <button type="button" class="primary" onClick={() => onTake(choice)}>
          {words.t("library_take_in")}
        </button>
        <button type="button" onClick={onCancel}>
          {words.t("library_cancel")}
        </button>
      </div>
    </section>
  );
}
