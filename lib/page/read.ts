/**
 * Reads a page: its DOM becomes plain text in blocks, with what the page says of itself. The document is not changed,
 * nothing is fetched, and the same page gives the same text in a browser and in Node.
 */
import type { Block, PageText } from "../model";
import type { SiteSelectors } from "../sites/site";
import { type RawBlock, readBlocks } from "./blocks";
import { findCanonical } from "./canonical";
import { type DomAccess, domAccess } from "./dom";
import { readMetaHints, tidy } from "./hints";
import { findLanguageLinks } from "./languageLinks";
import { findRegion } from "./region";
import { type KeptBlock, selectRelease } from "./selection";
import { measureShape } from "./shape";
import { readSurroundings } from "./surroundings";
import { type Survey, type SurveyNode, survey } from "./survey";
import { expectedTitles, findTitle, textOf } from "./title";

/**
 * Version of the rules that turn a page into `text`. It rises with every change by which the same page gives another
 * text, so that a saved release is not taken for changed by its ministry.
 */
export const PROJECTION = 2;

/** Between blocks. A `<br>` is "\n" inside one. */
const SEPARATOR = "\n\n";

/**
 * The page in `document`, read once. `url` is its address ("about:blank" or "" where it has none); `site` says where to
 * look on sites whose structure is not enough. Never throws for what a page contains: a page without text gives an empty
 * `text`, one over the limits is read up to them and `truncated` says so.
 */
export function readPage(document: Document, url: string, site: SiteSelectors | null = null): PageText {
  const dom = domAccess(document);
  const surveyed = survey(document, dom);
  const { nodes } = surveyed;
  const base = /^https?:/i.test(url) ? url : null;
  const meta = readMetaHints(surveyed, dom);
  const region = selected(surveyed, dom, site?.body) ?? findRegion(surveyed, dom);
  const regionEnd = nodes[region]?.end ?? -1;
  const found =
    selected(surveyed, dom, site?.title) ??
    findTitle(surveyed, dom, region, expectedTitles(meta.titles, meta.siteName));
  const title = found < regionEnd ? found : -1;
  const date = selected(surveyed, dom, site?.date) ?? -1;
  const from = startOf(surveyed, title, region, date);
  const raw =
    region < 0 ? [] : readBlocks(surveyed, dom, { from, to: regionEnd, whole: title, body: Math.max(region, title) });
  const release = selectRelease(surveyed, raw, { title, region, date });
  const { text, blocks } = join(release.length > 0 ? release : everything(raw));
  const around = readSurroundings(surveyed, dom, raw, title);
  const { canonical, foreign } = findCanonical(surveyed, dom, base);
  return {
    url,
    canonical,
    foreignCanonical: foreign,
    text,
    blocks,
    projection: PROJECTION,
    declaredLang: declared(surveyed, dom, region, "lang") ?? around.contentLanguage,
    declaredDir: direction(declared(surveyed, dom, region, "dir")),
    hints: {
      ...meta,
      // What a site's file says is the date counts as metadata does, wherever it stands.
      dates: date < 0 ? meta.dates : [{ value: tidy(textOf(nodes, date)), source: "site" }, ...meta.dates],
      breadcrumbs: around.breadcrumbs,
      labels: around.labels,
      organisations: [...around.organisations, ...meta.organisations],
    },
    languageLinks: findLanguageLinks(surveyed, dom, base),
    shape: measureShape(
      surveyed,
      region,
      raw.filter(({ first }) => first >= region),
    ),
    truncated: surveyed.truncated,
  };
}

/** A page of links alone has no release to select; its text is all there is, and the reader is told that it is none. */
function everything(raw: readonly RawBlock[]): KeptBlock[] {
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

/** Joins the kept blocks and gives their positions in the whole. */
function join(kept: readonly KeptBlock[]): {
  text: string;
  blocks: Block[];
} {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let from = 0;
  for (const { block, kind, part } of kept) {
    parts.push(block.text);
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

/** The nearest declaration at or above the body region. */
function declared({ nodes }: Survey, dom: DomAccess, region: number, name: string): string | null {
  for (let at = Math.max(region, 0); at >= 0; at = nodes[at]?.parent ?? -1) {
    const node = nodes[at];
    if (!node?.attributed) continue;
    const value = (
      dom.attribute(node.node, name) ?? (name === "lang" ? dom.attribute(node.node, "xml:lang") : null)
    )?.trim();
    if (value && value.length <= 35) return value;
  }
  return null;
}

function direction(value: string | null): "ltr" | "rtl" | null {
  const lower = value?.toLowerCase();
  return lower === "ltr" || lower === "rtl" ? lower : null;
}
