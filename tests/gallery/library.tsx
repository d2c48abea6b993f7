import { BinBar } from "../../components/library/BinBar";
import { FacetSide } from "../../components/library/FacetSide";
import { HelpDialog } from "../../components/library/HelpDialog";
import { ImportReport } from "../../components/library/ImportReport";
import { EmptyLibrary, NothingOpen } from "../../components/library/Invitation";
import { ListHead } from "../../components/library/ListHead";
import { ReleaseList, type Row } from "../../components/library/ReleaseList";
import { SelectionBar } from "../../components/library/SelectionBar";
import { TagField } from "../../components/library/TagField";
import { Toast } from "../../components/library/Toast";
import type { ReleaseRecord } from "../../lib/model";
import { arabicReadout, bareRecord, chineseTranscript, englishReadout } from "../unit/components/records";
import { dialogs } from "./dialogs";
import { summaryOf } from "./kept";
import { opened } from "./opened";
import { pictures } from "./plots";
import { nothing, type State } from "./state";

const LIST = 416;

function rowOf(record: ReleaseRecord, id: string, found: string): Row {
  const text = record.text.slice(0, 120).replace(/\s+/g, " ");
  const at = text.indexOf(found);
  return {
    summary: summaryOf(record, id),
    excerpt:
      found === "" || at < 0
        ? null
        : { text, marks: [{ from: at, to: at + found.length }], cutBefore: false, cutAfter: true },
  };
}

const list = (name: string, found: string): State => ({
  name,
  width: LIST,
  isPictured: found !== "",
  show: () => (
    <ReleaseList
      rows={[
        rowOf(englishReadout(), "1", found),
        rowOf(arabicReadout(), "2", ""),
        rowOf(chineseTranscript(), "3", ""),
        rowOf(bareRecord(), "4", ""),
      ]}
      current="1"
      address={(id) => `#${id}`}
      marksOf={null}
      scrolls={false}
      onOpen={nothing}
      isSelected={(id) => found === "" && id === "2"}
      onSelect={nothing}
      onSeen={nothing}
      focusRequest={0}
    />
  ),
});

const head = (
  name: string,
  count: number,
  query: string,
  rest: { isSearching?: boolean; near?: boolean } = {},
): State => ({
  name,
  width: LIST,
  show: () => (
    <ListHead
      what="library"
      isMore={false}
      count={count}
      query={query}
      isSearching={false}
      near={false}
      {...rest}
      order="saved"
      onOrder={nothing}
    />
  ),
});

const value = (name: string, count: number, chosen = false) => ({ value: name, count, chosen });

const facets = (name: string, isFolded: boolean): State => ({
  name,
  width: 240,
  show: () => (
    <FacetSide
      isFolded={isFolded}
      hasChoice={!isFolded}
      place="library"
      places={[
        { place: "library", address: "#", count: 1284 },
        { place: "bin", address: "#bin", count: null },
      ]}
      facets={{
        tag: [value("cyberspace", 12, true), value("网络", 3)],
        country: [value("CN", 412), value("FR", 120)],
        issuer: [value("cn", 412), value("fr", 120)],
        speaker: [value("Qian Hongshan", 6), value("السفير محمد بن عبد الرحمن بن جاسم آل ثاني", 4)],
        kind: [value("readout", 301), value("communique", 42)],
        language: [value("en", 510), value("zh", 240)],
        year: [value("2026", 20), value("2016", 0)],
      }}
      label={(_facet, text) => ({ text, isName: true })}
      onToggle={nothing}
      onClear={nothing}
    />
  ),
});

export const library: readonly State[] = [
  facets("facets", false),
  facets("facets-folded", true),
  {
    name: "selection",
    width: LIST,
    show: () => (
      <SelectionBar
        what="3 releases"
        isAll={false}
        isBin={false}
        isTagging={false}
        onAll={nothing}
        onTag={nothing}
        onExport={nothing}
        onDelete={nothing}
        onRestore={nothing}
        onMerge={nothing}
      />
    ),
  },
  { name: "empty", width: 760, isPictured: true, show: () => <EmptyLibrary /> },
  { name: "nothing-open", width: 760, show: () => <NothingOpen /> },
  list("list-found", englishReadout().text.slice(0, 5)),
  list("list-selected", ""),
  ...[0, 1, 2, 3, 11, 100].map((count) => head(`list-head-${count}`, count, "")),
  head("list-head-found", 3, "development"),
  head("list-head-near", 3, "developmnt", { near: true }),
  head("list-head-searching", 0, "development", { isSearching: true }),
  { name: "bin", width: LIST, show: () => <BinBar count={3} back="#" onEmpty={nothing} /> },
  {
    name: "import-report",
    width: 760,
    show: () => (
      <ImportReport
        imported={{
          file: "readout-library-2026-11-23.json",
          counts: {
            releases: { new: 21, equal: 2, conflicting: 1 },
            extracts: { new: 3, equal: 0, conflicting: 0 },
            searches: { new: 0, equal: 0, conflicting: 0 },
          },
          stopped: null,
          refused: [{ what: "Talks on pears", why: "law", where: "record.sets.0.items.1.span" }],
        }}
        onClose={nothing}
      />
    ),
  },
  {
    name: "tags",
    width: LIST,
    show: () => (
      <TagField
        tags={["cyberspace", "网络", "أمن"]}
        partly={["ports"]}
        known={[{ tag: "sea", count: 3 }]}
        onAdd={nothing}
        onRemove={nothing}
      />
    ),
  },
  {
    name: "said-done",
    width: 760,
    show: (words) => <Toast said={{ text: words.t("say_saved"), tone: "done", undo: nothing }} onClose={nothing} />,
  },
  {
    name: "said-failed",
    width: 760,
    show: (words) => <Toast said={{ text: words.t("say_save_full"), tone: "failed" }} onClose={nothing} />,
  },
  { name: "help", width: 760, show: () => <HelpDialog onClose={nothing} /> },
  ...opened,
  ...dialogs,
  ...pictures,
];
