import type { JSX } from "preact";
import { useWords, type WordKey } from "../words";

/** A command of the browser with the keys that the reader has for it, "" where there are none. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** Commands as the manifest names them, in the order in which they are told. */
const COMMANDS: readonly (readonly [name: string, what: WordKey])[] = [
  ["_execute_action", "command_open"],
  ["next-point", "command_next"],
  ["previous-point", "command_previous"],
  ["save-release", "command_save"],
  ["save-selection", "selection_save"],
  ["toggle-overlay", "command_overlay"],
  ["open-panel", "panel_open"],
  ["_execute_sidebar_action", "command_panel"],
];

interface CommandKeysProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the place where the browser lets the reader change them. */
  readonly onChangeKeys: () => void;
}

/** The keys that work over any page, as the reader has set them, and the way to change them. */
export function CommandKeys({ shortcuts, onChangeKeys }: CommandKeysProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <dl>
        {COMMANDS.map(([name, what]) => {
          const keys = shortcuts.find((shortcut) => shortcut.name === name)?.keys;
          return keys === undefined ? null : (
            <div key={name}>
              <dt>{keys === "" ? <i>{words.t("keys_none")}</i> : <kbd dir="ltr">{keys}</kbd>}</dt>
              <dd>{words.t(what)}</dd>
            </div>
          );
        })}
      </dl>
      <button type="button" class="quiet" onClick={onChangeKeys}>
        {words.t("keys_change")}
      </button>
    </>
  );
}
