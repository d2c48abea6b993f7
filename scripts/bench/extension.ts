/** Real Chromium with the built extension, for what can be measured of it only there. */
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { ROOT } from "../commands.mjs";

/** Where the build for Chromium lies. */
export const EXTENSION = path.join(ROOT, ".output/chrome-mv3");
/** Longest wait for the extension to be installed, in ms. */
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
