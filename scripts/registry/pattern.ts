/** Regular expressions of the registry taken apart, to tell those whose time grows faster than the address. */

/** One step of a pattern: a character, a class or a group, with how often it may stand. */
interface Step {
  /** Source of a class or character without its quantifier; "" for a group. */
  readonly source: string;
  /** Alternatives of a group, else null. */
  readonly group: readonly (readonly Step[])[] | null;
  /** Looks ahead and takes nothing: `(?!…)`, `(?=…)`, `^`, `$`. */
  readonly zero: boolean;
  readonly least: number;
  /** Infinity for `*`, `+`, `{2,}`. */
  readonly most: number;
}

type Row = readonly Step[];

/** What addresses consist of, as the parser of addresses gives them. */
const LETTERS = [...Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)), "\u00e9"];

/** The alternatives of a pattern. Throws `RangeError` for what patterns of addresses need not have (references, names, lookbehind). */
export function partsOf(pattern: string): readonly Row[] {
  const { rows, at } = readRows(pattern, 0);
  if (at < pattern.length) throw new RangeError(`${pattern}: a bracket that was not opened at ${at}`);
  return rows;
}

function readRows(pattern: string, from: number): { rows: Step[][]; at: number } {
  const rows: Step[][] = [[]];
  let at = from;
  while (at < pattern.length && pattern[at] !== ")") {
    if (pattern[at] === "|") {
      rows.push([]);
      at++;
      continue;
    }
    const step = readStep(pattern, at);
    rows.at(-1)?.push(step.step);
    at = step.at;
  }
  return { rows, at };
}

function readStep(pattern: string, from: number): { step: Step; at: number } {
  let at = from;
  let group: Step[][] | null = null;
  let zero = false;
  let source = "";
  if (pattern[at] === "(") {
    const head = /^\((?:\?[:=!])?/.exec(pattern.slice(at))?.[0] ?? "(";
    if (head === "(" && pattern[at + 1] === "?")
      throw new RangeError(`${pattern}: a kind of group that is not read at ${at}`);
    const inner = readRows(pattern, at + head.length);
    group = inner.rows;
    zero = /[=!]$/.test(head);
    at = inner.at + 1;
  } else {
    source = /^(?:\[(?:\\.|[^\]\\])*\]|\\.|.)/su.exec(pattern.slice(at))?.[0] ?? "";
    if (/^\\[1-9kbB]/.test(source)) throw new RangeError(`${pattern}: ${source} is not read at ${at}`);
    zero = source === "^" || source === "$";
    at += source.length;
  }
  const [sign = "", low, comma, high] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at)) ?? [];
  const [least, most] = timesOf(sign[0] ?? "", low, comma, high);
  return { step: { source, group, zero, least, most }, at: at + sign.length };
}

function timesOf(sign: string, low = "", comma = "", high = ""): readonly [number, number] {
  if (sign === "*") return [0, Infinity];
  if (sign === "+") return [1, Infinity];
  if (sign === "?") return [0, 1];
  if (sign === "{") return [Number(low), high !== "" ? Number(high) : comma === "" ? Number(low) : Infinity];
  return [1, 1];
}

/**
 * Why the pattern's time could grow faster than the address, or null:
 * - what repeats stands in what repeats, and no sign of its own parts one round from the next: `(?:\w+)*`, false for `(?:\w+/)*`
 * - two repetitions of the same letters follow each other: `[a-z]+\d*[a-z]*`, false for `[a-z]+_[a-z]+`
 */
export function slowness(rows: readonly Row[]): string | null {
  for (const row of rows) {
    const twice = row.map((_, i) => followed(row, i)).find((why) => why !== null);
    if (twice !== undefined) return twice;
    for (const { group, most } of row) {
      if (group === null) continue;
      if (most === Infinity && !group.every(isParted))
        return "a repetition in a repetition, with nothing that parts its rounds";
      const inner = slowness(group);
      if (inner !== null) return inner;
    }
  }
  return null;
}

/** The repetition at `i` and the next of the same letters, with nothing between that only the second could be. */
function followed(row: Row, i: number): string | null {
  const one = row[i];
  if (one === undefined || one.most !== Infinity || one.zero) return null;
  const letters = lettersOf(one);
  const between: ReadonlySet<string>[] = [];
  for (const next of row.slice(i + 1)) {
    if (next.zero) continue;
    const taken = lettersOf(next);
    const parted = between.some((sign) => !meet(sign, taken)) || !clash(one, next);
    if (next.most === Infinity && !parted)
      return `two repetitions of the same letters, ${textOf(one)} and ${textOf(next)}`;
    if (next.least > 0 && !meet(letters, taken)) return null;
    if (next.least > 0) between.push(taken);
  }
  return null;
}

/** Whether what one repetition takes could be the other's: not where a sign ends or begins each round, and the other has none of it. */
function clash(one: Step, other: Step): boolean {
  const apart = (group: Step, beside: Step): boolean =>
    group.group?.every((row) => edgesOf(row).some((edge) => !meet(lettersOf(edge), lettersOf(beside)))) ?? false;
  return meet(lettersOf(one), lettersOf(other)) && !apart(one, other) && !apart(other, one);
}

/** A round of it begins or ends with a letter that stands once and is in none of its repetitions. */
function isParted(row: Row): boolean {
  const taking = row.filter(({ zero }) => !zero);
  const repeated = taking.filter(({ most }) => most === Infinity);
  if (repeated.length === 0) return taking.some(({ least }) => least > 0);
  return edgesOf(row).some((edge) => repeated.every((step) => !meet(lettersOf(edge), lettersOf(step))));
}

/** The first and the last step of a row, where they are one character each. */
function edgesOf(row: Row): readonly Step[] {
  const taking = row.filter(({ zero }) => !zero);
  return [taking[0], taking.at(-1)].filter(
    (edge): edge is Step => edge !== undefined && edge.least === 1 && edge.most === 1 && edge.group === null,
  );
}

function lettersOf({ source, group, zero }: Step): ReadonlySet<string> {
  if (zero) return new Set();
  if (group !== null) return new Set(group.flatMap((row) => row.flatMap((step) => [...lettersOf(step)])));
  const expression = new RegExp(`^${source}$`, "u");
  return new Set(LETTERS.filter((letter) => expression.test(letter)));
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((letter) => other.has(letter));
}

function textOf({ source, group }: Step): string {
  return group === null ? source : "(…)";
}

/**
 * Addresses made to take long: for each repetition, what may stand before it, then `length` units of what it takes, then a sign
 * that nothing takes. And such beginnings over and over, for patterns that begin anywhere.
 */
export function hardAddresses(rows: readonly Row[], length: number): readonly string[] {
  return [...new Set(rows.flatMap((row) => hardIn(row, "", length)))];
}

const NOBODYS = "\n";

function hardIn(row: Row, before: string, length: number): string[] {
  let ahead = before;
  const made: string[] = [];
  for (const step of row) {
    if (step.most > 1 && !step.zero) {
      for (const pump of pumpsOf(step)) {
        const rounds = Math.ceil(length / pump.length);
        made.push(ahead + pump.repeat(rounds) + NOBODYS);
        made.push((ahead + pump).repeat(Math.ceil(length / (ahead.length + pump.length))) + NOBODYS);
      }
    }
    if (step.group !== null && !step.zero) made.push(...step.group.flatMap((inner) => hardIn(inner, ahead, length)));
    ahead += sampleOf(step, Math.max(step.least, 1));
  }
  return made;
}

function pumpsOf(step: Step): readonly string[] {
  if (step.group === null) {
    const letters = [...lettersOf(step)];
    return [...new Set(["a", "1", "-", "/", letters[0] ?? "a", letters.at(-1) ?? "a"])].filter((pump) =>
      letters.includes(pump),
    );
  }
  return step.group
    .map((row) => row.map((inner) => sampleOf(inner, Math.max(inner.least, 1))).join(""))
    .filter((pump) => pump !== "");
}

function sampleOf(step: Step, times: number): string {
  if (step.zero) return "";
  const once =
    step.group === null
      ? ([...lettersOf(step)].find((letter) => /[a-z0-9]/.test(letter)) ?? [...lettersOf(step)][0] ?? "")
      : (step.group[0] ?? []).map((inner) => sampleOf(inner, inner.least)).join("");
  return once.repeat(times);
}
