import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { markdownWords } from "../../components/documentWords";
import type { ExportForm, ExportScope } from "../../components/library/ExportDialog";
import type { Said } from "../../components/library/Toast";
import { useWords } from "../../components/words";
import type { Library } from "../../lib/library/library";
import type { Extract } from "../../lib/model";
import { canChooseFolder, chooseFolder } from "./copy-place";

type Dialog = typeof import("../../components/library/ExportDialog").ExportDialog;

interface Shown {
  readonly Dialog: Dialog;
  readonly scope: ExportScope;
  /** Name of the folder for copies; null: none was chosen; undefined: the browser has no such thing. */
  readonly folder: string | null | undefined;
}

interface ExportingProps {
  readonly library: Library;
  /** How many releases there are outside the bin; or all extracts, where those are what is looked at. */
  readonly all: number | readonly Extract[];
  /** Ids of those of the view, and of those that are selected in it. */
  readonly listed: readonly string[];
  readonly selected: readonly string[];
  /** The whole library as its own file, with extracts, searches and the bin. */
  readonly exportAll: () => Promise<void>;
  readonly say: (said: Said) => void;
}

/** How to open the dialog of exports, and that dialog. It, the forms and what writes them are loaded when they are wanted. */
export function useExporting(props: ExportingProps): {
  readonly open: (scope: ExportScope) => void;
  readonly dialog: JSX.Element | null;
} {
  const words = useWords();
  const { library, all, listed, selected, say } = props;
  const [shown, setShown] = useState<Shown | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const stop = useRef<AbortController | null>(null);

  const open = (scope: ExportScope): void => {
    const failed = () => say({ text: words.t("export_failed"), tone: "failed" });
    const folder = canChooseFolder() ? library.backupFolder() : undefined;
    Promise.all([import("../../components/library/ExportDialog"), folder]).then(
      ([{ ExportDialog }, kept]) =>
        setShown({ Dialog: ExportDialog, scope, folder: kept === null ? null : kept?.name }),
      failed,
    );
  };

  /** Chooses the folder for copies, or goes back to the downloads. */
  const settle = async (isChosen: boolean): Promise<void> => {
    if (!isChosen) await library.keepBackupFolder(null);
    const folder = isChosen ? await chooseFolder(library) : null;
    setShown((before) => before && { ...before, folder: folder?.name ?? null });
  };

  const write = async (scope: ExportScope, form: ExportForm): Promise<void> => {
    if (scope === "all" && form === "library" && typeof all === "number") {
      setShown(null);
      return props.exportAll();
    }
    const stopping = new AbortController();
    stop.current = stopping;
    setDone(0);
    try {
      const { writeExport, writeExtracts, download } = await import("./writing");
      const every = async () => (await library.list()).map(({ id }) => id);
      const wanted = scope === "listed" ? listed : selected;
      const at = new Date().toISOString();
      if (typeof all !== "number") {
        const chosen = new Set(wanted);
        const extracts = scope === "all" ? all : all.filter(({ id }) => chosen.has(id));
        const { file, name } = writeExtracts(extracts, form, at);
        download(file, name);
        const what = words.plural("library_extracts_found", extracts.length);
        say({ text: words.t("library_downloaded", `\u2068${name}\u2069`, what), tone: "done" });
        setShown(null);
        return setDone(null);
      }
      const ids = scope === "all" ? await every() : wanted;
      const { file, name, count } = await writeExport({
        ...{ library, ids, form, words: markdownWords(words), at },
        ...{ signal: stopping.signal, onDone: setDone },
      });
      download(file, name);
      const what = words.plural("library_count", count);
      say({ text: words.t("library_downloaded", `\u2068${name}\u2069`, what), tone: "done" });
    } catch {
      const wasStopped = stopping.signal.aborted;
      say({ text: words.t(wasStopped ? "export_cancelled" : "export_failed"), tone: wasStopped ? "done" : "failed" });
    }
    setDone(null);
    setShown(null);
  };

  const dialog = shown && (
    <shown.Dialog
      what={typeof all === "number" ? "releases" : "extracts"}
      counts={{ all: typeof all === "number" ? all : all.length, listed: listed.length, selected: selected.length }}
      scope={shown.scope}
      folder={shown.folder}
      onFolder={(isChosen) => void settle(isChosen)}
      done={done}
      onExport={(scope, form) => void write(scope, form)}
      onCancel={() => stop.current?.abort()}
      onClose={() => setShown(null)}
    />
  );
  return { open, dialog };
}
