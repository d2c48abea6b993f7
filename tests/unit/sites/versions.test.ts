import { describe, expect, it } from "vitest";
import { proposedVersions } from "../../../lib/sites/versions";

describe("a release in the site's other languages", () => {
  it("stands where the site's form of addresses puts it", () => {
    expect(proposedVersions("https://www.mfa.gov.tr/no_-301_-delta-daki-seller-hk.en.mfa")).toEqual([
      { lang: "tr", url: "https://www.mfa.gov.tr/no_-301_-delta-daki-seller-hk.tr.mfa" },
    ]);
    expect(proposedVersions("https://mid.ru/en/foreign_policy/news/1950002/")[0]).toEqual({
      lang: "ru",
      url: "https://mid.ru/ru/foreign_policy/news/1950002/",
    });
  });

  it("is told by a host, and by a step that its first language leaves out", () => {
    expect(proposedVersions("http://kremlin.ru/events/president/news/76627")).toEqual([
      { lang: "en", url: "http://en.kremlin.ru/events/president/news/76627" },
    ]);
    expect(proposedVersions("http://en.kremlin.ru/events/president/news/76627")).toEqual([
      { lang: "ru", url: "http://kremlin.ru/events/president/news/76627" },
    ]);
    expect(proposedVersions("https://mfa.gov.by/press/news_mfa/a7c1e2d34b56f789.html").map(({ url }) => url)).toEqual([
      "https://mfa.gov.by/be/press/news_mfa/a7c1e2d34b56f789.html",
      "https://mfa.gov.by/en/press/news_mfa/a7c1e2d34b56f789.html",
    ]);
  });

  it.each([
    ["a list", "https://mid.ru/en/foreign_policy/news/"],
    ["a home page", "https://www.mfa.gov.tr/default.en.mfa"],
    ["a site whose translations have names of their own", "https://www.esteri.it/it/sala_stampa/x/"],
    [
      "a language that the form does not have",
      "https://www.consilium.europa.eu/xx/press/press-releases/2024/03/12/a-statement/",
    ],
    ["nobody's site", "https://mfa.gov.tr.example.com/no_-301_.en.mfa"],
    ["no address", "about:blank"],
  ])("is not proposed for %s", (_, address) => {
    expect(proposedVersions(address)).toEqual([]);
  });

  it("leads back from each version to the others", () => {
    for (const address of [
      "https://www.mfa.gov.tr/no_-301_-delta-daki-seller-hk.en.mfa",
      "https://www.gov.kz/memleket/entities/mfa/press/news/details/1273258?lang=en",
      "https://www.un.org/sg/en/content/sg/statement/2012-06-07/syria",
    ]) {
      const back = proposedVersions(address).flatMap(({ url }) => proposedVersions(url).map((each) => each.url));
      expect(back).toContain(address);
    }
  });
});
