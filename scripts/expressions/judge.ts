/** What a checker says of an expression, and what texts that are made to hurt it do. */
import { createHash } from "node:crypto";
import { check } from "recheck";
import { BOUNDS, type Bound } from "./bounds";
import type { Expression } from "./collect";

/** "linear": at most in proportion to the text, by recheck. "slow": not so. "unknown": not told in its time. */
export type Verdict = "linear" | "slow" | "unknown";

/** Milliseconds that recheck has for one expression. */
const PATIENCE = 5000;

export function boundOf({ file, source }: Expression): Bound | null {
  return BOUNDS.find((bound) => bound.file === file && source.startsWith(bound.begins)) ?? null;
}

/** The name under which a verdict is kept. */
export function nameOf({ source, flags }: Expression): string {
  return createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 16);
}

export async function judge({ source, flags }: Expression): Promise<Verdict> {
  // It does not know "d", which asks for positions and changes nothing of the search.
  const { status } = await check(source, flags.replace("d", ""), { timeout: PATIENCE });
  return status === "safe" ? "linear" : status === "vulnerable" ? "slow" : "unknown";
}

/** Runs that hurt expressions of spaces, letters, figures, signs and marks, in the scripts of the six languages. */
const RUNS = [
  "a",
  "A",
  "Aa",
  " ",
  "\t\n",
  "1",
  ".",
  "-",
  "(",
  "“",
  "A. ",
  "a, ",
  "1 a ",
  "一",
  "、第",
  "а б",
  "ال ",
  "/",
];
/** Words of the expression itself, at most so many: what it looks for hurts it most. */
const MOST_OWN = 5;

/** What is repeated to try an expression. */
export function runsFor({ source }: Expression): readonly string[] {
  const plain = source.replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]+\}?|\\[a-zA-Z]|\(\?[<!=:]+|\{[\d,]*\}/g, "|");
  const own = plain.match(/[^\\|()[\]{}?*+^$.]{2,12}/g) ?? [];
  return [...RUNS, ...new Set(own.slice(0, MOST_OWN))];
}

/** Everything that the expression finds in a text, as the code asks for it: once, or all. */
export function findAll({ source, flags }: Expression, text: string): number {
  const expression = new RegExp(source, flags.replace("y", ""));
  let count = 0;
  for (let hit = expression.exec(text); hit !== null; hit = expression.exec(text)) {
    count++;
    if (!expression.global) break;
    if (hit[0] === "") expression.lastIndex++;
  }
  return count;
}
