/** Makes the report on a page whose site may have changed. It is handed to the reader and goes nowhere else. */
import type { ReportReply } from "../../lib/browser/messages";
import { acceptStructure } from "../../lib/browser/page-structure";
import { structureOfTab } from "../../lib/browser/reader";
import { recallRecord } from "../../lib/browser/tab-records";
import { addressOfTab, ownVersion } from "../../lib/browser/tabs";
import { structureReport } from "../../lib/export/report";
import type { ReleaseRecord } from "../../lib/model";
import { matchSite } from "../../lib/sites/match";

/** The report on the page in a tab, or why there is none. */
export async function reportOf(tabId: number): Promise<ReportReply> {
  const result = await structureOfTab(tabId);
  if (!result.ok) return result;
  const structure = acceptStructure(result.value);
  if (structure === null)
    return { ok: false, code: "reader-failed", detail: "the result has not the shape of a structure" };
  const address = (await addressOfTab(tabId)) ?? "";
  const kept = await recallRecord(tabId, address);
  const match = matchSite(address);
  return {
    ok: true,
    ...structureReport({
      version: ownVersion(),
      date: new Date().toISOString().slice(0, 10),
      host: new URL(address).hostname,
      body: match?.issuer.id ?? null,
      ...structure,
      findings: [`release address: ${yes(match?.isReleaseAddress ?? false)}`, ...findingsOf(kept?.record ?? null)],
    }),
  };
}

/** What was found, in our own words: figures, and reasons that name nothing of the page. */
function findingsOf(record: ReleaseRecord | null): readonly string[] {
  if (record === null) return ["read: no"];
  return [
    `release: ${yes(record.isRelease)} (${record.confidence})`,
    `title: ${yes(record.title !== null)}`,
    `date: ${yes(record.published !== null)}`,
    `language: ${record.lang}`,
    `text: ${record.text.length} units`,
    ...record.reasons.map((reason) => `reason: ${reason}`),
  ];
}

function yes(value: boolean): string {
  return value ? "yes" : "no";
}
