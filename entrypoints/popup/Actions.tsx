import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Correcting } from "../../components/record/use-corrections";
import { Actions as ActionsView, type Said } from "../../components/state/Actions";
import { useWords } from "../../components/words";
import { askSave } from "../../lib/browser/ask";
import type { Saved } from "../../lib/browser/messages";
import { openPanel } from "../../lib/browser/panel";
import { openPage } from "../../lib/browser/tabs";
import { correctedRecord } from "../../lib/export/corrected";
import type { ReleaseRecord } from "../../lib/model";

interface ActionsProps {
  /** What can be saved and copied; null while there is nothing. */
  readonly release: {
    /** As it was extracted. */
    readonly record: ReleaseRecord;
    readonly correcting: Correcting;
    readonly saved: Saved;
    readonly tabId: number;
  } | null;
  readonly isReading: boolean;
  /** Window that a side panel can be opened in; asked for beforehand, as it must be opened in the click itself. Null: there is none. */
  readonly windowId: number | null;
  /** What was done above, to be said here. */
  readonly news: Said | null;
}

/** The popup's foot. */
export function Actions({ release, isReading, windowId, news }: ActionsProps): JSX.Element {
  const words = useWords();
  const [id, setId] = useState<string | null>(null);

  const save = async () => {
    if (release === null) return { ok: false, code: "unanswered" } as const;
    const reply = await askSave(release.tabId, release.record, release.correcting.toSave);
    if (reply.ok) {
      // Chromium's background cannot ask for it.
      void import("../../lib/library/space").then(({ keepForGood }) => keepForGood());
      setId(reply.id);
      release.correcting.settle();
    }
    return reply;
  };

  const copy = async (): Promise<void> => {
    if (release === null) return;
    const { markdownWords, toMarkdown } = await import("./copying");
    const record = correctedRecord(release.record, release.correcting.corrections);
    await navigator.clipboard.writeText(toMarkdown(record, markdownWords(words)));
  };

  const openLibrary = async (): Promise<void> => {
    const open = id ?? release?.saved.id ?? null;
    await openPage("/library.html", open === null ? "" : `#/?${new URLSearchParams({ release: open })}`);
    window.close();
  };

  const showPanel = (): void => {
    if (windowId !== null) void openPanel(windowId).then((isOpen) => isOpen && window.close());
  };

  return (
    <ActionsView
      saved={release?.saved.state ?? null}
      isCorrected={release?.correcting.isUnsaved ?? false}
      isReady={!isReading}
      news={news}
      onSave={save}
      onCopy={copy}
      onLibrary={() => void openLibrary()}
      {...(windowId === null ? {} : { onPanel: showPanel })}
    />
  );
}
