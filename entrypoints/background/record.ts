import { extractRecord } from "../../lib/extract";
import type { PageText, ReleaseRecord } from "../../lib/model";
import { issuerOf } from "../../lib/sites/issuer";
import { matchSite } from "../../lib/sites/match";
import { proposedVersions } from "../../lib/sites/versions";

/** What the extractor makes of a page, with what the registry knows of its address; or its own sentence on why it could not. */
export function recordOf(
  page: PageText,
): { readonly ok: true; readonly record: ReleaseRecord } | { readonly ok: false; readonly detail: string } {
  const match = matchSite(page.url);
  try {
    const record = extractRecord(page, {
      readAt: new Date().toISOString(),
      issuer: issuerOf(page, match),
      proposedVersions: proposedVersions(page.url),
      isListAddress: match?.isListAddress ?? false,
      isReleaseAddress: match?.isReleaseAddress ?? false,
    });
    return { ok: true, record };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
