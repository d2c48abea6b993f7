/** White space as a reader sees it: runs of any kind are one space, invisible characters are none. */

/**
 * Zero-width space, word joiner, byte order mark and soft hyphen are not seen. Joiners (U+200C, U+200D) stay: they
 * change how Persian and Hindi words are written.
 */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const NEEDS_FOLDING = /[^\S ]| {2}|[\u00ad\u200b\u2060\ufeff]/;

/** `data` with white space folded to single spaces; leading and trailing space is kept as one. */
export function foldSpace(data: string): string {
  if (!NEEDS_FOLDING.test(data)) return data;
  return data.replace(INVISIBLE, "").replace(/\s+/g, " ");
}

/** `data` with spaces folded but line breaks kept, for `<pre>`: lines end in "\n" and carry no space at their ends. */
export function foldLines(data: string): string {
  return data
    .replace(INVISIBLE, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n");
}

const PLAIN = /^[\t\n\r -~]*$/;

/** Comparison form of a short text: NFKC, lower case, without white space, punctuation and symbols. */
export function wordsOf(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, "");
}
