import { describe, expect, it } from "vitest";
import type { ReleaseRecord } from "../../../lib/model";
import { expectationOf } from "../../../lib/sites/expectation";
import { matchSite } from "../../../lib/sites/match";
import { bareRecord } from "../components/records";

const RELEASE = "http://www.fmprc.gov.cn/mfa_eng/wjb_663304/zzjg_663340/jks_665232/jkxw_665234/t1379862.shtml";
const LIST = RELEASE.replace("t1379862.shtml", "default.shtml");

function record(change: Partial<ReleaseRecord> = {}): ReleaseRecord {
  const text = `Talks in Lima\n\n${"The two sides met and agreed to meet again. ".repeat(6)}`;
  const title = { value: "Talks in Lima", from: 0, to: 13, rule: "title block" };
  return { ...bareRecord(text), isRelease: true, title, ...change };
}

describe("what a known site lets expect", () => {
  it("is met by a release with a title and text", () => {
    expect(expectationOf(matchSite(RELEASE), record())).toBe("met");
  });

  it("has failed at a release's address without a release, without a title, without text, without anything", () => {
    const match = matchSite(RELEASE);
    expect(expectationOf(match, record({ isRelease: false }))).toBe("failed");
    expect(expectationOf(match, record({ title: null }))).toBe("failed");
    expect(expectationOf(match, record({ text: "Talks in Lima" }))).toBe("failed");
    expect(expectationOf(match, null)).toBe("failed");
  });

  it("is nothing on lists and on sites that are not listed", () => {
    expect(expectationOf(matchSite(LIST), record({ isRelease: false }))).toBe("met");
    expect(expectationOf(matchSite("https://garden.example/pears"), null)).toBe("met");
  });

  it("is nothing of another department's page on a host that is shared", () => {
    const match = matchSite("https://www.gov.uk/government/news/new-rules-for-trains");
    expect(expectationOf(match, record({ isRelease: false, issuer: null }))).toBe("met");
    const issuer = match?.issuer ?? null;
    expect(expectationOf(match, record({ isRelease: false, issuer }))).toBe("failed");
  });

  it("is in doubt at an address that promises nothing", () => {
    const match = matchSite("http://www.fmprc.gov.cn/mfa_eng/ziliao/");
    expect(
      match === null ? "doubtful" : expectationOf({ ...match, isListAddress: false, isReleaseAddress: false }, null),
    ).toBe("doubtful");
  });
});
