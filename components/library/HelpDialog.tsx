import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useWords, type WordKey } from "../words";

/** Keys of the library (entrypoints/library/use-keys), as they stand on the keyboard. */
const KEYS: readonly (readonly [keys: readonly string[], what: WordKey])[] = [
  [["/"], "library_key_search"],
  [["j", "k", "↓", "↑"], "library_key_move"],
  [["Enter"], "library_key_open"],
  [["x", "Shift ↓"], "library_key_select"],
  [["Ctrl A"], "library_select_all"],
  [["e"], "library_key_edit"],
  [["t"], "library_tag"],
  [["n"], "library_note"],
  [["Delete", "#"], "library_key_delete"],
  [["Ctrl Z"], "library_undo"],
  [["?"], "library_key_help"],
];

const SEARCHES: readonly (readonly [example: WordKey, what: WordKey])[] = [
  ["library_search_two", "library_search_two_means"],
  ["library_search_phrase", "library_search_phrase_means"],
  ["library_search_prefix", "library_search_prefix_means"],
  ["library_search_typo", "library_search_typo_means"],
];

/** What stands on a key that has a word on it. */
const CAPS: Readonly<Record<string, WordKey>> = { Enter: "key_enter", Delete: "key_delete" };

interface HelpDialogProps {
  readonly onClose: () => void;
}

/** How to search, and every key, in one look. */
export function HelpDialog({ onClose }: HelpDialogProps): JSX.Element {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const cap = (key: string) => {
    const named = CAPS[key];
    return named === undefined ? key : words.t(named);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own; a click beside it closes it as well.
    <dialog
      class="help"
      ref={dialog}
      aria-label={words.t("library_help")}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div>
        <section>
          <h2>{words.t("library_search")}</h2>
          <dl class="searches">
            {SEARCHES.map(([example, what]) => (
              <div key={what}>
                <dt>
                  <code dir="auto">{words.t(example)}</code>
                </dt>
                <dd>{words.t(what)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{words.t("keys")}</h2>
          <dl>
            {KEYS.map(([keys, what]) => (
              <div key={what}>
                <dt dir="ltr">
                  {keys.map((key) => (
                    <kbd key={key}>{cap(key)}</kbd>
                  ))}
                </dt>
                <dd>{words.t(what)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <form method="dialog">
          <button type="submit">{words.t("library_close")}</button>
        </form>
      </div>
    </dialog>
  );
}
