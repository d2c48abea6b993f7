/**
 * Reads a page: its DOM becomes plain text in blocks, with what the page says of itself. The document is not changed,
 * nothing is fetched, and the same page gives the same text in a browser and in Node.
 */
import type { PageText } from "../model";
import type { SiteSelectors } from "../sites/site";
import { findCanonical } from "./canonical";
import { type DomAccess, domAccess } from "./dom";
import { readMetaHints, tidy } from "./hints";
import { findLanguageLinks } from "./languageLinks";
import { findRelease, joinBlocks } from "./release";
import { measureShape } from "./shape";
import { atOnce, type Steps } from "./steps";
import { readSurroundings } from "./surroundings";
import { type Survey, survey } from "./survey";
import { textOf } from "./title";

/**
 * Version of the rules that turn a page into `text`. It rises with every change by which the same page gives another
 * text, so that a saved release is not taken for changed by its ministry.
 */
export const PROJECTION = 3;

/**
 * The page in `document`, read once. `url` is its address ("about:blank" or "" where it has none); `site` says where to
 * look on sites whose structure is not enough. Never throws for what a page contains: a page without text gives an empty
 * `text`, one over the limits is read up to them and `truncated` says so.
 */
export function readPage(document: Document, url: string, site: SiteSelectors | null = null): PageText {
  return atOnce(readPageInSteps(document, url, site));
}

/** The same, for who lets the page go on between the steps; it holds for a document that does not change meanwhile. */
export function* readPageInSteps(document: Document, url: string, site: SiteSelectors | null): Steps<PageText> {
  const dom = domAccess(document);
  const surveyed = yield* survey(document, dom);
  yield;
  const { nodes } = surveyed;
  const base = /^https?:/i.test(url) ? url : null;
  const meta = yield* readMetaHints(surveyed, dom);
  yield;
  const { region, title, date, raw, kept } = yield* findRelease(surveyed, dom, meta, site);
  const { text, blocks } = yield* joinBlocks(kept);
  yield;
  const around = readSurroundings(surveyed, dom, raw, title);
  yield;
  const languageLinks = yield* findLanguageLinks(surveyed, dom, base);
  yield;
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
    languageLinks,
    shape: measureShape(
      surveyed,
      region,
      raw.filter(({ first }) => first >= region),
    ),
    truncated: surveyed.truncated,
  };
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
