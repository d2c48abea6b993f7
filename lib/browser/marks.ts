/** Marks words in the page of a tab: brings the order to the reader there, and its answer back. */
import { browser } from "wxt/browser";
import { failure, failureOf, inTurn, run } from "./inject";
import { type MarkOrder, type MarkResult, ORDER, STATE } from "./mark-order";
import type { Failure, ReadFailure } from "./messages";
import { layDown, standing } from "./selectors";
import { addressOfTab } from "./tabs";

/** The entrypoint `reader`, as it is called in the package: it shows words where an order lies before it. */
const READER = "/reader.js";
/** The entrypoint `numbers`: what sets them, for the reader. */
const NUMBERS = "/numbers.js";

/** Carries an order out. `styles` are put over the page before, so that marks are never seen without; null where nothing is marked. */
export async function markTab(
  tabId: number,
  order: MarkOrder,
  styles: string | null,
): Promise<Exclude<MarkResult, { readonly ok: false }> | Failure<ReadFailure>> {
  const before = await addressOfTab(tabId);
  if (before === null) return failure("tab-closed", null);
  try {
    // Chromium draws no ground under highlights where the reader's own style asks for it; names that only we use are safe as the page's.
    if (styles !== null) await browser.scripting.insertCSS({ target: { tabId }, css: styles, origin: "AUTHOR" });
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return failure(failureOf(sentence, before), sentence);
  }
  const outcome = await inTurn(tabId, async () => {
    const prepared = await run(tabId, { func: layDown, args: [ORDER, order] });
    return "error" in prepared ? prepared : run(tabId, { files: isNumbering(order) ? [NUMBERS, READER] : [READER] });
  });
  if ("error" in outcome) return failure(failureOf(outcome.error, before), outcome.error);
  const result = acceptMarkResult(outcome.value);
  if (result === null) return failure("reader-failed", "the result has not the shape of a mark's");
  if (!result.ok) return failure("reader-failed", result.detail.slice(0, 500));
  if (order.do === "number" && order.points.length === 0 && styles !== null) await takeStyles(tabId, styles);
  return result;
}

function isNumbering(order: MarkOrder): boolean {
  return order.do === "number" && order.style === "numbers" && order.points.length > 0;
}

/** Whether the points are numbered in the page of a tab now. */
export async function isNumbered(tabId: number): Promise<boolean> {
  const outcome = await run(tabId, { func: standing, args: [STATE, null] });
  return "value" in outcome && outcome.value === true;
}

async function takeStyles(tabId: number, styles: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, css: styles, origin: "AUTHOR" }).catch(() => {});
}

const SHOWN = ["same", "altered", "folded", "absent"] as const;

function acceptMarkResult(value: unknown): MarkResult | null {
  if (typeof value !== "object" || value === null) return null;
  const { ok, shown, marked, detail } = value as { readonly [key: string]: unknown };
  if (ok === false) return { ok, detail: String(detail ?? "") };
  const told = SHOWN.find((each) => each === shown);
  if (told !== undefined) return { ok: true, shown: told };
  return typeof marked === "number" && Number.isSafeInteger(marked) && marked >= 0 ? { ok: true, marked } : null;
}
