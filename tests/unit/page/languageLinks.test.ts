import { describe, expect, it } from "vitest";
import { codedLanguage, namedLanguage } from "../../../lib/page/languageNames";
import { ADDRESS, pageOf, SENTENCE } from "./page";

const links = (body: string, head = "", url: string | null = ADDRESS) =>
  pageOf(
    `<html><head><meta charset="utf-8">${head}</head><body><div>${body}</div><h1>On the ferry</h1><p>${SENTENCE}</p></body></html>`,
    url,
  ).languageLinks.map(({ lang, url: address }) => `${lang} ${address}`);

describe("language links", () => {
  it("are declared alternates, without x-default and the page itself", () => {
    expect(
      links(
        "",
        `<link rel="alternate" hreflang="fr" href="/fr/presse/2024/05/declaration-1234"><link rel="alternate" hreflang="x-default" href="/x/1/2/3"><link rel="alternate" hreflang="en" href="${ADDRESS}"><link rel="alternate" type="application/rss+xml" href="/rss/feed/1">`,
      ),
    ).toEqual(["fr https://www.mfa.example/fr/presse/2024/05/declaration-1234"]);
  });

  it("are links named by a language in its own words or another's", () => {
    expect(
      links(
        '<a href="/ru/a/2024/1234">Русский</a> <a href="/ar/a/2024/1234">العربية</a> <a href="/zh/a/2024/1234">简体中文</a> <a href="/fr/a/2024/1234">Version française</a>',
      ),
    ).toHaveLength(4);
  });

  it("are codes only in company", () => {
    expect(links('<a href="/fr/a/2024/1234">FR</a> <a href="/ar/a/2024/1234">AR</a>')).toHaveLength(2);
    expect(links('<a href="/about/is/2024/1234">is</a>')).toEqual([]);
  });

  it("are a code alone where it leads to the same address in another language", () => {
    expect(links('<a href="/fr/press/17.html">FR</a>', "", "https://www.mfa.example/press/17.html")).toHaveLength(1);
    expect(links('<a href="/fr/press/18.html">FR</a>', "", "https://www.mfa.example/press/17.html")).toEqual([]);
  });

  it("are pictures that describe a language", () => {
    expect(
      links(
        '<a href="/en2/a/202305/t1.html"><img data-desc="英文"></a><a href="/fr2/a/202305/t2.html"><img alt="Français"></a>',
      ),
    ).toHaveLength(2);
  });

  it("are not a switch to other home pages", () => {
    expect(
      links(
        '<a href="/fr/">Français</a> <a href="/ru/index.html">Русский</a> <a href="https://ar.mfa.example/">العربية</a> <a href="/es/inicio.aspx">Español</a>',
      ),
    ).toEqual([]);
  });

  it("are releases of other slugs, and not the other language's section above them", () => {
    const page = "https://www.mfa.example/en/files/mali/news/2025/article/opening-of-thirty-classrooms-2-oct";
    const bar = (href: string) => `<a href="${href}">Français</a> <a href="/en/">English</a>`;
    const translation = "/fr/dossiers/mali/article/ouverture-de-trente-classes-02-10-25";
    expect(links(bar(translation), "", page)).toEqual([`fr https://www.mfa.example${translation}`]);
    expect(links(bar("/fr/dossiers/mali/presse"), "", page)).toEqual([]);
  });

  it("are not scripts, data, mail or fragments", () => {
    expect(
      links(
        '<a href="javascript:go(1234)">Français</a><a href="data:text/html,1234">Русский</a><a href="mailto:a@b">Español</a><a href="#fr">Deutsch</a><a>Italiano</a>',
      ),
    ).toEqual([]);
  });

  it("are not words in a sentence that begin with a language's name", () => {
    expect(
      links('<a href="/a/2024/1234">French President arrives</a> <a href="/a/2024/1235">Chinese ambassador</a>'),
    ).toEqual([]);
  });

  it("count with a page that has no address, where they lead somewhere", () => {
    expect(
      links(
        '<a href="http://mfa.example/fr/a/t1234.html">Français</a><a href="http://mfa.example/ru/">Русский</a><a href="/es/a/1234">Español</a>',
        "",
        null,
      ),
    ).toEqual(["fr http://mfa.example/fr/a/t1234.html"]);
  });
});

it("names and codes", () => {
  expect(namedLanguage(" [Français] ")).toBe("fr");
  expect(namedLanguage("Frankreich")).toBeNull();
  expect(namedLanguage("英語版 (English)")).toBe("en");
  expect(namedLanguage("Deutsch / German")).toBe("de");
  expect(namedLanguage("Talks (Geneva)")).toBeNull();
  expect(namedLanguage("Click here for Hindi version")).toBe("hi");
  expect(namedLanguage("Read this in Arabic")).toBe("ar");
  expect(namedLanguage("Read about Russian")).toBeNull();
  expect(codedLanguage("de-DE1")).toBe("de");
  expect(codedLanguage("zh_CN")).toBe("zh");
  expect(codedLanguage("OK")).toBeNull();
});
