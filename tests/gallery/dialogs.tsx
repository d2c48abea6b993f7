/** What stands over or above the library: its head, dialogs, what comes in and goes out. */
import { CiteDialog } from "../../components/library/CiteDialog";
import { DuplicatesBar } from "../../components/library/DuplicatesBar";
import { ExportDialog } from "../../components/library/ExportDialog";
import { ImportPreview } from "../../components/library/ImportPreview";
import { type Backup, LibraryHeader } from "../../components/library/LibraryHeader";
import { SavedSearches } from "../../components/library/SavedSearches";
import { TransferProgress } from "../../components/library/TransferProgress";
import type { ReleaseRecord } from "../../lib/model";
import { arabicReadout, bareRecord, chineseTranscript, englishReadout } from "../unit/components/records";
import { nothing, type State } from "./state";

const PANE = 760;

const cite = (name: string, record: ReleaseRecord, isPoint: boolean, isPictured = false): State => ({
  name,
  width: 640,
  isPictured,
  show: () => (
    <CiteDialog
      record={record}
      point={isPoint ? { set: 0, item: 1 } : null}
      last="apa"
      onCopy={nothing}
      onClose={nothing}
    />
  ),
});

const exporting = (name: string, what: "releases" | "extracts", selected: number, done: number | null): State => ({
  name,
  width: 480,
  show: () => (
    <ExportDialog
      what={what}
      counts={{ all: 1284, listed: 42, selected }}
      scope={selected > 0 ? "selected" : "listed"}
      done={done}
      folder={undefined}
      onFolder={nothing}
      onExport={nothing}
      onCancel={nothing}
      onClose={nothing}
    />
  ),
});

const head = (name: string, query: string, backup: (text: string) => Backup | null): State => ({
  name,
  width: 1100,
  show: (words) => (
    <LibraryHeader
      query={query}
      searchRef={null}
      status={[words.plural("library_count", 1284), "41 MB"]}
      backup={backup(words.t("options_last_backup", words.date("2026-11-02")))}
      home="#"
      onQuery={nothing}
      onHelp={nothing}
      onExport={nothing}
      onBackup={nothing}
      onImport={nothing}
    />
  ),
});

const preview = (name: string, isOdd: boolean): State => ({
  name,
  width: PANE,
  isPictured: isOdd,
  show: () => (
    <ImportPreview
      previewed={{
        file: "readout-library-2026-11-23.json",
        counts: {
          releases: { new: 21, equal: 2, conflicting: isOdd ? 2 : 0 },
          extracts: { new: 3, equal: 0, conflicting: 0 },
          searches: { new: 1, equal: 0, conflicting: 0 },
        },
        conflicts: isOdd
          ? [
              { id: "1", what: "Talks on harbours in Strelsau", differs: "text" },
              { id: "2", what: "محادثات بشأن الموانئ", differs: "words" },
            ]
          : [],
        refused: isOdd ? [{ what: "Talks on pears", why: "law", where: "record.sets.0.items.1.span" }] : [],
      }}
      onTake={nothing}
      onCancel={nothing}
    />
  ),
});

const searches = (name: string, current: string, suggestion: string | null): State => ({
  name,
  width: 240,
  show: () => (
    <SavedSearches
      searches={[
        { id: "1", name: "Cyberspace since 2016", view: "/?q=cyberspace", savedAt: "2026-11-23T14:02:00.000Z" },
        { id: "2", name: "الموانئ في الخليج العربي وما حوله", view: "/?q=%D9%85", savedAt: "2026-11-23T14:02:00.000Z" },
      ]}
      current={current}
      suggestion={suggestion}
      onSave={nothing}
      onRemove={nothing}
    />
  ),
});

export const dialogs: readonly State[] = [
  head("head", "", (text) => ({ text, isDue: false })),
  head("head-backup-due", "development", (text) => ({ text, isDue: true })),
  head("head-no-backup", "", () => null),
  searches("searches", "/", null),
  searches("searches-to-save", "/?q=harbours", "harbours"),
  {
    name: "duplicates",
    width: 416,
    show: () => <DuplicatesBar count={3} back="#" onMerge={nothing} />,
  },
  { name: "duplicates-none", width: 416, show: () => <DuplicatesBar count={0} back="#" onMerge={null} /> },
  cite("cite", englishReadout(), false, true),
  cite("cite-point-arabic", arabicReadout(), true),
  cite("cite-chinese", chineseTranscript(), false),
  cite("cite-bare", bareRecord(), false),
  exporting("export", "releases", 0, null),
  exporting("export-extracts", "extracts", 3, null),
  exporting("export-writing", "releases", 3, 2),
  preview("import-preview", false),
  preview("import-preview-conflicts", true),
  {
    name: "transfer",
    width: PANE,
    show: () => <TransferProgress what="library_importing" part={0.4} onCancel={nothing} />,
  },
  {
    name: "transfer-begun",
    width: PANE,
    show: () => <TransferProgress what="library_writing" part={null} onCancel={nothing} />,
  },
];
