import type { JSX } from "preact";
import { useWords, type WordKey } from "../words";
import "./panel.css";

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
  ["toggle-overlay", "command_overlay"],
  ["open-panel", "panel_open"],
  ["_execute_sidebar_action", "command_panel"],
];

/** Keys of the panel itself (entrypoints/sidepanel/use-keys). */
const OWN: readonly (readonly [keys: string, what: WordKey])[] = [
  ["/", "key_find"],
  ["j k ↓ ↑", "key_move"],
  ["Enter", "key_show"],
  ["l", "copy_link"],
  ["c", "copy_quotation"],
  ["?", "key_help"],
];

interface KeyHelpProps {
  readonly shortcuts: readonly Shortcut[];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Opens the place where the browser lets the reader change them. */
  readonly onChangeKeys: () => void;
}

/** The keys that there are, and the way to change those of the browser. */
export function KeyHelp({ shortcuts, isOpen, onToggle, onChangeKeys }: KeyHelpProps): JSX.Element {
  const words = useWords();
  return (
    <details class="keys fold" open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>{words.t("keys")}</summary>
      <h2>{words.t("keys_everywhere")}</h2>
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
      <h2>{words.t("keys_here")}</h2>
      <dl>
        {OWN.map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{words.t(what)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
