/**
 * Marks in a page: the words that were asked for, and the points with their numbers. Highlights of the browser's own, which do not change
 * the document; what is marked is watched, so that a mark never stays on other words than its own.
 */
import type { Passage } from "../model";
import type { SiteSelectors } from "../sites/site";
import { type DomAccess, domAccess } from "./dom";
import { type Located, readPlaces } from "./locate";
import { POINTS, type PointStyle, SHOWN } from "./markNames";
import type { Numbers } from "./numbers";
import { bringIntoView, unfold } from "./reveal";

/** "same", "altered": the words are marked, these or nearly these; "folded": they are in the page, but not on its face; "absent": they are not. */
export type Shown = "same" | "altered" | "folded" | "absent";

/** A point to be marked, with the number that stands beside it. */
export interface NumberedPassage {
  readonly label: string;
  readonly passage: Passage;
}

export interface PageMarks {
  /** Marks the words, and brings them into view. What was shown before is so no longer. */
  show(passage: Passage, site: SiteSelectors | null): Shown;
  /** Marks these points instead of those marked before; none: takes all marks and numbers away, what is shown too. Gives how many are in the page. */
  number(points: readonly NumberedPassage[], site: SiteSelectors | null, style?: PointStyle): number;
  /** Points are marked. */
  readonly isNumbered: boolean;
}

/** Words that are marked, and what they were when they were. */
interface Mark {
  readonly label: string;
  readonly passage: Passage;
  ranges: readonly Range[];
  words: string;
}

/** Milliseconds from a change of the page to the look at the marks; pages change in bursts. */
const AFTER_CHANGE = 100;
/** Milliseconds between two new readings of a page whose words went away: it may be drawn again in parts. */
const BETWEEN_READINGS = 1000;
/** New readings in vain after which lost words are given up. */
const MOST_READINGS = 5;

/** Puts the element that holds the numbers into a page: `addNumbers`, which comes in a script of its own (entrypoints/numbers). */
export type AddNumbers = (view: Window, dom: DomAccess) => Numbers | null;

/** The marks of a window's document; there are none yet, and nothing is watched until there are. */
export function pageMarks(view: Window & typeof globalThis, addNumbers: () => AddNumbers | undefined): PageMarks {
  const { document } = view;
  const dom = domAccess(document);
  let shown: Mark | null = null;
  let points: Mark[] = [];
  let numbers: Numbers | null = null;
  let style: PointStyle = "numbers";
  let selectors: SiteSelectors | null = null;
  let watching: AbortController | null = null;

  const marks = (): Mark[] => (shown === null ? points : [...points, shown]);
  const draw = (): void => {
    highlight(view, SHOWN, shown?.ranges ?? [], 1);
    highlight(
      view,
      POINTS + style,
      points.flatMap(({ ranges }) => ranges),
      0,
    );
    place();
    if (marks().length === 0) {
      watching?.abort();
      watching = null;
    } else watching ??= watch(view, dom, { place, check, forget });
  };
  const place = (): void => numbers?.place(points.map(({ label, ranges }) => ({ label, range: ranges[0] ?? null })));
  const forget = (): void => {
    if (shown === null) return;
    shown = null;
    draw();
  };
  let lost = 0;
  let again = 0;
  let readAt = Number.NEGATIVE_INFINITY;
  /** Marks whose words are no longer theirs are found anew or taken away. */
  const check = (): void => {
    again = 0;
    const wrong = marks().filter((mark) => mark.words === "" || wordsOf(mark.ranges) !== mark.words);
    for (const mark of wrong) if (mark.words !== "") lose(mark);
    const isEarly = view.performance.now() - readAt < BETWEEN_READINGS;
    if (wrong.length > 0 && lost < MOST_READINGS && isEarly) {
      if (again === 0) again = view.setTimeout(check, BETWEEN_READINGS);
    } else if (wrong.length > 0 && lost < MOST_READINGS) {
      readAt = view.performance.now();
      const locate = readPlaces(document, selectors);
      for (const mark of wrong) hold(mark, locate(mark.passage));
      lost = wrong.some(({ words }) => words !== "") ? 0 : lost + 1;
    }
    if (wrong.length > 0) draw();
    else place();
  };

  return {
    show(passage, site) {
      selectors = site;
      lost = 0;
      const located = readPlaces(document, site)(passage);
      shown = null;
      if (located === null || !unfold(dom, located.ranges)) {
        draw();
        return located === null ? "absent" : "folded";
      }
      shown = newMark("", passage, located);
      draw();
      bringIntoView(view, dom, located.ranges[0] as Range);
      return located.words;
    },
    number(wanted, site, as = "numbers") {
      selectors = site;
      lost = 0;
      points = [];
      draw();
      style = as;
      if (wanted.length === 0 || as !== "numbers") {
        numbers?.remove();
        numbers = null;
      }
      if (wanted.length === 0) shown = null;
      else {
        const locate = readPlaces(document, site);
        points = wanted.map(({ label, passage }) => newMark(label, passage, locate(passage)));
        if (as === "numbers") numbers ??= addNumbers()?.(view, dom) ?? null;
      }
      draw();
      return points.filter(({ ranges }) => ranges.length > 0).length;
    },
    get isNumbered() {
      return points.length > 0;
    },
  };
}

function newMark(label: string, passage: Passage, located: Located | null): Mark {
  const mark = { label, passage, ranges: [], words: "" };
  hold(mark, located);
  return mark;
}

function hold(mark: Mark, located: Located | null): void {
  mark.ranges = located?.ranges ?? [];
  mark.words = wordsOf(mark.ranges);
}

function lose(mark: Mark): void {
  mark.ranges = [];
  mark.words = "";
}

function wordsOf(ranges: readonly Range[]): string {
  return ranges.map((range) => range.toString()).join("\n");
}

/** Where a browser has no highlights (Chromium before 105, Firefox before 140: older than the manifest takes), words are brought into view unmarked. */
function highlight(view: Window & typeof globalThis, name: string, ranges: readonly Range[], priority: number): void {
  const registry = view.CSS.highlights;
  if (ranges.length === 0) return void registry?.delete(name);
  if (!registry) return;
  const marked = new view.Highlight(...ranges);
  marked.priority = priority;
  registry.set(name, marked);
}

interface Watched {
  /** The layout may have changed. */
  readonly place: () => void;
  /** The document may have changed. */
  readonly check: () => void;
  /** The reader is done with what is shown: Escape, or a click into the page. */
  readonly forget: () => void;
}

/** Watches the page until it is aborted. */
function watch(view: Window & typeof globalThis, dom: DomAccess, { place, check, forget }: Watched): AbortController {
  const ending = new AbortController();
  const { signal } = ending;
  let timer = 0;
  let frame = 0;
  const soon = () => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };
  const changes = new view.MutationObserver(() => {
    if (timer !== 0) return;
    timer = view.setTimeout(() => {
      timer = 0;
      check();
    }, AFTER_CHANGE);
  });
  const sizes = new view.ResizeObserver(soon);
  if (dom.root !== null) {
    changes.observe(dom.root, { childList: true, subtree: true, characterData: true });
    sizes.observe(dom.root);
  }
  const listen = { capture: true, passive: true, signal } as const;
  view.addEventListener("resize", soon, listen);
  view.addEventListener("load", soon, listen);
  view.document.fonts?.addEventListener("loadingdone", soon, { signal });
  view.addEventListener("toggle", soon, listen);
  // The page's own scrolling moves the numbers with it; a box's inside the page does not.
  view.addEventListener("scroll", ({ target }) => target !== view.document && soon(), listen);
  view.addEventListener("click", forget, listen);
  view.addEventListener("keydown", ({ key }) => key === "Escape" && forget(), listen);
  signal.addEventListener("abort", () => {
    changes.disconnect();
    sizes.disconnect();
    view.clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  });
  return ending;
}
