/** The background's side of the browser: what happens to it, as plain calls. Listeners must be set while the worker starts. */
import { browser } from "wxt/browser";
import {
  acceptMessage,
  type BinExtractMessage,
  type BinExtractReply,
  type DetectedMessage,
  type ExtractsMessage,
  type ExtractsReply,
  type FollowMessage,
  type FollowReply,
  type NumberMessage,
  type NumberReply,
  type OwnMessage,
  type OwnReply,
  type ReadMessage,
  type ReadReply,
  type ReportMessage,
  type ReportReply,
  type SaveMessage,
  type SaveReply,
  type ShowMessage,
  type ShowReply,
  type VersionMessage,
  type VersionReply,
  type Wanted,
} from "./messages";
import { watchGrants } from "./sites";

export interface Listeners {
  /** A page on a listed or granted host is there. `url` is the browser's word, not the page's. */
  detected(tabId: number, url: string, message: DetectedMessage): Promise<Wanted>;
  read(message: ReadMessage): Promise<ReadReply>;
  save(message: SaveMessage): Promise<SaveReply>;
  report(message: ReportMessage): Promise<ReportReply>;
  show(message: ShowMessage): Promise<ShowReply>;
  number(message: NumberMessage): Promise<NumberReply>;
  follow(message: FollowMessage): Promise<FollowReply>;
  version(message: VersionMessage): Promise<VersionReply>;
  extracts(message: ExtractsMessage): Promise<ExtractsReply>;
  binExtract(message: BinExtractMessage): Promise<BinExtractReply>;
  /**
   * The tab goes to `url`; null: it loads again, goes where the browser does not tell, or is gone.
   * A move within the document ("#…") comes here too, as the browser does not say which it is.
   */
  left(tabId: number, url: string | null): void;
  /** The tab is gone; `left` was called before. */
  closed(tabId: number): void;
  /** Host access came or went, by the reader's hand in our pages or in the browser's own settings. Patterns as the browser writes them. */
  granted(added: readonly string[], removed: readonly string[]): void;
  /** The extension was installed or updated, or the browser started. */
  began(): void;
  /** It was installed, for the first time in this profile. */
  installed(): void;
}

/** Sets every listener of the background. */
export function listen(listeners: Listeners): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL("/") };
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
    const accepted = acceptMessage(message, sender, own);
    if (accepted === null) return false;
    if (accepted.from === "page") {
      listeners.detected(accepted.tabId, accepted.url, accepted.message).then(sendResponse, () => sendResponse(true));
      return true;
    }
    answerTo(accepted.message, listeners).then(sendResponse, (error: unknown) =>
      sendResponse({ ok: false, code: "unanswered", detail: error instanceof Error ? error.message : String(error) }),
    );
    // The answer comes later: "true" is the one form that every browser understands.
    return true;
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined || change.status === "loading") listeners.left(tabId, change.url ?? null);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    listeners.left(tabId, null);
    listeners.closed(tabId);
  });
  watchGrants((added, removed) => listeners.granted(added, removed));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    listeners.began();
    if (reason === "install") listeners.installed();
  });
  browser.runtime.onStartup.addListener(() => listeners.began());
}

function answerTo(message: OwnMessage, listeners: Listeners): Promise<OwnReply> {
  switch (message.type) {
    case "read":
      return listeners.read(message);
    case "save":
      return listeners.save(message);
    case "report":
      return listeners.report(message);
    case "show":
      return listeners.show(message);
    case "number":
      return listeners.number(message);
    case "follow":
      return listeners.follow(message);
    case "version":
      return listeners.version(message);
    case "extracts":
      return listeners.extracts(message);
    case "bin-extract":
      return listeners.binExtract(message);
  }
}
