import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { ROOT } from "../commands.mjs";
import { Trouble } from "../progress.mjs";

const EXTENSION = path.join(ROOT, ".output/chrome-mv3");

/** A browser in a group of processes of its own, so that all of them can be killed at one stroke. */
export async function start(program: string, profile: string): Promise<{ child: ChildProcess; browser: Browser }> {
  const child = spawn(
    program,
    [
      ...["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
      ...["--disable-background-networking", "--disable-component-update", "--remote-debugging-port=0"],
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      "about:blank",
    ],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let told = "";
    child.stderr?.on("data", (data) => {
      told += String(data);
      const found = /DevTools listening on (ws:\S+)/.exec(told)?.[1];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Trouble(`Chromium ended at its start: ${told.slice(-300)}`)));
  });
  return { child, browser: await chromium.connectOverCDP(address) };
}

/** A page of the extension that does nothing by itself with the library. */
export async function ownPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  if (!context) throw new Trouble("Chromium gave no window.");
  const [worker = await context.waitForEvent("serviceworker")] = context.serviceWorkers();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`, { waitUntil: "commit" });
  return page;
}

/** Ends the browser with its children, as a power cut would; resolves when all that it had told has come. */
export async function killed(child: ChildProcess, browser: Browser): Promise<void> {
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const silent = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  await Promise.all([exited, silent]);
  // Its children may end after it, and hold its files until then.
  while (child.pid !== undefined && isThere(-child.pid)) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Whether there is a process, or with a negative number any of a group. */
function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
