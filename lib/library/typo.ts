/**
 * Whether two words differ in one letter: another in its place, one too many or one too few. Linear in their length, and asked of every
 * word of a library: nothing is copied.
 */
export function isOneEditAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const missing = long.length - short.length;
  if (missing > 1) return false;
  let end = short.length;
  let at = 0;
  while (at < end && short.charCodeAt(at) === long.charCodeAt(at)) at++;
  while (end > at && short.charCodeAt(end - 1) === long.charCodeAt(end - 1 + missing)) end--;
  // What is left between beginning and end that are the same.
  return end - at === 1 - missing;
}
