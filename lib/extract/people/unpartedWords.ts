/** A pack's names and foreign letters where spaces do not part words, and the parts of a name in them. */
import type { LanguagePack } from "../../langs/pack";
import type { Span } from "../../model";
import { buildLexicon, type Lexicon } from "../../text/lexicon";
import { isPoint } from "./unpartedLetters";

interface NameWords {
  readonly families: Lexicon<true>;
  readonly foreign: ReadonlySet<string>;
}

const compiled = new WeakMap<LanguagePack, NameWords>();

/** A pack's family names and foreign letters, compiled once. */
export function nameWords(pack: LanguagePack): NameWords {
  let words = compiled.get(pack);
  if (!words) {
    const { familyNamesFirst, foreignLetters } = pack.people;
    words = {
      families: buildLexicon(
        familyNamesFirst.map((name) => [name, true] as const),
        false,
        pack.fold,
      ),
      foreign: new Set(foreignLetters ?? ""),
    };
    compiled.set(pack, words);
  }
  return words;
}

export function partsOf(text: string, from: number, to: number): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !isPoint(text.charCodeAt(i))) continue;
    if (i > start) parts.push({ from: start, to: i });
    start = i + 1;
  }
  return parts;
}

export function trimmed(text: string, from: number, to: number): Span | null {
  while (from < to && /[\s"'“”「」]/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return from < to ? { from, to } : null;
}
