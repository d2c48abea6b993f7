/** What a test of one unit answered: 0 not yet asked. */
const YES = 1;
const NO = 2;

/**
 * A test of UTF-16 units that asks `pattern` of each unit once and then remembers: for loops over a text, where an
 * expression a unit would cost more than all else. Half of a pair is asked alone.
 */
export function unitTest(pattern: RegExp): (unit: number) => boolean {
  const known = new Uint8Array(0x10000);
  return (unit) => {
    // Behind the end of a text `charCodeAt` gives NaN, which is no index: one such question would make every later one slow.
    if (!(unit >= 0)) return false;
    let answer = known[unit] as number;
    if (answer === 0) {
      answer = pattern.test(String.fromCharCode(unit)) ? YES : NO;
      known[unit] = answer;
    }
    return answer === YES;
  };
}
