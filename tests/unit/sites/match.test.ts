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
