/** The extension's pages ask the background. An answer always comes, if only that none came. */
import { browser } from "wxt/browser";
import type { Corrections, Extract, Passage, ReleaseRecord } from "../model";
import type {
  BinExtractMessage,
  BinExtractReply,
  DetectedMessage,
  ExtractsMessage,
  ExtractsReply,
  FollowMessage,
  FollowReply,
  NumberChange,
  NumberMessage,
  NumberReply,
  OwnMessage,
  OwnReply,
  ReadMessage,
  ReadReply,
  ReportMessage,
  ReportReply,
  SaveMessage,
  SaveReply,
  ShowMessage,
  ShowReply,
  VersionMessage,
  VersionReply,
  Wanted,
} from "./messages";

/** What the background makes of the page in this tab. */
export async function askRead(tabId: number, force: boolean): Promise<ReadReply> {
  return ask<ReadReply>({ type: "read", tabId, force } satisfies ReadMessage);
}

/** Keeps a record in the library; resolves after the transaction is complete, or with the reason why not. */
export async function askSave(
  tabId: number | null,
  record: ReleaseRecord,
  corrections: Corrections,
): Promise<SaveReply> {
  return ask<SaveReply>({ type: "save", tabId, record, corrections } satisfies SaveMessage);
}

/** The structure of the page in this tab without its words, as a file to look at and to send oneself. */
export async function askReport(tabId: number): Promise<ReportReply> {
  return ask<ReportReply>({ type: "report", tabId } satisfies ReportMessage);
}

/** Brings the words before the reader's eyes in the page of this tab, and marks them; or says why not. */
export async function askShow(tabId: number, passage: Passage): Promise<ShowReply> {
  return ask<ShowReply>({ type: "show", tabId, passage } satisfies ShowMessage);
}

/** Marks the points of the release in this tab with their numbers, or takes the marks away. */
export async function askNumbers(tabId: number, change: NumberChange): Promise<NumberReply> {
  return ask<NumberReply>({ type: "number", tabId, change } satisfies NumberMessage);
}

/** Has the page of this tab wait for `followTab`. */
export async function askFollow(tabId: number): Promise<FollowReply> {
  return ask<FollowReply>({ type: "follow", tabId } satisfies FollowMessage);
}

/** Another version of the release in this tab: fetched by its page, from its own site. */
export async function askVersion(tabId: number, url: string): Promise<VersionReply> {
  return ask<VersionReply>({ type: "version", tabId, url } satisfies VersionMessage);
}

/** The extracts kept of the page in this tab; none where nobody answers. */
export async function askExtracts(tabId: number): Promise<readonly Extract[]> {
  const reply = await ask<ExtractsReply>({ type: "extracts", tabId } satisfies ExtractsMessage);
  return reply.ok ? reply.extracts : [];
}

/** Moves an extract to the bin, or takes it out again; whether that was done. */
export async function askBinExtract(id: string, isBack: boolean): Promise<boolean> {
  const reply = await ask<BinExtractReply>({ type: "bin-extract", id, isBack } satisfies BinExtractMessage);
  return reply.ok && reply.isDone;
}

async function ask<Reply extends OwnReply>(message: OwnMessage): Promise<Reply> {
  let detail = "no answer";
  try {
    const reply: unknown = await browser.runtime.sendMessage(message);
    if (typeof reply === "object" && reply !== null && "ok" in reply) return reply as Reply;
  } catch (error) {
    detail = error instanceof Error ? error.message : String(error);
  }
  return { ok: false, code: "unanswered", detail } as Reply;
}

/**
 * From the content script: a page is there, or another one in the same document (`moved`). Whether the script is still wanted;
 * nobody may be there to say, when the extension was updated while the page stood open: then it is not.
 */
export async function announcePage(contentType: string, moved: boolean): Promise<Wanted> {
  try {
    const wanted: unknown = await browser.runtime.sendMessage({
      type: "detected",
      contentType,
      moved,
    } satisfies DetectedMessage);
    return wanted !== false;
  } catch {
    return false;
  }
}
