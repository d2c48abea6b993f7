/** Reads a page with and without its site's file, and compares with what is on it. */
import { extractRecord } from "../../lib/extract/index";
import type { PageText, ReleaseRecord } from "../../lib/model";
import { readPage } from "../../lib/page/read";
import { issuerOf } from "../../lib/sites/issuer";
import { matchSite } from "../../lib/sites/match";
import { selectorsOf } from "../../lib/sites/selectors";
import { proposedVersions } from "../../lib/sites/versions";
import { openPage } from "../dom";
import { MEASURES, type SiteMeasure, type SitePage } from "./pages";

/** When the pages are read, for the record: nothing depends on it. */
const READ_AT = "2026-01-01T00:00:00.000Z";

/** What was found, and what is on the page, in the same form. */
export interface Verdict {
  readonly want: unknown;
  readonly got: unknown;
}

/** By the general reader alone, or (`withFile`) as the extension reads the page. */
export function judgeSite(page: SitePage, withFile: boolean): Readonly<Record<SiteMeasure, Verdict>> {
  const match = matchSite(page.url);
  const { document, close } = openPage(page.html, page.url);
  const text = readPage(document, page.url, withFile ? selectorsOf(match) : null);
  close();
  const record = extractRecord(text, {
    readAt: READ_AT,
    issuer: issuerOf(text, match),
    proposedVersions: proposedVersions(page.url),
    isListAddress: match?.isListAddress ?? false,
    isReleaseAddress: match?.isReleaseAddress ?? false,
  });
  return {
    title: { want: page.title, got: record.title?.value ?? null },
    date: { want: page.published, got: record.published?.value ?? null },
    body: { want: { starts: page.starts, ends: page.ends, strange: [] }, got: bodyOf(text, page) },
    speakers: { want: [...page.speakers].sort(), got: record.speakers.map(({ name }) => name.value).sort() },
    turns: { want: page.exchanges, got: exchangesOf(record) },
    versions: { want: { linked: page.versions, proposed: page.proposed ?? {} }, got: versionsOf(record) },
  };
}

/** The measures that are not right, in their order. */
export function missesOf(verdicts: Readonly<Record<SiteMeasure, Verdict>>): SiteMeasure[] {
  return MEASURES.filter((measure) => !isRight(verdicts[measure]));
}

export function isRight({ want, got }: Verdict): boolean {
  return JSON.stringify(want) === JSON.stringify(got);
}

/** Both ends of the body, as long as the expected ones, and what should not be in the text. */
function bodyOf({ text, blocks }: PageText, { starts, ends, absent }: SitePage) {
  const body = blocks.filter(({ part }) => part === "body");
  const words = text.slice(body[0]?.from ?? 0, body.at(-1)?.to ?? 0);
  return {
    starts: words.slice(0, starts.length),
    ends: words.slice(-ends.length),
    strange: absent.filter((furniture) => text.includes(furniture)),
  };
}

function exchangesOf({ text, exchanges, speakers }: ReleaseRecord): (string | null)[][] {
  const name = (speaker: number | null | undefined) =>
    (typeof speaker === "number" ? speakers[speaker]?.name.value : null) ?? null;
  return exchanges.map(({ asker, answers }) => [
    asker === null ? null : text.slice(asker.from, asker.to),
    name(answers[0]?.speaker),
  ]);
}

function versionsOf({ versions, proposedVersions = [] }: ReleaseRecord) {
  return {
    linked: [...new Set(versions.map(({ lang }) => lang.split("-")[0] ?? lang))].sort(),
    proposed: Object.fromEntries(proposedVersions.map(({ lang, url }) => [lang, url])),
  };
}
