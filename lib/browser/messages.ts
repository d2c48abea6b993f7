/**
 * The typed messages between the extension's parts, and the check that every one passes before it is believed.
 *
 * A page cannot send these, but its content script lives beside the page's own code: what it says is data to look at, never
 * an instruction. Reading and saving are asked for by the extension's own pages alone.
 */
import type { Corrections, Extract, Passage, ReleaseRecord } from "../model";

/**
 * From the content script, once a page on a listed or granted host has come to rest. Its address is taken from the browser, not
 * from here. The answer says whether the script is still wanted in that page (`Wanted`).
 */
export interface DetectedMessage {
  readonly type: "detected";
  /** `document.contentType`, such as "text/html". */
  readonly contentType: string;
  /** The document was told of before: it shows another page now, or more than it did. */
  readonly moved: boolean;
}

/** Answer to a content script: false where the site was taken back since, and the script ends. */
export type Wanted = boolean;

/** From an extension page: read what is in this tab. `force` reads again though the record is at hand. */
export interface ReadMessage {
  readonly type: "read";
  readonly tabId: number;
  readonly force: boolean;
}

/** From an extension page: keep this record. It is sent whole, so that saving does not depend on the tab being there. */
export interface SaveMessage {
  readonly type: "save";
  readonly tabId: number | null;
  readonly record: ReleaseRecord;
  /** What the reader put right; a field that is left out stays as it is kept. */
  readonly corrections: Corrections;
}

/** From an extension page: the structure of the page in this tab without its words, for a report. */
export interface ReportMessage {
  readonly type: "report";
  readonly tabId: number;
}

/** From an extension page: show these words in the page of this tab. */
export interface ShowMessage {
  readonly type: "show";
  readonly tabId: number;
  readonly passage: Passage;
}

/** From an extension page: number the points in the page of this tab, or take the numbers away; "ask" changes nothing. */
export interface NumberMessage {
  readonly type: "number";
  readonly tabId: number;
  readonly change: NumberChange;
}

export const numberChanges = ["on", "off", "toggle", "ask"] as const;
export type NumberChange = (typeof numberChanges)[number];

/** From the side panel: where in the release its reader is, is to be told from the page of this tab (lib/browser/following). */
export interface FollowMessage {
  readonly type: "follow";
  readonly tabId: number;
}

/** From an extension page: another version of the release in this tab, as its page names it or its site's addresses propose it. */
export interface VersionMessage {
  readonly type: "version";
  readonly tabId: number;
  readonly url: string;
}

/** From an extension page: the extracts kept of the page in this tab. */
export interface ExtractsMessage {
  readonly type: "extracts";
  readonly tabId: number;
}

/** From an extension page: an extract into the bin, or back out of it. */
export interface BinExtractMessage {
  readonly type: "bin-extract";
  readonly id: string;
  readonly isBack: boolean;
}

/** What the extension's own pages ask for. */
export type OwnMessage =
  | ReadMessage
  | SaveMessage
  | ReportMessage
  | ShowMessage
  | NumberMessage
  | FollowMessage
  | VersionMessage
  | ExtractsMessage
  | BinExtractMessage;
export type Message = DetectedMessage | OwnMessage;

/** Why a page was not read. Each has one sentence for the reader, and one that says what to do. */
export const readFailures = [
  "browser-page",
  "made-page",
  "page-source",
  "file-closed",
  "pdf",
  "no-permission",
  "tab-closed",
  "navigated",
  "empty",
  "reader-failed",
  "extractor-failed",
  "timeout",
  "unanswered",
] as const;
export type ReadFailure = (typeof readFailures)[number];

/** Why a record was not saved. `library-…` are the library's own reasons (lib/library/trouble). */
export type SaveFailure =
  | "library-newer"
  | "library-unavailable"
  | "library-busy"
  | "library-full"
  | "library-failed"
  | "unanswered";

/** Whether the release is in the library, under which id, and what was put right in it there. */
export type Saved =
  | { readonly state: "no"; readonly id: null }
  | { readonly state: "saved" | "earlier-text"; readonly id: string; readonly corrections: Corrections };

/** Something that a reader should know before believing whose page it is. */
export type Warning =
  /** The address resembles a known body's and is not: `host` is the page's, `real` the body's. */
  | { readonly code: "resembles"; readonly host: string; readonly real: string }
  /** The page names an address on another host as its own. */
  | { readonly code: "names-other"; readonly host: string }
  /** A file on this machine: whose it was cannot be known. */
  | { readonly code: "file" }
  /** The page shows other pages in frames, which are not read. */
  | { readonly code: "frames"; readonly hosts: readonly string[] }
  /** The page is longer than is read: what lies beyond is not in the record. */
  | { readonly code: "cut" };

/** How the page's site stands to Readout. */
export interface Standing {
  /** "listed": the registry knows it; "granted": the reader had it read always; "asked": it was read because of a click. */
  readonly access: "listed" | "granted" | "asked";
  /** The page's host, "" for a file. */
  readonly host: string;
  /** Host that "always read this site" would ask for; null where that is not needed or not possible. */
  readonly offer: string | null;
  /**
   * On listed sites, whether what the registry expects at the address was found: "failed" where the address is a release's and no
   * release was found, "doubtful" where nothing was found and nothing promised. "met" everywhere else.
   */
  readonly expectation: "met" | "doubtful" | "failed";
  /** Name of the registry's body, for the sentence that the site has changed; null where there is none. */
  readonly issuer: string | null;
  readonly warnings: readonly Warning[];
}

export interface ReadSuccess {
  readonly ok: true;
  readonly record: ReleaseRecord;
  readonly saved: Saved;
  /** What the reader put right in this tab and has not saved; null: nothing. */
  readonly draft: Corrections | null;
  readonly standing: Standing;
}

export interface Failure<Code extends string> {
  readonly ok: false;
  readonly code: Code;
  /** For the curious and for bug reports; not a sentence for the reader. */
  readonly detail: string | null;
}

/** A page that was not read. Its standing is known where the browser told the address. */
export interface ReadRefusal extends Failure<ReadFailure> {
  readonly standing?: Standing;
}

export type ReadReply = ReadSuccess | ReadRefusal;

/** A report's file, or why there is none. */
export type ReportReply = { readonly ok: true; readonly name: string; readonly text: string } | Failure<ReadFailure>;

/** Why words were not shown: "absent", they are not in the page as it is now; "folded", the page keeps them folded; else the page cannot be reached. */
export type ShowFailure = ReadFailure | "absent" | "folded";

/** "altered": a few letters are not those of the record. */
export type ShowReply = { readonly ok: true; readonly words: "same" | "altered" } | Failure<ShowFailure>;

/** Whether the numbers stand in the page now; after "on", how many of the release's points were found in it. */
export type NumberReply =
  | { readonly ok: true; readonly isOn: boolean; readonly marked: number; readonly points: number }
  | Failure<ReadFailure>;

/** Whether the page waits for the side panel's call. */
export type FollowReply = { readonly ok: true } | Failure<ReadFailure>;
/**
 * Why another version was not fetched from the page's own site. "other-host": it stands on another, and in no open tab; "missing":
 * the site gives no page there; "not-a-page": a file, or too large; "unreachable": no answer in time, or it leads to another host;
 * "same": it is the page at hand.
 */
export const versionTroubles = ["other-host", "missing", "not-a-page", "unreachable", "same"] as const;
export type VersionFailure = ReadFailure | (typeof versionTroubles)[number];

/** The record of another version, as the page's own is made. */
export type VersionReply = { readonly ok: true; readonly record: ReleaseRecord } | Failure<VersionFailure>;

/** "saved": was not there; "already": this text was; "revised": an earlier text was, and is kept beside it; "anew": saved, but all that was kept before is gone. */
export type SaveReply =
  | { readonly ok: true; readonly outcome: "saved" | "already" | "revised" | "anew"; readonly id: string }
  | Failure<SaveFailure>;

export type ExtractsReply = { readonly ok: true; readonly extracts: readonly Extract[] } | Failure<"unanswered">;
export type BinExtractReply = { readonly ok: true; readonly isDone: boolean } | Failure<"unanswered">;

/** What the extension's own pages are answered. */
export type OwnReply =
  | ReadReply
  | SaveReply
  | ReportReply
  | ShowReply
  | NumberReply
  | FollowReply
  | VersionReply
  | ExtractsReply
  | BinExtractReply;

/** Who sent a message, as the browser tells. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** The extension's own identity: its id, and the address that its pages begin with. */
export interface Own {
  readonly id: string;
  readonly origin: string;
}

/** A message that passed, with the tab it came from where it came from a page. */
export type Accepted =
  | { readonly from: "page"; readonly message: DetectedMessage; readonly tabId: number; readonly url: string }
  | { readonly from: "extension"; readonly message: OwnMessage };

/** What came in, if it is one of our messages from where such a message may come; null for everything else. */
export function acceptMessage(message: unknown, sender: Sender, own: Own): Accepted | null {
  if (sender.id !== own.id || !isObject(message)) return null;
  if (message.type === "detected") {
    const tabId = sender.tab?.id;
    // Chromium goes on telling the address at which the document was loaded; the tab's is where it is.
    const url = sender.tab?.url ?? sender.url;
    if (sender.frameId !== 0 || !isTabId(tabId) || !isWebAddress(sender.url) || !isWebAddress(url)) return null;
    if (!isShortText(message.contentType) || typeof message.moved !== "boolean") return null;
    return {
      from: "page",
      message: { type: "detected", contentType: message.contentType, moved: message.moved },
      tabId,
      url,
    };
  }
  if (sender.url === undefined || !sender.url.startsWith(own.origin)) return null;
  if (message.type === "read" && isTabId(message.tabId) && typeof message.force === "boolean")
    return { from: "extension", message: { type: "read", tabId: message.tabId, force: message.force } };
  if (message.type === "report" && isTabId(message.tabId))
    return { from: "extension", message: { type: "report", tabId: message.tabId } };
  if (message.type === "follow" && isTabId(message.tabId))
    return { from: "extension", message: { type: "follow", tabId: message.tabId } };
  if (message.type === "show" && isTabId(message.tabId) && isPassage(message.passage))
    return { from: "extension", message: { type: "show", tabId: message.tabId, passage: message.passage } };
  if (message.type === "version" && isTabId(message.tabId) && typeof message.url === "string")
    return { from: "extension", message: { type: "version", tabId: message.tabId, url: message.url } };
  if (message.type === "extracts" && isTabId(message.tabId))
    return { from: "extension", message: { type: "extracts", tabId: message.tabId } };
  if (message.type === "bin-extract" && typeof message.id === "string" && typeof message.isBack === "boolean")
    return { from: "extension", message: { type: "bin-extract", id: message.id, isBack: message.isBack } };
  if (message.type === "number" && isTabId(message.tabId)) {
    const change = numberChanges.find((each) => each === message.change);
    if (change !== undefined) return { from: "extension", message: { type: "number", tabId: message.tabId, change } };
  }
  if (message.type === "save" && (message.tabId === null || isTabId(message.tabId))) {
    const { tabId, record, corrections } = message;
    if (isRecord(record) && isCorrections(corrections))
      return { from: "extension", message: { type: "save", tabId, record, corrections } };
  }
  return null;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

/** -1 is the browser's "no tab". */
function isTabId(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isWebAddress(value: string | undefined): value is string {
  return value !== undefined && /^https?:\/\//i.test(value);
}

/** A media type is at most 127 + 1 + 127 characters (RFC 6838, 4.2). */
function isShortText(value: unknown): value is string {
  return typeof value === "string" && value.length <= 255;
}

function isPassage(value: unknown): value is Passage {
  return (
    isObject(value) &&
    [value.from, value.to].every((position) => Number.isSafeInteger(position)) &&
    [value.quote, value.before, value.after].every((words) => typeof words === "string")
  );
}

/** Our own pages send records that they were given, so this looks only for what cannot be one. The library checks the rest. */
function isRecord(value: unknown): value is ReleaseRecord {
  return (
    isObject(value) &&
    value.schema === 1 &&
    typeof value.url === "string" &&
    typeof value.text === "string" &&
    typeof value.textHash === "string" &&
    Array.isArray(value.sets)
  );
}

const CORRECTED_WORDS = ["title", "kind", "published", "eventDate", "place"];

/** Words, or that there are none, for the fields that can be put right, and nothing else. */
function isCorrections(value: unknown): value is Corrections {
  return (
    isObject(value) &&
    Object.entries(value).every(([field, put]) =>
      field === "speakers"
        ? Array.isArray(put) && put.every((name) => typeof name === "string")
        : CORRECTED_WORDS.includes(field) && (typeof put === "string" || (put === null && field !== "kind")),
    )
  );
}
