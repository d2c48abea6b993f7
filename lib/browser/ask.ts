/** The extension's pages ask the background. An answer always comes, if only that none came. */
import { browser } from "wxt/browser";
import type { ReleaseRecord } from "../model";
import type { DetectedMessage, ReadMessage, ReadReply, SaveMessage, SaveReply } from "./messages";

/** What the background makes of the page in this tab. */
export async function askRead(tabId: number, force: boolean): Promise<ReadReply> {
  return ask<ReadReply>({ type: "read", tabId, force } satisfies ReadMessage);
}

/** Keeps a record in the library; resolves after the transaction is complete, or with the reason why not. */
export async function askSave(tabId: number | null, record: ReleaseRecord): Promise<SaveReply> {
  return ask<SaveReply>({ type: "save", tabId, record } satisfies SaveMessage);
}

async function ask<Reply extends ReadReply | SaveReply>(message: ReadMessage | SaveMessage): Promise<Reply> {
  let detail = "no answer";
  try {
    const reply: unknown = await browser.runtime.sendMessage(message);
    if (typeof reply === "object" && reply !== null && "ok" in reply) return reply as Reply;
  } catch (error) {
    detail = error instanceof Error ? error.message : String(error);
  }
  return { ok: false, code: "unanswered", detail } as Reply;
}

/** From the content script. Nobody may be there to hear it: the extension was updated while the page stood open. */
export function announcePage(contentType: string): void {
  try {
    browser.runtime.sendMessage({ type: "detected", contentType } satisfies DetectedMessage).catch(() => {});
  } catch {
    // The same, said at once.
  }
}
