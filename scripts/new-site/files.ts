/** The first page and the first test of a site: they pass as they are, and the newcomer makes them true. */
import type { Entered } from "./site";

/** File name of a host: "mofa-example-ug". */
export function nameOf(host: string): string {
  return host.replaceAll(".", "-");
}

const TITLE = "The minister receives the ambassadors of the river states";
const FIRST =
  "The minister received the ambassadors of the river states on 7 May 2024 and spoke with them about the bridges that the flood took away in the spring.";
const LAST =
  "The ambassadors thanked the minister for the boats that were sent, and will meet again in the autumn, when the builders have given their report on the costs.";

/** A page in the manner of the site; `lang` is the language of its frame only, as the sentences are English. */
export function pageText({ body, site }: Entered): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${TITLE} | ${escaped(body.name)}</title></head>
<body>
<header><a href="/">${escaped(body.name)}</a>
<nav><ul><li><a href="/about">About us</a></li><li><a href="/press">Press</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<main><article>
<h1>${TITLE}</h1>
<p class="date">7 May 2024</p>
<div class="content">
<p>${FIRST}</p>
<p>${LAST}</p>
</div>
</article></main>
<footer><p>© 2024 ${escaped(site.host)}</p></footer>
</body></html>
`;
}

/** What is on that page. */
export function expectedText({ site }: Entered): string {
  const expected = {
    url: `https://${site.host}/press/a-release-of-our-own`,
    structure: "not yet: say where the structure of this page is known from",
    title: TITLE,
    published: "2024-05-07",
    starts: FIRST.slice(0, 60),
    ends: LAST.slice(-60),
    absent: ["About us", `© 2024 ${site.host}`],
    speakers: [],
    exchanges: [],
    versions: [],
  };
  return `${JSON.stringify(expected, null, 2)}\n`;
}

/** Addresses of the site and of others. */
export function testText({ body, site: { host } }: Entered): string {
  return `import { describe, expect, it } from "vitest";
import { matchSite } from "../../../../lib/sites/match";

describe("addresses at ${host}", () => {
  it.each([
    // Releases that you have seen.
    "https://${host}/press/a-release-of-our-own",
    "http://www.${host}/press/a-release-of-our-own",
  ])("belong to the body: %s", (address) => {
    expect(matchSite(address)).toMatchObject({ issuer: { id: ${JSON.stringify(body.id)} }, isListAddress: false });
  });

  it.each([
    // Lists that you have seen, and the site's front.
    "https://${host}/",
  ])("are lists: %s", (address) => {
    expect(matchSite(address)?.isListAddress).toBe(true);
  });

  it.each([
    // As many that are not the body's.
    "https://${host}.example.com/press/a-release-of-our-own",
    "https://not${host}/press/a-release-of-our-own",
    "https://${host}@example.com/press/a-release-of-our-own",
  ])("are another's: %s", (address) => {
    expect(matchSite(address)?.site.host).not.toBe("${host}");
  });
});
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
