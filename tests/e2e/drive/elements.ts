import type { View, Wanted } from "./drive";
import { until } from "./until";

/** The popup's button for the side panel: it has a drawing and no words. */
export const PANEL_BUTTON = "footer button.drawn";

/**
 * A JavaScript expression for the first visible element that is wanted, or null. The name is looked for in what a
 * screen reader would say first (aria-label, label, text), then in title and placeholder.
 */
export function expressionFor({ css, name = "" }: Wanted): string {
  return `((css, name) => {
    const label = (e) => [e.getAttribute("aria-label"), ...[...(e.labels ?? [])].map((l) => l.innerText), e.innerText, e.title, e.placeholder].filter(Boolean).join(" ").replace(/\\s+/g, " ");
    const seen = (e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== "hidden";
    return [...document.querySelectorAll(css)].find((e) => seen(e) && label(e).includes(name)) ?? null;
  })(${JSON.stringify(css)}, ${JSON.stringify(name)})`;
}

/** How an element is called in an error. */
export function nameOf({ css, name }: Wanted): string {
  return name ? `${css} “${name}”` : css;
}

/** Text that is seen in a view: white space folded, without the invisible marks that keep directions apart (browsers differ on them). */
export function textOf(view: View): Promise<string> {
  return view.evaluate<string>(
    `(document.body?.innerText ?? "").replace(/[\\u2066-\\u2069]/g, "").replace(/\\s+/g, " ").trim()`,
  );
}

/** Waits until the view shows every one of `words`, and gives its whole text. */
export async function shows(view: View, ...words: string[]): Promise<string> {
  let text = "";
  try {
    return await until(`the words ${JSON.stringify(words)}`, async () => {
      text = await textOf(view);
      return words.every((word) => text.includes(word)) && text;
    });
  } catch (cause) {
    throw new Error(`${(cause as Error).message}; seen: ${text.slice(0, 1500)}`, { cause });
  }
}

/** Whether an element is there and seen. */
export function has(view: View, wanted: Wanted): Promise<boolean> {
  return view.evaluate<boolean>(`${expressionFor(wanted)} !== null`);
}
