/**
 * Runs in the page of the benchmark, in real Chromium: Readout's reading and record, and its peers, on one document at a time.
 * Every contender gets a parsed document; parsing HTML and cloning for those that change it are not counted.
 */
import { Readability } from "@mozilla/readability";
import nlp from "compromise/two";
import Defuddle from "defuddle";
import { needsRefining, refineEnglish } from "../../lib/extract/english";
import { extractRecord } from "../../lib/extract/index";
import type { PageText, ReleaseRecord } from "../../lib/model";
import { readPage } from "../../lib/page/read";

export interface Case {
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
}

/** Milliseconds, medians over the rounds. */
export interface Timing {
  readonly id: string;
  /** UTF-16 units of the text that was read. */
  readonly units: number;
  readonly read: number;
  readonly extract: number;
  /** Reading and record, measured as one. */
  readonly whole: number;
  readonly readability: number;
  readonly defuddle: number;
  /** What compromise adds after the first summary; NaN where the record leaves nothing to ask, which is nearly always. */
  readonly refine: number;
  /** compromise over the whole text, for English; NaN for other languages. */
  readonly tagger: number;
}

const TAGGER_ROUNDS = 3;

const CONTEXT = { readAt: "2026-01-01T00:00:00Z", issuer: null };

/**
 * @param rounds each contender runs once a round, in turn, so that a slow moment of the machine falls on all of them.
 * @param peers whether Readability and Defuddle run too; without them their times are NaN.
 */
export function time(page: Case, rounds: number, peers: boolean): Timing {
  const parsed = new DOMParser().parseFromString(page.html, "text/html");
  const url = page.url ?? "about:blank";
  const times: Record<"read" | "extract" | "whole" | "readability" | "defuddle" | "refine" | "tagger", number[]> = {
    read: [],
    extract: [],
    whole: [],
    readability: [],
    defuddle: [],
    refine: [],
    tagger: [],
  };
  const clock = <T>(name: keyof typeof times, work: () => T): T => {
    const began = performance.now();
    const result = work();
    times[name].push(performance.now() - began);
    return result;
  };
  let text: PageText | null = null;
  let record: ReleaseRecord | null = null;
  for (let round = 0; round < rounds; round++) {
    text = clock("read", () => readPage(parsed, url));
    const read = text;
    record = clock("extract", () => extractRecord(read, CONTEXT));
    clock("whole", () => extractRecord(readPage(parsed, url), CONTEXT));
    const made = record;
    if (needsRefining(made)) clock("refine", () => refineEnglish(made));
    if (!peers) continue;
    const forReadability = parsed.cloneNode(true) as Document;
    clock("readability", () => new Readability(forReadability).parse());
    const forDefuddle = parsed.cloneNode(true) as Document;
    try {
      clock("defuddle", () => new Defuddle(forDefuddle, { url }).parse());
    } catch {
      // It needs a window for some pages; such a page has no figure for it.
    }
  }
  // It takes many times as long as the record, and leaves much behind: a few rounds, after the others.
  const made = record;
  if (peers && made?.lang.split("-")[0] === "en")
    for (let round = 0; round < TAGGER_ROUNDS; round++) clock("tagger", () => nlp(made.text));
  return {
    id: page.id,
    units: record?.text.length ?? 0,
    read: median(times.read),
    extract: median(times.extract),
    whole: median(times.whole),
    readability: median(times.readability),
    defuddle: median(times.defuddle),
    refine: median(times.refine),
    tagger: median(times.tagger),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

Object.assign(globalThis, { time });
