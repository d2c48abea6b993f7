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

/**
 * Kills the browser `times` times while it saves.
 * @throws Trouble when something that was confirmed is not there, or something is half-written.
 */
export async function killWhileSaving(program: string, times: number): Promise<void> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "readout-kill-"));
  const script = await scriptFor();
  const confirmed: number[] = [];
  let unconfirmed = 0;
  try {
    for (let time = 1; time <= times; time++) {
      const wanted = SAVES.from + ((time * 7) % (SAVES.to - SAVES.from));
      unconfirmed += await saveUntilKilled(program, profile, script, confirmed, wanted, time % 5);
      await lookWhole(program, profile, script, confirmed, time);
      if (time % 10 === 0) say(`  ${time} of ${times} kills, ${confirmed.length} saves confirmed`);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  process.stdout.write(
    `killed ${times} times while saving: ${confirmed.length} saves confirmed and all there, ${unconfirmed} under way, nothing half-written\n`,
  );
}

/** Returns 1: the save that was under way when the browser was killed, some milliseconds after the last that was confirmed. */
async function saveUntilKilled(
  program: string,
  profile: string,
  script: string,
  confirmed: number[],
  wanted: number,
  delay: number,
): Promise<number> {
  const { child, browser } = await start(program, profile);
  const page = await ownPage(browser);
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
  const from = confirmed.length === 0 ? 0 : Math.max(...confirmed) + 30;
  page.evaluate((first) => saving.saveWithoutEnd(first), from).catch(() => {}); // It ends with the browser.
  await enough;
  await killed(child);
  return 1;
}

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
