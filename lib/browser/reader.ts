/** Reads the page of a tab: injects the reader, waits for its result, and says plainly why there is none. */
import type { PageText } from "../model";
import { closedAddress, isPdfAddress, isSameDocument } from "./address";
import { failure, failureOf, inTurn, run } from "./inject";
import type { Failure, ReadFailure } from "./messages";
import { acceptReaderResult } from "./page-text";
import { layDown, PLACE, type Selectors } from "./selectors";
import { addressOfTab } from "./tabs";

/** The entrypoint `reader`, as it is called in the package. */
const READER = "/reader.js";
/** The entrypoint `structure`. */
const STRUCTURE = "/structure.js";

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
  const outcome = await inTurn(tabId, async () => {
    const prepared = selectors === null ? null : await run(tabId, { func: layDown, args: [PLACE, selectors] });
    return prepared !== null && "error" in prepared ? prepared : run(tabId, { files: [READER] });
  });
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
