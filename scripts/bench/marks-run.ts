/** Runs in the page of the benchmark: words of the page itself shown in it, and a hundred points numbered. */
import { type NumberedPassage, pageMarks, type Shown } from "../../lib/page/marks";
import { addNumbers } from "../../lib/page/numbers";
import { readPage } from "../../lib/page/read";
import { passageAt } from "../../lib/text/passage";

/** Milliseconds, one a round. */
export interface MarkTiming {
  /** From the order to the marked words in view: the page read again, the words found, the layout asked, the window scrolled. */
  readonly show: readonly number[];
  /** The same for words of which one letter is another. The generated page says everything often, so that many places are weighed, mostly in vain. */
  readonly altered: readonly number[];
  readonly number: readonly number[];
  /** From one frame to the next while the page is scrolled, as it came and under the numbers, turn by turn. */
  readonly bareFrames: readonly number[];
  readonly frames: readonly number[];
  readonly units: number;
  readonly points: number;
}

const FRAMES = 120;
const TURNS = 3;
/** CSS pixels a frame: a page of text in a quarter of a second. */
const STEP = 50;

export async function timeMarks(rounds: number, points: number): Promise<MarkTiming> {
  const { text, blocks } = readPage(document, location.href);
  const body = blocks.filter(({ part, from, to }) => part === "body" && to - from > 120);
  const marks = pageMarks(window, () => addNumbers);
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
  const bareFrames: number[] = [];
  const frames: number[] = [];
  // Turn by turn, as a machine slows and hastens: both see the same of it.
  for (let turn = 0; turn < TURNS; turn++) {
    marks.number([], null);
    bareFrames.push(...(await scrolled()));
    marks.number(numbered, null);
    frames.push(...(await scrolled()));
  }
  marks.number([], null);
  return { show, altered, number, bareFrames, frames, units: text.length, points };
}

/** Milliseconds from frame to frame while the page is scrolled from its head. */
async function scrolled(): Promise<number[]> {
  scrollTo({ top: 0, behavior: "instant" });
  await nextFrame();
  const frames: number[] = [];
  let before = await nextFrame();
  for (let frame = 0; frame < FRAMES; frame++) {
    scrollBy({ top: STEP, behavior: "instant" });
    const now = await nextFrame();
    frames.push(now - before);
    before = now;
  }
  return frames;
}

/** A time is one only for what was done. */
function expectShown(shown: Shown, ...wanted: readonly Shown[]): void {
  if (!wanted.includes(shown)) throw new Error(`shown: ${shown}, wanted: ${wanted.join(" or ")}`);
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

Object.assign(globalThis, { timeMarks });
