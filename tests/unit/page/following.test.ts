import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Span } from "../../../lib/model";
import { type Following, followReading, lineIn } from "../../../lib/page/following";
import { readPage } from "../../../lib/page/read";
import { passageAt } from "../../../lib/text/passage";
import { openPage } from "../../../scripts/dom";
import { ADDRESS } from "./page";

const HEIGHT = 800;

describe("the line at which a page is read", () => {
  const page = (scrollTop: number, scrollHeight = 8000) => ({ scrollTop, scrollHeight, clientHeight: HEIGHT });

  test("goes from the top of the window at the beginning to its foot at the end", () => {
    expect(lineIn(page(0), HEIGHT)).toBe(0);
    expect(lineIn(page(7200), HEIGHT)).toBe(HEIGHT);
    expect(lineIn(page(3600), HEIGHT)).toBe(332);
  });

  test("goes through the whole window where there is little to scroll", () => {
    expect(lineIn(page(0, 900), HEIGHT)).toBe(0);
    expect(lineIn(page(50, 900), HEIGHT)).toBe(400);
    expect(lineIn(page(100, 900), HEIGHT)).toBe(HEIGHT);
  });

  test("is nowhere in a page that does not scroll", () => {
    expect(lineIn(page(0, HEIGHT), HEIGHT)).toBeNull();
  });
});

describe("following a reader", () => {
  const TEXTS = ["first", "second", "third"].map((word) =>
    `The ${word} point is that the ferries go on. `.repeat(12).trim(),
  );
  /** CSS pixels from one paragraph to the next, and how tall each is. */
  const STEP = 1000;
  let view: Window & typeof globalThis;
  let close: () => void;
  let scrolled = 0;
  let told: (Span | null)[] = [];
  let following: Following | null = null;
  let places: Span[] = [];

  /** A page of three paragraphs, a thousand pixels each, under a head of a thousand. */
  beforeEach(() => {
    vi.useFakeTimers();
    const html = `<h1>On the ferries</h1>${TEXTS.map((text, at) => `<p id="p${at + 1}">${text}</p>`).join("")}`;
    const opened = openPage(`<!doctype html><title>On the ferries</title><body>${html}`, ADDRESS);
    close = opened.close;
    view = opened.document.defaultView as Window & typeof globalThis;
    scrolled = 0;
    told = [];
    Object.defineProperty(view, "innerHeight", { value: HEIGHT });
    Object.defineProperty(view.performance, "now", { value: () => Date.now() });
    const root = opened.document.documentElement;
    Object.defineProperty(opened.document, "scrollingElement", { value: root });
    Object.defineProperties(root, {
      scrollHeight: { value: 10_000 },
      clientHeight: { value: HEIGHT },
      scrollTop: { get: () => scrolled },
    });
    view.Range.prototype.getClientRects = function (this: Range) {
      const paragraph = this.startContainer.parentElement;
      if (paragraph === null || this.collapsed) return [] as unknown as DOMRectList;
      const top = Number(paragraph.id.slice(1)) * STEP - scrolled + (this.startOffset > 5 ? STEP - 50 : 0);
      return [{ top, bottom: top + 20, width: 8, height: 20 }] as unknown as DOMRectList;
    };
    const { text } = readPage(opened.document, ADDRESS);
    places = TEXTS.map((words) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length }));
    following = followReading(
      view,
      places.map((place) => passageAt(text, place)),
      null,
      (place) => told.push(place),
    );
  });
  afterEach(() => {
    following?.end();
    vi.useRealTimers();
    close();
  });

  const scroll = (to: number) => {
    scrolled = to;
    view.dispatchEvent(new view.Event("scroll"));
    vi.advanceTimersByTime(150);
  };

  test("tells each place once, as it is come to, and that there is none", () => {
    for (const to of [1000, 1100, 2000, 2500, 3000, 5000, 3000]) scroll(to);
    expect(told).toEqual([...places, null, places[2]]);
  });

  test("is silent about its own way to shown words, and stays there until the reader scrolls", () => {
    following?.hold(places[2] as Span);
    for (const to of [1000, 2000]) scroll(to);
    expect(told).toEqual([places[2]]);
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([places[2]]);
    scroll(1000);
    expect(told).toEqual([places[2], places[0]]);
  });

  test("lets go at once when the reader turns the wheel", () => {
    following?.hold(places[2] as Span);
    view.dispatchEvent(new view.Event("wheel"));
    scroll(1000);
    expect(told).toEqual([places[2], places[0]]);
  });

  test("holds at words that are in no list without telling of them", () => {
    following?.hold({ from: 0, to: 3 });
    scroll(1000);
    expect(told).toEqual([]);
  });

  test("finds the words again in a page that was drawn anew", () => {
    scroll(1000);
    for (const paragraph of view.document.querySelectorAll("p")) paragraph.replaceWith(paragraph.cloneNode(true));
    vi.advanceTimersByTime(3000);
    scroll(2000);
    expect(told).toEqual([places[0], places[1]]);
  });

  test("says nothing of words that were taken out", () => {
    view.document.querySelector("#p2")?.remove();
    vi.advanceTimersByTime(3000);
    scroll(2000);
    expect(told).toEqual([]);
  });

  test("hears nothing any more when it has ended", () => {
    following?.end();
    scroll(1000);
    expect(told).toEqual([]);
  });
});
