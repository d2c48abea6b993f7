import type { JSX } from "preact";
import { useWords } from "../words";

/** What was last done or went wrong, in one sentence. */
export interface Said {
  readonly text: string;
  readonly tone: "done" | "failed";
  /** Takes it back. */
  readonly undo?: () => void;
}

interface ToastProps {
  readonly said: Said | null;
  readonly onClose: () => void;
}

/**
 * Says it, to eyes and ears, and stays until the next thing is said or it is closed: nobody has to be quick to undo.
 * The live regions are there before anything stands in them, or nothing would be read aloud.
 */
export function Toast({ said, onClose }: ToastProps): JSX.Element {
  const words = useWords();
  return (
    <div class={said === null ? "toast" : `toast ${said.tone}`}>
      <p role="status">{said?.tone === "done" ? said.text : ""}</p>
      <p role="alert">{said?.tone === "failed" ? said.text : ""}</p>
      {said?.undo !== undefined && (
        <button type="button" class="quiet" onClick={said.undo}>
          {words.t("library_undo")}
        </button>
      )}
      {said !== null && (
        <button type="button" class="quiet close" aria-label={words.t("library_close")} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}
