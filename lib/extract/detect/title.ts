import type { Block, Fact, Hint } from "../../model";
import { fold } from "../../text/fold";
import { trimSpan } from "../../text/span";
import type { Reading } from "../reading";
import { kindLanguage } from "./kind";

/** Longest first line that is taken for a title where the page marks none: joint statements' names reach 400 units. */
const LONGEST_TITLE = 450;

/**
 * The release's title: the block that the reader took for it; where that only names a column ("Press Releases"), or there
 * is none, what the metadata says, with its place in the text where it stands there; else the text's first heading.
 */
export function findTitle(reading: Reading): Fact<string> | null {
  const { blocks } = reading;
  const block = blocks.find((each) => each.kind === "title");
  const marked = block ? ofBlock(reading, block, "title block") : null;
  if (marked && !isColumn(reading, marked.value)) return marked;
  for (const hint of reading.page.hints.titles) {
    const words = withoutSite(hint, reading);
    if (words === "" || isColumn(reading, words)) continue;
    const shown = blockOf(reading, words);
    if (shown) return ofBlock(reading, shown, "title block");
    // A window's title that the text does not show is no better than the column's name on the page.
    if (marked === null || hint.source !== "title") return { value: words, from: null, to: null, rule: hint.source };
  }
  if (marked && block) return titleUnder(reading, block) ?? marked;
  const heading = blocks.find((each) => each.kind === "heading") ?? blocks[0];
  if (!heading || heading.to - heading.from > LONGEST_TITLE) return null;
  return ofBlock(reading, heading, heading.kind === "heading" ? "first heading" : "first line");
}

/** Under a column's name: the first line of some words that is no sentence and no date. */
function titleUnder(reading: Reading, column: Block): Fact<string> | null {
  const { blocks, text } = reading;
  const at = blocks.indexOf(column);
  for (const block of blocks.slice(at + 1, at + 4)) {
    const words = text.slice(block.from, block.to);
    const isLine = block.kind === "heading" || (block.part === "head" && block.kind === "paragraph");
    if (!isLine || words.length > LONGEST_TITLE || /[.。]$/u.test(words) || isColumn(reading, words)) continue;
    if (words.split(/\s+/u).length >= FEWEST_WORDS || /[\u3400-\u9fff]{8}/u.test(words))
      return ofBlock(reading, block, "line under the column's name");
  }
  return null;
}

/** A title of a release has at least so many words; "3 March 2022" has three. */
const FEWEST_WORDS = 4;

function ofBlock({ text }: Reading, block: Block, rule: string): Fact<string> | null {
  const span = trimSpan(text, block);
  return span && { value: text.slice(span.from, span.to), ...span, rule };
}

/**
 * Whether words name a column of the site, no release: one of the language's names for columns, or an entry of the
 * breadcrumb that is not its last. True: "Press Releases". False: "Press release on the visit of …".
 */
function isColumn(reading: Reading, words: string): boolean {
  const folded = comparable(words);
  if (folded === "") return true;
  const { whole } = kindLanguage(reading).words.notReleases;
  let names = columns.get(whole);
  if (!names) {
    names = new Set(whole.map(comparable));
    columns.set(whole, names);
  }
  if (names.has(folded)) return true;
  return reading.page.hints.breadcrumbs.slice(0, -1).some((entry) => comparable(entry) === folded);
}

/** A language's names of columns in comparable form, by their list. */
const columns = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A `<title>` or og:title without the site's name behind or before a separator. */
function withoutSite({ value, source }: Hint, { page, text }: Reading): string {
  const words = value.trim();
  if (/articletitle|headline/i.test(source)) return words;
  const site = page.hints.siteName === null ? null : comparable(page.hints.siteName);
  const parts = words.split(/\s+[-–—|·•:»«]\s+|\s*[|｜]\s*|_/u).filter((part) => part.trim() !== "");
  if (parts.length < 2) return words;
  const first = parts[0] as string;
  if (site !== null && comparable(first) === site) return words.slice(words.indexOf(parts[1] as string)).trim();
  // The part that the text shows is the title; else all but the last part.
  const shown = parts.find((part) => part.length > 12 && text.includes(part));
  if (shown !== undefined) return shown.trim();
  const last = parts.at(-1) as string;
  return words
    .slice(0, words.lastIndexOf(last))
    .replace(/[\s|｜_·•:»«–—-]+$/u, "")
    .trim();
}

/** The block whose words are those of a hint, whatever their punctuation. */
function blockOf({ blocks, text }: Reading, words: string): Block | null {
  const sought = comparable(words);
  return (
    blocks
      .slice(0, 12)
      .find(
        (block) => block.to - block.from <= LONGEST_TITLE && comparable(text.slice(block.from, block.to)) === sought,
      ) ?? null
  );
}

function comparable(words: string): string {
  return fold(words).text.replace(/[\s\p{P}\p{S}]+/gu, "");
}
