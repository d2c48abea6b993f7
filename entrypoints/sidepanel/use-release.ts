import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { askRead } from "../../lib/browser/ask";
import { watchFrontTab } from "../../lib/browser/front-tab";
import type { ReadRefusal, ReadReply, ReadSuccess } from "../../lib/browser/messages";
import { recallRecord, watchRecord } from "../../lib/browser/tab-records";
import { activeTab, addressOfTab } from "../../lib/browser/tabs";
import { refine } from "../../lib/extract/refine";
import { watchLibrary } from "../../lib/library/news";
import type { ReleaseRecord } from "../../lib/model";

export type PanelState =
  | { readonly step: "reading"; readonly tabId: number | null }
  /** The panel came to a page that nobody asked to have read: it is not read because the panel stands beside it. */
  | { readonly step: "unread"; readonly tabId: number }
  | { readonly step: "failed"; readonly tabId: number | null; readonly failure: ReadRefusal }
  | { readonly step: "read"; readonly tabId: number; readonly reply: ReadSuccess; readonly isAskedFor: boolean };

/**
 * The release in the tab in front, as tabs and pages change. Opening the panel asks for the page that is there, as opening the popup
 * does; afterwards it only takes up what was read: by itself on sites that are, by a click on others.
 */
export function useRelease(): {
  readonly state: PanelState;
  /** Reads the page in front, again if need be. */
  readonly read: () => void;
  /** Takes for a release what was not found to be one. */
  readonly readAnyway: () => void;
} {
  const [state, setState] = useState<PanelState>({ step: "reading", tabId: null });
  /** Number of the last question: an answer to an earlier one is of no account. */
  const last = useRef(0);

  const ask = useCallback(async (tabId: number, how: "kept" | "read" | "again"): Promise<void> => {
    last.current += 1;
    const question = last.current;
    const isRead = how !== "kept" || (await recallRecord(tabId, (await addressOfTab(tabId)) ?? "")) !== null;
    const reply: ReadReply | null = isRead ? await askRead(tabId, how === "again") : null;
    if (question !== last.current) return;
    setState((now) => {
      if (reply === null) return { step: "unread", tabId };
      if (!reply.ok) return { step: "failed", tabId, failure: reply };
      const isSame = now.step === "read" && now.reply.record.textHash === reply.record.textHash;
      return isSame
        ? { ...now, tabId, reply: { ...reply, record: now.reply.record } }
        : { step: "read", tabId, reply, isAskedFor: false };
    });
  }, []);

  const askFront = useCallback(
    async (how: "read" | "again"): Promise<void> => {
      const tab = await activeTab();
      if (tab === null)
        return setState({ step: "failed", tabId: null, failure: { ok: false, code: "tab-closed", detail: null } });
      setState({ step: "reading", tabId: tab.id });
      await ask(tab.id, how);
    },
    [ask],
  );

  useEffect(() => {
    void askFront("read");
    return watchFrontTab(({ id, state: what }) => {
      if (what === "leaving") {
        last.current += 1;
        setState({ step: "reading", tabId: id });
      } else void ask(id, "kept");
    });
  }, [ask, askFront]);

  const { tabId } = state;
  useEffect(() => {
    if (tabId === null) return;
    const endRecord = watchRecord(tabId, () => void ask(tabId, "kept"));
    const endLibrary = watchLibrary(() => void ask(tabId, "kept"));
    return () => {
      endRecord();
      endLibrary();
    };
  }, [tabId, ask]);

  const record = state.step === "read" ? state.reply.record : null;
  useEffect(() => {
    if (record === null) return;
    let isCurrent = true;
    void refine(record).then((refined) => {
      if (isCurrent && refined !== record) setState((now) => withRecord(now, record, refined));
    });
    return () => {
      isCurrent = false;
    };
  }, [record?.textHash]);

  return {
    state,
    read: () => void askFront("again"),
    readAnyway: () => setState((now) => (now.step === "read" ? { ...now, isAskedFor: true } : now)),
  };
}

function withRecord(now: PanelState, before: ReleaseRecord, after: ReleaseRecord): PanelState {
  return now.step === "read" && now.reply.record === before ? { ...now, reply: { ...now.reply, record: after } } : now;
}
