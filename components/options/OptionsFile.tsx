import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useWords } from "../words";

interface OptionsFileProps {
  readonly onSave: () => void;
  readonly onTake: (file: File) => void;
  readonly onReset: () => void;
}

/** The options as a file, out and in, and the way back to how they were at first. */
export function OptionsFile({ onSave, onTake, onReset }: OptionsFileProps): JSX.Element {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="file">
      <h2 id="file">{words.t("options_file")}</h2>
      <p>{words.t("options_file_why")}</p>
      <div class="acts">
        <button type="button" onClick={onSave}>
          {words.t("options_export")}
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          {words.t("options_import")}
        </button>
        <input
          ref={field}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onTake(file);
            // The same file chosen again is a change again.
            currentTarget.value = "";
          }}
        />
        <button type="button" onClick={onReset}>
          {words.t("options_reset")}
        </button>
      </div>
    </section>
  );
}
