/** Whether a short line shows a date, in any language: the reader of pages only has to keep it, not to understand it. */

/*
 * Figures are the European, Arabic, Persian, Hindi, Bengali and Thai ones, spelt out: a class for all of Unicode's digits
 * costs a millisecond to compile in a page that is read once.
 */
const DIGIT = "[0-9٠-٩۰-۹०-९০-৯๐-๙]";
/** A year of our era, of the Buddhist (25..), the Hijri or the Persian one (13.., 14..), or in Chinese figures or reigns. */
const YEAR = new RegExp(
  `(?<!${DIGIT})(?:1[3489]|2[05])[0-9]{2}(?!${DIGIT})|(?![0-9])${DIGIT}{4}|[〇零一二三四五六七八九]{4}年|令和|平成|昭和|民國|民国`,
);
const FIGURES = new RegExp(`(?<!${DIGIT})${DIGIT}{1,2} ?[./-] ?${DIGIT}{1,2} ?[./-] ?${DIGIT}{2,4}(?!${DIGIT})`);
const DAY = new RegExp(`(?<!${DIGIT})${DIGIT}{1,2}(?!${DIGIT}{2})`);

/** True for a line of up to 300 units with a date in figures, or a year beside a day or a word ("May 2012"). */
export function looksLikeDate(text: string): boolean {
  if (text.length > 300) return false;
  if (FIGURES.test(text)) return true;
  if (!YEAR.test(text)) return false;
  const rest = text.replace(YEAR, "");
  return DAY.test(rest) || /[A-Za-z\u0080-\uffff]{3}/.test(rest);
}

/** True for a line with a whole date in figures: "14.11.2024 | 312 views"; false for "Hits: 1936". */
export function holdsDate(text: string): boolean {
  return text.length <= 300 && FIGURES.test(text);
}
