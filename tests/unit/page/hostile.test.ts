/** Pages that are too large, too deep or made to mislead. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../lib/page/read";
import { MOST_NODES, MOST_TEXT } from "../../../lib/page/survey";
import { openPage } from "../../../scripts/dom";
import { ADDRESS, lines, pageOf, releaseOf, SENTENCE, titleOf } from "./page";

function timed(html: string): { time: number; text: string; truncated: string | null } {
  const { document, close } = openPage(html, ADDRESS);
  const start = performance.now();
  const { text, truncated } = readPage(document, ADDRESS);
  const time = performance.now() - start;
  close();
  return { time, text, truncated };
}

/** Time for `count` copies against a tenth of them: linear is 10, quadratic 100. */
function growth(part: string, count: number, wrap: (inner: string) => string = (inner) => inner): number {
  const of = (n: number) => timed(`<body><h1>On the ferry</h1>${wrap(part.repeat(n))}</body>`).time;
  of(count / 10);
  const small = Math.min(of(count / 10), of(count / 10));
  return of(count) / Math.max(small, 1);
}

describe("large pages", () => {
  it("take time in proportion to their size", () => {
    expect(growth(`<p>${SENTENCE}</p>`, 10_000)).toBeLessThan(40);
    expect(growth('<div class="title"><a href="/x/1">Français</a></div>', 5_000)).toBeLessThan(40);
    expect(growth("word<b>word</b> ", 20_000)).toBeLessThan(40);
    expect(growth("<br>x", 20_000)).toBeLessThan(40);
  }, 60_000);

  it("of 100,000 nodes are read whole", () => {
    const { text, truncated } = timed(`<body><div>${"<p>Short.</p>".repeat(33_000)}<p>${SENTENCE}</p></div></body>`);
    expect(truncated).toBeNull();
    expect(text.endsWith(SENTENCE)).toBe(true);
  }, 60_000);

  it("of 10 MB are read up to the limit, and say so", () => {
    const { text, truncated } = timed(`<body><div>${`<p>${SENTENCE.repeat(10)}</p>`.repeat(9_500)}</div></body>`);
    expect(truncated).toBe("longer than 2,000,000 characters");
    expect(text.length).toBeGreaterThan(MOST_TEXT * 0.9);
    expect(text.length).toBeLessThan(MOST_TEXT * 1.1);
  }, 60_000);

  it("of more nodes than the limit are read up to it, and say so", () => {
    const { truncated } = timed(`<body><p>${SENTENCE}</p>${"<i></i>".repeat(MOST_NODES + 10)}</body>`);
    expect(truncated).toBe("more than 300,000 nodes");
  }, 60_000);

  it("nested deeper than a parser for files bears are refused in a sentence", () => {
    expect(() => openPage("<div>".repeat(50_000), ADDRESS)).toThrow(/nested 50000 deep/);
    expect(() => openPage("<p>x".repeat(50_000), ADDRESS)).not.toThrow();
  });

  it("nested deeply are read", () => {
    const { document, close } = openPage("<body></body>", ADDRESS);
    let at: Element = document.body;
    for (let i = 0; i < 1_500; i++) {
      const inner = document.createElement(i % 3 === 0 ? "li" : i % 3 === 1 ? "ol" : "div");
      inner.className = "title";
      at.append(inner);
      at = inner;
    }
    at.append(SENTENCE);
    const page = readPage(document, ADDRESS);
    expect(page.text).toBe(SENTENCE);
    close();
  }, 60_000);

  it("of one text without a space or a stop are read", () => {
    expect(releaseOf("x".repeat(200_000)).text).toHaveLength("Statement on the ferry\n\n".length + 200_000);
  });
});

describe("misleading pages", () => {
  it("cannot cover what the reader asks of nodes", () => {
    const covered = [
      "childNodes",
      "firstChild",
      "nextSibling",
      "parentNode",
      "nodeType",
      "localName",
      "getAttribute",
      "hasAttributes",
      "nodeValue",
    ]
      .map((name) => `<input name="${name}"><img name="${name}">`)
      .join("");
    const read = pageOf(
      `<body><form>${covered}<h1>On the ferry</h1><p>${SENTENCE}</p></form><img name="body"><img name="documentElement"><embed name="querySelector"></body>`,
    );
    expect([titleOf(read), lines(read)]).toEqual(["On the ferry", [SENTENCE]]);
  });

  it("with markup in title and metadata give it as words", () => {
    const read = pageOf(
      `<html><head><title>&lt;img src=x onerror=alert(1)&gt; On the ferry</title><meta property="og:site_name" content="<b>M</b>"></head><body><h1>&lt;img src=x onerror=alert(1)&gt; On the ferry</h1><p>${SENTENCE}</p></body></html>`,
    );
    expect(titleOf(read)).toBe("<img src=x onerror=alert(1)> On the ferry");
    expect(read.hints.siteName).toBe("<b>M</b>");
  });

  it("with a class of a megabyte or ten thousand hints are read", () => {
    const read = pageOf(
      `<html><head>${'<meta name="PubDate" content="2024-01-01">'.repeat(10_000)}<meta name="PubDate" content="${"9".repeat(1_000_000)}"></head><body class="${"type-x ".repeat(100_000)}"><p class="${"share ".repeat(200_000)}">x</p><p>${SENTENCE}</p></body></html>`,
    );
    expect(read.hints.dates.length).toBeLessThanOrEqual(40);
    expect(read.hints.types.length).toBeLessThanOrEqual(40);
    expect(read.text).toContain(SENTENCE);
  });

  it("that are frames, XML or nothing give no text and no error", () => {
    for (const html of [
      "<frameset><frame src=a></frameset>",
      '<?xml version="1.0"?><rss><item/></rss>',
      "\u0000\u0001",
      "<!---->",
    ]) {
      expect(() => pageOf(html)).not.toThrow();
    }
  });
});
