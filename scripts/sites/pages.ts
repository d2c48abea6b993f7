/** The pages with the structures of the main sites, each with what is on it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../tests/fixtures/sites", import.meta.url));

/** What can be right or wrong of a page. The first three are what a page reader is for. */
export const MEASURES = ["title", "date", "body", "speakers", "turns", "versions"] as const;
export type SiteMeasure = (typeof MEASURES)[number];

/** What is on a page. Everything quoted is verbatim. */
export interface SitePage {
  /** Folder and file: "cn/zh". The folder is the id of the body in the registry. */
  readonly name: string;
  readonly html: Uint8Array;
  readonly url: string;
  /** Where the structure is known from. */
  readonly structure: string;
  readonly title: string;
  /** Civil date, or null where neither the page nor its address says. */
  readonly published: string | null;
  /** First and last words of the body. */
  readonly starts: string;
  readonly ends: string;
  /** What stands on the page and is not of the release. */
  readonly absent: readonly string[];
  /** Names as the page first prints them. */
  readonly speakers: readonly string[];
  /** Who asks, who answers; null where the page does not say. */
  readonly exchanges: readonly (readonly [string | null, string | null])[];
  /** Primary languages of the versions that the page links to, in alphabetical order. */
  readonly versions: readonly string[];
  /** Addresses to try, by language, that the registry's pattern gives and the page does not print. */
  readonly proposed?: Readonly<Record<string, string>>;
  /** What only the site's file gets right. */
  readonly needsFile?: readonly SiteMeasure[];
  /** What is known not to be right yet, with the site's file or without: mended ones are struck from the list. */
  readonly open?: readonly SiteMeasure[];
}

/** All of them, by name. */
export function readSitePages(): readonly SitePage[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((site) =>
      readdirSync(path.join(FOLDER, site))
        .filter((file) => file.endsWith(".html"))
        .sort()
        .map((file) => pageIn(site, path.basename(file, ".html"))),
    );
}

function pageIn(site: string, name: string): SitePage {
  const file = path.join(FOLDER, site, name);
  const expected = JSON.parse(readFileSync(`${file}.json`, "utf8")) as Omit<SitePage, "name" | "html">;
  return { ...expected, name: `${site}/${name}`, html: readFileSync(`${file}.html`) };
}
