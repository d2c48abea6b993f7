import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { structuralName } from "../../../lib/page/structuralNames";
import { readStructure } from "../../../lib/page/structure";
import { openPage } from "../../../scripts/dom";

const FIXTURES = fileURLToPath(new URL("../../fixtures/releases/pages/", import.meta.url));
const ADDRESS = "https://www.ministry.example/press/tarlenheim-meets-hentzau-1379.html?who=tarlenheim";

function structureOf(html: string | Uint8Array, address = ADDRESS) {
  const { document, close } = openPage(html, address);
  const structure = readStructure(document, address);
  close();
  return structure;
}

describe("a page's structure", () => {
  it("has the page's elements, its builders' names and the shape of its lines", () => {
    const { html, path } = structureOf(
      `<html lang="en"><head><title>Tarlenheim</title></head><body><div class="article-body news" id="main"><h1>Tarlenheim Meets Hentzau</h1>
       <p class="date">3 May 2024</p><ol start="2"><li>Peace</li></ol></div></body></html>`,
    );
    expect(html).toContain('<div class="article-body news" id="main"><h1>Xxxxxxxxxx Xxxxx Xxxxxxx</h1>');
    expect(html).toContain('<p class="date">0 Xxx 0000</p>');
    expect(html).toContain('<ol start="2"><li>Xxxxx</li></ol>');
    expect(html).toContain('<html lang="en">');
    expect(path).toBe("/xxxxx/xxxxxxxxxx-xxxxx-xxxxxxx-0000.html");
  });

  it("has no word of the page, wherever it stands in it", () => {
    const word = "Zyxwvutia";
    const { html } = structureOf(`<!doctype html><html lang="${word}" data-who="${word}"><head><title>${word}</title>
      <meta name="author" content="${word}"><meta name="${word}" content="x"><meta property="og:url" content="https://a.example/${word}?q=${word}">
      <link rel="canonical" href="/${word}?${word}=1"><script>const who = "${word}";</script><style>.x::after { content: "${word}" }</style>
      <script type="application/ld+json">{"@type":"NewsArticle","${word}":"${word}","author":{"name":"${word}"},"url":"https://${word}.example/"}</script>
      </head><body class="tag-${word} ${word.toLowerCase()}" onload="${word}()"><!-- ${word} --><x-${word}>${word}</x-${word}><${word}>a</${word}>
      <img alt="${word}" src="/${word}.jpg" title="${word}"><input value="${word}" name="${word}" placeholder="${word}"><textarea>${word}</textarea>
      <p style="display: none; --who: ${word}" itemprop="${word}" role="${word}" id="author_${word}">${word} &amp; ${word.toUpperCase()}</p>
      <a href="mailto:${word}@example.org" rel="${word}">${word}</a><time datetime="${word}">x</time><iframe src="/${word}" srcdoc="${word}"></iframe>
      <template>${word}</template><noscript>${word}</noscript><svg><text>${word}</text></svg></body></html>`);
    expect(html.toLowerCase()).not.toContain(word.toLowerCase());
    expect(html).toContain('"@type":"NewsArticle"');
    expect(html).toContain('style="display:none"');
    expect(html).toContain("<x-unknown>");
  });

  it("shows a name that the site's own style sheet has, unless the page says it", () => {
    const { html } = structureOf(`<html><head><style>.rqbox-lead, .hentzau { color: red }</style></head>
      <body><p class="rqbox-lead">A</p><p class="hentzau">Rupert Hentzau</p><p class="qzbox-lead">B</p></body></html>`);
    expect(html).toContain('class="rqbox-lead"');
    expect(html).toContain('class="xxxxxxx"');
    expect(html).toContain('class="xxxxx-lead"');
  });

  it("writes nothing that could run or load, and is HTML again", () => {
    const { html } = structureOf(
      `<body onload="x()"><p title='"><script>x</script>'>1 < 2 & 3</p><script src="/a.js"></script><img src="/a.png"></body>`,
    );
    expect(html).not.toMatch(/<script|onload|src=|http/);
    const again = structureOf(html);
    expect(again.html).toBe(html);
  });

  it("does not change the page", () => {
    const { document, close } = openPage("<body><p class=a>Peace</p></body>", ADDRESS);
    const before = document.documentElement.outerHTML;
    readStructure(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
    close();
  });

  it("ends on a page without end", () => {
    const deep = `${"<div>".repeat(3000)}peace${"</div>".repeat(3000)}`;
    expect(structureOf(deep).html.length).toBeLessThan(100_000);
    expect(structureOf("<p>peace ".repeat(40_000)).html.length).toBeLessThan(1_100_000);
  });

  const pages = readdirSync(FIXTURES).filter((name) => name.endsWith(".html"));
  it.each(pages)("has no word of %s", (name) => {
    const bytes = readFileSync(`${FIXTURES}${name}`);
    const { document, close } = openPage(bytes, ADDRESS);
    const text = document.body?.textContent ?? "";
    close();
    const shown = new Set(
      (
        structureOf(bytes)
          .html.toLowerCase()
          .match(/\p{L}+/gu) ?? []
      ).filter((word) => !isBuilders(word)),
    );
    const words = new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
    expect([...words].filter((word) => shown.has(word) && !isBuilders(word))).toEqual([]);
  });
});

/** A word of our own list, a tag, an attribute, a language, or a mask. */
function isBuilders(word: string): boolean {
  return /^(.)\1*$/u.test(word) || structuralName(word) === word || OURS.has(word) || /^[a-z]{1,3}$/.test(word);
}

const OURS = new Set(
  `html body head title meta link div span article aside section header footer nav main table tbody thead tfoot figure figcaption caption
  blockquote strong center address class style display visibility datetime content href hreflang itemprop itemtype itemscope script
  ul ol li td th tr doctype picture source button input select option label form iframe small details summary cite code abbr time unknown
  lang dir rel type name property charset equiv colspan rowspan start value align hidden role quot video audio object embed canvas pre sup sub mark font`.split(
    /\s+/,
  ),
);

describe("a name of the builders'", () => {
  it.each([
    ["article-body", "article-body"],
    ["author-ivanov", "author-xxxxxx"],
    ["tag-john-smith", "tag-xxxx-xxxxx"],
    ["postid-13798", "xxxxxx-00000"],
    ["col-md-6", "col-md-6"],
    ["newsDetailTitle", "newsDetailTitle"],
    ["министр", "ххххххх"],
    ["ivanovNews", "xxxxxxNews"],
  ])("%s is shown as %s", (name, shown) => {
    expect(structuralName(name)).toBe(shown);
  });
});
