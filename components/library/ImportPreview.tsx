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

/** What becomes of what differs: by id where that was chosen, else `other`. */
export interface Choices {
  readonly other: Choice;
  readonly by: Readonly<Record<string, Choice>>;
}

interface ImportPreviewProps {
  readonly previewed: Previewed;
  readonly onTake: (choices: Choices) => void;
  readonly onCancel: () => void;
}

const LISTS = ["releases", "extracts", "searches"] as const;
const CHOICES = ["both", "mine", "theirs"] as const;
/** What differs is listed so many at a time. */
const SHOWN = 50;

/** What a file would bring, before anything is written; what is here and differs waits for a choice. */
export function ImportPreview({ previewed, onTake, onCancel }: ImportPreviewProps): JSX.Element {
  const words = useWords();
  const [choice, setChoice] = useState<Choice>("both");
  const [by, setBy] = useState<Readonly<Record<string, Choice>>>({});
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
        </fieldset>
      )}
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} other={choice} by={by} onChoose={setBy} />}
      {refused.length > 0 && <p class="refused">{words.plural("library_import_refused", refused.length)}</p>}
      <Refusals refused={refused} />
      <div class="line">
        <button type="button" class="primary" onClick={() => onTake({ other: choice, by })}>
          {words.t("library_take_in")}
        </button>
        <button type="button" onClick={onCancel}>
          {words.t("library_cancel")}
        </button>
      </div>
    </section>
  );
}

interface ConflictsProps {
  readonly conflicts: Previewed["conflicts"];
  /** What holds where nothing else was chosen. */
  readonly other: Choice;
  readonly by: Choices["by"];
  readonly onChoose: (by: Choices["by"]) => void;
}

/** Each thing that differs, with a choice of its own. */
function Conflicts({ conflicts, other, by, onChoose }: ConflictsProps): JSX.Element {
  const words = useWords();
  const [shown, setShown] = useState(SHOWN);
  const left = conflicts.length - shown;
  return (
    <details class="fold">
      <summary>{words.t("library_conflict_which")}</summary>
      <ul class="conflicts">
        {conflicts.slice(0, shown).map(({ id, what, differs }) => (
          <li key={id}>
            <label>
              <bdi>{what}</bdi> <small>{words.t(`library_differs_${differs}`)}</small>{" "}
              <select
                value={by[id] ?? other}
                onChange={({ currentTarget }) =>
                  onChoose({ ...by, [id]: CHOICES[currentTarget.selectedIndex] ?? other })
                }
              >
                {CHOICES.map((one) => (
                  <option key={one} value={one}>
                    {words.t(`library_conflict_${one}`)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="quiet" onClick={() => setShown(shown + SHOWN)}>
          {words.t("library_refused_more", words.number(left))}
        </button>
      )}
    </details>
  );
}
