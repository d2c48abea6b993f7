/** Names of hosts in their own letters. */

/** Parameters of RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 0x80;

/** A host with every `xn--` label in its own letters. A label that is no lawful Punycode stays as it is. */
export function decodeHost(host: string): string {
  return host
    .split(".")
    .map((label) => (/^xn--/i.test(label) ? (decodeLabel(label.slice("xn--".length)) ?? label) : label))
    .join(".");
}

/** The letters of one label, without its `xn--`; null where it is not lawful. */
function decodeLabel(written: string): string | null {
  if (written === "") return null;
  const split = written.lastIndexOf("-");
  const letters = [...written.slice(0, Math.max(0, split))].map((letter) => letter.charCodeAt(0));
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let at = 0;
  for (let next = split + 1; next < written.length; ) {
    const before = at;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(written.charCodeAt(next++));
      if (digit === null || weight > 0x7fffffff) return null;
      at += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adapt(at - before, count, before === 0);
    code += Math.floor(at / count);
    if (code > 0x10ffff) return null;
    at %= count;
    letters.splice(at++, 0, code);
  }
  return String.fromCodePoint(...letters);
}

/** a–z are 0 to 25, 0–9 are 26 to 35. NaN (the end of the label) is none. */
function digitOf(unit: number): number | null {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x41;
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 26 : null;
}

/** RFC 3492, section 6.1. */
function adapt(step: number, count: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(step / DAMP) : step >> 1;
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) delta = Math.floor(delta / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * delta) / (delta + SKEW));
}
