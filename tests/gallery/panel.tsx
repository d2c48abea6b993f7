import { FilterBar } from "../../components/panel/FilterBar";
import { KeyHelp } from "../../components/panel/KeyHelp";
import { OutlineView } from "../../components/panel/OutlineView";
import { EVERYTHING, outlineOf, searchable } from "../../components/panel/outline";
import type { ReleaseRecord } from "../../lib/model";
import { arabicReadout, chineseTranscript, englishReadout } from "../unit/components/records";
import { nothing, type State } from "./state";

const WIDTH = 320;

const outline = (name: string, record: ReleaseRecord, query: string, isPictured = false): State => ({
  name,
  width: WIDTH,
  isPictured,
  show: () => {
    const current = record.sets[0]?.items[0]?.span ?? null;
    return (
      <div>
        <FilterBar record={record} filter={{ ...EVERYTHING, query }} onFilter={nothing} />
        <OutlineView
          record={record}
          outline={outlineOf(record, { ...EVERYTHING, query }, searchable(record))}
          current={current}
          opened={current}
          onShow={nothing}
          onLink={nothing}
          onQuote={nothing}
        />
      </div>
    );
  },
});

export const panel: readonly State[] = [
  outline("outline", englishReadout(), "", true),
  outline("outline-arabic", arabicReadout(), ""),
  outline("outline-chinese", chineseTranscript(), ""),
  outline("outline-searched", englishReadout(), "development"),
  outline("outline-nothing", englishReadout(), "pears"),
  {
    name: "keys",
    width: WIDTH,
    show: () => (
      <KeyHelp
        shortcuts={[
          { name: "_execute_action", keys: "Alt+Shift+E" },
          { name: "next-point", keys: "Alt+Shift+J" },
          { name: "save-release", keys: "" },
        ]}
        isOpen
        onToggle={nothing}
        onChangeKeys={nothing}
      />
    ),
  },
];
