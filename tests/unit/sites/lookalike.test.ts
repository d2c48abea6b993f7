import { describe, expect, it } from "vitest";
import { skeletonOf } from "../../../lib/sites/confusable";
import { resemblanceOf } from "../../../lib/sites/lookalike";
import { matchSite } from "../../../lib/sites/match";
import { decodeHost } from "../../../lib/sites/punycode";

describe("an address that resembles a ministry's", () => {
  it.each([
    ["https://mfa.gov.cn.example.com/eng/x.html", "mfa.gov.cn"],
    ["https://www.mfa.gov.cn.example.com/", "mfa.gov.cn"],
    ["https://mfa-gov-cn.example.com/", "mfa.gov.cn"],
    ["https://login-mfa-gov-cn.com/", "mfa.gov.cn"],
    ["https://www-mfa-gov-cn.translate.example/eng/", "mfa.gov.cn"],
    ["https://mfa.gov.cn@example.com/eng/x.html", "mfa.gov.cn"],
    ["https://www.mfa.gov.cn@example.com/", "mfa.gov.cn"],
    ["https://mf\u0430.gov.cn/eng/x.html", "mfa.gov.cn"],
    ["https://www.mf\u0430.gov.cn./", "mfa.gov.cn"],
    ["https://rnfa.gov.cn/", "mfa.gov.cn"],
    ["http://MFA.GOV.CN.EXAMPLE.COM:8080/", "mfa.gov.cn"],
  ])("%s", (address, real) => {
    expect(matchSite(address)).toBeNull();
    expect(resemblanceOf(address)).toMatchObject({ real });
  });

  it.each([
    "https://news.gov.cn/",
    "https://www.google.com/search?q=mfa.gov.cn",
    "https://example.com/mfa.gov.cn/",
    "https://mfa.example.com/",
    "https://un.example.com/",
    "https://reader@example.com/",
    "https://en.wikipedia.org/wiki/Ministry",
    "https://bbc.co.uk/",
    "https://xn--mnchen-3ya.example/",
    "file:///mfa.gov.cn.example.com/x.html",
    "data:text/html,mfa.gov.cn",
    "not an address",
    "https://%E4%/",
  ])("is not %s", (address) => {
    expect(resemblanceOf(address)).toBeNull();
  });

  it("says whose page it really is", () => {
    expect(resemblanceOf("https://mfa.gov.cn@example.com/")).toEqual({ host: "example.com", real: "mfa.gov.cn" });
  });
});

describe("a host in its own letters", () => {
  it.each(["мид.рф", "münchen.example", "外交部.中国", "وزارة.example", "mf\u0430.gov.cn"])("is %s", (host) => {
    expect(decodeHost(new URL(`https://${host}/`).hostname)).toBe(host);
  });

  it("stays as it is where it is not lawful", () => {
    for (const host of ["xn--", "xn--\u0100", "xn--99999999999", "plain.example"]) expect(decodeHost(host)).toBe(host);
  });
});

describe("what the eye reads", () => {
  it("is the same for letters of the same look, and not for others", () => {
    expect(skeletonOf("mfа.gоv.cn")).toBe(skeletonOf("mfa.gov.cn"));
    expect(skeletonOf("rnfa.gov.cn")).toBe(skeletonOf("mfa.gov.cn"));
    expect(skeletonOf("mea.gov.in")).not.toBe(skeletonOf("mfa.gov.in"));
  });
});
