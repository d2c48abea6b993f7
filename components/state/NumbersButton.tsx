import type { JSX } from "preact";
import { useWords } from "../words";

interface NumbersButtonProps {
  /** The numbers stand in the page now. */
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** Marks all points in the page with their numbers in its margin, and takes them away again. */
export function NumbersButton({ isOn, onToggle }: NumbersButtonProps): JSX.Element {
  const words = useWords();
  return (
    <button type="button" class="quiet" aria-pressed={isOn} onClick={onToggle}>
      {words.t(isOn ? "numbers_off" : "numbers_on")}
    </button>
  );
}
