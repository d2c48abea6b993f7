import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { FilterBar } from "../../components/panel/FilterBar";
import { KeyHelp, type Shortcut } from "../../components/panel/KeyHelp";
import { OutlineView } from "../../components/panel/OutlineView";
import { EVERYTHING, isEmpty, outlineOf, searchable } from "../../components/panel/outline";
import { RecordHeader } from "../../components/record/RecordHeader";
import { Actions, type Said } from "../../components/state/Actions";
import { useWords, type WordKey } from "../../components/words";
import { askSave, askShow } from "../../lib/browser/ask";
import { openShortcutSettings, shortcuts } from "../../lib/browser/commands";
import type { ReadSuccess, ShowFailure } from "../../lib/browser/messages";
import { openPage } from "../../lib/browser/tabs";
import { citedQuotation } from "../../lib/export/citation";
import { toMarkdown } from "../../lib/export/markdown";
import { linkTo } from "../../lib/export/textFragment";
import type { Span } from "../../lib/model";
import { passageAt } from "../../lib/text/passage";
import { useKeys } from "./use-keys";
import { usePlace } from "./use-place";

interface ReleasePanelProps {
  readonly tabId: number;
  readonly reply: ReadSuccess;
  /** What stands above the release. */
  readonly children: ComponentChildren;
}

const SHOWN: Readonly<Record<"same" | "altered", Said>> = {
  same: { key: "say_shown", tone: "calm" },
  altered: { key: "say_shown_altered", tone: "calm" },
};

/** What a reader can do something about; of everything else it is enough to know that the page was not reached. */
const NOT_SHOWN: { readonly [Code in ShowFailure]?: Said } = {
  absent: { key: "say_absent", tone: "failed" },
  folded: { key: "say_folded", tone: "failed" },
  unanswered: { key: "fail_unanswered_title", tone: "failed" },
};

/** A release in the side panel: header, what can be looked for, the outline, the keys, the foot. */
export function ReleasePanel({ tabId, reply, children }: ReleasePanelProps): JSX.Element {
  const words = useWords();
  const { record, saved } = reply;
  const [filter, setFilter] = useState(EVERYTHING);
  const { place, opened, go } = usePlace(tabId, record);
  const [news, setNews] = useState<Said | null>(null);
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const scroll = useRef<HTMLElement>(null);
  const folded = useMemo(() => searchable(record), [record]);
  const outline = useMemo(() => outlineOf(record, filter, folded), [record, filter, folded]);
  const isBare = record.sets.length === 0 && record.exchanges.length === 0 && record.statements.length === 0;

  // Where the reader goes in the page, by scrolling or by a key, the outline goes too; the focus stays where it is.
  useEffect(() => {
    scroll.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [place]);

  useEffect(() => void shortcuts().then(setKeys), []);

  const show = async (span: Span): Promise<void> => {
    go(span);
    const reply = await askShow(tabId, passageAt(record.text, span));
    setNews(reply.ok ? SHOWN[reply.words] : (NOT_SHOWN[reply.code] ?? { key: "say_not_reached", tone: "failed" }));
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
  const link = (span: Span): void => void copy(linkTo(record, span), "say_link_copied");
  const quote = (span: Span, speaker: number | null): void =>
    void copy(citedQuotation(record, span, speaker), "say_quotation_copied");

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
        <RecordHeader record={record} onShow={(span) => void show(span)} />
        {isBare ? (
          <p class="outline-empty">{words.t("nothing_found_body")}</p>
        ) : (
          <>
            <FilterBar record={record} filter={filter} onFilter={setFilter} />
            {isEmpty(outline) && (
              <p class="outline-empty" role="status">
                {words.t("panel_nothing")}
              </p>
            )}
            <OutlineView
              record={record}
              outline={outline}
              current={place}
              opened={opened}
              onShow={(span) => void show(span)}
              onLink={link}
              onQuote={quote}
            />
          </>
        )}
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
        onSave={() => askSave(tabId, record)}
        onCopy={() => navigator.clipboard.writeText(toMarkdown(record))}
        onLibrary={() =>
          void openPage("/library.html", saved.id === null ? "" : `#/?${new URLSearchParams({ release: saved.id })}`)
        }
      />
    </>
  );
}
