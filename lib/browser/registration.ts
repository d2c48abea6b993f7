/** The content script on sites that the reader granted. */
import { browser } from "wxt/browser";
import { grantOf } from "./grants";
import { grantedSites } from "./sites";

/** The script that says "a page is there", as it is called in the package, and the id under which it is registered. */
const CONTENT_SCRIPT = "/content-scripts/content.js";
const REGISTRATION = "granted-sites";

let registering: Promise<void> = Promise.resolve();

/** Makes the registered content script stand on the granted sites and nowhere else. One at a time: grants can follow quickly. */
export function registerGranted(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const matches = (await grantedSites()).filter(({ host }) => host !== "*").map(({ pattern }) => pattern);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    js: [CONTENT_SCRIPT],
    matches,
    runAt: "document_idle" as const,
    persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else if ([...(registered.matches ?? [])].sort().join() !== [...matches].sort().join())
    await browser.scripting.updateContentScripts([script]);
}

/** Brings the content script into pages of these patterns that stand open already: they were loaded before it was registered. */
export async function enterOpenPages(patterns: readonly string[]): Promise<void> {
  const named = patterns.filter((pattern) => grantOf(pattern)?.host !== "*" && grantOf(pattern) !== null);
  if (named.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...named] });
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] }).catch(() => {
            // A page of the browser's own error, or a tab that is not loaded: it is met when it loads.
          }),
    ),
  );
}
