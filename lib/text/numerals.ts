/**
 * The value of a Roman numeral in lower case, 1 to 39, or null. Points are numbered no higher.
 * True: "iv" → 4, "xxix" → 29. False: "iiii", "c", "mix".
 */
export function parseRoman(numeral: string): number | null {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(numeral);
  if (!match || numeral === "") return null;
  const [, tens = "", units = ""] = match;
  const value = tens.length * 10 + (UNITS[units] ?? 0);
  return value > 0 ? value : null;
}

const UNITS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
};

/**
 * The value of a number in decimal digits ("12", "١٢", "१२"), or null.
 * In Unicode the ten digits of a script follow each other from a multiple of 16, in the scripts of India from one plus 6.
 */
export function parseDigits(digits: string): number | null {
  let value = 0;
  for (const digit of digits) {
    if (!/^\p{Nd}$/u.test(digit)) return null;
    const point = digit.codePointAt(0) as number;
    const zero = point >= 0x966 && point <= 0xdef ? 6 : 0;
    value = value * 10 + (((point % 16) - zero + 16) % 16);
  }
  return digits === "" ? null : value;
}
