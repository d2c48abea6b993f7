/** Runs in the page of the benchmark: words of the page itself shown in it, and a hundred points numbered. */
import { type NumberedPassage, pageMarks, type Shown } from "../../lib/page/marks";
import { readPage } from "../../lib/page/read";
import { passageAt } from "../../lib/text/passage";

/** Milliseconds, one a round. */
export interface MarkTiming {
  /** From the order to the marked words in view: the page read again, the words found, the layout asked, the window scrolled. */
  readonly show: readonly number[];
  /** The same for words of which one letter is another. The generated page says everything often, so that many places are weighed, mostly in vain. */
  readonly altered: readonly number[];
  readonly number: readonly number[];
  /** From one frame to the next while the page is scrolled under the numbers. */
  readonly frames: readonly number[];
  readonly units: number;
  readonly points: number;
}

const FRAMES = 120;
/** CSS pixels a frame: a page of text in a quarter of a second. */
const STEP = 50;

export async function timeMarks(rounds: number, points: number): Promise<MarkTiming> {
  const { text, blocks } = readPage(document, location.href);
  const body = blocks.filter(({ part, from, to }) => part === "body" && to - from > 120);
  const marks = pageMarks(window);
  const clock = (work: () => void): number => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  const at = (part: number) => {
    const { from } = body[Math.floor(part * (body.length - 1))] as { from: number };
    return passageAt(text, { from: from + 3, to: from + 110 });
  };
  // In an order that jumps through the page: 0.618 is as far from every fraction as can be.
  const passages = Array.from({ length: rounds }, (_, round) => at((round * 0.618) % 1));
  const show = passages.map((passage) => clock(() => expectShown(marks.show(passage, null), "same")));
  const altered = passages.map((passage) => {
    const quote = `${passage.quote.slice(0, 40)}#${passage.quote.slice(41)}`;
    return clock(() => expectShown(marks.show({ ...passage, quote }, null), "altered", "absent"));
  });
  const numbered: NumberedPassage[] = Array.from({ length: points }, (_, place) => ({
    label: String(place + 1),
    passage: at(place / points),
  }));
  const number: number[] = [];
  for (let round = 0; round < rounds; round++) {
    marks.number([], null);
    number.push(clock(() => marks.number(numbered, null)));
  }
  scrollTo({ top: 0, behavior: "instant" });
  const frames: number[] = [];
  let before = await nextFrame();
  for (let frame = 0; frame < FRAMES; frame++) {
    scrollBy({ top: STEP, behavior: "instant" });
    const now = await nextFrame();
    frames.push(now - before);
    before = now;
  }
  marks.number([], null);
  return { show, altered, number, frames, units: text.length, points };
}

/** A time is one only for what was done. */
function expectShown(shown: Shown, ...wanted: readonly Shown[]): void {
  if (!wanted.includes(shown)) throw new Error(`shown: ${shown}, wanted: ${wanted.join(" or ")}`);
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

Object.assign(globalThis, { timeMarks });
