/** Runs our scripts in the page of a tab, and says plainly why that cannot be. */
import { browser } from "wxt/browser";
import { isFile, isPdfAddress } from "./address";
import type { Failure, ReadFailure } from "./messages";

/**
 * Milliseconds after which a page is given up. A page of 10 MB takes about a second here; one that has not
 * answered after ten is busy with itself, and the reader should be told rather than kept waiting.
 */
const PATIENCE = 10_000;

/** A file of the package, or a function that stands for itself. */
type Script =
  | { readonly files: string[] }
  | { readonly func: (place: string, value: unknown) => unknown; readonly args: [place: string, value: unknown] };

/** Runs a script in the tab's page: its value, or the browser's sentence on why there is none. */
export async function run(
  tabId: number,
  script: Script,
  patienceMs = PATIENCE,
): Promise<{ value: unknown } | { error: string }> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<{ error: string }>((resolve) => {
    clock = setTimeout(() => resolve({ error: "timeout" }), patienceMs);
  });
  const reading = browser.scripting.executeScript({ target: { tabId }, ...script }).then(
    // One frame, and of several files the last one's value.
    ([first]) => ({ value: first?.result }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  const outcome = await Promise.race([reading, patience]);
  clearTimeout(clock);
  return outcome;
}

/** The last work in each tab that is still going on. */
const turns = new Map<number, Promise<unknown>>();

/** What lays something down for a script and then runs it, alone in its tab: two at once would take up each other's. */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(work, work);
  const over = () => {
    if (turns.get(tabId) === turn) turns.delete(tabId);
  };
  turns.set(tabId, turn);
  turn.then(over, over);
  return turn;
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

/** The code for a browser's sentence. `address` is the tab's, "" where it is not told. */
export function failureOf(sentence: string, address: string): ReadFailure {
  const code = SENTENCES.find(([pattern]) => pattern.test(sentence))?.[1] ?? "reader-failed";
  if (code !== "no-permission") return code;
  // A file's address is told only where its page may be read; where it may not, Firefox tells it after a click all the same.
  if (isFile(address)) return "file-closed";
  return isPdfAddress(address) ? "pdf" : code;
}

/** A failure with its code. */
export function failure(code: ReadFailure, detail: string | null): Failure<ReadFailure> {
  return { ok: false, code, detail };
}
