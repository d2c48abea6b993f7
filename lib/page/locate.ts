/** Finds words of a record in the page as it is now. */
import type { Passage } from "../model";
import type { SiteSelectors } from "../sites/site";
import { findPassage } from "../text/findPassage";
import { readBlocks } from "./blocks";
import { domAccess } from "./dom";
import { readMetaHints } from "./hints";
import { type PlacedText, placeText } from "./places";
import { everything, findRelease } from "./release";
import { atOnce } from "./steps";
import { survey } from "./survey";

/** Words found in the page. */
export interface Located {
  /** In page order, none of them empty. */
  readonly ranges: readonly Range[];
  /** "altered": a few letters are not those of the record. */
  readonly words: "same" | "altered";
}

/**
 * Reads the page once and gives the finder of passages in it. It knows the page of that moment: to be made anew after a change.
 *
 * The release's text is made again as the reader makes it, so that an unchanged page gives every position back; what is not there
 * (the page changed and another part of it is taken for the release now) is looked for in the whole page.
 */
export function readPlaces(
  document: Document,
  site: SiteSelectors | null = null,
): (passage: Passage) => Located | null {
  const dom = domAccess(document);
  const surveyed = atOnce(survey(document, dom));
  const { nodes, body } = surveyed;
  const { kept } = atOnce(findRelease(surveyed, dom, atOnce(readMetaHints(surveyed, dom)), site));
  const release = placeText(dom, nodes, kept);
  let whole: PlacedText | null = null;
  const wholePage = (): PlacedText => {
    const stretch = { from: body + 1, to: nodes.length, whole: -1, body: body + 1 };
    whole ??= placeText(dom, nodes, body < 0 ? [] : everything(atOnce(readBlocks(surveyed, dom, stretch))));
    return whole;
  };
  return (passage) => {
    const inRelease = findIn(release, passage);
    if (inRelease?.words === "same") return inRelease;
    const inPage = findIn(wholePage(), passage);
    return inPage?.words === "same" ? inPage : (inRelease ?? inPage);
  };
}

function findIn(placed: PlacedText, passage: Passage): Located | null {
  const found = findPassage(placed.text, passage);
  const ranges = found === null ? [] : placed.rangesOf(found);
  return found === null || ranges.length === 0 ? null : { ranges, words: found.words };
}
