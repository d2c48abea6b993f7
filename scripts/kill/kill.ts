import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { MIGRATIONS } from "../../lib/library/migrations";
import { say, Trouble } from "../progress.mjs";
import { killed, ownPage, start } from "./chromium";
import type { Told } from "./saving";

declare const saving: typeof import("./saving");
declare const tell: unknown;

const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

/** What the library does when it is killed. */
export const DEEDS = ["saving", "importing", "emptying the bin", "migrating"] as const;
export type Deed = (typeof DEEDS)[number];

/** Kills on one profile, which goes on from what the last kill left. A migration has a new one each time. */
const ON_ONE_PROFILE = 10;

/** Where a kill fell, by what the page had told: the write went on for what it takes a signal to arrive. */
const MOMENTS = [
  "before the first request of a write",
  "among its requests",
  "while one was being confirmed",
  "after one",
] as const;
type Moment = (typeof MOMENTS)[number];

/** A write as it was told: when it began, its requests, and its end, in ms. */
interface Write {
  readonly begun: number;
  readonly numbers: readonly number[];
  requests: number;
  ended: number | null;
}

/** What one run of the browser told until it ended. */
interface Run {
  readonly there: number[];
  readonly gone: number[];
  readonly writes: Write[];
}

/**
 * Kills the browser `times` times in the middle of one write, at moments spread over the whole of it, and prints where they fell. What
 * a write takes is measured first, and by every write that came to its end since.
 * @throws Trouble when something that was confirmed is not there, or something is half-written.
 */
export async function killWhile(deed: Deed, program: string, times: number): Promise<void> {
  const script = await scriptFor();
  const usuals = new Map<number, readonly Write[]>();
  const fallen = new Map<Moment, number>(MOMENTS.map((moment) => [moment, 0]));
  let confirmed = 0;
  let isThere = 0;
  let profile = newProfile();
  let expected = { there: [] as number[], gone: [] as number[] };
  try {
    for (let time = 1; time <= times; time++) {
      const variant = (time >> 1) % VARIANTS[deed];
      const usual = usuals.get(variant) ?? (await unkilled(deed, program, script, variant));
      usuals.set(variant, usual);
      const wanted = wantedWrite(deed, time, usual.length);
      const run = await runUntilKilled(deed, { program, profile, script, time, variant, expected, wanted, usual });
      const last = run.writes.at(-1);
      const moment = momentOf(last, usual[run.writes.length - 1]?.requests ?? 0);
      fallen.set(moment, (fallen.get(moment) ?? 0) + 1);
      const open = last?.ended === null ? last.numbers : [];
      const gone = new Set([...expected.gone, ...run.gone]);
      const there = [...expected.there, ...run.there].filter((number) => !gone.has(number));
      const undecided = new Set(open);
      const sure = there.filter((number) => !undecided.has(number));
      const { wrongs, found } = await lookedAt(program, profile, script, {
        there: sure,
        gone: [...gone],
        together: open,
      }).catch((error: unknown) => ({ wrongs: [`it cannot be looked at: ${String(error)}`], found: 0 }));
      if (wrongs.length > 0) {
        const kept = mkdtempSync(path.join(os.tmpdir(), "readout-killed-"));
        cpSync(profile, kept, { recursive: true });
        const found = `${wrongs.length} wrongs, ${wrongs.slice(0, 5).join("; ")}`;
        throw new Trouble(`After kill ${time} while ${deed} (${moment}): ${found}. The profile is kept in ${kept}.`);
      }
      if (moment !== "after one" && found > 0) isThere++;
      confirmed += run.there.length + run.gone.length;
      expected = { there: found > 0 ? [...sure, ...open] : sure, gone: [...gone, ...(found > 0 ? [] : open)] };
      if (time % 10 === 0) say(`  ${deed}: ${time} of ${times} kills`);
      if (deed !== "migrating" && time % ON_ONE_PROFILE !== 0) continue;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      profile = newProfile();
      expected = { there: [], gone: [] };
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const where = MOMENTS.map((moment) => `${fallen.get(moment)} ${moment}`).join(", ");
  process.stdout.write(
    `killed ${times} times while ${deed}: ${where}; ${confirmed} releases told as done and all so, nothing half-written` +
      `${deed === "migrating" ? "" : ` (of the writes not told as done, ${isThere} were there whole, the others not at all)`}\n`,
  );
}

const newProfile = (): string => mkdtempSync(path.join(os.tmpdir(), "readout-kill-"));

/** How many writes a run does where nothing kills it. A migration is one, and each step of its index another. */
const WRITES: Readonly<Record<Deed, number>> = { saving: 20, importing: 4, "emptying the bin": 4, migrating: 1 };
/** Libraries that a migration begins from: one of each earlier schema. */
const VARIANTS: Readonly<Record<Deed, number>> = {
  ...{ saving: 1, importing: 1, "emptying the bin": 1 },
  migrating: MIGRATIONS.length - 1,
};

/** Which write is to be killed, or one right after it: each in turn; of a migration every other time the upgrade itself. */
function wantedWrite(deed: Deed, time: number, writes: number): number {
  if (deed !== "migrating") return (time * 5) % (writes - 1);
  return time % 2 === 1 ? 0 : 1 + (((time / 2) * 5) % (writes - 1));
}

function momentOf(write: Write | undefined, requests: number): Moment {
  if (write === undefined || (write.requests === 0 && write.ended === null))
    return "before the first request of a write";
  if (write.ended !== null) return "after one";
  return write.requests < requests ? "among its requests" : "while one was being confirmed";
}

/** A run that comes to its end, on a profile of its own: what each of its writes takes. */
async function unkilled(deed: Deed, program: string, script: string, variant: number): Promise<readonly Write[]> {
  const profile = newProfile();
  const { child, browser } = await start(program, profile);
  try {
    const { run, doing } = await begin(await ownPage(browser), deed, script, variant);
    await doing;
    return run.writes;
  } finally {
    await killed(child, browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Killing {
  readonly program: string;
  readonly profile: string;
  readonly script: string;
  readonly time: number;
  readonly variant: number;
  readonly expected: { readonly there: readonly number[]; readonly gone: readonly number[] };
  readonly wanted: number;
  readonly usual: readonly Write[];
}

async function runUntilKilled(deed: Deed, killing: Killing): Promise<Run> {
  const { program, profile, script, time, variant, expected, wanted, usual } = killing;
  const { child, browser } = await start(program, profile);
  // Beyond what is there: addresses of their own.
  const highest = Math.max(-1, ...expected.there, ...expected.gone);
  const from = deed === "migrating" ? variant : Math.ceil((highest + 1) / 3) * 3;
  let onBegun = (): void => {};
  const begun = new Promise<void>((resolve) => {
    onBegun = resolve;
  });
  const { run, doing } = await begin(await ownPage(browser), deed, script, from, (writes) => {
    if (writes.length === wanted + 1) onBegun();
  });
  doing.catch(() => {}); // It ends with the browser.
  await Promise.race([begun, doing.catch(() => {})]);
  // The golden section spreads any number of moments evenly; a tenth beyond the end, for what is told too late.
  const part = ((time * 0.618034) % 1) * 1.1;
  const { begun: at = 0, ended = 0 } = usual[wanted] ?? {};
  await new Promise((resolve) => setTimeout(resolve, part * ((ended ?? at) - at)));
  await killed(child, browser);
  return run;
}

/** Begins a deed in a page, and gives what it tells as it comes. */
async function begin(
  page: Page,
  deed: Deed,
  script: string,
  from: number,
  onBegin: (writes: readonly Write[]) => void = () => {},
): Promise<{ run: Run; doing: Promise<void> }> {
  const run: Run = { there: [], gone: [], writes: [] };
  const protocol = await page.context().newCDPSession(page);
  protocol.on("Runtime.bindingCalled", ({ payload }) => {
    const told = JSON.parse(payload) as Told;
    const last = run.writes.at(-1);
    if (told.step === "there") run.there.push(...told.numbers);
    else if (told.step === "begin") {
      run.writes.push({ begun: performance.now(), numbers: told.numbers, requests: 0, ended: null });
      onBegin(run.writes);
    } else if (last?.ended === null && told.step === "write") last.requests++;
    else if (last && told.step === "end") {
      last.ended = performance.now();
      if (told.become !== "same") run[told.become].push(...last.numbers);
    }
  });
  await protocol.send("Runtime.enable");
  await protocol.send("Runtime.addBinding", { name: "tell" });
  await page.waitForFunction(() => typeof tell === "function");
  await page.evaluate(script);
  const given = [from, WRITES[deed]] as const;
  const doing =
    deed === "saving"
      ? page.evaluate(([first, count]) => saving.save(first, count), given)
      : deed === "importing"
        ? page.evaluate(([first, count]) => saving.importMany(first, count), given)
        : deed === "emptying the bin"
          ? page.evaluate(([first, count]) => saving.emptyBin(first, count), given)
          : page.evaluate(([first]) => saving.migrate(first), given);
  return { run, doing };
}

async function lookedAt(
  program: string,
  profile: string,
  script: string,
  expected: import("./saving").Expected,
): Promise<{ wrongs: string[]; found: number }> {
  const { child, browser } = await start(program, profile);
  try {
    const page = await ownPage(browser);
    await page.evaluate(script);
    return await page.evaluate((given) => saving.look(given), expected);
  } finally {
    await killed(child, browser);
  }
}

async function scriptFor(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(HERE, "saving.ts")],
    ...{ bundle: true, write: false, format: "iife", globalName: "saving", target: "chrome117" },
    footer: { js: "globalThis.saving = saving;" },
  });
  return outputFiles[0]?.text ?? "";
}
