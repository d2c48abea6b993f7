import { extractRecord } from "../../lib/extract/index";
import { needsRefining } from "../../lib/extract/people/questions";
import type { ReleaseRecord } from "../../lib/model";
import { readPage } from "../../lib/page/read";
import { issuerOf } from "../../lib/sites/issuer";
import { matchSite } from "../../lib/sites/match";
import { selectorsOf } from "../../lib/sites/selectors";
import { proposedVersions } from "../../lib/sites/versions";
import { openPage } from "../dom";

/**
 * The record of one page as the rules alone make it: what the popup paints first. The document is closed when this returns.
 *
 * @param page bytes, in the encoding that the page declares, or its text
 * @param url its address, or null where it has none
 * @param readAt ISO instant of the reading
 */
export function recordOf(page: Uint8Array | string, url: string | null, readAt: string): ReleaseRecord {
  const site = url === null ? null : matchSite(url);
  const { document, close } = openPage(page, url);
  try {
    const read = readPage(document, url ?? "about:blank", selectorsOf(site));
    return extractRecord(read, {
      readAt,
      issuer: issuerOf(read, site),
      proposedVersions: url === null ? [] : proposedVersions(url),
      isListAddress: site?.isListAddress ?? false,
      isReleaseAddress: site?.isReleaseAddress ?? false,
    });
  } finally {
    close();
  }
}

/** The record of one page as the extension keeps it: with what the tagger adds where the rules left a question. */
export async function refinedRecordOf(
  page: Uint8Array | string,
  url: string | null,
  readAt: string,
): Promise<ReleaseRecord> {
  const record = recordOf(page, url, readAt);
  if (!needsRefining(record)) return record;
  const { refineEnglish } = await import("../../lib/extract/english");
  return refineEnglish(record);
}
