import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useCorrections } from "../../components/record/use-corrections";
import type { Said } from "../../components/state/Actions";
import { Extracts } from "../../components/state/Extracts";
import { FailureView } from "../../components/state/FailureView";
import { NotReleaseView } from "../../components/state/NotReleaseView";
import { Skeleton } from "../../components/state/Skeleton";
import { selectionSaid } from "../../components/state/selected";
import { askRead } from "../../lib/browser/ask";
import { extractSource } from "../../lib/browser/extract-source";
import type { ReadRefusal, ReadSuccess } from "../../lib/browser/messages";
import { hasPanels } from "../../lib/browser/panel";
import { correctionsOf } from "../../lib/browser/tab-corrections";
import { recallReply, watchRecord } from "../../lib/browser/tab-records";
import { watchSelection } from "../../lib/browser/tab-selection";
import { activeTab } from "../../lib/browser/tabs";
import { watchLibrary } from "../../lib/library/news";
import type { ReleaseRecord } from "../../lib/model";
import { Actions } from "./Actions";
import { ReleaseView } from "./ReleaseView";
import { Report } from "./Report";
import { Site } from "./Site";

type State =
  | { readonly step: "reading" }
  | { readonly step: "failed"; readonly tabId: number | null; readonly failure: ReadRefusal }
  | {
      readonly step: "read";
      readonly tabId: number;
      readonly reply: ReadSuccess;
      readonly isAskedFor: boolean;
      /** The answer is an earlier one: the background is still to be asked. */
      readonly isEarlier?: boolean;
    };

const NO_TAB: State = { step: "failed", tabId: null, failure: { ok: false, code: "tab-closed", detail: null } };

/** What the tab under the popup holds, as the background says. */
async function readIn(tabId: number, force: boolean): Promise<State> {
  const reply = await askRead(tabId, force);
  return reply.ok ? { step: "read", tabId, reply, isAskedFor: false } : { step: "failed", tabId, failure: reply };
}

/** What was said of the tab before needs no background, which may have to be woken; where nothing was, it is read now. */
async function firstLook(): Promise<{ readonly found: State; readonly windowId: number | null }> {
  const tab = await activeTab();
  if (tab === null) return { found: NO_TAB, windowId: null };
  const earlier = await recallReply(tab.id, tab.url ?? "").catch(() => null);
  const found: State =
    earlier === null
      ? await readIn(tab.id, false)
      : { step: "read", tabId: tab.id, reply: earlier, isAskedFor: false, isEarlier: true };
  return { found, windowId: tab.windowId };
}

/** Asked before anything is drawn. */
const first = firstLook();

/** Runs `work` when what is drawn now has been painted: the frame after the next is the first that follows it. Returns what gives it up. */
function afterPainting(work: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(work);
  });
  return () => cancelAnimationFrame(frame);
}

interface AppProps {
  /** Looks closer at what was read, after it is painted; gives the same record, or one with more in it. */
  readonly refine?: (record: ReleaseRecord) => Promise<ReleaseRecord>;
}

/** The popup: reads the page under it and shows what it is. */
export function App({ refine }: AppProps): JSX.Element {
  const [state, setState] = useState<State>({ step: "reading" });
  const [windowId, setWindowId] = useState<number | null>(null);
  const [news, setNews] = useState<Said | null>(null);

  const read = async (): Promise<void> => {
    setState({ step: "reading" });
    const tab = await activeTab();
    setState(tab === null ? NO_TAB : await readIn(tab.id, true));
  };

  useEffect(() => {
    void first.then(({ found, windowId }) => {
      setWindowId(hasPanels() ? windowId : null);
      setState(found);
    });
  }, []);

  const isEarlier = state.step === "read" && state.isEarlier === true;
  useEffect(() => {
    if (!isEarlier || state.step !== "read") return;
    return afterPainting(() => {
      void askRead(state.tabId, false).then((reply) =>
        setState((now) => {
          if (now.step !== "read" || !reply.ok) return now;
          const isSame = now.reply.record.textHash === reply.record.textHash;
          // The record may have been looked at closer meanwhile.
          return { ...now, isEarlier: false, reply: isSame ? { ...reply, record: now.reply.record } : reply };
        }),
      );
    });
  }, [isEarlier]);

  // The page under the popup can move on without a load, and be read again by itself.
  const tabId = state.step === "reading" ? null : state.tabId;
  useEffect(() => {
    if (tabId === null) return;
    return watchRecord(tabId, async () => {
      const reply = await askRead(tabId, false);
      setState((now) =>
        !reply.ok || (now.step === "read" && now.reply.record.textHash === reply.record.textHash)
          ? now
          : { step: "read", tabId, reply, isAskedFor: false },
      );
    });
  }, [tabId]);

  const record = state.step === "read" ? state.reply.record : null;
  useEffect(() => {
    if (refine === undefined || record === null) return;
    let isCurrent = true;
    const giveUp = afterPainting(() => {
      void refine(record).then((refined) => {
        if (isCurrent && refined !== record)
          setState((now) =>
            now.step === "read" && now.reply.record === record
              ? { ...now, reply: { ...now.reply, record: refined } }
              : now,
          );
      });
    });
    return () => {
      isCurrent = false;
      giveUp();
    };
  }, [record?.textHash]);

  const shown = state.step === "read" && isShown(state) ? state : null;
  const correcting = useCorrections(
    shown && {
      record: shown.reply.record,
      kept: shown.reply.saved.state === "no" ? {} : shown.reply.saved.corrections,
      draft: shown.reply.draft,
      waiting: correctionsOf(shown.tabId, shown.reply.record),
    },
  );
  const extracts = useMemo(() => (tabId === null ? null : extractSource(tabId, watchLibrary)), [tabId]);
  useEffect(() => {
    if (tabId !== null) return watchSelection(tabId, (outcome) => setNews(selectionSaid(outcome)));
  }, [tabId]);
  const standing =
    state.step === "read" ? state.reply.standing : state.step === "failed" ? (state.failure.standing ?? null) : null;
  const report = standing !== null && tabId !== null && standing.expectation !== "met" && (
    <Report tabId={tabId} isExpected={standing.expectation === "failed"} />
  );
  return (
    <>
      <main class="scroll">
        {standing !== null && <Site standing={standing} />}
        {state.step === "reading" && <Skeleton />}
        {state.step === "failed" && (
          <FailureView failure={state.failure} onRetry={() => void read()}>
            {report}
          </FailureView>
        )}
        {shown !== null && correcting !== null && (
          <ReleaseView record={shown.reply.record} correcting={correcting} tabId={shown.tabId} onNews={setNews} />
        )}
        {state.step === "read" && shown === null && (
          <NotReleaseView
            record={state.reply.record}
            onReadAnyway={() => setState({ ...state, isAskedFor: true })}
            promisedBy={standing?.expectation === "failed" ? standing.issuer : null}
          >
            {report}
          </NotReleaseView>
        )}
        {extracts !== null && <Extracts source={extracts} textHash={shown?.reply.record.textHash ?? null} />}
      </main>
      <Actions
        release={
          shown &&
          correcting && { record: shown.reply.record, correcting, saved: shown.reply.saved, tabId: shown.tabId }
        }
        isReading={state.step === "reading"}
        windowId={windowId}
        news={news}
      />
    </>
  );
}

/** A release, or what the reader asked to see as one, or kept as one. */
function isShown({ reply, isAskedFor }: Extract<State, { readonly step: "read" }>): boolean {
  return reply.record.isRelease || isAskedFor || reply.saved.state !== "no";
}
