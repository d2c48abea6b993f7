/** Runs in the page of the benchmark: words of a record found again in it, by us and by the browser's own search. */
import { readPlaces } from "../../lib/page/locate";
import { readPage } from "../../lib/page/read";
import { passageAt } from "../../lib/text/passage";

/** Of one page; milliseconds, one a passage, and how many of the passages were found where they stood. */
export interface LocateTiming {
  readonly passages: number;
  /** The page read anew and the words found in it, as a click on a quotation does it. */
  readonly fresh: readonly number[];
  /** Further words in the same reading. */
  readonly again: readonly number[];
  /** `window.find`, from the head of the page. */
  readonly peer: readonly number[];
  readonly right: number;
  readonly rightOfPeer: number;
  /** The same with one letter of the words another. */
  readonly altered: readonly number[];
  readonly alteredRight: number;
  readonly alteredRightOfPeer: number;
  /** Marked elsewhere than where they stood. */
  readonly alteredWrong: number;
}

declare function find(words: string): boolean;

export function timeLocate(passages: number): LocateTiming {
  const { text, blocks } = readPage(document, location.href);
  const body = blocks.filter(({ part, from, to }) => part === "body" && to - from > 120);
  // In an order that jumps through the page: 0.618 is as far from every fraction as can be.
  const wanted = Array.from({ length: passages }, (_, round) => {
    const { from } = body[Math.floor(((round * 0.618) % 1) * (body.length - 1))] as { from: number };
    // Whole to both: neither marks the white space at an end.
    const words = text.slice(from + 3, from + 110);
    const start = from + 3 + words.length - words.trimStart().length;
    return passageAt(text, { from: start, to: start + words.trim().length });
  });
  const elsewhere = (quote: string) => `${quote.slice(0, 40)}#${quote.slice(41)}`;
  const clock = <T>(times: number[], work: () => T): T => {
    const began = performance.now();
    const result = work();
    times.push(performance.now() - began);
    return result;
  };
  const times = { fresh: [] as number[], again: [] as number[], peer: [] as number[], altered: [] as number[] };
  let [right, rightOfPeer, alteredRight, alteredRightOfPeer, alteredWrong] = [0, 0, 0, 0, 0];
  const places = readPlaces(document);
  for (const passage of wanted) {
    const found = clock(times.fresh, () => readPlaces(document)(passage));
    clock(times.again, () => places(passage));
    const stand = found?.ranges[0];
    if (found?.ranges.map(String).join("") === passage.quote) right++;
    const isThere = (range: Range | undefined) =>
      range !== undefined && stand !== undefined && range.compareBoundaryPoints(Range.START_TO_START, stand) === 0;
    const search = (words: string, into: number[]) => {
      getSelection()?.removeAllRanges();
      const isFound = clock(into, () => find(words));
      return isFound && isThere(getSelection()?.getRangeAt(0));
    };
    if (search(passage.quote, times.peer)) rightOfPeer++;
    const changed = { ...passage, quote: elsewhere(passage.quote) };
    const near = clock(times.altered, () => places(changed));
    if (isThere(near?.ranges[0])) alteredRight++;
    else if (near !== null) alteredWrong++;
    if (search(changed.quote, [])) alteredRightOfPeer++;
  }
  return { passages, ...times, right, rightOfPeer, alteredRight, alteredRightOfPeer, alteredWrong };
}

Object.assign(globalThis, { timeLocate });
