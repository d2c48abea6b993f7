import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { ROOT } from "../commands.mjs";
import { say, Trouble } from "../progress.mjs";

declare const saving: typeof import("./saving");

const EXTENSION = path.join(ROOT, ".output/chrome-mv3");
const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

/** How many saves are confirmed before a kill, at least and at most: the kill falls at another moment of a save each time. */
const SAVES = { from: 3, to: 40 };

/** What the library does when it is killed. */
export const DEEDS = ["saving", "importing", "emptying the bin", "migrating"] as const;
export type Deed = (typeof DEEDS)[number];

/**
 * Kills the browser `times` times while it does that: on one profile, which goes on from what the last kill left; a migration each time
 * on a new one.
 * @throws Trouble when something that was confirmed is not there, or something is half-written.
 */
export async function killWhile(deed: Deed, program: string, times: number): Promise<void> {
  const newProfile = () => mkdtempSync(path.join(os.tmpdir(), "readout-kill-"));
  let profile = newProfile();
  const script = await scriptFor();
  let confirmed: number[] = [];
  let writes = 0;
  try {
    for (let time = 1; time <= times; time++) {
      const before = confirmed.length;
      await doUntilKilled(deed, program, profile, script, confirmed, time);
      await lookWhole(program, profile, script, confirmed, time);
      writes += confirmed.length - before;
      if (time % 10 === 0) say(`  ${deed}: ${time} of ${times} kills, ${writes} writes confirmed`);
      if (deed !== "migrating") continue;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      profile = newProfile();
      confirmed = [];
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  process.stdout.write(
    `killed ${times} times while ${deed}: ${writes} releases confirmed and all there, nothing half-written\n`,
  );
}

/** The browser is killed some milliseconds after the last write that was confirmed. */
async function doUntilKilled(
  deed: Deed,
  program: string,
  profile: string,
  script: string,
  confirmed: number[],
  time: number,
): Promise<void> {
  const { child, browser } = await start(program, profile);
  const page = await ownPage(browser);
  const wanted = deed === "migrating" ? MIGRATED : SAVES.from + ((time * 7) % (SAVES.to - SAVES.from));
  // A migration of three hundred releases takes about a second.
  const delay = deed === "migrating" ? (time * 37) % 1_000 : time % 5;
  let count = 0;
  let onEnough = (): void => {};
  const enough = new Promise<void>((resolve) => {
    onEnough = resolve;
  });
  await page.exposeFunction("confirmed", (number: number) => {
    confirmed.push(number);
    count += 1;
    if (count === wanted) setTimeout(onEnough, delay);
  });
  await page.evaluate(script);
  // Beyond what was saved before the last kill and could not be told any more.
  const from = confirmed.length === 0 ? 0 : Math.ceil(Math.max(...confirmed) / 3) * 3 + 180;
  const doing =
    deed === "saving"
      ? page.evaluate((first) => saving.saveWithoutEnd(first), from)
      : deed === "importing"
        ? page.evaluate((first) => saving.importWithoutEnd(first), from)
        : deed === "emptying the bin"
          ? page.evaluate((first) => saving.emptyWithoutEnd(first), from)
          : page.evaluate(() => saving.migrateOnce());
  doing.catch(() => {}); // It ends with the browser.
  await enough;
  await killed(child);
}

/** `BEFORE_MIGRATING` of ./saving. */
const MIGRATED = 300;

async function lookWhole(
  program: string,
  profile: string,
  script: string,
  confirmed: readonly number[],
  time: number,
): Promise<void> {
  const { child, browser } = await start(program, profile);
  try {
    const page = await ownPage(browser);
    await page.evaluate(script);
    const wrongs = await page.evaluate((numbers) => saving.wrongs(numbers), confirmed);
    if (wrongs.length > 0) throw new Trouble(`After kill ${time}: ${wrongs.slice(0, 5).join("; ")}.`);
  } finally {
    await killed(child);
  }
}

/** Ends the browser with its children, as a power cut would. */
function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  });
}

/** A browser in a group of processes of its own, so that all of them can be killed at one stroke. */
async function start(program: string, profile: string): Promise<{ child: ChildProcess; browser: Browser }> {
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

async function ownPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  if (!context) throw new Trouble("Chromium gave no window.");
  const [worker = await context.waitForEvent("serviceworker")] = context.serviceWorkers();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`, { waitUntil: "commit" });
  return page;
}

async function scriptFor(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(HERE, "saving.ts")],
    ...{ bundle: true, write: false, format: "iife", globalName: "saving", target: "chrome117" },
    footer: { js: "globalThis.saving = saving;" },
  });
  return outputFiles[0]?.text ?? "";
}
