/** How a page's site stands to Readout: what the popup says above a release, and what it offers. */
import { isFile } from "../../lib/browser/address";
import type { Standing, Warning } from "../../lib/browser/messages";
import { grantableHost, isGranted } from "../../lib/browser/sites";
import type { PageSigns } from "../../lib/browser/tab-records";
import type { ReleaseRecord } from "../../lib/model";
import { expectationOf } from "../../lib/sites/expectation";
import { resemblanceOf } from "../../lib/sites/lookalike";
import { matchSite } from "../../lib/sites/match";

/** The standing of the page at `address`; `record` and `signs` are null where there was nothing to read. */
export async function standingOf(
  address: string,
  record: ReleaseRecord | null,
  signs: PageSigns | null,
): Promise<Standing> {
  const match = matchSite(address);
  const granted = match === null && (await isGranted(address));
  const warnings = warningsFor(address, match !== null, record, signs);
  // Nobody is led to trust a host that is dressed as another.
  const isOffered = match === null && !granted && !warnings.some(({ code }) => code === "resembles");
  return {
    access: match !== null ? "listed" : granted ? "granted" : "asked",
    host: hostOf(address),
    offer: isOffered ? await grantableHost(address) : null,
    expectation: expectationOf(match, record),
    issuer: match?.issuer.name ?? null,
    warnings,
  };
}

/** Units of text up to which a frame is likelier to hold what the page is about than the page itself. */
const LITTLE_TEXT = 400;

function warningsFor(
  address: string,
  listed: boolean,
  record: ReleaseRecord | null,
  signs: PageSigns | null,
): readonly Warning[] {
  const warnings: Warning[] = [];
  if (isFile(address)) warnings.push({ code: "file" });
  const resemblance = listed ? null : resemblanceOf(address);
  if (resemblance !== null) warnings.push({ code: "resembles", ...resemblance });
  const named = signs?.foreignCanonical ?? null;
  if (named !== null) warnings.push({ code: "names-other", host: hostOf(named) });
  const frames = (signs?.frames ?? []).filter((host) => host !== "");
  if (frames.length > 0 && (record === null || !record.isRelease || record.text.length < LITTLE_TEXT))
    warnings.push({ code: "frames", hosts: frames });
  if (signs?.isCut) warnings.push({ code: "cut" });
  return warnings;
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return "";
  }
}
