/** When two quotations count as the same: annotators and pages differ in spaces, quotation marks and dashes. */

/** How much of a beginning or an end is compared, in letters. */
const COMPARED = 24;

/** Comparison form: NFKC, lower case, without white space, punctuation, symbols and format characters. */
export function essence(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, "");
}

export function isSame(a: string | null | undefined, b: string | null | undefined): boolean {
  return essence(a) === essence(b);
}

/** Equal in the first letters: as many as are compared, or as the shorter has. */
export function startsAlike(a: string | null, b: string | null): boolean {
  const [left, right] = [essence(a), essence(b)];
  const length = Math.min(COMPARED, left.length, right.length);
  return length > 0 && left.slice(0, length) === right.slice(0, length);
}

/** Equal in the last letters, counted in the same way. */
export function endsAlike(a: string | null, b: string | null): boolean {
  const [left, right] = [essence(a), essence(b)];
  const length = Math.min(COMPARED, left.length, right.length);
  return length > 0 && left.slice(-length) === right.slice(-length);
}
