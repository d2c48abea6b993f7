import { describe, expect, it } from "vitest";
import { lines, pageOf, SENTENCE, titleOf } from "./page";

const menu = `<ul>${["Home", "The Minister", "Press releases", "Visas", "Missions", "Contact"].map((name, i) => `<li><a href="/m/${i}">${name}</a></li>`).join("")}</ul>`;
const page = (body: string) =>
  pageOf(`<html><head><meta charset="utf-8"><title>On the ferry</title></head><body>${body}</body></html>`);

describe("the body region", () => {
  it("leaves out menus, footers and columns of another make", () => {
    const read = page(
      `<div>${menu}</div><div id="m"><h1>On the ferry</h1><div id="t"><p>${SENTENCE}</p><p>${SENTENCE}</p></div><div id="s"><p>The weather is fair today and will stay so for the week.</p></div></div><div id="f"><p>Ministry Square 1, open on Mondays and on Tuesdays until noon.</p></div>`,
    );
    expect(lines(read)).toEqual([SENTENCE, SENTENCE]);
  });

  it("holds paragraphs that each stand in a division of their own", () => {
    const read = page(
      `<h1>On the ferry</h1><div class="col"><div class="p">${SENTENCE}</div><div class="p">Yes.</div><div class="p">${SENTENCE}</div></div>`,
    );
    expect(lines(read)).toEqual([SENTENCE, "Yes.", SENTENCE]);
  });

  it("goes on over what a template repeats", () => {
    const part = `<div class="part"><p>${SENTENCE}</p></div>`;
    expect(lines(page(`<h1>On the ferry</h1><main>${part}${part}${part}</main>`))).toEqual([
      SENTENCE,
      SENTENCE,
      SENTENCE,
    ]);
  });

  it("is not dropped for a name that sounds like furniture", () => {
    for (const name of ["print-area", "page-with-sidebar", "search-result share", "lang-en"]) {
      expect(lines(page(`<h1>On the ferry</h1><div class="${name}"><p>${SENTENCE}</p><p>End.</p></div>`))).toEqual([
        SENTENCE,
        "End.",
      ]);
    }
  });

  it("is not the notice on cookies, even beside a short release", () => {
    const read = page(
      `<div class="cookie-banner"><p>${SENTENCE} ${SENTENCE}</p></div><main><h1>On the ferry</h1><p>${SENTENCE}</p></main>`,
    );
    expect(lines(read)).toEqual([SENTENCE]);
  });

  it("is read behind an open notice that hides the page from screen readers, and in a body hidden until scripts have run", () => {
    const notice = `<div role="dialog"><p>${SENTENCE}</p></div>`;
    const read = pageOf(
      `<body style="visibility:hidden">${notice}<div aria-hidden="true"><h1>On the ferry</h1><div><p>${SENTENCE}</p><p>${SENTENCE}</p></div></div></body>`,
    );
    expect([titleOf(read), ...lines(read)]).toEqual(["On the ferry", SENTENCE, SENTENCE]);
  });

  it("keeps a list of links between paragraphs, and drops one at the end with its heading", () => {
    const links =
      '<ul><li><a href="/a">The first annex to the treaty</a></li><li><a href="/b">The second annex</a></li></ul>';
    expect(
      lines(page(`<h1>On the ferry</h1><div><p>${SENTENCE}</p>${links}<p>${SENTENCE}</p><h2>Links</h2>${links}</div>`)),
    ).toEqual([SENTENCE, "The first annex to the treaty", "The second annex", SENTENCE]);
  });

  it("drops what stands under a heading over related links, but no sentence about relations", () => {
    const read = page(
      `<h1>On the ferry</h1><div><p>${SENTENCE}</p><p>Related links</p><p><a href="/x">Another ferry</a></p></div>`,
    );
    expect(lines(read)).toEqual([SENTENCE]);
    expect(
      lines(page(`<h1>On the ferry</h1><div><p>${SENTENCE}</p><p>Related links between our peoples remain.</p></div>`)),
    ).toHaveLength(2);
  });

  it("drops buttons written as text between title and body", () => {
    const read = page(
      `<h1>On the ferry</h1><div>[Font: <a href="#">A</a> <a href="#">A</a>] <a href="javascript:print()">Print</a></div><div>2024-05-01</div><div>Hits: 1936</div><div class="t"><p>${SENTENCE}</p></div>`,
    );
    expect(lines(read)).toEqual(["2024-05-01", SENTENCE]);
  });

  it("keeps a date in figures beside a count of readers", () => {
    const read = page(
      `<h1>On the ferry</h1><div>14.11.2024 | 312 views</div><div>Hits: 1936</div><div class="t"><p>${SENTENCE}</p></div>`,
    );
    expect(lines(read)).toEqual(["14.11.2024 | 312 views", SENTENCE]);
  });

  it("takes an author's word for the article's body", () => {
    const read = page(
      `<h1>On the ferry</h1><div><div itemprop="articleBody"><div><p>${SENTENCE}</p></div></div><div><p>${SENTENCE.slice(0, 60)}</p></div></div>`,
    );
    expect(lines(read)).toEqual([SENTENCE]);
  });

  it("finds a date line above the title, not the day's date in the site's header", () => {
    const date = "<div>19 April 2017 16:51</div>";
    const text = `<h1>On the ferry</h1><div class="t"><p>${SENTENCE}</p></div>`;
    expect(lines(page(`<div>${menu}</div><div>${date}${text}</div>`))[0]).toBe("19 April 2017 16:51");
    expect(lines(page(`<div>${date}${menu}</div><div>${text}</div>`))).toEqual([SENTENCE]);
  });

  it("of a page without text is empty", () => {
    for (const html of ["", "<html></html>", "<body> \n </body>", "<body><img src=x></body>"]) {
      const read = pageOf(html);
      expect([read.text, read.blocks, titleOf(read)]).toEqual(["", [], null]);
    }
  });
});

it("the head is short lines above the body, the body begins with its first sentence", () => {
  const read = page(
    `<h1>On the ferry</h1><p>Press release</p><div class="t"><p>Valletta</p><p>3 May 2024</p><p>${SENTENCE}</p><p>4 May 2024</p></div>`,
  );
  expect(read.blocks.map(({ part }) => part)).toEqual(["head", "head", "head", "head", "body", "body"]);
});

describe("a site's selectors", () => {
  it("find title, date and body where they are given, and are ignored where they find nothing", async () => {
    const { readPage } = await import("../../../lib/page/read");
    const { openPage } = await import("../../../scripts/dom");
    const html = `<html><body><b id="t">Loss</b><div><p>${SENTENCE} ${SENTENCE}</p></div><div id="b"><p>Here it is.</p><i class="d">3 May 2024</i></div></body></html>`;
    const { document } = openPage(html, "https://mfa.example/1");
    const found = readPage(document, "https://mfa.example/1", { title: "#t", body: "#b", date: ".d" });
    expect(found.text.endsWith("Here it is.\n\n3 May 2024")).toBe(true);
    expect(titleOf(found)).toBe("Loss");
    expect(found.blocks.at(-1)?.part).toBe("head");
    const none = readPage(document, "https://mfa.example/1", { title: "#none", body: "!!!", date: "" });
    expect(none).toEqual(readPage(document, "https://mfa.example/1"));
  });
});

describe("what is of the page and not of the release", () => {
  it("is a picture's caption, but not the paragraph beside it", () => {
    const read = page(
      `<h1>On the ferry</h1><div class="t"><figure><img src="/x.jpg"><figcaption>The minister on the pier. Photo: Ministry</figcaption></figure><p>${SENTENCE}</p></div>`,
    );
    expect(lines(read)).toEqual([SENTENCE]);
  });

  it("is a file to take away, but not a sentence that links to one", () => {
    const linking = `The report (<a href="/r.pdf">report.pdf</a>) was handed to the two ministers this morning in Valletta.`;
    const read = page(
      `<h1>On the ferry</h1><ul><li><a href="/f">240503_Press_Release.hwp</a> (120 KB)</li></ul><div class="t"><p>${SENTENCE}</p><p>${linking}</p></div>`,
    );
    expect(lines(read)).toEqual([SENTENCE, linking.replace(/<[^>]+>/g, "")]);
  });

  it("is the table of the footer under the table of the text", () => {
    const row = (text: string) => `<table width="780"><tr><td>${text}</td></tr></table>`;
    const read = page(
      row(`<b>On the ferry that was found</b>`) +
        row(`${SENTENCE}<br><br>${SENTENCE} ${SENTENCE}`) +
        row("Address: 2 Harbour Street, Valletta, telephone 356 000 000"),
    );
    expect(read.text).not.toContain("Harbour Street");
    expect(read.text).toContain(SENTENCE);
  });
});

it("the element that a site's file names for the date is among the dates that the page gives for itself, wherever it stands", async () => {
  const { readPage } = await import("../../../lib/page/read");
  const { openPage } = await import("../../../scripts/dom");
  const html = `<html><body><h1>On the ferry (3 May 2024)</h1><div><p>${SENTENCE}</p></div></body></html>`;
  const { document } = openPage(html, "https://mfa.example/1");
  const { hints, text, blocks } = readPage(document, "https://mfa.example/1", { date: "h1" });
  expect(hints.dates).toEqual([{ value: "On the ferry (3 May 2024)", source: "site" }]);
  expect(blocks.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
    ["title", "On the ferry (3 May 2024)"],
    ["paragraph", SENTENCE],
  ]);
});
