import { describe, expect, it } from "vitest";
import { ADDRESS, pageOf, SENTENCE } from "./page";

const hints = (head: string, body = "", url: string | null = ADDRESS) =>
  pageOf(
    `<html><head><meta charset="utf-8">${head}</head><body class="single node-type-press"><h1>On the ferry</h1>${body}<div><p>${SENTENCE}</p></div></body></html>`,
    url,
  );

describe("hints", () => {
  it("give dates from metadata, each with its source", () => {
    const read = hints(
      '<meta name="PubDate" content="2024-05-01 10:00"><meta property="article:published_time" content="2024-05-01T08:00:00Z"><meta name="DCTERMS.issued" content="2024-05-02">' +
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-05-03","headline":"H"}]}</script>',
      '<time datetime="2024-05-04">4 May</time><meta itemprop="datePublished" content="2024-05-05">',
    );
    expect(read.hints.dates).toEqual([
      { value: "2024-05-01 10:00", source: "meta:PubDate" },
      { value: "2024-05-01T08:00:00Z", source: "meta:article:published_time" },
      { value: "2024-05-05", source: "meta:datePublished" },
      { value: "2024-05-02", source: "meta:DCTERMS.issued" },
      { value: "2024-05-03", source: "json-ld:datePublished" },
      { value: "2024-05-04", source: "time[datetime]" },
    ]);
  });

  it("leave out the date of change and those of related entries in menus", () => {
    const read = hints(
      '<meta property="article:modified_time" content="2024-06-01">',
      '<nav><time datetime="2020-01-01">old</time></nav>',
    );
    expect(read.hints.dates).toEqual([]);
  });

  it("pass over JSON-LD that is broken or of another shape", () => {
    for (const json of ["{", "null", "[1,[2]]", '{"@graph":5,"headline":{"a":1},"datePublished":[]}', '"x"']) {
      expect(
        hints(`<script type="application/ld+json">${json}</script>`).hints.titles.filter(({ source }) =>
          source.startsWith("json"),
        ),
      ).toEqual([]);
    }
  });

  it("name the site, the types, the issuing body", () => {
    const read = hints(
      '<meta property="og:site_name" content="Ministry"><meta property="og:type" content="article">',
      "<dl><dt>From:</dt><dd><a href=/a>Foreign Office</a> and <a href=/b>Treasury</a></dd></dl>",
    );
    expect(read.hints.siteName).toBe("Ministry");
    expect(read.hints.types.map(({ value }) => value)).toEqual(["article", "node-type-press"]);
    expect(read.hints.organisations.map(({ value }) => value)).toEqual(["Foreign Office", "Treasury"]);
  });
});

describe("the canonical address", () => {
  const of = (href: string, url: string | null = ADDRESS) => {
    const { canonical, foreignCanonical } = hints(`<link rel="canonical" href="${href}">`, "", url);
    return { canonical, foreignCanonical };
  };
  it("is one of the same host", () => {
    expect(of("https://mfa.example/en/statement?id=1#top")).toEqual({
      canonical: "https://mfa.example/en/statement?id=1",
      foreignCanonical: null,
    });
    expect(of("/en/statement")).toEqual({ canonical: "https://www.mfa.example/en/statement", foreignCanonical: null });
  });
  it("of another host is only told", () => {
    expect(of("https://evil.example/x")).toEqual({ canonical: null, foreignCanonical: "https://evil.example/x" });
    expect(of("https://mfa.example.evil.example/x").canonical).toBeNull();
  });
  it("is none where it is the home page, a script or nonsense", () => {
    for (const href of ["/", "https://www.mfa.example/", "javascript:alert(1)", "https://", ""]) {
      expect(of(href)).toEqual({ canonical: null, foreignCanonical: null });
    }
  });
});

it("language and direction are what the nearest element says", () => {
  const read = pageOf(
    `<html lang="en" dir="ltr"><body><div lang="ar" dir="RTL"><h1>x y z</h1><p>${SENTENCE}</p><p>${SENTENCE}</p></div></body></html>`,
  );
  expect([read.declaredLang, read.declaredDir]).toEqual(["ar", "rtl"]);
  expect(pageOf(`<p>${SENTENCE}</p>`).declaredLang).toBeNull();
});
