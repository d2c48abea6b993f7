import { JSDOM } from "jsdom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readPage, readPageInSteps } from "../../../lib/page/read";
import { atOnce, inPieces, type Steps } from "../../../lib/page/steps";
import { generateRelease } from "../../../scripts/bench/releases";

const ADDRESS = "https://www.ministry.example/news/1";

let dom: JSDOM | null = null;
afterEach(() => {
  dom?.window.close();
  vi.unstubAllGlobals();
});

function open(html: string): Document {
  dom = new JSDOM(html, { url: ADDRESS });
  vi.stubGlobal("MutationObserver", dom.window.MutationObserver);
  return dom.window.document;
}

/** A page that does something at each rest, told how many there were before; every step is a piece of its own. */
function restless(happens: (rest: number) => void, restMs = 0) {
  let rests = 0;
  let time = 0;
  return {
    now: () => (time += 3),
    rest: async () => {
      time += restMs;
      happens(rests++);
    },
    get rests() {
      return rests;
    },
  };
}

const reading = (document: Document, happens: (rest: number) => void = () => {}, address = () => ADDRESS) => {
  const pace = restless(happens);
  return inPieces(document, address, () => readPageInSteps(document, address(), null), pace).then((page) => ({
    page,
    rests: pace.rests,
  }));
};

const textIn = (document: Document, selector: string) => document.querySelector(selector)?.firstChild as Text;

const LONG = generateRelease(6_000);

describe("a page that is read in pieces", () => {
  it("gives what one stretch gives", async () => {
    const document = open(LONG);
    const { page, rests } = await reading(document);
    expect(page).toEqual(readPage(document, ADDRESS));
    expect(page.text.length).toBeGreaterThan(30_000);
    expect(rests).toBeGreaterThan(10);
  });

  it("rests the more often the longer it is", async () => {
    const restsOf = async (words: number) => (await reading(open(generateRelease(words)))).rests;
    const [short, long] = [await restsOf(3_000), await restsOf(30_000)];
    expect(long).toBeGreaterThan(2.5 * short);
  });

  it("goes on without a rest while there is time", async () => {
    const document = open(LONG);
    const rest = vi.fn(async () => {});
    await inPieces(
      document,
      () => ADDRESS,
      () => readPageInSteps(document, ADDRESS, null),
      { now: () => 0, rest },
    );
    expect(rest).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (document: Document) => void]>([
    ["a word", (document) => textIn(document, "main p").appendData("!")],
    ["an element", (document) => void document.querySelector("main div")?.append(document.createElement("p"))],
    ["an attribute", (document) => document.querySelector("main")?.setAttribute("aria-hidden", "true")],
    ["the language that it declares", (document) => document.documentElement.setAttribute("lang", "fr")],
    [
      "everything",
      (document) => {
        document.open();
        document.write("<title>Other</title><main><h1>Other</h1><p>Another page has taken the place of this one.</p>");
        document.close();
      },
    ],
  ])("is begun again when %s changes between two pieces, and tells what stands there then", async (_what, change) => {
    for (const moment of [1, 4, 12]) {
      const document = open(LONG);
      const { page } = await reading(document, (rest) => rest === moment && change(document));
      expect(page).toEqual(readPage(document, ADDRESS));
    }
  });

  it("is begun again when its address changes", async () => {
    let address = ADDRESS;
    const happens = (rest: number) => {
      if (rest === 5) address = "https://www.ministry.example/news/2";
    };
    const { page } = await reading(open(LONG), happens, () => address);
    expect(page.url).toBe("https://www.ministry.example/news/2");
  });

  it("is never read half before a change and half behind it", async () => {
    const state = (name: string) => `${name} says that the two sides agreed on this and on nothing else at all today.`;
    const document = open(`<main>${Array.from({ length: 900 }, () => `<p>${state("North")}</p>`).join("")}</main>`);
    const paragraphs = [...document.querySelectorAll("p")];
    // All of them at each third rest: one name throughout is the page, two are what it never was.
    const { page } = await reading(document, (rest) => {
      if (rest % 3 === 2) for (const each of paragraphs) each.textContent = state(rest % 2 === 0 ? "North" : "South");
    });
    const names = new Set(page.text.match(/North|South/g));
    expect(names.size).toBe(1);
    expect(page).toEqual(readPage(document, ADDRESS));
  });

  it("is read in one stretch when it changes at every rest, after a few attempts", async () => {
    const document = open(LONG);
    const clock = document.querySelector("nav") as Element;
    const { page, rests } = await reading(document, (rest) => {
      clock.textContent = `12:00:${rest}`;
    });
    expect(page).toEqual(readPage(document, ADDRESS));
    expect(rests).toBeLessThan(6);
  });

  it("is read in what is left of it when others take its turns for a second", async () => {
    const document = open(LONG);
    const pace = restless(() => {}, 300);
    const page = await inPieces(
      document,
      () => ADDRESS,
      () => readPageInSteps(document, ADDRESS, null),
      pace,
    );
    expect(page).toEqual(readPage(document, ADDRESS));
    expect(pace.rests).toBe(4);
  });

  it("is watched no longer than it is read", async () => {
    const document = open(LONG);
    const disconnect = vi.spyOn(MutationObserver.prototype, "disconnect");
    const observe = vi.spyOn(MutationObserver.prototype, "observe");
    await reading(document, (rest) => rest === 3 && document.body.append("!"));
    expect(observe).toHaveBeenCalledTimes(2);
    expect(disconnect).toHaveBeenCalledTimes(2);
  });

  it("fails as one stretch fails, and leaves no watch behind", async () => {
    const document = open(LONG);
    const disconnect = vi.spyOn(MutationObserver.prototype, "disconnect");
    function* failing(): Steps<never> {
      yield;
      throw new RangeError("no such page");
    }
    expect(() => atOnce(failing())).toThrow("no such page");
    await expect(inPieces(document, () => ADDRESS, failing)).rejects.toThrow("no such page");
    expect(disconnect).toHaveBeenCalledTimes(1);
  });
});
