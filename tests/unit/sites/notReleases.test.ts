import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract";
import { matchSite } from "../../../lib/sites/match";
import { pageOf } from "../page/page";

/** What is made of a page on a known site at an address of which no pattern says that it is a list. */
function isRelease(html: string, path = "mfa_eng/ziliao_665539/x.shtml"): boolean {
  const url = `http://www.fmprc.gov.cn/${path}`;
  const match = matchSite(url);
  return extractRecord(pageOf(html, url), {
    readAt: "2026-11-23T12:00:00Z",
    issuer: match?.issuer ?? null,
    isListAddress: match?.isListAddress ?? false,
    isReleaseAddress: false,
  }).isRelease;
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
   <nav><a href="/">Home</a><a href="/mfa_eng/">The Ministry</a><a href="/mfa_eng/topics">Topics</a></nav><main>${body}</main>
   <footer>Address: No. 2, Chaoyangmen Nandajie</footer></body></html>`;

const row = (at: number) =>
  `<a href="t13${at}.shtml">Foreign Minister Tarlenheim Meets with Ambassador Number ${at} of Ruritania</a>`;
const rows = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join("\n");

describe("on a known site, no release is", () => {
  it.each([
    [
      "a list of dated titles",
      page(
        "Spokesperson's Remarks",
        `<h1>Spokesperson's Remarks</h1><ul>${rows(20, (at) => `<li>${row(at)} <span>2016-07-${10 + at}</span></li>`)}</ul>`,
      ),
    ],
    [
      "a list of titles with their first sentences",
      page(
        "News",
        `<h1>News</h1>${rows(12, (at) => `<article><h2>${row(at)}</h2><time>2016-07-${10 + at}</time><p>On July ${10 + at}, Foreign Minister Tarlenheim met with the ambassador in Beijing, and <a href="t13${at}.shtml">more</a></p></article>`)}`,
      ),
    ],
    [
      "the results of a search",
      page(
        "Search results for harbour",
        `<h1>Search results for “harbour”</h1><form><input type="search" value="harbour"><button>Search</button></form><p>About 214 results</p>
         ${rows(10, (at) => `<div class="result"><h3>${row(at)}</h3><p>… the two sides agreed on the harbour treaty and on the next round of talks … 2016-07-${10 + at}</p></div>`)}`,
      ),
    ],
    [
      "a gallery of pictures",
      page(
        "Photo gallery",
        `<h1>Photo gallery: the minister's visit</h1>${rows(16, (at) => `<figure><a href="p${at}.html"><img src="p${at}.jpg" alt="The minister"></a><figcaption>The minister at the harbour, July ${10 + at}</figcaption></figure>`)}`,
      ),
    ],
    [
      "an index of speeches",
      page(
        "Speeches",
        `<h1>Speeches</h1><table>${rows(15, (at) => `<tr><td>2016-07-${10 + at}</td><td>${row(at)}</td><td><a href="s${at}.pdf">PDF</a></td></tr>`)}</table>`,
      ),
    ],
    [
      "the front of the site",
      page(
        "Ministry of Foreign Affairs",
        `<h1>Ministry of Foreign Affairs</h1><section><h2>Top stories</h2><ul>${rows(6, (at) => `<li>${row(at)}</li>`)}</ul></section>
         <section><h2>Travel advice</h2><ul>${rows(6, (at) => `<li><a href="a${at}">Country ${at}</a></li>`)}</ul></section><section><h2>Visas</h2><a href="/visa">Apply</a></section>`,
      ),
    ],
  ])("%s", (_what, html) => {
    expect(isRelease(html)).toBe(false);
  });

  it("a page at the address of a list, whatever stands on it", () => {
    const release = page(
      "Tarlenheim Meets Ambassadors",
      `<h1>Tarlenheim Meets Ambassadors</h1><p>2016-07-11</p><p>On July 11, 2016, Foreign Minister Anna Tarlenheim of Ruritania met with the
       ambassadors in Beijing. Both sides agreed to meet again within the year, and to keep the channel of the harbour treaty open.</p>`,
    );
    expect(isRelease(release)).toBe(true);
    expect(isRelease(release, "mfa_eng/wjb_663304/zzjg_663340/jks_665232/jkxw_665234/default.shtml")).toBe(false);
    expect(isRelease(release, "")).toBe(false);
  });
});
