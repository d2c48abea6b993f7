import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ReadReply } from "../../lib/browser/messages";
import { ChromiumDrive } from "../../tests/e2e/drive/chromium";
import type { View } from "../../tests/e2e/drive/drive";
import { shows } from "../../tests/e2e/drive/elements";
import { SAMPLE_RELEASE, Site } from "../../tests/e2e/drive/site";
import { summarize } from "./summary";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const EXTENSION = path.join(ROOT, ".output", "chrome-mv3");

/** Opens a window on the sample and leaves it to the reader until it is closed. */
export async function showHeaded(program: string): Promise<void> {
  const site = await Site.start();
  const hosts = new URL(SAMPLE_RELEASE).host;
  const drive = await ChromiumDrive.start({ program, extension: EXTENSION, port: site.port, headed: true, hosts });
  await drive.open(SAMPLE_RELEASE);
  say("The browser is open on a sample release. Click the Readout button in the toolbar (under the puzzle piece).");
  say("Close the browser's window, or press Ctrl+C here, when you have seen enough.");
  process.once("SIGINT", () => void drive.close());
  await drive.closed();
  await drive.close();
  await site.close();
}

/** Does the same without a window: prints the record that the extension made, and writes its popup to `picture`. */
export async function showHeadless(program: string, picture: string): Promise<void> {
  const file = path.join(ROOT, picture);
  mkdirSync(path.dirname(file), { recursive: true });
  const site = await Site.start();
  const drive = await ChromiumDrive.start({ program, extension: EXTENSION, port: site.port });
  try {
    say("→ opening a sample release in Chromium, without a window …");
    await drive.open(SAMPLE_RELEASE);
    const popup = await drive.popup();
    const reply = await readReply(popup);
    if (!reply.ok) throw new Error(`the sample release was not read: ${reply.code} ${reply.detail ?? ""}`);
    await shows(popup, reply.record.title?.value ?? "");
    await popup.picture(file);
    process.stdout.write(`${summarize(reply.record)}\nThe popup's picture: ${picture}\n`);
    say("On a machine with a display, npm start opens the browser's window instead.");
  } finally {
    await drive.close();
    await site.close();
  }
}

/** What the background answers to the popup itself. */
function readReply(popup: View): Promise<ReadReply> {
  return popup.evaluate<ReadReply>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
       .then(([tab]) => chrome.runtime.sendMessage({ type: "read", tabId: tab.id, force: false }))`,
  );
}

/** Progress goes where the other scripts put it. */
function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
