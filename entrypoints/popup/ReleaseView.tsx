import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Versions } from "../../components/panel/Versions";
import { RecordBody } from "../../components/record/RecordBody";
import { RecordHeader } from "../../components/record/RecordHeader";
import type { Correcting } from "../../components/record/use-corrections";
import type { Said } from "../../components/state/Actions";
import { CiteButton } from "../../components/state/CiteButton";
import { NumbersButton } from "../../components/state/NumbersButton";
import { NUMBERED, notNumbered, notShown, SAID_COPIED, SHOWN } from "../../components/state/shown";
import { askNumbers, askShow } from "../../lib/browser/ask";
import { correctedRecord } from "../../lib/export/corrected";
import type { ReleaseRecord, Span } from "../../lib/model";
import { passageAt } from "../../lib/text/passage";

interface ReleaseViewProps {
  readonly record: ReleaseRecord;
  readonly correcting: Correcting;
  readonly tabId: number;
  /** What became of it, to be said in the foot. */
  readonly onNews: (news: Said) => void;
}

/** A release in the popup, with the ways into the page under it. */
export function ReleaseView({ record, correcting, tabId, onNews }: ReleaseViewProps): JSX.Element {
  const [isNumbered, setNumbered] = useState(false);
  const hasPoints = record.sets.length > 0;
  useEffect(() => {
    if (hasPoints) void askNumbers(tabId, "ask").then((reply) => setNumbered(reply.ok && reply.isOn));
  }, [tabId, hasPoints]);

  const show = async (span: Span): Promise<void> => {
    const reply = await askShow(tabId, passageAt(record.text, span));
    onNews(reply.ok ? SHOWN[reply.words] : notShown(reply.code));
  };

  const number = async (): Promise<void> => {
    const reply = await askNumbers(tabId, "toggle");
    if (!reply.ok) return onNews(notNumbered());
    setNumbered(reply.isOn);
    onNews(NUMBERED[reply.isOn ? (reply.marked < reply.points ? "some" : "all") : "none"]);
  };

  const copy = async (span: Span, speaker: number | null): Promise<void> => {
    try {
      const { copiedWords, readSettings } = await import("./copying");
      const { copyFormat } = await readSettings();
      await navigator.clipboard.writeText(copiedWords(corrected, span, speaker, copyFormat));
      onNews({ key: SAID_COPIED[copyFormat], tone: "done" });
    } catch {
      onNews({ key: "say_copy_failed", tone: "failed" });
    }
  };

  const corrected = correctedRecord(record, correcting.corrections);
  const onShow = (span: Span): void => void show(span);
  return (
    <>
      <RecordHeader
        record={record}
        corrections={correcting.corrections}
        onCorrect={(corrections, isTakenBack) => {
          correcting.correct(corrections);
          if (isTakenBack) onNews({ key: "library_undone", tone: "calm" });
        }}
        onShow={onShow}
      />
      <Versions record={record} />
      <div class="tools">
        {hasPoints && <NumbersButton isOn={isNumbered} onToggle={() => void number()} />}
        <CiteButton
          record={corrected}
          last={async () => (await import("./copying")).lastStyle()}
          onCopy={async (...citation) => (await import("./copying")).copyCitation(...citation)}
          onNews={onNews}
        />
      </div>
      <RecordBody record={corrected} onShow={onShow} onCopy={(span, speaker) => void copy(span, speaker)} />
    </>
  );
}
