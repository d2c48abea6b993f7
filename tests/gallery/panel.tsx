import { CompareTrouble } from "../../components/panel/CompareTrouble";
import { CompareView } from "../../components/panel/CompareView";
import { FilterBar } from "../../components/panel/FilterBar";
import { KeyHelp } from "../../components/panel/KeyHelp";
import { OutlineView } from "../../components/panel/OutlineView";
import { EVERYTHING, outlineOf, searchable } from "../../components/panel/outline";
import { Versions } from "../../components/panel/Versions";
import { compareVersions } from "../../lib/compare/versions";
import type { ReleaseRecord } from "../../lib/model";
import { arabicReadout, bareRecord, chineseTranscript, englishReadout } from "../unit/components/records";
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

const compare = (name: string, own: ReleaseRecord, other: ReleaseRecord, width: number, isPictured = false): State => ({
  name,
  width,
  isPictured,
  show: () => (
    <CompareView
      own={own}
      other={other}
      comparison={compareVersions(own, other)}
      current={own.sets[0]?.items[1]?.span ?? null}
      onShow={nothing}
      onEnd={nothing}
    />
  ),
});

const versions = (name: string, count: number, isProposed: boolean, isCompared: boolean): State => {
  const all = ["ar", "zh-CN", "fr", "ru", "es", "pt-BR"].map((lang) => ({
    lang,
    url: `https://www.example.org/${lang}`,
  }));
  return {
    name,
    width: WIDTH,
    show: () => (
      <Versions
        record={{ versions: all.slice(0, count), ...(isProposed ? { proposedVersions: all.slice(count) } : {}) }}
        {...(isCompared ? { onCompare: nothing } : {})}
      />
    ),
  };
};

const TROUBLES = ["missing", "not-a-page", "unreachable", "same", "empty", "other-host", "reader-failed"];

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
  compare("compare", englishReadout(), arabicReadout(), WIDTH, true),
  compare("compare-wide", arabicReadout(), englishReadout(), 640),
  compare("compare-transcript", chineseTranscript(), chineseTranscript(), WIDTH),
  compare("compare-doubtful", bareRecord(), { ...bareRecord(), isRelease: false }, WIDTH),
  ...TROUBLES.map(
    (code): State => ({
      name: `compare-${code}`,
      width: WIDTH,
      show: () => <CompareTrouble url="https://www.example.org/ar/release.html" code={code} onEnd={nothing} />,
    }),
  ),
  versions("versions", 4, false, false),
  versions("versions-proposed", 0, true, true),
  versions("versions-both", 2, true, true),
];
