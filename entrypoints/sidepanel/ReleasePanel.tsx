import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { CompareTrouble } from "../../components/panel/CompareTrouble";
import { FilterBar } from "../../components/panel/FilterBar";
import { KeyHelp } from "../../components/panel/KeyHelp";
import { OutlineView } from "../../components/panel/OutlineView";
import { EVERYTHING, isEmpty, outlineOf, searchable } from "../../components/panel/outline";
import { Versions } from "../../components/panel/Versions";
import { RecordHeader } from "../../components/record/RecordHeader";
import { useCorrections } from "../../components/record/use-corrections";
import { Actions, type Said } from "../../components/state/Actions";
import { CiteButton } from "../../components/state/CiteButton";
import type { Shortcut } from "../../components/state/CommandKeys";
import { Extracts } from "../../components/state/Extracts";
import { selectionSaid } from "../../components/state/selected";
import { notShown, SAID_COPIED, SHOWN } from "../../components/state/shown";
import { useWords, type WordKey } from "../../components/words";
import { askSave, askShow } from "../../lib/browser/ask";
import { openShortcutSettings, shortcuts } from "../../lib/browser/commands";
import { extractSource } from "../../lib/browser/extract-source";
import type { ReadSuccess } from "../../lib/browser/messages";
import { correctionsOf } from "../../lib/browser/tab-corrections";
import { watchSelection } from "../../lib/browser/tab-selection";
import { openPage } from "../../lib/browser/tabs";
import { correctedRecord } from "../../lib/export/corrected";
import { watchLibrary } from "../../lib/library/news";
import type { Span } from "../../lib/model";
import { passageAt } from "../../lib/text/passage";
import { useKeys } from "./use-keys";
import { usePlace } from "./use-place";
import { useVersion } from "./use-version";

interface ReleasePanelProps {
  readonly tabId: number;
  readonly reply: ReadSuccess;
  /** What stands above the release. */
  readonly children: ComponentChildren;
}

/** A release in the side panel: header, what can be looked for, the outline, the keys, the foot. */
export function ReleasePanel({ tabId, reply, children }: ReleasePanelProps): JSX.Element {
  const words = useWords();
  const { record, saved } = reply;
  const [filter, setFilter] = useState(EVERYTHING);
  const { place, opened, go } = usePlace(tabId, record);
  const [news, setNews] = useState<Said | null>(null);
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const correcting = useCorrections({
    record,
    kept: saved.state === "no" ? {} : saved.corrections,
    draft: reply.draft,
    waiting: correctionsOf(tabId, record),
  });
  const scroll = useRef<HTMLElement>(null);
  const folded = useMemo(() => searchable(record), [record]);
  // What is listed, copied and compared is what the reader put right; the header says beside it what the page says.
  const corrections = correcting?.corrections;
  const corrected = useMemo(() => correctedRecord(record, corrections ?? {}), [record, corrections]);
  const outline = useMemo(() => outlineOf(corrected, filter, folded), [corrected, filter, folded]);
  // A speaker who was taken away moves the places of the others, by which the filter knows them.
  useEffect(
    () => setFilter((now) => (now.speaker === null ? now : { ...now, speaker: null })),
    [corrections?.speakers],
  );
  const isBare = record.sets.length === 0 && record.exchanges.length === 0 && record.statements.length === 0;

  // Where the reader goes in the page, by scrolling or by a key, the outline goes too; the focus stays where it is.
  useEffect(() => {
    scroll.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [place]);

  const version = useVersion(tabId, record);
  const beside = version.state.step === "beside" ? version.state : null;
  const comparison = useMemo(() => beside?.compareVersions(corrected, beside.other), [beside, corrected]);
  const extracts = useMemo(() => extractSource(tabId, watchLibrary), [tabId]);
  useEffect(() => watchSelection(tabId, (outcome) => setNews(selectionSaid(outcome))), [tabId]);

  useEffect(() => void shortcuts().then(setKeys), []);

  const show = async (span: Span): Promise<void> => {
    go(span);
    const reply = await askShow(tabId, passageAt(record.text, span));
    setNews(reply.ok ? SHOWN[reply.words] : notShown(reply.code));
  };

  const copy = async (text: string | null, done: WordKey): Promise<void> => {
    if (text === null) return setNews({ key: "say_no_link", tone: "failed" });
    try {
      await navigator.clipboard.writeText(text);
      setNews({ key: done, tone: "done" });
    } catch {
      setNews({ key: "say_copy_failed", tone: "failed" });
    }
  };
  const save = async () => {
    const reply = await askSave(tabId, record, correcting?.toSave ?? {});
    if (reply.ok) {
      void import("../../lib/library/space").then(({ keepForGood }) => keepForGood());
      correcting?.settle();
    }
    return reply;
  };
  const link = (span: Span): void =>
    void import("./copying").then(({ linkTo }) => copy(linkTo(record, span), "say_link_copied"));
  const quote = (span: Span, speaker: number | null): void =>
    void import("./copying").then(async ({ copiedWords, readSettings }) => {
      const { copyFormat } = await readSettings();
      await copy(copiedWords(corrected, span, speaker, copyFormat), SAID_COPIED[copyFormat]);
    });

  useKeys({
    find: () => scroll.current?.querySelector<HTMLElement>("input[type=search]")?.focus(),
    help: () => setHelpOpen((isOpen) => !isOpen),
    link,
    quote,
  });

  return (
    <>
      <main class="scroll" ref={scroll}>
        {children}
        <RecordHeader
          record={record}
          corrections={correcting?.corrections ?? {}}
          onCorrect={(next, isTakenBack) => {
            correcting?.correct(next);
            if (isTakenBack) setNews({ key: "library_undone", tone: "calm" });
          }}
          onShow={(span) => void show(span)}
        />
        <Versions record={record} onCompare={version.compare} />
        <div class="tools">
          <CiteButton
            record={corrected}
            last={async () => (await import("./copying")).lastStyle()}
            onCopy={async (...citation) => (await import("./copying")).copyCitation(...citation)}
            onNews={setNews}
          />
        </div>
        {version.state.step === "fetching" && (
          <p class="outline-empty" role="status">
            {words.t("comparing")}
          </p>
        )}
        {version.state.step === "failed" && (
          <CompareTrouble url={version.state.url} code={version.state.code} onEnd={version.end} />
        )}
        {beside !== null && comparison !== undefined ? (
          <beside.View
            own={corrected}
            other={beside.other}
            comparison={comparison}
            current={place}
            onShow={(span) => void show(span)}
            onEnd={version.end}
          />
        ) : isBare ? (
          <p class="outline-empty">{words.t("nothing_found_body")}</p>
        ) : (
          <>
            <FilterBar record={corrected} filter={filter} onFilter={setFilter} />
            {isEmpty(outline) && (
              <p class="outline-empty" role="status">
                {words.t("panel_nothing")}
              </p>
            )}
            <OutlineView
              record={corrected}
              outline={outline}
              current={place}
              opened={opened}
              onShow={(span) => void show(span)}
              onLink={link}
              onQuote={quote}
            />
          </>
        )}
        <Extracts source={extracts} textHash={record.textHash} onShow={(span) => void show(span)} />
        <KeyHelp
          shortcuts={keys}
          isOpen={isHelpOpen}
          onToggle={setHelpOpen}
          onChangeKeys={() => void openShortcutSettings()}
        />
      </main>
      <Actions
        saved={saved.state}
        news={news}
        isCorrected={correcting?.isUnsaved ?? false}
        onSave={save}
        onCopy={async () => {
          const { markdownWords, toMarkdown } = await import("./copying");
          await navigator.clipboard.writeText(toMarkdown(corrected, markdownWords(words)));
        }}
        onLibrary={() =>
          void openPage("/library.html", saved.id === null ? "" : `#/?${new URLSearchParams({ release: saved.id })}`)
        }
      />
    </>
  );
}
