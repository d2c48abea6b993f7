/** Reads the page of a tab: injects the reader, waits for its result, and says plainly why there is none. */
import { browser } from "wxt/browser";
import type { PageText } from "../model";
import { closedAddress, isFile, isPdfAddress, isSameDocument } from "./address";
import type { Failure, ReadFailure } from "./messages";
import { acceptReaderResult } from "./page-text";
import { layDown, PLACE, type Selectors } from "./selectors";
import { addressOfTab } from "./tabs";

/** The entrypoint `reader`, as it is called in the package. */
const READER = "/reader.js";
/** The entrypoint `structure`. */
const STRUCTURE = "/structure.js";

/**
 * Milliseconds after which a page is given up. A page of 10 MB takes about a second here; one that has not
 * answered after ten is busy with itself, and the reader should be told rather than kept waiting.
 */
const PATIENCE = 10_000;

export type TabPage =
  | { readonly ok: true; readonly page: PageText; readonly frames: readonly string[] }
  /** `frames`: where there is no text, it may stand in these. */
  | (Failure<ReadFailure> & { readonly frames?: readonly string[] });

/**
 * The text of the page in a tab. When the tab leaves the page meanwhile, what was read is thrown away: it would be
 * shown over another page. `selectorsAt` gives what a site's file says of the page at an address, or null.
 */
export async function readTab(
  tabId: number,
  selectorsAt: (address: string) => Selectors | null = () => null,
): Promise<TabPage> {
  const before = await addressOfTab(tabId);
  if (before === null) return failure("tab-closed", null);
  // Without any access the browser keeps the address to itself; then the attempt tells.
  const closed = before === "" ? null : closedAddress(before);
  if (closed !== null) return failure(closed, before);
  const selectors = before === "" ? null : selectorsAt(before);
  const prepared = selectors === null ? null : await run(tabId, { func: layDown, args: [PLACE, selectors] });
  const outcome = prepared !== null && "error" in prepared ? prepared : await run(tabId, { files: [READER] });
  const after = await addressOfTab(tabId);
  if (after === null) return failure("tab-closed", null);
  if (before !== "" && !isSameDocument(before, after)) return failure("navigated", null);
  if ("error" in outcome) return failure(failureOf(outcome.error, after), outcome.error);
  const result = acceptReaderResult(outcome.value);
  if (result === null)
    return failure(isPdfAddress(after) ? "pdf" : "reader-failed", "the result has not the reader's shape");
  if (!result.ok) return failure(result.code, result.detail);
  if (after !== "" && !isSameDocument(after, result.page.url)) return failure("navigated", null);
  return result.page.text.trim() === "" ? { ...failure("empty", null), frames: result.frames } : result;
}

/** The structure of the page in a tab without its words: what the script `structure` returns, to be checked by who takes it. */
export async function structureOfTab(
  tabId: number,
): Promise<{ readonly ok: true; readonly value: unknown } | Failure<ReadFailure>> {
  const outcome = await run(tabId, { files: [STRUCTURE] });
  return "error" in outcome
    ? failure(failureOf(outcome.error, (await addressOfTab(tabId)) ?? ""), outcome.error)
    : { ok: true, value: outcome.value };
}

/** A file of the package, or a function that stands for itself. */
type Script =
  | { readonly files: string[] }
  | { readonly func: typeof layDown; readonly args: Parameters<typeof layDown> };

async function run(tabId: number, script: Script): Promise<{ value: unknown } | { error: string }> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<{ error: string }>((resolve) => {
    clock = setTimeout(() => resolve({ error: "timeout" }), PATIENCE);
  });
  const reading = browser.scripting.executeScript({ target: { tabId }, ...script }).then(
    ([first]) => ({ value: first?.result }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  const outcome = await Promise.race([reading, patience]);
  clearTimeout(clock);
  return outcome;
}

/** Browsers give no codes, only sentences: these are the ones of Chromium 116–156 and Firefox 140–153. */
const SENTENCES: readonly (readonly [RegExp, ReadFailure])[] = [
  [/^timeout$/, "timeout"],
  [/no tab with id|invalid tab id/i, "tab-closed"],
  [
    /tab was closed|frame with id 0 was removed|document (?:was )?unloaded|disconnected|destroyed before query/i,
    "navigated",
  ],
  [/showing error page|extensions gallery|chrome(?:-untrusted)?:\/\/|view-source|about:/i, "browser-page"],
  [/cannot access|missing host permission|permission|cannot be scripted/i, "no-permission"],
];

function failureOf(sentence: string, address: string): ReadFailure {
  const code = SENTENCES.find(([pattern]) => pattern.test(sentence))?.[1] ?? "reader-failed";
  if (code !== "no-permission") return code;
  // A file's address is told only where its page may be read; where it may not, Firefox tells it after a click all the same.
  if (isFile(address)) return "file-closed";
  return isPdfAddress(address) ? "pdf" : code;
}

function failure(code: ReadFailure, detail: string | null): Failure<ReadFailure> {
  return { ok: false, code, detail };
}
