/** Another version of the release in a tab, when the reader asks to compare. */
import { isSameDocument } from "../../lib/browser/address";
import type { VersionReply } from "../../lib/browser/messages";
import { recallRecord, recordedTabs } from "../../lib/browser/tab-records";
import { addressOfTab } from "../../lib/browser/tabs";
import { readVersion } from "../../lib/browser/version";
import type { ReleaseRecord } from "../../lib/model";
import { recordOf } from "./record";
import { selectorsAt } from "./releases";

/**
 * The record of the version at `url`: as it was read in another tab, else fetched by the page in this one from its own site. Addresses
 * that this release does not name, and its site's form of addresses does not propose, are not asked for.
 */
export async function versionFor(tabId: number, url: string): Promise<VersionReply> {
  const own = (await recallRecord(tabId, (await addressOfTab(tabId)) ?? ""))?.record;
  if (own === undefined) return { ok: false, code: "navigated", detail: null };
  if (![...own.versions, ...(own.proposedVersions ?? [])].some((version) => version.url === url))
    return { ok: false, code: "unreachable", detail: "not a version of this release" };
  const open = await recordInTab(url);
  if (open !== null) return { ok: true, record: open };
  const read = await readVersion(tabId, url, selectorsAt(url));
  if (!read.ok) return read;
  const made = recordOf(read.page);
  if (!made.ok) return { ok: false, code: "extractor-failed", detail: made.detail };
  // The site answers with the same page under both addresses.
  return made.record.textHash === own.textHash ? { ok: false, code: "same", detail: null } : made;
}

async function recordInTab(url: string): Promise<ReleaseRecord | null> {
  const tab = (await recordedTabs()).find((each) => isSameDocument(each.url, url));
  return tab === undefined ? null : ((await recallRecord(tab.tabId, url))?.record ?? null);
}
