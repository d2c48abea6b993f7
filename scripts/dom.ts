/**
 * A page from bytes, for the command line and the tests: the DOM in Node that stands in for the browser's.
 * No script runs and nothing is fetched.
 */
import { JSDOM, VirtualConsole } from "jsdom";

export interface OpenPage {
  readonly document: Document;
  /** Gives the memory back. The document is not to be used afterwards. */
  readonly close: () => void;
}

/** How far a declaration of the encoding is looked for. Browsers look at 1024 bytes; old pages put scripts before it. */
const SNIFFED_BYTES = 8192;
/**
 * Browsers flatten elements nested deeper than 512. This DOM does not, and its time grows with the square of the depth
 * (3,000: one second; 10,000: eighteen; 50,000: no stack left). Real pages stay under 60.
 */
const DEEPEST = 3000;
/** From so many bytes beyond ASCII on, valid UTF-8 is no accident. */
const CHANCE_BYTES = 64;

/**
 * Parses `bytes` as the page at `url`. Where they are no string, the encoding is the byte order mark's, else the declared
 * one (unless the bytes plainly are UTF-8), else UTF-8 where they are valid UTF-8, else windows-1252.
 * An address that is null or not http(s) gives a page without one ("about:blank").
 * @throws RangeError when elements are nested deeper than `DEEPEST`.
 */
export function openPage(bytes: Uint8Array | string, url: string | null): OpenPage {
  const html = typeof bytes === "string" ? bytes : decodePage(bytes);
  const depth = nesting(html);
  if (depth > DEEPEST) throw new RangeError(`elements are nested ${depth} deep, more than ${DEEPEST}`);
  const address = httpAddress(url);
  const dom = new JSDOM(html, { ...(address ? { url: address } : {}), virtualConsole: new VirtualConsole() });
  return { document: dom.window.document, close: () => dom.window.close() };
}

/** The text of a page's bytes. Never fails: what is not valid in the encoding becomes U+FFFD. */
export function decodePage(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const declared = declaredEncoding(bytes);
  // Pages saved by tools are often turned into UTF-8 while the tag still names the old encoding. Text of another
  // encoding that is valid UTF-8 by chance is a matter of a word or two, never of a page.
  const utf8 = declared !== "utf-8" && isUtf8(bytes) && (declared === null || beyondAscii(bytes) >= CHANCE_BYTES);
  return new TextDecoder(utf8 ? "utf-8" : (declared ?? "windows-1252")).decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** The label in `<meta charset>`, `<meta http-equiv>` or an XML declaration, when it names an encoding that is known. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, SNIFFED_BYTES));
  const visible = start.replace(/<!--[\s\S]{0,4000}?-->/g, "");
  const label =
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)/i.exec(visible)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_:.-]+)/i.exec(visible)?.[1];
  if (!label) return null;
  let known: string;
  try {
    known = new TextDecoder(label).encoding;
  } catch {
    return null;
  }
  // A declaration that was readable as ASCII cannot be UTF-16: the standard takes UTF-8 for it.
  return known.startsWith("utf-16") ? "utf-8" : known;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function beyondAscii(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80 && ++count >= CHANCE_BYTES) break;
  return count;
}

/** Elements that need no end tag, or have none: they say nothing about nesting. */
const UNENDED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|tbody|thead|tfoot|option|optgroup|colgroup|html|head|body)$/i;

/** How deep elements stand in each other at most, by their tags alone: an upper bound that is never far off. */
function nesting(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (UNENDED.test(name ?? "")) continue;
    depth = end === "" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > most) most = depth;
  }
  return most;
}

function httpAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
}
