/** What the reader grants and takes back, in the click itself: browsers want to see it. */
import { browser } from "wxt/browser";
import type { Grant } from "./grants";

/** Asks for one host and nothing else. False when it was declined. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${host}/*`] });
}

/** Asks again for what was withheld. */
export function askForWithheld(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Gives a grant back. False where the browser keeps it (a policy of the machine). */
export async function takeBack(grant: Grant): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [grant.pattern] });
  } catch {
    return false;
  }
}
