/** What of a surveyed page is the release: the blocks kept, and the text that they make. */
import type { Block } from "../model";
import type { SiteSelectors } from "../sites/site";
import { type RawBlock, readBlocks } from "./blocks";
import type { DomAccess } from "./dom";
import type { MetaHints } from "./hints";
import { findRegion } from "./region";
import { type KeptBlock, selectRelease } from "./selection";
import type { Steps } from "./steps";
import type { Survey, SurveyNode } from "./survey";
import { expectedTitles, findTitle } from "./title";

/** Between blocks. A `<br>` is "\n" inside one. */
const SEPARATOR = "\n\n";

/** Survey indexes are -1 where there is none. */
export interface Release {
  readonly region: number;
  readonly title: number;
  readonly date: number;
  /** Every block of the stretch that was looked at. */
  readonly raw: readonly RawBlock[];
  /** Those that are the release, in page order. */
  readonly kept: readonly KeptBlock[];
}

/** The release in a page. A page of links alone has none; its text is all there is, and the reader is told that it is none. */
export function* findRelease(
  surveyed: Survey,
  dom: DomAccess,
  meta: Pick<MetaHints, "titles" | "siteName">,
  site: SiteSelectors | null,
): Steps<Release> {
  const { nodes } = surveyed;
  const region = selected(surveyed, dom, site?.body) ?? findRegion(surveyed, dom);
  yield;
  const regionEnd = nodes[region]?.end ?? -1;
  const found =
    selected(surveyed, dom, site?.title) ??
    (yield* findTitle(surveyed, dom, region, expectedTitles(meta.titles, meta.siteName)));
  const title = found < regionEnd ? found : -1;
  const date = selected(surveyed, dom, site?.date) ?? -1;
  const from = startOf(surveyed, title, region, date);
  const stretch = { from, to: regionEnd, whole: title, body: Math.max(region, title) };
  const raw = region < 0 ? [] : yield* readBlocks(surveyed, dom, stretch);
  const kept = yield* selectRelease(surveyed, raw, { title, region, date });
  return { region, title, date, raw, kept: kept.length > 0 ? kept : everything(raw) };
}

/** Blocks as they are read, all of them for the body. */
export function everything(raw: readonly RawBlock[]): KeptBlock[] {
  return raw.map((block) => ({ block, kind: block.kind, part: "body" }));
}

/** Survey index of the visible element that a site's selector finds, or null. */
function selected({ nodes }: Survey, dom: DomAccess, selector: string | undefined): number | null {
  const element = selector === undefined ? null : dom.find(selector);
  const index = element === null ? -1 : nodes.findIndex(({ node }) => node === element);
  return index >= 0 && (nodes[index] as SurveyNode).text > 0 ? index : null;
}

/**
 * How many nodes before the title are looked through for a date line and a label above it. A site's header has a hundred
 * and more; a date above a title stands within ten.
 */
const ABOVE_TITLE = 60;

/** Index from which the page is read as blocks. */
function startOf({ nodes, body }: Survey, title: number, region: number, date: number): number {
  const first = Math.min(region, title >= 0 ? title : region);
  const start = Math.max(body + 1, first - ABOVE_TITLE);
  return date >= 0 && date < start && date < nodes.length ? date : start;
}

/** Blocks of one step. */
const STEP = 256;

/** Joins the kept blocks and gives their positions in the whole. */
export function* joinBlocks(kept: readonly KeptBlock[]): Steps<{ text: string; blocks: Block[] }> {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let from = 0;
  for (const { block, kind, part } of kept) {
    if (parts.push(block.text) % STEP === 0) yield;
    blocks.push({
      from,
      to: from + block.text.length,
      kind,
      part,
      level: block.level,
      list: block.list,
      strong: block.strong.map((run) => ({ from: from + run.from, to: from + run.to })),
    });
    from += block.text.length + SEPARATOR.length;
  }
  return { text: parts.join(SEPARATOR), blocks };
}
