/**
 * Another version of the release in a page, fetched from the page's own site as the page itself could fetch it, and parsed without
 * running anything of it. It is asked for by the reader, once.
 */

/** Bytes of a page that are taken: the longest transcripts seen have one megabyte, pictures in the markup included. */
export const MOST_BYTES = 5_000_000;
/** Milliseconds that a site has to send it. Far ministries' servers take ten at bad times. */
export const PATIENCE = 20_000;

/** Why there is none. "other-host": the browser keeps pages of one site from reading another's. */
export type VersionTrouble = "other-host" | "missing" | "not-a-page" | "unreachable" | "same";

export type FetchedVersion =
  | { readonly ok: true; readonly document: Document; readonly url: string }
  | { readonly ok: false; readonly code: VersionTrouble };

/** What a page gives to fetch and parse with. */
export interface PageWorld {
  readonly location: Pick<Location, "href" | "host" | "protocol">;
  readonly document: Pick<Document, "characterSet">;
  readonly fetch: typeof fetch;
  readonly DOMParser: typeof DOMParser;
}

/** The document at `address`, inert, with the address where it was found in the end. No cookies go with the question. */
export async function fetchVersion(address: string, world: PageWorld): Promise<FetchedVersion> {
  const wanted = new URL(address);
  if (wanted.host !== world.location.host) return trouble("other-host");
  // Old pages link to themselves without encryption; from an encrypted page the browser would not go there.
  wanted.protocol = world.location.protocol;
  wanted.hash = "";
  const abort = new AbortController();
  const clock = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await world.fetch(wanted.href, {
      mode: "same-origin",
      credentials: "omit",
      signal: abort.signal,
    });
    const type = response.headers.get("content-type") ?? "";
    if (!response.ok) return trouble("missing");
    if (placeOf(response.url) === placeOf(world.location.href)) return trouble("same");
    if (!/^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type)) return trouble("not-a-page");
    const bytes = await bytesOf(response);
    if (bytes === null) return trouble("not-a-page");
    const html = decode(bytes, type, world.document.characterSet);
    return { ok: true, document: new world.DOMParser().parseFromString(html, "text/html"), url: response.url };
  } catch {
    return trouble("unreachable");
  } finally {
    clearTimeout(clock);
    // What was not taken is not sent on.
    abort.abort();
  }
}

function trouble(code: VersionTrouble): FetchedVersion {
  return { ok: false, code };
}

/** The body, or null where it is larger than what is taken. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  if (Number(response.headers.get("content-length")) > MOST_BYTES) return null;
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) break;
    length += part.value.length;
    if (length > MOST_BYTES) return null;
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes at the start in which a page must declare its encoding (HTML, 4.2.5.4). */
const DECLARED_WITHIN = 1024;

/**
 * The characters of a page as a browser finds them: by its byte order mark, by the header, by what it declares itself; where nothing is
 * said, UTF-8 if it is that, else as `sibling`, the page that linked to it, is encoded.
 */
export function decode(bytes: Uint8Array, contentType: string, sibling: string): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs("utf-8", bytes) ?? "";
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes) ?? "";
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes) ?? "";
  const named = /;\s*charset\s*=\s*(?:["']\s*)?([^\s"';]+)/i.exec(contentType)?.[1];
  const head = decodeAs("windows-1252", bytes.subarray(0, DECLARED_WITHIN)) ?? "";
  const declared = /<meta\s[^>]*?charset\s*=\s*(?:["']\s*)?([^\s"'/>;]+)/i.exec(head)?.[1];
  return (
    (named && decodeAs(named, bytes)) ||
    (declared && decodeAs(/^utf-16/i.test(declared) ? "utf-8" : declared, bytes)) ||
    decodeAs("utf-8", bytes, true) ||
    decodeAs(sibling, bytes) ||
    decodeAs("utf-8", bytes) ||
    ""
  );
}

/** Null for an encoding that there is not, and, where it must be `whole`, for bytes that are not in it. */
function decodeAs(label: string, bytes: Uint8Array, whole = false): string | null {
  try {
    return new TextDecoder(label, { fatal: whole }).decode(bytes);
  } catch {
    return null;
  }
}

/** An address without the place in the page. */
function placeOf(address: string): string {
  return address.split("#")[0] ?? "";
}
