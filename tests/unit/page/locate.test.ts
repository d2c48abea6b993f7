/** Round trip: what a record quotes, found in its page and read back, is the quotation. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { extractRecord } from "../../../lib/extract";
import type { PageText, ReleaseRecord, Span } from "../../../lib/model";
import { domAccess } from "../../../lib/page/dom";
import { readPlaces } from "../../../lib/page/locate";
import { readPage } from "../../../lib/page/read";
import { atOnce } from "../../../lib/page/steps";
import { survey } from "../../../lib/page/survey";
import { matchSite } from "../../../lib/sites/match";
import { selectorsOf } from "../../../lib/sites/selectors";
import { passageAt } from "../../../lib/text/passage";
import { openPage } from "../../../scripts/dom";
import { ADDRESS } from "./page";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** Every page of the fixtures, with its address where it has one. */
function pagesIn(folder: string): readonly { readonly name: string; readonly url: string }[] {
  return readdirSync(path.join(FIXTURES, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => ({ name: path.join(folder, name), url: addressOf(path.join(folder, name)) }));
}

function addressOf(page: string): string {
  const beside = path.join(FIXTURES, page.replace("/pages/", "/gold/").replace(/\.html$/, ".json"));
  try {
    const { url } = JSON.parse(readFileSync(beside, "utf8")) as { url?: unknown };
    return typeof url === "string" ? url : ADDRESS;
  } catch {
    return ADDRESS;
  }
}

/** Everything that a record quotes, wherever in it it stands; what is empty quotes nothing. */
function spansOf(record: ReleaseRecord): readonly Span[] {
  const spans: Span[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { from, to } = value as { from?: unknown; to?: unknown };
    if (typeof from === "number" && typeof to === "number" && from < to) spans.push({ from, to });
    for (const inner of Object.values(value)) look(inner);
  };
  look(record);
  return spans;
}

/** What the page shows in ranges, without white space: the text nodes that a reader sees, cut where the ranges begin and end. */
function wordsIn(ranges: readonly Range[], seen: ReadonlySet<Node>): string {
  let words = "";
  for (const range of ranges) {
    const walker = (range.startContainer.ownerDocument as Document).createTreeWalker(range.commonAncestorContainer, 4);
    for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
      if (node.nodeType !== 3 || !range.intersectsNode(node) || !seen.has(node)) continue;
      const data = node.nodeValue ?? "";
      words += data.slice(
        node === range.startContainer ? range.startOffset : 0,
        node === range.endContainer ? range.endOffset : data.length,
      );
    }
  }
  return withoutSpace(words);
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, "");
}

function readBack(html: Uint8Array | string, url: string, spansIn: (page: PageText) => readonly Span[]) {
  const site = selectorsOf(matchSite(url));
  const { document, close } = openPage(html, url);
  try {
    const before = document.documentElement.outerHTML;
    const page = readPage(document, url, site);
    const locate = readPlaces(document, site);
    const seen = new Set(atOnce(survey(document, domAccess(document))).nodes.map(({ node }) => node));
    const wrong = spansIn(page).flatMap((span) => {
      const quote = page.text.slice(span.from, span.to);
      if (quote.trim() === "") return [];
      const found = locate(passageAt(page.text, span));
      const back = found === null ? null : wordsIn(found.ranges, seen);
      return back === withoutSpace(quote) && found?.words === "same" ? [] : [{ span, quote, back }];
    });
    return { wrong, isUnchanged: document.documentElement.outerHTML === before };
  } finally {
    close();
  }
}

describe("every quotation of a record is found in its page, word for word, and the page is as it was", () => {
  test.each([...pagesIn("releases/pages"), ...pagesIn("sites")])("$name", ({ name, url }) => {
    const record = (page: PageText) => extractRecord(page, { readAt: "2026-01-01T00:00:00Z", issuer: null });
    const { wrong, isUnchanged } = readBack(readFileSync(path.join(FIXTURES, name)), url, (page) =>
      spansOf(record(page)),
    );
    expect(wrong).toEqual([]);
    expect(isUnchanged).toBe(true);
  });
});
