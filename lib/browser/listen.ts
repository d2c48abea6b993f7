/** The background's side of the browser: what happens to it, as plain calls. Listeners must be set while the worker starts. */
import { browser } from "wxt/browser";
import {
  acceptMessage,
  type DetectedMessage,
  type ReadMessage,
  type ReadReply,
  type SaveMessage,
  type SaveReply,
} from "./messages";

export interface Listeners {
  /** A page on a listed host is there. `url` is the browser's word, not the page's. */
  detected(tabId: number, url: string, message: DetectedMessage): void;
  read(message: ReadMessage): Promise<ReadReply>;
  save(message: SaveMessage): Promise<SaveReply>;
  /**
   * The tab goes to `url`; null: it loads again, goes where the browser does not tell, or is gone.
   * A move within the document ("#…") comes here too, as the browser does not say which it is.
   */
  left(tabId: number, url: string | null): void;
}

/** Sets every listener of the background. */
export function listen(listeners: Listeners): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL("/") };
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
    const accepted = acceptMessage(message, sender, own);
    if (accepted === null) return false;
    if (accepted.from === "page") {
      listeners.detected(accepted.tabId, accepted.url, accepted.message);
      return false;
    }
    const answer: Promise<ReadReply | SaveReply> =
      accepted.message.type === "read" ? listeners.read(accepted.message) : listeners.save(accepted.message);
    answer.then(sendResponse, (error: unknown) =>
      sendResponse({ ok: false, code: "unanswered", detail: error instanceof Error ? error.message : String(error) }),
    );
    // The answer comes later: "true" is the one form that every browser understands.
    return true;
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined || change.status === "loading") listeners.left(tabId, change.url ?? null);
  });
  browser.tabs.onRemoved.addListener((tabId) => listeners.left(tabId, null));
}
