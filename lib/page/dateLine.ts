/** Whether a short line shows a date, in any language: the reader of pages only has to keep it, not to understand it. */

/** A year beside another number, numbers parted by points or strokes, or the same in Arabic, Persian and Chinese figures. */
const YEAR =
  /(?<!\p{N})(?:1[89]|2[05]|14)\p{Nd}{2}(?!\p{N})|[٠-٩۰-۹]{4}|[〇零一二三四五六七八九]{4}年|(?:令和|平成|昭和|民國|民国)/u;
const FIGURES = /(?<!\p{N})\p{Nd}{1,2}\s?[./-]\s?\p{Nd}{1,2}\s?[./-]\s?\p{Nd}{2,4}(?!\p{N})/u;
const DAY = /(?<!\p{N})\p{Nd}{1,2}(?!\p{Nd}{2})/u;

export function looksLikeDate(text: string): boolean {
  if (text.length > 300) return false;
  if (FIGURES.test(text)) return true;
  if (!YEAR.test(text)) return false;
  return DAY.test(text.replace(YEAR, "")) || /\p{L}{3}/u.test(text);
}
