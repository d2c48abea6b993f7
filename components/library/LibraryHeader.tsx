import type { JSX, Ref } from "preact";
import { useWords } from "../words";

/** What is said of the last copy of the library. */
export interface Backup {
  readonly text: string;
  readonly isDue: boolean;
}

interface LibraryHeaderProps {
  readonly query: string;
  readonly searchRef: Ref<HTMLInputElement>;
  /** How much is kept: "1,284 releases", "41 MB". */
  readonly status: readonly string[];
  readonly backup: Backup | null;
  /** Address of the view without search, choice and release. */
  readonly home: string;
  readonly onQuery: (query: string) => void;
  readonly onHelp: () => void;
  readonly onExport: () => void;
  /** Copies the whole library to a file. */
  readonly onBackup: () => void;
  readonly onImport: (file: File) => void;
}

/** What to look for, how much there is, and the way in and out of the library. */
export function LibraryHeader(props: LibraryHeaderProps): JSX.Element {
  const words = useWords();
  const { backup } = props;
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) props.onImport(file);
    input.value = ""; // The same file can be chosen again.
  };
  return (
    <header class="library-header">
      <a class="brand" href={props.home}>
        Readout
      </a>
      <search>
        <input
          ref={props.searchRef}
          type="search"
          dir="auto"
          spellcheck={false}
          value={props.query}
          placeholder={words.t("library_search_hint")}
          aria-label={words.t("library_search")}
          aria-keyshortcuts="/"
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
        <button
          type="button"
          class="quiet ask"
          title={words.t("library_help")}
          aria-keyshortcuts="?"
          onClick={props.onHelp}
        >
          <span aria-hidden="true">?</span>
          <span class="spoken">{words.t("library_help")}</span>
        </button>
      </search>
      <p class="status">
        {props.status.map((part, at) => (
          <>
            {at > 0 && " · "}
            <bdi>{part}</bdi>
          </>
        ))}
        {backup !== null && !backup.isDue && <> · {backup.text}</>}
      </p>
      {backup?.isDue && (
        <p class="backup">
          {backup.text}{" "}
          <button type="button" class="quiet" onClick={props.onBackup}>
            {words.t("library_backup_do")}
          </button>
        </p>
      )}
      <div class="transfer">
        <button type="button" onClick={props.onExport}>
          {words.t("library_export")}
        </button>
        <label class="button">
          {words.t("library_import")}
          <input
            class="spoken"
            type="file"
            accept=".json,application/json"
            onChange={(event) => choose(event.currentTarget)}
          />
        </label>
      </div>
    </header>
  );
}
