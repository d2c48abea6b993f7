import type { JSX } from "preact";
import { useWords } from "../words";

/** The library before anything is in it: how something gets there. */
export function EmptyLibrary(): JSX.Element {
  const words = useWords();
  return (
    <section class="invitation">
      <h1>{words.t("library_empty_title")}</h1>
      <ol>
        <li>{words.t("library_empty_open")}</li>
        <li>{words.t("library_empty_click")}</li>
        <li>{words.t("library_empty_save")}</li>
      </ol>
      <p>{words.t("library_empty_import")}</p>
    </section>
  );
}

/** Where a release will stand when one is opened: how to do that without a mouse. */
export function NothingOpen(): JSX.Element {
  const words = useWords();
  return (
    <section class="invitation aside">
      <h1>{words.t("library_choose")}</h1>
      <dl>
        {KEYS.map(([keys, message]) => (
          <div key={message}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key === "Enter" ? words.t("key_enter") : key}</kbd>
              ))}
            </dt>
            <dd>{words.t(message)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The first that one needs; "?" tells the others. */
const KEYS = [
  [["/"], "library_key_search"],
  [["j", "k"], "library_key_move"],
  [["Enter"], "library_key_open"],
  [["x"], "library_key_select"],
  [["?"], "library_key_help"],
] as const;
