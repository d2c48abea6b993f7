import { describe, expect, it } from "vitest";
import { matchSite } from "../../../lib/sites/match";
import { bodies } from "../../../lib/sites/registry";

const idAt = (address: string) => matchSite(address)?.issuer.id ?? null;

describe("the body at an address", () => {
  it("is known by its host, with www. and without", () => {
    expect(idAt("https://mfa.gov.cn/eng/xw/t20260101_1.html")).toBe("cn");
    expect(idAt("https://www.mfa.gov.cn/eng/xw/t20260101_1.html")).toBe("cn");
    expect(idAt("http://www.fmprc.gov.cn/mfa_eng/t1379972.shtml")).toBe("cn");
  });

  it("is the same with another port, other case, a trailing dot, http", () => {
    expect(idAt("http://www.mfa.gov.cn:8080/x")).toBe("cn");
    expect(idAt("HTTPS://WWW.MFA.GOV.CN/x")).toBe("cn");
    expect(idAt("https://www.mfa.gov.cn./x")).toBe("cn");
  });

  it("carries name, country and kind for the record, and nothing else", () => {
    expect(matchSite("https://www.mfa.gov.cn/x")?.issuer).toEqual({
      id: "cn",
      name: expect.stringContaining("China"),
      country: "CN",
      kind: "ministry",
    });
  });

  it("is found under a family of hosts, whole labels only", () => {
    expect(idAt("https://lk.china-embassy.gov.cn/eng/x")).toBe("cn");
    expect(idAt("https://fr.usembassy.gov/a-release/")).toBe("us-missions");
    expect(idAt("https://notusembassy.gov/a-release/")).toBeNull();
  });

  it("is the exact host's before the family's", () => {
    expect(idAt("https://mid.ru/ru/x/")).toBe("ru");
    expect(idAt("https://www.mid.ru/ru/x/")).toBe("ru");
    expect(idAt("https://indonesia.mid.ru/en/x/")).toBe("ru-missions");
  });

  it("depends on the path where a host is shared", () => {
    expect(idAt("https://www.gov.br/mre/pt-br/x")).toBe("br");
    expect(idAt("https://www.gov.br/mre")).toBe("br");
    expect(idAt("https://www.gov.br/planalto/pt-br/x")).toBe("br-president");
    expect(idAt("https://www.gov.br/saude/pt-br/x")).toBeNull();
    expect(idAt("https://www.gov.br/mrex/pt-br/x")).toBeNull();
    expect(idAt("https://www.gov.br/?next=/mre/x")).toBeNull();
    expect(idAt("https://www.gov.br/#/mre/x")).toBeNull();
  });
});

describe("the body at an address that is written otherwise", () => {
  it.each([
    ["for telephones", "https://m.mfa.gov.cn/x", "cn"],
    ["for telephones, in a word", "https://mobile.mofa.gov.pk/x", "pk"],
    ["with a numbered www", "http://www1.mfa.gr/en/x", "gr"],
    ["on a port of its own", "http://www.mid.ru:8443/ru/press_service/x", "ru"],
    ["with a dot at its end and a port", "https://www.mfa.gov.tr.:443/x.en.mfa", "tr"],
    ["in its own script", "https://президент.рф/events/x", "ru-president"],
    ["in that script's xn-- form", "https://xn--d1abbgf6aiiy.xn--p1ai/events/x", "ru-president"],
    ["on a mirror", "http://test.fmprc.gov.cn/wjdt_674879/fyrbt_674889/202109/t20210901_9177440.shtml", "cn"],
    ["without the path in which releases stand", "https://www.whitehouse.gov/about/", "us-president"],
    ["in Russian, without a language", "https://mid.ru/press_service/spokesman/briefings/1869427/", "ru"],
    ["with encoded letters in the path", "https://www.gob.mx/sre%2Fx/../sre/prensa", "mx"],
    ["with dots that climb in the path", "https://www.gov.br/saude/../mre/pt-br/x", "br"],
  ])("is found: %s", (_name, address, id) => {
    expect(idAt(address)).toBe(id);
  });

  it("is the mission's under a ministry's host, and the ministry's where it lists more", () => {
    expect(idAt("https://tokyo.mfa.gov.tr/x")).toBe("tr-missions");
    expect(idAt("https://archive.mid.ru/en/x")).toBe("ru");
    expect(idAt("https://brics2022.mfa.gov.cn/x")).toBe("brics");
    expect(idAt("https://embamex.sre.gob.mx/x")).toBe("mx-missions");
    expect(idAt("https://other.sre.gob.mx/x")).toBe("mx");
  });
});

describe("an address that departments share", () => {
  it("belongs to any of those whose releases stand there, until the page is read", () => {
    const match = matchSite("https://www.gov.uk/government/news/x");
    expect(match?.sharers.map(({ id }) => id)).toEqual(["gb", "gb-pm"]);
    expect(match).toMatchObject({ isReleaseAddress: true, isListAddress: false });
  });

  it("belongs to one where its path is that one's", () => {
    expect(
      matchSite("https://www.gov.uk/government/organisations/foreign-commonwealth-development-office"),
    ).toMatchObject({ issuer: { id: "gb" }, sharers: [] });
    expect(matchSite("https://www.regjeringen.no/en/dep/smk/x")).toMatchObject({
      issuer: { id: "no-pm" },
      sharers: [],
    });
    expect(matchSite("https://www.portugal.gov.pt/pt/gc24/area-de-governo/negocios-estrangeiros/x")?.sharers).toEqual(
      [],
    );
  });

  it.each([
    "https://www.gov.uk/guidance/travel",
    "https://www.gov.uk/government/newspapers",
    "https://www.gov.uk/x/government/news/y",
    "https://www.gov.pl/web/finance/x",
    "https://www.gov.pl/web/diplomacyx",
    "https://www.canada.ca/en/health-canada/news/2024/05/x.html",
    "https://www.gob.mx/salud/prensa/x",
    "https://www.gob.mx/sre%2Fprensa",
    "https://www.gob.pe/institucion/minsa/noticias/1",
    "https://www.gov.kz/memleket/entities/dsm/press/news/details/1",
    "https://www.admin.ch/opc/de/x.html",
    "https://www.gov.br/mre@example",
    "https://www.gov.br//mre/x",
    "https://www.funag.gov.br/loja/x",
    "https://www.un.org/depts/los/x",
  ])("is nobody's beside those paths: %s", (address) => {
    expect(matchSite(address)).toBeNull();
  });
});

describe("an address that only resembles a ministry's", () => {
  it.each([
    ["a longer host", "https://mfa.gov.cn.example.com/eng/"],
    ["a host with more in front, no dot between", "https://xmfa.gov.cn/eng/"],
    ["a subdomain that is not listed", "https://shop.mofa.gov.pk/x"],
    ["www. twice", "https://www.www.mofa.gov.pk/x"],
    ["the host in the path", "https://example.com/mfa.gov.cn/eng/"],
    ["the host in the query", "https://example.com/?u=https://mfa.gov.cn/"],
    ["the host as user name", "https://mfa.gov.cn@example.com/eng/"],
    ["a user name on the true host", "https://someone@mfa.gov.cn/eng/"],
    ["the host with a hyphen for a dot", "https://mfa-gov.cn/eng/"],
    ["a Cyrillic а in the host", "https://mf\u0430.gov.cn/eng/"],
    ["the same as xn--", "https://xn--mf-7kc.gov.cn/eng/"],
    ["two trailing dots", "https://mfa.gov.cn../eng/"],
    ["a telephone's label twice", "https://m.m.mofa.gov.pk/x"],
    ["a telephone's label without its dot", "https://mmofa.gov.pk/x"],
    ["a www of two digits", "https://www10.mofa.gov.pk/x"],
    ["the host behind another's backslash", "https://example.com\\@mfa.gov.cn/eng/"],
    ["the host encoded into the user name", "https://mfa.gov.cn%2F@example.com/eng/"],
    ["a password on the true host", "https://a:b@mfa.gov.cn/eng/"],
    ["the host in the fragment", "https://example.com/#https://mfa.gov.cn/"],
    ["the host as a port's neighbour", "https://example.com:443/mfa.gov.cn:443"],
    ["Greek letters", "https://m\u03c6a.gov.cn/"],
    ["xn-- without meaning", "https://xn--mfa.gov.cn/eng/"],
    ["a state's whole domain", "https://gov.tr/x"],
    ["a neighbour under that domain", "https://mof.gov.tr/x"],
    ["a number that is no host", "https://127.0.0.1/mfa.gov.cn"],
    ["about:", "about:blank#https://mfa.gov.cn/"],
    ["mailto:", "mailto:x@mfa.gov.cn"],
    ["intent:", "intent://www.mfa.gov.cn/x#Intent;scheme=https;end"],
    ["ws:", "wss://www.mfa.gov.cn/x"],
    ["filesystem:", "filesystem:https://www.mfa.gov.cn/x"],
    ["moz-extension:", "moz-extension://abcdef/www.mfa.gov.cn"],
    ["data:", "data:text/html,https://mfa.gov.cn/"],
    ["a saved file", "file:///home/reader/www.mfa.gov.cn/x.html"],
    ["blob:", "blob:https://www.mfa.gov.cn/0f0e"],
    ["view-source:", "view-source:https://www.mfa.gov.cn/x"],
    ["javascript:", "javascript:'https://www.mfa.gov.cn/'"],
    ["ftp:", "ftp://www.mfa.gov.cn/x"],
    ["an extension's page", "chrome-extension://abcdef/www.mfa.gov.cn"],
    ["the bare host of a family", "https://usembassy.gov.example/"],
    ["a family's name as a lookalike's prefix", "https://fr.usembassy.gov.example/"],
    ["no address at all", "www.mfa.gov.cn"],
    ["nothing", ""],
  ])("is nobody's: %s", (_name, address) => {
    expect(matchSite(address)).toBeNull();
  });

  it("can be written with a full-width or upper-case host, which the web makes the same host", () => {
    expect(idAt("https://ｍｆａ.gov.cn/eng/")).toBe("cn");
  });
});

describe("the form of an address", () => {
  it("tells a release from a list where the site's addresses do", () => {
    const release = matchSite("https://www.mfa.gov.cn/eng/xw/fyrbt/202404/t20240403_11276554.html");
    expect(release).toMatchObject({ isReleaseAddress: true, isListAddress: false });
    const list = matchSite("https://www.mfa.gov.cn/eng/xw/fyrbt/");
    expect(list).toMatchObject({ isReleaseAddress: false, isListAddress: true });
    const page = matchSite("https://www.mfa.gov.cn/eng/xw/index_2.html");
    expect(page).toMatchObject({ isReleaseAddress: false, isListAddress: true });
  });

  it("is a list at every host's root", () => {
    expect(matchSite("https://www.mfa.gov.af/")?.isListAddress).toBe(true);
    expect(matchSite("https://www.mfa.gov.af/some-page")?.isListAddress).toBe(false);
  });

  it("is never both", () => {
    for (const body of bodies)
      for (const { example } of body.sites) {
        const found = example === undefined ? null : matchSite(example);
        expect(found?.isListAddress && found.isReleaseAddress).not.toBe(true);
      }
  });
});

describe("the cost of a question", () => {
  it("is far below a tenth of a millisecond, for those who are known and those who are not", () => {
    const addresses = bodies.flatMap(({ sites }) =>
      sites.flatMap(({ host }) => [
        `https://${host.replace("*.", "x.")}/a/b`,
        `https://${host.replace("*.", "")}.example.com/a/b`,
      ]),
    );
    // The quickest of several: what else the machine does is no cost of a question.
    const rounds = Array.from({ length: 8 }, () => {
      const since = performance.now();
      for (const address of addresses) matchSite(address);
      return performance.now() - since;
    });
    expect(Math.min(...rounds) / addresses.length).toBeLessThan(0.1);
  });

  it("does not grow with what a page writes into its address", () => {
    const since = performance.now();
    for (const sign of ["/", "?", "a/", "index_", "%2F", "1"])
      matchSite(`https://www.mfa.gov.cn/${sign.repeat(50_000)}`);
    matchSite(`https://${"a.".repeat(30_000)}mfa.gov.cn.example.com/`);
    expect(performance.now() - since).toBeLessThan(1000);
  });
});
