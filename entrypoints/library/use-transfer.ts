import { useState } from "preact/hooks";
import type { Imported } from "../../components/library/ImportReport";
import type { Said } from "../../components/library/Toast";
import { useWords, type WordKey } from "../../components/words";
import type { Library } from "../../lib/library/library";
import { keepForGood } from "../../lib/library/space";
import { exportLibrary, type ImportTrouble, importLibrary } from "./transfer";

/** Why a file was not taken, in words. */
const FILE_TROUBLE: { readonly [Trouble in ImportTrouble]: WordKey } = {
  empty: "library_file_empty",
  "not-json": "library_file_not_json",
  cut: "library_file_cut",
  "other-program": "library_file_other_program",
  newer: "library_file_newer",
  "too-large": "library_file_too_large",
  unreadable: "library_file_unreadable",
};

interface Transfer {
  /** What the last import did, until it is closed. */
  readonly imported: Imported | null;
  readonly close: () => void;
  readonly exportAll: () => Promise<void>;
  readonly importFile: (file: File) => Promise<void>;
}

/** The library's way in and out, as files. */
export function useTransfer(
  library: Library,
  say: (said: Said | null) => void,
  troubleSaid: (cause: unknown) => Said,
): Transfer {
  const words = useWords();
  const [imported, setImported] = useState<Imported | null>(null);
  return {
    imported,
    close: () => setImported(null),
    exportAll: async () => {
      try {
        const { name, count } = await exportLibrary(library, new Date().toISOString());
        say({ text: words.plural("library_exported", count, `\u2068${name}\u2069`), tone: "done" });
      } catch (cause) {
        say(troubleSaid(cause));
      }
    },
    importFile: async (file) => {
      say({ text: words.t("library_importing"), tone: "done" });
      try {
        const result = await importLibrary(library, file);
        if (result.ok) {
          say(null);
          setImported({ ...result.report, refused: result.refused, file: file.name });
          await keepForGood();
        } else say({ text: words.t(FILE_TROUBLE[result.why]), tone: "failed" });
      } catch (cause) {
        say(troubleSaid(cause));
      }
    },
  };
}
