/** The words selected in a tab: by the script `selection` in the page, else as the browser's menu gives them. */
import { browser } from "wxt/browser";
import { closedAddress } from "./address";

/** The entrypoint `selection`, as it is called in the package. */
const SCRIPT = "/selection.js";

/** Words as they are selected, up to 64 units around them, and how their element is set. */
export interface SelectedInTab {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Of the page: what it calls itself, and its declared language; "" where it says nothing. */
  readonly title: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

export type SelectionFailure = "empty" | "field" | "closed";
export type SelectionResult =
  | ({ readonly ok: true } & SelectedInTab)
  | { readonly ok: false; readonly code: SelectionFailure };

/** Where to look: the frame that was clicked in, or null, all that the extension may reach. */
export async function readSelection(tabId: number, frameId: number | null): Promise<SelectionResult> {
  const target = frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const results = await browser.scripting.executeScript({ target, files: [SCRIPT] });
    const found = results.flatMap(({ result }) => accepted(result) ?? []);
    return found.find(({ ok }) => ok) ?? found.find((each) => !each.ok && each.code === "field") ?? found[0] ?? EMPTY;
  } catch {
    return { ok: false, code: "closed" };
  }
}

const EMPTY: SelectionResult = { ok: false, code: "empty" };

/** Whether there can be words at an address that somebody published: the browser's own pages, and addresses that are made up, hold none. */
export function isQuotable(address: string): boolean {
  return closedAddress(address) === null;
}

function accepted(value: unknown): SelectionResult | null {
  if (typeof value !== "object" || value === null) return null;
  const { ok, code, quote, before, after, title, lang, dir } = value as { readonly [key: string]: unknown };
  if (ok === false) return { ok, code: code === "field" ? "field" : "empty" };
  if (![quote, before, after, title, lang].every((each) => typeof each === "string")) return null;
  const words = { quote, before, after, title, lang } as Omit<SelectedInTab, "dir">;
  return { ok: true, ...words, dir: dir === "rtl" ? "rtl" : "ltr" };
}
