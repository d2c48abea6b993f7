import { useState } from "preact/hooks";
import type { Choices, Previewed } from "../../components/library/ImportPreview";
import type { Imported } from "../../components/library/ImportReport";
import type { Said } from "../../components/library/Toast";
import { useWords, type WordKey } from "../../components/words";
import { changeSettings } from "../../lib/browser/settings";
import type { Library } from "../../lib/library/library";
import { keepForGood } from "../../lib/library/space";
import { troubleOf } from "../../lib/library/trouble";
import { copyPlace } from "./copy-place";
import type { Transfers } from "./remote-library";
import type { ImportTrouble, Progress } from "./transfer";
import { counted } from "./use-chosen";
import type { Deeds } from "./use-deeds";

/** Why a file was not taken, in words. */
const FILE_TROUBLE: { readonly [Trouble in ImportTrouble]: WordKey } = {
  empty: "library_file_empty",
  "not-json": "library_file_not_json",
  cut: "library_file_cut",
  "other-program": "library_file_other_program",
  newer: "library_file_newer",
  unreadable: "library_file_unreadable",
};

/** A file on its way in or out, for the page to show. */
export type Transfer =
  | { readonly state: "none" }
  | {
      readonly state: "moving";
      readonly what: "library_importing" | "library_taking" | "library_writing";
      /** 0..1; null while it is not known yet. */
      readonly part: number | null;
      readonly cancel: () => void;
    }
  | { readonly state: "previewed"; readonly previewed: Previewed; readonly take: (choices: Choices) => void }
  | { readonly state: "imported"; readonly imported: Imported };

interface UsedTransfer {
  readonly transfer: Transfer;
  /** Puts away what was previewed or imported. */
  readonly close: () => void;
  readonly exportAll: () => Promise<void>;
  readonly importFile: (file: File) => Promise<void>;
}

const NONE: Transfer = { state: "none" };

/** The library's way in and out, as files: looked through first, then taken in, each with its progress and a way to stop it. */
export function useTransfer(
  library: Library,
  transfers: Transfers,
  total: number,
  { say, remember }: Pick<Deeds, "say" | "remember">,
  troubleSaid: (cause: unknown) => Said,
): UsedTransfer {
  const words = useWords();
  const [transfer, setTransfer] = useState<Transfer>(NONE);
  const close = () => setTransfer(NONE);

  /** Runs `work` with its progress shown. What goes wrong is said, and undefined comes back. */
  const moving = async <T>(
    what: (Transfer & { state: "moving" })["what"],
    work: (watching: { onProgress: (progress: Progress) => void; signal: AbortSignal }) => Promise<T>,
  ): Promise<T | undefined> => {
    const stop = new AbortController();
    const show = (part: number | null) => setTransfer({ state: "moving", what, part, cancel: () => stop.abort() });
    show(null);
    try {
      const onProgress = ({ done, total }: Progress) => show(total === 0 ? null : done / total);
      return await work({ onProgress, signal: stop.signal });
    } catch (cause) {
      const isFile = what === "library_writing" && troubleOf(cause).code === "failed";
      say(isFile ? { text: words.t("export_failed"), tone: "failed" } : troubleSaid(cause));
      return undefined;
    } finally {
      close();
    }
  };

  const take = async (file: File, choices: Choices): Promise<void> => {
    const report = await moving("library_taking", (watching) => transfers.take(watching, file, choices));
    if (report?.ok) {
      setTransfer({ state: "imported", imported: { ...report, file: file.name } });
      // What was here before and was written to by the import stays as it is now: that is told of in the report.
      if (report.added.length > 0)
        remember({
          said: "",
          undone: words.t("library_deleted", counted(report.counts.releases.new, report.counts.extracts.new, words)),
          act: async () => {
            await library.restoreMany(report.added);
          },
          undo: async () => {
            await library.moveManyToBin(report.added, new Date().toISOString());
          },
        });
      await keepForGood();
    } else if (report) say({ text: words.t(FILE_TROUBLE[report.why]), tone: "failed" });
  };

  return {
    transfer,
    close,
    exportAll: async () => {
      const at = new Date().toISOString();
      const name = `readout-library-${at.slice(0, 10)}.json`;
      const place = await copyPlace(library, name, total);
      if (place === null) return;
      const written = await moving("library_writing", (watching) => transfers.write(watching, at, {}, place.file));
      if (!written) return place.undo();
      if (written.file) download(written.file, name);
      // Not waited for, nor told: a reminder too many is no harm.
      changeSettings({ lastBackup: at }).catch(() => {});
      const folder = `\u2068${place.folder ?? ""}\u2069`;
      const refused = written.file && place.folder !== null ? `${words.t("library_folder_refused", folder)} ` : "";
      const where = `\u2068${[place.folder, place.file?.name ?? name].filter(Boolean).join("/")}\u2069`;
      const what = words.plural("library_count", written.count);
      const done = written.file
        ? words.t("library_downloaded", `\u2068${name}\u2069`, what)
        : words.t("library_written", where, what);
      say({ text: refused + done, tone: "done" });
    },
    importFile: async (file) => {
      say(null);
      const preview = await moving("library_importing", (watching) => transfers.preview(watching, file));
      if (preview?.ok)
        setTransfer({
          ...{ state: "previewed", previewed: { ...preview, file: file.name } },
          take: (choices) => void take(file, choices),
        });
      else if (preview) say({ text: words.t(FILE_TROUBLE[preview.why]), tone: "failed" });
    },
  };
}

function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has taken the file over when this task is done; its memory is given back with the page at the latest.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
