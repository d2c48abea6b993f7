/** Real Chromium with the built extension, for what can be measured of it only there. */
import path from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import { ROOT } from "../commands.mjs";

/** Where the build for Chromium lies. */
export const EXTENSION = path.join(ROOT, ".output/chrome-mv3");
/** Longest wait for the installation, and for an answer; ms. */
const PATIENCE = 10_000;

interface Wanted {
  /** Chromium's program. */
  readonly executablePath: string;
  readonly profile: string;
  /** Every host is this port of the machine. */
  readonly port: number;
  /** Folders of extensions to be loaded beside ours, or instead of it. */
  readonly others?: readonly string[];
  readonly isWithout?: boolean;
  readonly args?: readonly string[];
}

/** Starts a browser of its own with the extension in it, installed and its worker running. */
export async function startWithExtension({
  executablePath,
  profile,
  port,
  others = [],
  isWithout = false,
  args = [],
}: Wanted): Promise<BrowserContext> {
  const folders = [...(isWithout ? [] : [EXTENSION]), ...others].join();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: { width: 1200, height: 800 },
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
      "--enable-unsafe-extension-debugging",
      ...(folders === "" ? [] : [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`]),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      ...args,
    ],
  });
  if (isWithout) return context;
  // The page that opens after the installation: it would come in front of what is measured.
  const isWelcome = (page: Page) => page.url().endsWith("/welcome.html");
  const welcome =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent("page", {
      timeout: PATIENCE,
      predicate: async (page) => {
        await page.waitForLoadState();
        return isWelcome(page);
      },
    }));
  await welcome.close();
  return context;
}

/** Asks a target that was attached to for itself (`flatten: false`): popups and workers, which the driver has no session for. */
export function askTarget(protocol: CDPSession, sessionId: string, method: string, params: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer to ${method}`)), PATIENCE);
    const answer = (event: { sessionId: string; message: string }) => {
      const { id, result } = JSON.parse(event.message) as { id?: number; result?: unknown };
      if (event.sessionId !== sessionId || id !== 1) return;
      clearTimeout(timer);
      protocol.off("Target.receivedMessageFromTarget", answer);
      resolve(result);
    };
    protocol.on("Target.receivedMessageFromTarget", answer);
    protocol
      .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: 1, method, params }) })
      .catch(reject);
  });
}
