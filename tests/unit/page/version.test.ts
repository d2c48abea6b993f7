import { JSDOM } from "jsdom";
import { describe, expect, test, vi } from "vitest";
import { readPage } from "../../../lib/page/read";
import { decode, fetchVersion, MOST_BYTES, PATIENCE, type PageWorld } from "../../../lib/page/version";

const OWN = "https://www.mfa.example/eng/release/17.html";
const OTHER = "https://www.mfa.example/zh/release/17.html";
const { DOMParser } = new JSDOM("").window;

type Answer = (address: string, init: RequestInit) => Promise<Response> | Response;

/** A page at `OWN` whose site answers so. */
function worldOf(answer: Answer, own = OWN): PageWorld {
  const { href, host, protocol } = new URL(own);
  return {
    location: { href, host, protocol },
    document: { characterSet: "UTF-8" },
    DOMParser: DOMParser as unknown as typeof globalThis.DOMParser,
    fetch: async (address, init) => answer(String(address), init ?? {}),
  };
}

/** A response as it comes from an address. */
function page(
  body: string | Uint8Array<ArrayBuffer>,
  type = "text/html; charset=utf-8",
  url = OTHER,
  status = 200,
): Response {
  const response = new Response(body, { status, headers: { "content-type": type } });
  return Object.defineProperty(response, "url", { value: url });
}

describe("another version, fetched by the page at hand", () => {
  test("is read as any page, though it was never shown", async () => {
    const html =
      "<title>t</title><h1>港口论坛</h1><p hidden>隐藏</p><p>外交部长魏岚在斯特雷索出席港口论坛并发表讲话，十二个沿海国家的部长出席会议。</p>";
    const fetched = await fetchVersion(
      OTHER,
      worldOf(() => page(html)),
    );
    if (!fetched.ok) throw new Error(fetched.code);
    const read = readPage(fetched.document, fetched.url);
    expect(read.text).toContain("外交部长魏岚");
    expect(read.text).not.toContain("隐藏");
    expect(read.url).toBe(OTHER);
  });

  test("runs nothing and loads nothing", async () => {
    const html = "<p>text</p><script>globalThis.ran = true</script><img src=x onerror='globalThis.ran = true'>";
    await fetchVersion(
      OTHER,
      worldOf(() => page(html)),
    );
    expect("ran" in globalThis).toBe(false);
  });

  test("is asked for once, from its own site, without cookies", async () => {
    const asked = vi.fn<Answer>(() => page("<p>text</p>"));
    await fetchVersion(`${OTHER}#top`, worldOf(asked));
    expect(asked).toHaveBeenCalledOnce();
    expect(asked.mock.calls[0]).toMatchObject([OTHER, { mode: "same-origin", credentials: "omit" }]);
  });

  test("is asked for with the page's own encryption", async () => {
    const asked = vi.fn<Answer>(() => page("<p>text</p>"));
    await fetchVersion(OTHER.replace("https:", "http:"), worldOf(asked));
    expect(asked.mock.calls[0]?.[0]).toBe(OTHER);
  });

  test.each([
    ["stands on another host", "other-host", "https://en.mfa.example/release/17.html", () => page("")],
    ["stands on another port", "other-host", "https://www.mfa.example:8443/zh/release/17.html", () => page("")],
    ["is not there", "missing", OTHER, () => page("<h1>404</h1>", "text/html", OTHER, 404)],
    ["is refused", "missing", OTHER, () => page("<h1>Forbidden</h1>", "text/html", OTHER, 403)],
    ["is a file", "not-a-page", OTHER, () => page("%PDF-1.7", "application/pdf")],
    ["says nothing of what it is", "not-a-page", OTHER, () => page("x", "")],
    ["only begins like the name of a page", "not-a-page", OTHER, () => page("x", "text/html5-draft")],
    ["is larger than is taken", "not-a-page", OTHER, () => page("x".repeat(MOST_BYTES + 1))],
    ["leads back to this page", "same", OTHER, () => page("<p>text</p>", "text/html", `${OWN}#top`)],
    ["leads to another host, or nowhere", "unreachable", OTHER, () => Promise.reject(new TypeError("Failed to fetch"))],
  ] as const)("one that %s is told by a code", async (_, code, address, answer) => {
    expect(await fetchVersion(address, worldOf(answer))).toEqual({ ok: false, code });
  });

  test("another host is not even asked", async () => {
    const asked = vi.fn<Answer>(() => page(""));
    await fetchVersion("https://en.mfa.example/release/17.html", worldOf(asked));
    expect(asked).not.toHaveBeenCalled();
  });

  test("one that does not come is given up", async () => {
    vi.useFakeTimers();
    const silent: Answer = (_, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(new DOMException("aborted"))));
    const fetching = fetchVersion(OTHER, worldOf(silent));
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await fetching).toEqual({ ok: false, code: "unreachable" });
    vi.useRealTimers();
  });
});

describe("the characters of a fetched page", () => {
  /** "外交部" in GB 2312; it is no UTF-8. */
  const GB = new Uint8Array([0xcd, 0xe2, 0xbd, 0xbb, 0xb2, 0xbf]);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const joined = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

  test.each([
    ["by the header", GB, "text/html; charset=gb2312", "utf-8", "外交部"],
    ["by the header in quotes", GB, 'text/html; Charset="GBK"', "utf-8", "外交部"],
    [
      "by the header before the page's own word",
      bytes('<meta charset="gbk">é'),
      "text/html; charset=utf-8",
      "utf-8",
      '<meta charset="gbk">é',
    ],
    [
      "by the page's own word",
      joined(bytes("<meta charset=gb2312>"), GB),
      "text/html",
      "utf-8",
      "<meta charset=gb2312>外交部",
    ],
    [
      "by the older form of it",
      joined(bytes('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'), GB),
      "text/html",
      "utf-8",
      '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">外交部',
    ],
    ["as UTF-8 where nobody says", bytes("外交部"), "text/html", "gb2312", "外交部"],
    ["as the page that links to it, where nobody says and it is no UTF-8", GB, "text/html", "gb2312", "外交部"],
    [
      "by the byte order mark before everything",
      joined(new Uint8Array([0xef, 0xbb, 0xbf]), bytes("é")),
      "text/html; charset=gb2312",
      "utf-8",
      "é",
    ],
    ["in spite of an encoding that there is not", bytes("é"), "text/html; charset=x-none", "utf-8", "é"],
  ])("are found %s", (_, body, type, sibling, text) => {
    expect(decode(body, type, sibling)).toBe(text);
  });

  test("wrong ones are told by marks, not by an error", () => {
    expect(decode(GB, "text/html; charset=utf-8", "utf-8")).toContain("\ufffd");
    expect(decode(new Uint8Array(), "text/html", "no-such")).toBe("");
  });
});
