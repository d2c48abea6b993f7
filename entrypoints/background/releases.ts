/** Reads the release in a tab, keeps its record while the tab stays, and marks the toolbar button. */
import { isSameDocument } from "../../lib/browser/address";
import { showBadge } from "../../lib/browser/badge";
import type { ReadFailure, ReadReply, ReadSuccess, Saved, Standing } from "../../lib/browser/messages";
import { readTab } from "../../lib/browser/reader";
import { forgetCorrections, recallCorrections } from "../../lib/browser/tab-corrections";
import { forgetPlace } from "../../lib/browser/tab-place";
import {
  forgetRecord,
  keepRecord,
  type PageSigns,
  recallRecord,
  recordedTabs,
  type TabRecord,
} from "../../lib/browser/tab-records";
import { addressOfTab } from "../../lib/browser/tabs";
import type { PageText, ReleaseRecord } from "../../lib/model";
import { matchSite } from "../../lib/sites/match";
import { selectorsOf } from "../../lib/sites/selectors";
import { recordOf } from "./record";
import { standingOf } from "./standing";

/** Whether a release is in the library; asked each time, as it can be deleted there. */
export type Lookup = (record: ReleaseRecord) => Promise<Saved>;

/** The stay in each tab, until it is left: a reading that began in another does not speak for what is there now. */
const stays = new Map<number, symbol>();

function stayIn(tabId: number): symbol {
  const stay = stays.get(tabId) ?? Symbol();
  stays.set(tabId, stay);
  return stay;
}

/** Readings under way, so that the popup waits for the one that the page's arrival began. */
const readings = new Map<number, { readonly stay: symbol; readonly reply: Promise<ReadReply> }>();

/** The release in a tab: as it was read, or read now (`force`: now in any case). */
export async function releaseIn(tabId: number, force: boolean, lookup: Lookup): Promise<ReadReply> {
  const kept = force ? null : await recallRecord(tabId, (await addressOfTab(tabId)) ?? "");
  if (kept !== null) return answerAgain(tabId, kept, lookup);
  const stay = stayIn(tabId);
  const running = readings.get(tabId);
  if (running !== undefined && running.stay === stay) return running.reply;
  const reply = readNow(tabId, stay, lookup).finally(() => {
    if (readings.get(tabId)?.reply === reply) readings.delete(tabId);
  });
  readings.set(tabId, { stay, reply });
  return reply;
}

/** The tab left its document. A move within it ("#…") leaves the record where it is. */
export async function leave(tabId: number, url: string | null): Promise<void> {
  if (url !== null) {
    const kept = await recallRecord(tabId, url);
    if (kept !== null) return;
  }
  stays.delete(tabId);
  await Promise.all([forgetRecord(tabId), forgetPlace(tabId), forgetCorrections(tabId), showBadge(tabId, null)]);
}

/** Access to these patterns was taken back: what was read there is forgotten, and the badge with it. */
export async function forgetSites(isTaken: (address: string) => boolean): Promise<void> {
  const tabs = (await recordedTabs()).filter(({ url }) => isTaken(url));
  await Promise.all(tabs.map(({ tabId }) => leave(tabId, null)));
}

/** The release in a tab was saved. */
export async function markSaved(tabId: number, record: ReleaseRecord, lookup: Lookup): Promise<void> {
  const kept = await recallRecord(tabId, "");
  if (kept === null || kept.record.textHash !== record.textHash) return;
  const stay = stayIn(tabId);
  const [saved] = await Promise.all([lookup(kept.record), showBadge(tabId, { saved: true })]);
  if (stays.get(tabId) === stay) await keepRecord(tabId, { ...kept, saved });
}

/** The reader wants badges now, or none: those of the open tabs follow. */
export async function renewBadges(lookup: Lookup): Promise<void> {
  const tabs = await recordedTabs();
  await Promise.all(
    tabs.map(async ({ tabId, url }) => {
      const kept = await recallRecord(tabId, url);
      if (kept !== null) await showBadge(tabId, badgeOf(kept.record, await lookup(kept.record)));
    }),
  );
}

async function readNow(tabId: number, stay: symbol, lookup: Lookup): Promise<ReadReply> {
  const page = await readTab(tabId, selectorsAt);
  if (!page.ok)
    return TELLING.has(page.code) ? { ...page, standing: await standingOfTab(tabId, page.frames ?? []) } : page;
  const { url } = page.page;
  const made = recordOf(page.page);
  if (!made.ok) return { ok: false, code: "extractor-failed", detail: made.detail };
  if (stays.get(tabId) !== stay) return { ok: false, code: "navigated", detail: null };
  const signs = signsOf(page.page, page.frames);
  const { reply, address } = await describe(tabId, { url, record: made.record, signs }, lookup);
  // The tab can have gone on while the library was asked.
  if (stays.get(tabId) !== stay) return { ok: false, code: "navigated", detail: null };
  const { record, saved, standing } = reply;
  await keepRecord(tabId, { url, record, signs, saved, standing });
  mark(tabId, url, address, reply);
  return reply;
}

function signsOf({ foreignCanonical, truncated }: PageText, frames: readonly string[]): PageSigns {
  return { foreignCanonical, frames, isCut: typeof truncated === "string" };
}

/** What the file of the site at an address tells the page reader. */
export function selectorsAt(address: string): Readonly<Record<string, string>> | null {
  const selectors = selectorsOf(matchSite(address));
  return selectors === null ? null : { ...selectors };
}

/** Failures that say something of a known site: nothing was found where something may have been expected. */
const TELLING: ReadonlySet<ReadFailure> = new Set(["empty", "reader-failed", "file-closed", "no-permission"]);

async function standingOfTab(tabId: number, frames: readonly string[]): Promise<Standing> {
  return standingOf((await addressOfTab(tabId)) ?? "", null, { foreignCanonical: null, frames, isCut: false });
}

/** The answer for a record that was read before: what is not the record's own is asked again, and kept where it is another now. */
async function answerAgain(tabId: number, kept: TabRecord, lookup: Lookup): Promise<ReadReply> {
  const stay = stayIn(tabId);
  const { reply, address } = await describe(tabId, kept, lookup);
  const { saved, standing } = reply;
  if (stays.get(tabId) === stay) {
    if (!isSame(saved, kept.saved) || !isSame(standing, kept.standing))
      await keepRecord(tabId, { ...kept, saved, standing });
    mark(tabId, kept.url, address, reply);
  }
  return reply;
}

/** Whether two plain values are alike; what comes from storage has its keys in another order. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const [here, there] = [Object.entries(one), new Map(Object.entries(other))];
  return here.length === there.size && here.every(([key, value]) => there.has(key) && isSame(value, there.get(key)));
}

/** What the popup is told of a record, and the browser's address of the tab. */
async function describe(
  tabId: number,
  { url, record, signs }: Pick<TabRecord, "url" | "record" | "signs">,
  lookup: Lookup,
): Promise<{ readonly reply: ReadSuccess; readonly address: string | null }> {
  // Asked at once: a reader waits for the answer, and each of these goes to the browser and back.
  const [saved, draft, address] = await Promise.all([
    lookup(record),
    recallCorrections(tabId, record),
    addressOfTab(tabId),
  ]);
  // The browser's address has what pages do not tell of theirs, such as a user name before the host.
  const standing = await standingOf(address || url, record, signs);
  return { reply: { ok: true, record, saved, draft, standing }, address };
}

/** The badge says what the popup says. */
function mark(tabId: number, url: string, address: string | null, { record, saved }: ReadSuccess): void {
  if (address === null || address === "" || isSameDocument(address, url)) void showBadge(tabId, badgeOf(record, saved));
}

function badgeOf(record: ReleaseRecord, saved: Saved) {
  if (saved.state === "saved") return { saved: true } as const;
  // Another department's page on a host that is shared: it is read to learn that, and then is like any other page of the web.
  if (record.issuer === null && (matchSite(record.url)?.sharers.length ?? 0) > 0) return null;
  return record.isRelease ? ({ saved: false, points: pointsIn(record) } as const) : null;
}

/** Points of the sets that stand in no other: what a reader would count. */
function pointsIn(record: ReleaseRecord): number {
  return record.sets.filter((set) => set.parent === null).reduce((sum, set) => sum + set.items.length, 0);
}
