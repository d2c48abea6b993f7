import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DETECTOR } from "../../../lib/sites/detector";
import { matchSite } from "../../../lib/sites/match";
import { bodies, contentGlobs, hostPermissions, type RegistryBody } from "../../../lib/sites/registry";
import { claimsOn, knownHosts } from "../../../lib/sites/table";
import { hardAddresses, partsOf, slowness } from "../../../scripts/registry/pattern";
import { shortPattern } from "../../../scripts/registry/table";
import { faultsOf } from "../../../scripts/registry/validate";

const sites = bodies.flatMap((body) => body.sites.map((site) => ({ body, site })));
const patterns = sites.flatMap(({ site: { host, release, list } }) => [
  ...(release === undefined ? [] : [{ host, pattern: release, flags: "u" }]),
  ...(list === undefined ? [] : [{ host, pattern: list, flags: "iu" }]),
]);

/** Milliseconds that one address may take: a hundred times what the slowest takes, a hundredth of what a square would. */
const PATIENCE = 400;

describe("the registry", () => {
  it("holds: every field, host, path, pattern, example, and no address that two bodies claim", () => {
    expect(faultsOf(bodies)).toEqual([]);
  });

  it("has the bodies and hosts of the world's diplomacy", () => {
    expect(bodies.filter(({ kind }) => kind === "ministry").length).toBeGreaterThanOrEqual(197);
    expect(new Set(sites.map(({ site }) => site.host)).size).toBeGreaterThanOrEqual(533);
  });

  it("finds the body of each example by its address, and takes none for a list", () => {
    const wrong = sites.flatMap(({ body, site: { host, example } }) => {
      if (example === undefined) return [];
      const found = matchSite(example);
      const ids = [found?.issuer.id, ...(found?.sharers ?? []).map(({ id }) => id)];
      return found !== null && ids.includes(body.id) && !found.isListAddress ? [] : [`${body.id} ${host} ${example}`];
    });
    expect(wrong).toEqual([]);
  });

  it("has patterns that take 100,000 characters made against them in no time", () => {
    const slow: string[] = [];
    for (const { host, pattern, flags } of patterns) {
      const expression = new RegExp(pattern, flags);
      const since = performance.now();
      const addresses = hardAddresses(partsOf(pattern), 100_000);
      const begun = performance.now();
      for (const address of addresses) expression.test(address);
      if (performance.now() - begun > PATIENCE * Math.max(1, addresses.length / 10))
        slow.push(`${host} ${pattern} ${Math.round(performance.now() - since)} ms`);
    }
    expect(slow).toEqual([]);
  }, 120_000);
});

describe("a fault in the registry", () => {
  const sound: RegistryBody = {
    id: "xa-ministry",
    name: "Ministry of Foreign Affairs of Ruritania",
    names: ["Foreign Ministry"],
    country: "FR",
    kind: "ministry",
    sites: [{ host: "mfa.gov.example", langs: ["fr"], evidence: "seen" }],
  };
  const withSite = (site: object): RegistryBody[] => [
    { ...sound, sites: [{ ...sound.sites[0], ...site } as RegistryBody["sites"][number]] },
  ];

  it("is none in a body that holds", () => {
    expect(faultsOf([sound])).toEqual([]);
    expect(faultsOf(withSite({ host: "*.mfa.gov.example" }))).toEqual([]);
    expect(faultsOf(withSite({ host: "xn--d1abbgf6aiiy.xn--p1ai" }))).toEqual([]);
  });

  it.each([
    ["a host with www.", { host: "www.mfa.gov.example" }, /no host/],
    ["a host for telephones", { host: "m.mfa.gov.example" }, /no host/],
    ["a host in capitals", { host: "MFA.gov.example" }, /no host/],
    ["a host in another script", { host: "президент.example" }, /no host/],
    ["a host with a scheme", { host: "https://mfa.gov.example" }, /no host/],
    ["a host with a port", { host: "mfa.gov.example:8080" }, /no host/],
    ["a host with a trailing dot", { host: "mfa.gov.example." }, /no host/],
    ["a number for a host", { host: "192.168.0.1" }, /no host/],
    ["a star inside", { host: "mfa.*.example" }, /no host/],
    ["everyone's domain", { host: "*.gov.uk" }, /everyone/],
    ["everyone's domain, of a state", { host: "*.fr" }, /everyone/],
    ["a path with a bare space", { paths: ["/Press Releases"] }, /no path/],
    ["a path with a stroke at its end", { paths: ["/press/"] }, /no path/],
    ["a path in another", { paths: ["/press", "/press/releases"] }, /lies in another/],
    ["a shared host without paths", { shared: true }, /needs paths/],
    ["common paths on a host of its own", { common: ["/news"] }, /only a shared host/],
    ["a pattern that does not compile", { release: "^/(?:news" }, /news/],
    ["a pattern in the middle of nowhere", { release: "news" }, /begins with a path/],
    ["a repetition in a repetition", { release: "^/(?:\\w+)*$" }, /could take long/],
    ["two repetitions of one letter", { list: "^/[a-z]+\\d*[a-z]*_x$" }, /could take long/],
    ["an example elsewhere", { example: "https://mfa.gov.example.com/x" }, /another host/],
    [
      "an example without the form of releases",
      { release: "^/news/\\d+$", example: "https://mfa.gov.example/x" },
      /its pattern/,
    ],
    ["an example that is a list", { list: "^/NEWS/?", example: "https://mfa.gov.example/news/1" }, /is a list/],
    [
      "an example beside the paths of a shared host",
      { shared: true, paths: ["/mfa"], example: "https://mfa.gov.example/x" },
      /none of its paths/,
    ],
    ["a field that nobody knows", { release_pattern: "^/x" }, /no field/],
    ["evidence that is no evidence", { evidence: "heard" }, /evidence/],
    ["a language's name for its tag", { langs: ["french_fr"] }, /no tag/],
  ])("is told: %s", (_, site, fault) => {
    expect(faultsOf(withSite(site)).join("\n")).toMatch(fault);
  });

  it("is told of bodies", () => {
    const faults = (body: object): string => faultsOf([{ ...sound, ...body }]).join("\n");
    expect(faults({ id: "FR" })).toMatch(/an id/);
    expect(faults({ country: "XX1" })).toMatch(/no country/);
    expect(faults({ country: null })).toMatch(/international bodies/);
    expect(faults({ kind: "embassy" })).toMatch(/kind is one of/);
    expect(faults({ sites: [] })).toMatch(/no site/);
    expect(faultsOf([sound, { ...sound, sites: [{ host: "other.example", evidence: "seen" }] }]).join()).toMatch(
      /two bodies/,
    );
  });

  it("is told where two bodies claim one address, and not where they share a host", () => {
    const other = (site: object): RegistryBody => ({
      ...sound,
      id: "xa-president",
      sites: [{ host: "mfa.gov.example", evidence: "seen", ...site }],
    });
    expect(faultsOf([sound, other({})]).join()).toMatch(/both claim mfa\.gov\.example/);
    const [shared] = withSite({ shared: true, paths: ["/mfa"], common: ["/news"] });
    if (shared === undefined) throw new RangeError("no body");
    expect(faultsOf([shared, other({ shared: true, paths: ["/president"], common: ["/news"] })])).toEqual([]);
    expect(faultsOf([shared, other({ shared: true, paths: ["/mfa/press"] })]).join()).toMatch(/both claim/);
  });
});

describe("what makes a pattern slow", () => {
  it.each(["^/(?:\\w+)*$", "^/(?:\\w+-?)+$", "^/(?:a|a+)+$", "^/\\w*\\d*$", "^/.*.*x$", "^/(?:(?:\\w+/)*x)*$"])(
    "is seen in %s",
    (pattern) => {
      expect(slowness(partsOf(pattern))).not.toBeNull();
    },
  );

  it.each(["^/(?:\\w+/)*\\d+$", "^/[a-z]+_[a-z]+$", "^/\\d{4}/\\d{2}/[^/?#]+/?$", "^/(?:en|fr)/news(?:/[\\w-]+)*$"])(
    "is not in %s",
    (pattern) => {
      expect(slowness(partsOf(pattern))).toBeNull();
    },
  );
});

describe("the detector's table", () => {
  it("knows every site of the registry as the registry does, and no other", () => {
    const known = [...knownHosts()]
      .flatMap(claimsOn)
      .map(({ host, body, shared, own, common, list }) => JSON.stringify({ host, body, shared, own, common, list }));
    const registered = sites.map(({ body, site: { host, paths = [], common = [], shared = false, list = null } }) =>
      JSON.stringify({ host, body: body.id, shared, own: shared ? paths : [], common, list }),
    );
    expect(known.sort()).toEqual(registered.sort());
  });

  it("costs less than 6 kB compressed for 533 hosts, and for more in proportion", () => {
    const size = gzipSync(DETECTOR, { level: 9 }).length;
    expect(size / new Set(sites.map(({ site }) => site.host)).size).toBeLessThan(6000 / 533);
  });

  it("refuses a pattern that has a sign of its own", () => {
    expect(() => shortPattern("^/a~b$")).toThrow(RangeError);
  });
});

describe("the patterns of the manifest", () => {
  it("are as many as the browser's start bears", () => {
    expect(hostPermissions().length).toBeLessThan(1100);
  });

  it("name hosts of the registry that are not read on a click only", () => {
    const hosts = new Set(
      sites.filter(({ site }) => !site.onClick).flatMap(({ site: { host } }) => [host, `www.${host}`]),
    );
    const strange = [...hostPermissions(), ...contentGlobs()].filter(
      (pattern) => !hosts.has(/^\*:\/\/([^/]+)\//.exec(pattern)?.[1] ?? ""),
    );
    expect(strange).toEqual([]);
    expect(hostPermissions().some((pattern) => pattern.includes("parlinfo"))).toBe(false);
  });

  it("reach common paths too: the page says whose it is", () => {
    expect(contentGlobs()).toContain("*://www.gov.uk/government/news*");
    expect(contentGlobs()).toContain("*://mid.ru/*");
  });
});
