/** The first thing that a reader sees, and sees once. */
import { changeSettings, readSettings } from "../../lib/browser/settings";
import { openPage } from "../../lib/browser/tabs";

/**
 * Opens the welcome page. A profile whose add-on is loaded anew for a session, as Firefox's temporary ones are, has seen it. That it
 * was shown is kept first: a page too few is better than one at every start.
 */
export async function welcome(): Promise<void> {
  if ((await readSettings()).welcomed) return;
  await changeSettings({ welcomed: true });
  await openPage("/welcome.html");
}
