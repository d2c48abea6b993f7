/** What the registry lets expect at an address, and whether the page was that. */
import type { ReleaseRecord } from "../model";
import type { SiteMatch } from "./match";

/** "failed": the address is a release's and no release was found; "doubtful": nothing found where nothing was promised. */
export type Expectation = "met" | "doubtful" | "failed";

/** Fewest units of text that a release has: a message of condolence has two hundred. */
const LEAST_TEXT = 120;

/**
 * Whether a known site still looks as it is known. `record`: what was read, null where there was nothing to read (no text, or a
 * page that stopped the reader). Lists promise nothing; on sites that are not listed nothing is expected, nor of a page that turned
 * out to be another department's.
 */
export function expectationOf(match: SiteMatch | null, record: ReleaseRecord | null): Expectation {
  if (match === null || match.isListAddress) return "met";
  if (match.sharers.length > 0 && record?.issuer === null) return "met";
  if (record !== null && isFound(record)) return "met";
  return match.isReleaseAddress ? "failed" : "doubtful";
}

/** A release with a title and text of its own; one without either was not found where it stands. */
function isFound({ isRelease, title, text }: ReleaseRecord): boolean {
  return isRelease && title !== null && text.length - title.value.length >= LEAST_TEXT;
}
