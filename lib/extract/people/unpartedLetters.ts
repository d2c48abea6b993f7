import type { Span } from "../../model";
import type { Lexicon } from "../../text/lexicon";
import { Sense, type Senses } from "./vocabulary";

/** A run of letters with what the vocabulary knows of it. Folded positions. */
export interface Token extends Span {
  /** 0 for what the vocabulary does not know. */
  readonly senses: number;
  readonly known: boolean;
}

/** The known word that begins at `i`, or null. A country's one letter counts only before an office: 俄外长, but 十二日外交部. */
export function knownAt(text: string, letters: Lexicon<Senses>, i: number): Token | null {
  const hit = letters.at(text, i);
  if (!hit) return null;
  const senses = sensesOf(hit.senses);
  // That a letter may be a family name says nothing of a place in the text.
  if ((senses & ~Sense.familyFirst) === 0) return null;
  if (hit.to - i === 1 && (senses & Sense.place) !== 0) {
    const office = letters.at(text, hit.to);
    const before = text.charAt(i - 1);
    if (!office || (sensesOf(office.senses) & (Sense.officeHead | Sense.officeModifier)) === 0) return null;
    if (/[\p{N}〇一二三四五六七八九十月]/u.test(before)) return null;
  }
  return { from: i, to: hit.to, senses, known: true };
}

/** All that a hit may mean. */
export function sensesOf(senses: readonly Senses[]): number {
  return senses.reduce((all, sense) => all | sense.always | sense.inCapitals, 0);
}
