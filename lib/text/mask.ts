/** Text without its words: what can be shown of a page without saying what stands on it. */

/** One letter for each writing, capital and small where it knows them: the shape of a line stays, its words are gone. */
const STAND_INS: readonly (readonly [RegExp, small: string, capital: string])[] = [
  [/\p{Script=Latin}/u, "x", "X"],
  [/\p{Script=Cyrillic}/u, "х", "Х"],
  [/\p{Script=Han}/u, "字", "字"],
  [/\p{Script=Arabic}/u, "س", "س"],
  [/\p{Script=Greek}/u, "χ", "Χ"],
  [/\p{Script=Hiragana}/u, "あ", "あ"],
  [/\p{Script=Katakana}/u, "ア", "ア"],
  [/\p{Script=Hangul}/u, "가", "가"],
  [/\p{Script=Hebrew}/u, "ש", "ש"],
  [/\p{Script=Devanagari}/u, "क", "क"],
  [/\p{Script=Bengali}/u, "ক", "ক"],
  [/\p{Script=Thai}/u, "ก", "ก"],
  [/\p{Script=Georgian}/u, "ხ", "ხ"],
  [/\p{Script=Armenian}/u, "խ", "Խ"],
  [/\p{Script=Ethiopic}/u, "ሀ", "ሀ"],
  [/\p{Script=Khmer}/u, "ក", "ក"],
  [/\p{Script=Myanmar}/u, "က", "က"],
  [/\p{Script=Sinhala}/u, "ක", "ක"],
  [/\p{Script=Tamil}/u, "க", "க"],
];

/** An ideograph that takes two units, for those that do. */
const WIDE_IDEOGRAPH = "𠀀";

/**
 * `text` with every letter and mark replaced by one letter of its own writing, every digit by the zero of its own digits, every
 * picture by a square. Spaces and punctuation stay; so does the length in UTF-16 units. "Wang Yi, 3 مايو" → "Xxxx Xx, 0 سسسس".
 */
export function maskWords(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}\p{S}\p{C}]/gu, (sign) => (KEPT.test(sign) ? sign : standIn(sign)));
}

/** Line breaks, tabs, marks of direction; currency and mathematical signs (those that are letters in disguise are letters). */
const KEPT = /[\n\r\t\u200c-\u200f\u2066-\u2069\p{Sm}\p{Sc}]/u;

function standIn(sign: string): string {
  if (/\p{Nd}/u.test(sign)) return filled(zeroOf(sign), sign.length);
  if (/[\p{N}]/u.test(sign)) return filled("0", sign.length);
  if (!/[\p{L}\p{M}]/u.test(sign)) return filled("□", sign.length);
  if (sign.length === 2 && /\p{Script=Han}/u.test(sign)) return WIDE_IDEOGRAPH;
  const [, small, capital] = STAND_INS.find(([script]) => script.test(sign)) ?? [null, "x", "X"];
  return filled(/\p{Lu}/u.test(sign) ? capital : small, sign.length);
}

/** Digits stand in runs of ten from their zero on; those below are the runs that releases are written in. */
const ZEROS = ["٠", "۰", "०", "০", "๐", "０"];

function zeroOf(digit: string): string {
  const code = digit.charCodeAt(0);
  return ZEROS.find((zero) => code >= zero.charCodeAt(0) && code < zero.charCodeAt(0) + 10) ?? "0";
}

function filled(sign: string, length: number): string {
  return sign.length === length ? sign : sign.repeat(length).slice(0, length);
}

/** Endings of files that tell how a site is made. */
const ENDINGS = /\.(?:html?|shtml|xhtml|aspx?|php|jsp|do|pdf)$/i;

/**
 * The path of an address with its words masked, without scheme, host, query and place: "/mfa_eng/t1379862.shtml?x=1" →
 * "/xxx_xxx/x0000000.shtml". What is no path ("mailto:…", "javascript:…") gives "".
 */
export function maskPath(written: string): string {
  const path = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*([^?#]*)/i.exec(written)?.[1] ?? written.replace(/[?#].*$/s, "");
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return "";
  const ending = ENDINGS.exec(path)?.[0] ?? "";
  return maskWords(decoded(path.slice(0, path.length - ending.length))) + ending.toLowerCase();
}

function decoded(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, "x");
}
