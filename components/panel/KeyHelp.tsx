import type { JSX } from "preact";
import { CommandKeys, type Shortcut } from "../state/CommandKeys";
import { useWords, type WordKey } from "../words";
import "./panel.css";

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
      <CommandKeys shortcuts={shortcuts} onChangeKeys={onChangeKeys} />
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
