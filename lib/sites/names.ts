/** Names of bodies as pages print them, found in what a page says of itself. */

/** Units up to which a name is an abbreviation, and counts only where it stands alone: "EDA" in "EDA", not in "EDA Forum". */
const SHORT = 5;

/** Writing without spaces between words: a name is found anywhere in it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Comparison form: NFKC, small letters, "&" as "and", everything but letters, marks and digits as one space. */
export function foldName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** A body's names in comparison form. */
export interface NamedBody {
  readonly id: string;
  readonly names: readonly string[];
}

/** Where a name stands: earlier goes before later, longer before shorter. */
interface Sighting {
  readonly id: string;
  readonly at: number;
  readonly length: number;
}

/**
 * Ids of the bodies that `text` names first and fullest: one, or several that share the name; none where no name is in it.
 * Whole words: "Foreign Office" is not in "Foreign Officers". `text` is in comparison form; `atEnd`: a name counts that ends it.
 */
export function bodiesNamed(text: string, bodies: readonly NamedBody[], atEnd: boolean): readonly string[] {
  let best: Sighting[] = [];
  for (const { id, names } of bodies) {
    const ending = atEnd ? names.filter((name) => text.endsWith(name)) : names;
    const sighting = ending.map((name) => sightingOf(text, id, name)).reduce(better, null);
    const order = sighting === null ? 1 : best[0] === undefined ? -1 : compare(sighting, best[0]);
    if (sighting === null || order > 0) continue;
    best = order < 0 ? [sighting] : [...best, sighting];
  }
  return best.map(({ id }) => id);
}

function sightingOf(text: string, id: string, name: string): Sighting | null {
  if (name === "") return null;
  const at = name.length <= SHORT && !UNSPACED.test(name) ? (text === name ? 0 : -1) : positionOf(text, name);
  return at < 0 ? null : { id, at, length: name.length };
}

function positionOf(text: string, name: string): number {
  return UNSPACED.test(name) ? text.indexOf(name) : ` ${text} `.indexOf(` ${name} `);
}

function better(one: Sighting | null, other: Sighting | null): Sighting | null {
  if (one === null || other === null) return one ?? other;
  return compare(one, other) <= 0 ? one : other;
}

function compare(one: Sighting, other: Sighting): number {
  return one.at - other.at || other.length - one.length;
}
