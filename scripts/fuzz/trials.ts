/** The trials: what is made up, what is done with it, and how many of twenty thousand cases each gets. */
import fc from "fast-check";
import { extractRecord } from "../../lib/extract/index";
import type { PageText } from "../../lib/model";
import { readPage } from "../../lib/page/read";
import { matchSite } from "../../lib/sites/match";
import { proposedVersions } from "../../lib/sites/versions";
import { findPassage } from "../../lib/text/findPassage";
import { passageAt } from "../../lib/text/passage";
import { growth, LINEAR } from "../../tests/growth";
import { pageOf } from "../../tests/unit/extract/page-of";
import { decodePage, openPage } from "../dom";
import { ENCODINGS, encode } from "./bytes";
import { holdPage, holdRecord } from "./laws";
import { anyLine, change, changed, LANGUAGES, line, structures } from "./pieces";
import { build, tree } from "./trees";

const ADDRESS = "https://www.mfa.example/en/press/2024/05/statement-1234";
const CONTEXT = { readAt: "2026-01-01T00:00:00Z", issuer: null };

export interface Trial {
  readonly name: string;
  /** Cases of twenty thousand. */
  readonly cases: number;
  readonly property: () => fc.IRawProperty<unknown>;
}

function read(page: PageText): void {
  holdPage(page);
  holdRecord(page, extractRecord(page, CONTEXT));
}

const language = fc.constantFrom(...LANGUAGES, null);
const lines = (words: string): string[] => words.split(/\n\n+/);

/** Words of real pages, one block a paragraph. */
const texts = (): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...structures("releases/pages", 12_000).map((html) =>
      html
        .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
        .replace(/<\/?(?:p|h\d|li|div|td|br)[^>]*>/g, "\n\n")
        .replace(/<[^>]*>/g, "")
        .replace(/\s*\n\s*\n/g, "\n\n")
        .trim(),
    ),
  );

export const TRIALS: readonly Trial[] = [
  {
    name: "pages of torn pieces",
    cases: 4_000,
    property: () =>
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), language, (given, declaredLang) =>
        read(pageOf(given, { declaredLang })),
      ),
  },
  {
    name: "pages of any Unicode",
    cases: 6_350,
    property: () =>
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 5 }), language, (given, declaredLang) =>
        read(pageOf(given, { declaredLang })),
      ),
  },
  {
    name: "real texts, cut, doubled and moved",
    cases: 500,
    property: () =>
      fc.property(texts(), fc.array(change, { minLength: 1, maxLength: 6 }), language, (text, changes, declaredLang) =>
        read(pageOf(lines(changed(text, changes)), { declaredLang })),
      ),
  },
  {
    name: "bytes in six encodings, cut off and damaged",
    cases: 3_000,
    property: () =>
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...ENCODINGS),
        fc.nat({ max: 40 }),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 8 }),
        (given, encoding, cut, damage) => {
          const bytes = encode(`<meta charset="${encoding}"><p>${given.join("<p>")}`, encoding);
          const left = bytes.slice(0, Math.max(1, bytes.length - cut));
          for (const [at, byte] of damage) left[40 + (at % Math.max(1, left.length - 40))] = byte;
          read(pageOf(decodePage(left).split("<p>")));
        },
      ),
  },
  {
    name: "addresses",
    cases: 2_500,
    property: () =>
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc
            .tuple(fc.constantFrom("http://www.fmprc.gov.cn/", "https://mid.ru/", "https://www.gov.uk/"), fc.string())
            .map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (address) => {
          matchSite(address);
          for (const { url } of proposedVersions(address)) new URL(url);
        },
      ),
  },
  {
    name: "words looked for in a text that has changed",
    cases: 3_000,
    property: () =>
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.array(change, { maxLength: 4 }),
        fc.nat(),
        fc.nat({ max: 200 }),
        (given, changes, start, length) => {
          const before = `x${given.join("\n\n")}`;
          const from = start % before.length;
          const passage = passageAt(before, { from, to: Math.min(before.length, from + 1 + length) });
          const after = changed(before, changes);
          const found = findPassage(after, passage);
          if (found !== null && !(found.from >= 0 && found.from < found.to && found.to <= after.length))
            throw new Error(`found at [${found.from}, ${found.to}) of ${after.length}`);
        },
      ),
  },
  {
    name: "documents built node by node",
    cases: 450,
    property: () => {
      const { document } = openPage("<!doctype html><html><head><title>T</title></head><body></body></html>", ADDRESS);
      return fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (trees) => {
        document.body.replaceChildren(...trees.map((one) => build(document, one)));
        read(readPage(document, ADDRESS));
      });
    },
  },
  {
    name: "documents with real structures, their source cut, doubled and moved",
    cases: 200,
    property: () =>
      fc.property(
        fc.constantFrom(...structures("pages", 8_000), ...structures("sites", 8_000)),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        (html, changes) => {
          const { document, close } = openPage(changed(html, changes), ADDRESS);
          const page = readPage(document, ADDRESS);
          if (JSON.stringify(readPage(document, ADDRESS)) !== JSON.stringify(page))
            throw new Error("read twice it differs");
          close();
          read(page);
        },
      ),
  },
];

/** How the time of a record grows with a page that says the same again and again. Slow, and so apart from the others. */
export const GROWTH: Trial = {
  name: "growth with what is repeated",
  cases: 4,
  property: () =>
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      language,
      (given, inLines, declaredLang) => {
        const page = (size: number): PageText => {
          const times = Math.ceil(size / given.join("").length);
          const all = Array.from({ length: times }, () => given).flat();
          return pageOf(inLines ? all : [all.join(" ")], { declaredLang });
        };
        const grown = growth(page, (made) => extractRecord(made, CONTEXT), 100_000);
        if (grown > LINEAR) throw new Error(`eight times the text took ${grown.toFixed(1)} times the time`);
      },
    ),
};
