import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isSameDocument } from "../../../lib/browser/address";
import { watchPage } from "../../../lib/page/watch";

const ADDRESS = "https://www.ministry.example/news/1";
const TEXT = `<p>${"The two sides met and agreed to meet again. ".repeat(8)}</p>`;

let dom: JSDOM;
let view: Window & typeof globalThis;
let end = () => {};
const tell = vi.fn<(moved: boolean) => void>();

/** A page whose clock the test turns. */
function load(body: string): void {
  dom = new JSDOM(`<title>News</title><body>${body}</body>`, { url: ADDRESS });
  view = dom.window as unknown as Window & typeof globalThis;
  view.setTimeout = setTimeout as unknown as typeof view.setTimeout;
  view.clearTimeout = clearTimeout as unknown as typeof view.clearTimeout;
  vi.stubGlobal("AbortController", view.AbortController);
}

/** The same, watched. With `tells` the page has a stand-in for the Navigation API, which jsdom has not. */
function open(body: string, tells = false): EventTarget {
  load(body);
  const navigation = new view.EventTarget();
  if (tells) Object.assign(view, { navigation });
  end = watchPage(view, isSameDocument, tell);
  return navigation;
}

/** Turns the clock, and lets observers of the page hear of what changed. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

const told = () => tell.mock.calls.map(([moved]) => moved);

beforeEach(() => {
  vi.useFakeTimers();
  tell.mockReset();
});
afterEach(() => {
  end();
  dom.window.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a page that is watched", () => {
  it("is told of once, when it has come to rest", async () => {
    open(TEXT);
    await pass(200);
    expect(told()).toEqual([]);
    await pass(60_000);
    expect(told()).toEqual([false]);
  });

  it("is told of later while it is still changing, and at last though it never rests", async () => {
    open(TEXT);
    for (let at = 0; at < 40; at++) {
      view.document.body.append(view.document.createElement("i"));
      await pass(100);
      if (at === 20) expect(told()).toEqual([]);
    }
    expect(told()).toEqual([false]);
  });

  it("is told of again after pushState where the browser tells of it", async () => {
    const navigation = open(TEXT, true);
    await pass(300);
    view.history.pushState({}, "", "/news/2");
    navigation.dispatchEvent(new view.Event("currententrychange"));
    await pass(300);
    expect(told()).toEqual([false, true]);
  });

  it("is told of again after a click that moved it, where the browser does not tell", async () => {
    open(TEXT);
    await pass(300);
    view.document.body.click();
    view.history.pushState({}, "", "/news/2");
    await pass(600);
    expect(told()).toEqual([false, true]);
  });

  it("is told of again when its title changes, when the reader goes back, and on a move to another route", async () => {
    open(TEXT);
    await pass(300);
    view.document.title = "Talks in Lima";
    await pass(300);
    expect(told()).toEqual([false, true]);
    view.history.replaceState({}, "", "/news/3");
    view.dispatchEvent(new view.PopStateEvent("popstate"));
    await pass(300);
    expect(told()).toHaveLength(3);
    view.location.hash = "#/news/4";
    await pass(300);
    expect(told()).toHaveLength(4);
  });

  it("is not told of again on a move within it, on a click that moves nothing, on a change of its text", async () => {
    open(TEXT, true);
    await pass(300);
    view.location.hash = "#part";
    view.document.body.click();
    view.document.body.append("More.");
    view.document.head.append(view.document.createElement("meta"));
    await pass(5000);
    expect(told()).toEqual([false]);
  });

  it("is told of once for several moves in a row", async () => {
    open(TEXT);
    await pass(300);
    for (const title of ["Loading", "Loading.", "Talks in Lima"]) {
      view.document.title = title;
      await pass(100);
    }
    await pass(400);
    expect(told()).toEqual([false, true]);
  });

  it("that came as a shell is told of again when it is filled, and not when that is never", async () => {
    open("<script>const much = 'text that nobody sees'.repeat(900);</script><main></main>");
    await pass(300);
    expect(told()).toEqual([false]);
    view.document.querySelector("main")?.append(view.document.createElement("i"));
    await pass(1000);
    expect(told()).toEqual([false]);
    const filled = view.document.createElement("p");
    filled.textContent = "The two sides met and agreed to meet again. ".repeat(8);
    view.document.querySelector("main")?.append(filled);
    await pass(300);
    expect(told()).toEqual([false, true]);
  });

  it("is not told of after the watch has ended", async () => {
    open(TEXT);
    await pass(300);
    end();
    view.document.title = "Talks in Lima";
    view.history.pushState({}, "", "/news/2");
    view.dispatchEvent(new view.PopStateEvent("popstate"));
    await pass(5000);
    expect(told()).toEqual([false]);
  });

  it("that is prepared in advance is told of when it is shown", async () => {
    load(TEXT);
    Object.assign(view.document, { prerendering: true });
    end = watchPage(view, isSameDocument, tell);
    await pass(5000);
    expect(told()).toEqual([]);
    view.document.dispatchEvent(new view.Event("prerenderingchange"));
    await pass(300);
    expect(told()).toEqual([false]);
  });
});
