import { describe, expect, it } from "vitest";
import { withoutStaleCanonical } from "../../../lib/page/moved";
import { releaseOf, SENTENCE } from "./page";

const HOST = "https://www.mfa.example";

function canonicalOf(url: string, canonical: string | null, loadedAt: string | null): string | null {
  return withoutStaleCanonical({ ...releaseOf(SENTENCE), url, canonical }, loadedAt).canonical;
}

describe("the canonical address of a page that moved without a load", () => {
  it("is none where it is the address at which the document was loaded", () => {
    expect(canonicalOf(`${HOST}/news/2`, `${HOST}/news/1`, `${HOST}/news/1`)).toBeNull();
    expect(canonicalOf(`${HOST}/?id=2`, `${HOST}/?id=1`, `${HOST}/?id=1#top`)).toBeNull();
  });

  it("stays where the site keeps it in step", () => {
    expect(canonicalOf(`${HOST}/news/2?x=1`, `${HOST}/news/2`, `${HOST}/news/1`)).toBe(`${HOST}/news/2`);
  });

  it("is none for a page that the fragment names", () => {
    expect(canonicalOf(`${HOST}/app#/news/2`, `${HOST}/app`, `${HOST}/app#/news/2`)).toBeNull();
  });

  it("stays where nothing moved, or where the browser does not say", () => {
    expect(canonicalOf(`${HOST}/news/1`, `${HOST}/news/1`, `${HOST}/news/1`)).toBe(`${HOST}/news/1`);
    expect(canonicalOf(`${HOST}/news/1?ref=a#part`, `${HOST}/news/1`, `${HOST}/news/1?ref=a`)).toBe(`${HOST}/news/1`);
    expect(canonicalOf(`${HOST}/news/2`, `${HOST}/news/1`, null)).toBe(`${HOST}/news/1`);
    expect(canonicalOf("about:blank", `${HOST}/news/1`, null)).toBe(`${HOST}/news/1`);
  });
});
