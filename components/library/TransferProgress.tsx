import type { JSX } from "preact";
import { useWords } from "../words";

interface TransferProgressProps {
  readonly what: "library_importing" | "library_taking" | "library_writing";
  /** 0..1; null while it is not known yet. */
  readonly part: number | null;
  readonly onCancel: () => void;
}

/** A file that is read or written: how far it has come, and how to stop it. */
export function TransferProgress({ what, part, onCancel }: TransferProgressProps): JSX.Element {
  const words = useWords();
  return (
    <section class="import-report previewing" aria-label={words.t(what)}>
      <p role="status">{words.t(what)}</p>
      <div class="line">
        <progress aria-label={words.t(what)} {...(part === null ? {} : { value: part })} max={1} />
        <button type="button" ref={(button) => button?.focus()} onClick={onCancel}>
          {words.t("library_cancel")}
        </button>
      </div>
    </section>
  );
}
