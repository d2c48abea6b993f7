/** What is read in the library: a release, its earlier texts, words kept by themselves, points found. */
import { Differences } from "../../components/library/Differences";
import { type ExtractActions, ExtractCard } from "../../components/library/ExtractCard";
import { ExtractList } from "../../components/library/ExtractList";
import { FullText } from "../../components/library/FullText";
import { NoteField } from "../../components/library/NoteField";
import { PointList } from "../../components/library/PointList";
import { ReleasePane } from "../../components/library/ReleasePane";
import { RevisionList } from "../../components/library/RevisionList";
import type { PointHit } from "../../lib/library/search";
import type { Corrections, ReleaseRecord } from "../../lib/model";
import { arabicReadout, bareRecord, chineseTranscript, englishReadout } from "../unit/components/records";
import { earlier, extractFrom, summaryOf } from "./kept";
import { nothing, type State } from "./state";

const PANE = 760;
const LIST = 416;

const kept = () => Promise.resolve(true);

const extractActions: ExtractActions = {
  onCopy: nothing,
  onDelete: nothing,
  onRestore: nothing,
  onTag: nothing,
  onNote: kept,
  onNoted: nothing,
};

const pane = (
  name: string,
  record: ReleaseRecord,
  more: { corrections?: Corrections; isBinned?: boolean; hasHistory?: boolean; isPictured?: boolean } = {},
): State => ({
  name,
  width: PANE,
  isPictured: more.isPictured === true,
  show: () => (
    <ReleasePane
      opened={{
        summary: {
          ...summaryOf(record, more.hasHistory ? "1" : "2"),
          corrections: more.corrections ?? {},
          note: more.hasHistory ? "Compare with the communiqué of March." : "",
          deletedAt: more.isBinned ? "2026-11-23T15:00:00.000Z" : null,
        },
        record,
        revisions: more.hasHistory ? [earlier(record)] : [],
        extracts: more.hasHistory ? [extractFrom(record, "1")] : [],
      }}
      extractActions={extractActions}
      knownTags={[{ tag: "sea", count: 3 }]}
      paneRef={null}
      back="#"
      pointAddress={(set, item) => `#${set}.${item}`}
      point={null}
      marksOf={null}
      onDelete={nothing}
      onRestore={nothing}
      onCopy={nothing}
      onCite={nothing}
      onKeepPoint={nothing}
      onCopyPoint={nothing}
      onPrint={nothing}
      onCorrect={nothing}
      onTag={nothing}
      onNote={kept}
      onNoted={nothing}
    />
  ),
});

const extract = (name: string, record: ReleaseRecord, isBinned = false): State => ({
  name,
  width: LIST,
  show: () => (
    <ExtractCard
      {...extractActions}
      extract={{
        ...extractFrom(record, name),
        note: isBinned ? "" : "For the paper on ports.",
        deletedAt: isBinned ? "2026-11-23T15:00:00.000Z" : null,
      }}
      knownTags={[]}
      address={isBinned ? null : "#extract"}
      marksOf={(text) => (text.length > 12 ? [{ from: 6, to: 12 }] : [])}
    />
  ),
});

function hitsOf(record: ReleaseRecord, id: string): readonly PointHit[] {
  return record.sets.slice(0, 1).flatMap(({ items, speaker }, set) =>
    items.map(({ ordinal, heading }, item) => {
      const text = record.text.slice(heading.from, heading.to);
      const who = speaker === null ? undefined : record.speakers[speaker];
      return {
        id,
        set,
        item,
        ordinal,
        excerpt: { text, marks: [{ from: 3, to: 9 }], cutBefore: item > 0, cutAfter: true },
        speaker: who?.name.value ?? null,
        role: who?.role?.value ?? null,
      };
    }),
  );
}

const points = (name: string, hasMore: boolean): State => {
  const records: Readonly<Record<string, ReleaseRecord>> = { "1": englishReadout(), "2": arabicReadout() };
  const hits = Object.entries(records).flatMap(([id, record]) => hitsOf(record, id));
  return {
    name,
    width: LIST,
    show: () => (
      <div class="library" style={{ display: "block" }}>
        <PointList
          points={hits}
          summaryOf={(id) => records[id] && summaryOf(records[id], id)}
          address={({ id, set, item }) => `#${id}/${set}.${item}`}
          current="#1/0.1"
          onOpen={nothing}
          onMore={hasMore ? nothing : null}
          focusRequest={0}
        />
      </div>
    ),
  };
};

export const opened: readonly State[] = [
  pane("pane", englishReadout(), { hasHistory: true, isPictured: true }),
  pane("pane-arabic-corrected", arabicReadout(), { corrections: { title: "عنوان آخر", published: "2026-07-12" } }),
  pane("pane-chinese-binned", chineseTranscript(), { isBinned: true }),
  pane("pane-bare", bareRecord()),
  {
    name: "revisions",
    width: PANE,
    show: () => (
      <RevisionList
        current={{ record: englishReadout(), summary: summaryOf(englishReadout(), "1") }}
        revisions={[earlier(englishReadout())]}
      />
    ),
  },
  {
    name: "differences",
    width: PANE,
    show: () => <Differences before={earlier(englishReadout()).record} after={englishReadout()} />,
  },
  {
    name: "differences-none",
    width: PANE,
    show: () => <Differences before={englishReadout()} after={englishReadout()} />,
  },
  {
    name: "full-text",
    width: PANE,
    show: () => (
      <FullText record={englishReadout()} heading={null} pointAddress={(set, item) => `#full-${set}.${item}`} />
    ),
  },
  { name: "full-text-arabic", width: PANE, show: () => <FullText record={arabicReadout()} heading="2026" /> },
  { name: "note-empty", width: PANE, show: () => <NoteField note="" onSave={kept} onChanged={nothing} /> },
  {
    name: "note-mixed",
    width: PANE,
    show: () => <NoteField note={"Ports: see الموانئ and 港口.\nSecond line."} onSave={kept} onChanged={nothing} />,
  },
  extract("extract", englishReadout()),
  extract("extract-arabic", arabicReadout()),
  extract("extract-binned", chineseTranscript(), true),
  {
    name: "extracts-found",
    width: LIST,
    show: () => (
      <div class="library" style={{ display: "block" }}>
        <ExtractList
          extracts={[extractFrom(englishReadout(), "1"), extractFrom(arabicReadout(), "2")]}
          actions={extractActions}
          knownTags={[]}
          current="2"
          address={({ id }) => `#extract-${id}`}
          marksOf={null}
          scrolls={false}
          isSelected={(id) => id === "1"}
          onSelect={nothing}
          focusRequest={0}
        />
      </div>
    ),
  },
  points("points-found", false),
  points("points-more", true),
];
