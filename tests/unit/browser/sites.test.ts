import { beforeEach, describe, expect, it, vi } from "vitest";
import { isWorthReading } from "../../../entrypoints/background/arrivals";
import { forgetSites, releaseIn } from "../../../entrypoints/background/releases";
import { askForSite, takeBack } from "../../../lib/browser/granting";
import { holds } from "../../../lib/browser/grants";
import { enterOpenPages, registerGranted } from "../../../lib/browser/registration";
import { grantableHost, grantedSites, isAllowed, isGranted } from "../../../lib/browser/sites";
import { listedHosts, withheldHosts, withheldPatterns } from "../../../lib/browser/withheld";
import { pageAt } from "./fake-browser";

const fake = await vi.hoisted(async () => (await import("./fake-browser")).fakeBrowser());
vi.mock("wxt/browser", () => ({ browser: fake.browser }));

const GARDEN = "https://garden.example/statement";
const matches = () => [...fake.registered.values()].map((script) => script.matches);

beforeEach(() => fake.clear());

describe("a site that the reader grants", () => {
  it("is asked for by its host alone", async () => {
    expect(await grantableHost(GARDEN)).toBe("garden.example");
    await askForSite("garden.example");
    expect(await grantedSites()).toEqual([{ pattern: "*://garden.example/*", host: "garden.example" }]);
    expect(await isGranted(GARDEN)).toBe(true);
    expect(await isGranted("https://www.garden.example/")).toBe(false);
    expect(await grantableHost(GARDEN)).toBeNull();
  });

  it("is none of the manifest's, which cannot be granted or taken back here", async () => {
    expect(await grantedSites()).toEqual([]);
    expect(await grantableHost("https://mfa.gov.cn/x")).toBeNull();
    expect(await takeBack({ pattern: "*://mfa.gov.cn/*", host: "mfa.gov.cn" })).toBe(false);
  });

  it("is none where the page has no host", async () => {
    expect(await grantableHost("file:///home/reader/x.html")).toBeNull();
    expect(await grantableHost("")).toBeNull();
  });

  it("has the content script from then on, in open pages at once, until it is taken back", async () => {
    fake.tabs.set(7, { url: GARDEN });
    fake.tabs.set(8, { url: "https://orchard.example/" });
    await askForSite("garden.example");
    await registerGranted();
    await enterOpenPages(["*://garden.example/*"]);
    expect(matches()).toEqual([["*://garden.example/*"]]);
    expect(fake.entered).toEqual([7]);

    await askForSite("orchard.example");
    await registerGranted();
    expect(matches()).toEqual([["*://garden.example/*", "*://orchard.example/*"]]);

    expect(await takeBack({ pattern: "*://garden.example/*", host: "garden.example" })).toBe(true);
    await registerGranted();
    expect(matches()).toEqual([["*://orchard.example/*"]]);
    fake.origins.delete("*://orchard.example/*");
    await registerGranted();
    expect(matches()).toEqual([]);
  });

  it("is registered once though two grants follow at once", async () => {
    await askForSite("garden.example");
    await Promise.all([registerGranted(), registerGranted()]);
    expect(matches()).toEqual([["*://garden.example/*"]]);
  });

  it("is not every site, though the browser's settings allowed that: nothing runs where nobody asked", async () => {
    fake.origins.add("*://*/*");
    fake.tabs.set(7, { url: GARDEN });
    expect(await grantedSites()).toEqual([{ pattern: "*://*/*", host: "*" }]);
    expect(await isGranted(GARDEN)).toBe(false);
    expect(await grantableHost(GARDEN)).toBe("garden.example");
    await registerGranted();
    await enterOpenPages(["*://*/*"]);
    expect(matches()).toEqual([]);
    expect(fake.entered).toEqual([]);
  });
});

describe("hosts of the registry", () => {
  it("are counted without their twins, and told when the browser withholds them", async () => {
    expect(listedHosts()).toBe(1);
    expect(await withheldPatterns()).toEqual([]);
    fake.origins.clear();
    const withheld = await withheldPatterns();
    expect(withheld).toEqual(["*://mfa.gov.cn/*", "*://www.mfa.gov.cn/*"]);
    expect(withheldHosts(withheld)).toBe(1);
    expect(await isAllowed("https://mfa.gov.cn/x")).toBe(false);
  });
});

describe("a page that tells of itself", () => {
  const look = (address: string, contentType = "text/html") => isWorthReading(address, contentType);

  it("is read on a listed site, and not where it is a list, a home page or no page", async () => {
    expect(await look("https://www.mfa.gov.cn/eng/xw/t1379862.html")).toEqual({ isWanted: true, isRead: true });
    expect(await look("https://www.mfa.gov.cn/")).toEqual({ isWanted: true, isRead: false });
    expect(await look("https://www.mfa.gov.cn/eng/x.jpg", "image/jpeg")).toEqual({ isWanted: true, isRead: false });
  });

  it("is read on a granted site but for its front, and told to be quiet when the site was taken back", async () => {
    expect(await look(GARDEN)).toEqual({ isWanted: false, isRead: false });
    await askForSite("garden.example");
    expect(await look(GARDEN)).toEqual({ isWanted: true, isRead: true });
    expect(await look("https://garden.example/")).toEqual({ isWanted: true, isRead: false });
    expect(await look("https://garden.example/#/news/1")).toEqual({ isWanted: true, isRead: true });
    fake.origins.delete("*://garden.example/*");
    expect(await look(GARDEN)).toEqual({ isWanted: false, isRead: false });
  });
});

describe("whether a page may be read without a click", () => {
  it("is asked for its scheme and its host, a last dot or not", async () => {
    fake.origins.add("https://garden.example/*");
    expect(await isAllowed("https://garden.example/x")).toBe(true);
    expect(await isAllowed("http://garden.example/x")).toBe(false);
    expect(await isAllowed("https://www.mfa.gov.cn./eng/x.html")).toBe(true);
    for (const address of ["", "file:///home/reader/x.html", "data:text/html,x"])
      expect(await isAllowed(address)).toBe(false);
  });
});

describe("access that is taken back", () => {
  it("takes what was read there, and the badge, and leaves other tabs alone", async () => {
    const lookup = async () => ({ state: "no", id: null }) as const;
    const text = "Talks in Lima. The two sides met.";
    fake.tabs.set(71, { url: GARDEN, answer: pageAt(GARDEN, text) });
    fake.tabs.set(72, { url: "https://www.mfa.gov.cn/a.html", answer: pageAt("https://www.mfa.gov.cn/a.html", text) });
    for (const tab of [71, 72]) await releaseIn(tab, false, lookup);
    fake.badges.set(71, "3");
    await forgetSites((address) => holds("*://garden.example/*", address));
    expect([...fake.session.keys()]).toEqual(["release:72"]);
    expect(fake.badges.get(71)).toBe("");
  });
});
