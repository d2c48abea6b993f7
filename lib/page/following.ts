/** Where in a release its reader is, by the scrolling of the page. It listens to that from its making to its end, and not before. */
import type { Passage, Span } from "../model";
import type { SiteSelectors } from "../sites/site";
import { domAccess } from "./dom";
import { readPlaces } from "./locate";
import { BROUGHT_TO, boxOf, scrollerOf } from "./reveal";

export interface Following {
  /** These words were brought into view: the reader is there until he scrolls by himself. */
  hold(place: Span): void;
  end(): void;
}

/** A place in the page: ranges of its first and its last letter. A letter that is changed or taken out leaves its range empty. */
interface Stretch {
  readonly place: Passage;
  readonly first: Range;
  readonly last: Range;
}

/** Milliseconds between two looks while the page scrolls: the eye does not read faster than that. */
const BETWEEN_LOOKS = 100;
/** Milliseconds that a smooth scroll to shown words takes at most; it is none of the reader's. */
const BRINGING = 1000;
/** Milliseconds between two new readings of a page that was drawn anew. */
const BETWEEN_READINGS = 2000;
/** CSS pixels under the line to which shown words are brought: their first line stands above it. */
const LINE_BELOW = 12;

/**
 * Tells which of the places, given in page order, is being read, each time that it is another one; null where none of them is in
 * sight. Ends with `end`.
 */
export function followReading(
  view: Window & typeof globalThis,
  places: readonly Passage[],
  site: SiteSelectors | null,
  tell: (place: Span | null) => void,
): Following {
  const dom = domAccess(view.document);
  const ending = new view.AbortController();
  const now = () => view.performance.now();
  let stretches: readonly Stretch[] = [];
  let readAt = 0;
  let heldUntil = 0;
  let timer = 0;
  let told: Passage | null = null;

  const say = (place: Passage | null): void => {
    if (place === told) return;
    told = place;
    tell(place && { from: place.from, to: place.to });
  };
  const read = (): void => {
    readAt = now();
    const locate = readPlaces(view.document, site);
    stretches = places.flatMap((place) => {
      const ranges = locate(place)?.ranges ?? [];
      const [begin, end] = [ranges[0], ranges.at(-1)];
      if (begin === undefined || end === undefined) return [];
      const first = begin.cloneRange();
      first.setEnd(begin.startContainer, begin.startOffset + 1);
      const last = end.cloneRange();
      last.setStart(end.endContainer, end.endOffset - 1);
      return { place, first, last };
    });
  };
  const look = (): void => {
    timer = 0;
    if (stretches.some(({ first, last }) => first.collapsed || last.collapsed) && now() - readAt > BETWEEN_READINGS)
      read();
    const height = view.innerHeight;
    const [first] = stretches;
    const line = first === undefined ? null : lineIn(scrollerOf(view, dom, first.first), height);
    say(line === null ? null : (readAtLine(stretches, line, height)?.place ?? null));
  };
  const listen = { capture: true, passive: true, signal: ending.signal } as const;
  const moved = (): void => {
    if (timer === 0 && now() > heldUntil) timer = view.setTimeout(look, BETWEEN_LOOKS);
  };
  const free = (): void => {
    heldUntil = 0;
  };
  view.addEventListener("scroll", moved, listen);
  for (const own of ["wheel", "touchmove", "keydown", "pointerdown"]) view.addEventListener(own, free, listen);
  read();
  look();

  return {
    hold(place) {
      heldUntil = now() + BRINGING;
      view.clearTimeout(timer);
      timer = 0;
      const known = places.find(({ from, to }) => from === place.from && to === place.to);
      if (known !== undefined) say(known);
    },
    end() {
      ending.abort();
      view.clearTimeout(timer);
    },
  };
}

/**
 * Height of the line at which the reader is taken to read: where shown words are brought, and towards the ends of the page nearer to its
 * edges, so that what stands in the first and last window is reached too. Null where nothing scrolls.
 */
export function lineIn(
  { scrollTop, scrollHeight, clientHeight }: Pick<Element, "scrollTop" | "scrollHeight" | "clientHeight">,
  height: number,
): number | null {
  const way = scrollHeight - clientHeight;
  if (way <= 0) return null;
  // On a short way the line goes through the whole window all the same.
  const scale = Math.max(1, height / way);
  const above = scrollTop * scale;
  const below = (way - scrollTop) * scale;
  return Math.max(Math.min(height * BROUGHT_TO + LINE_BELOW, above), height - below);
}

/** The innermost stretch that the line goes through; else the last above it that is still in sight, else the first below it that is. */
function readAtLine(stretches: readonly Stretch[], line: number, height: number): Stretch | null {
  let here: Stretch | null = null;
  let above: Stretch | null = null;
  let below: Stretch | null = null;
  for (const stretch of stretches) {
    const top = boxOf(stretch.first)?.top;
    const bottom = boxOf(stretch.last)?.bottom;
    if (top === undefined || bottom === undefined) continue;
    if (top > line) {
      if (top < height) below ??= stretch;
    } else if (bottom > line) here = stretch;
    else if (bottom > 0) above = stretch;
  }
  return here ?? above ?? below;
}
