import type { Span } from "../../model";
import type { Lexicon } from "../../text/lexicon";
import { Sense, type Senses } from "./vocabulary";

/** A run of letters with what the vocabulary knows of it. Folded positions. */
export interface Token extends Span {
  /** 0 for what the vocabulary does not know. */
  readonly senses: number;
}

/** The known words of a text. */
export interface Letters {
  readonly text: string;
  /**
   * The known word that begins at a place, or null. A country's one letter counts only before an office: 俄外长, but
   * 十二日外交部. Each place is looked up once.
   */
  at(i: number): Token | null;
}

/** Opens a folded text for look-ups of its known words. */
export function openLetters(text: string, lexicon: Lexicon<Senses>): Letters {
  const known: (Token | null | undefined)[] = new Array(text.length);
  return {
    text,
    at: (i) => {
      let token = known[i];
      if (token === undefined) {
        token = i < text.length ? tokenAt(text, lexicon, i) : null;
        known[i] = token;
      }
      return token;
    },
  };
}

function tokenAt(text: string, lexicon: Lexicon<Senses>, i: number): Token | null {
  const hit = lexicon.at(text, i);
  if (!hit) return null;
  const senses = sensesOf(hit.senses);
  // That a letter may be a family name says nothing of a place in the text.
  if ((senses & ~Sense.familyFirst) === 0) return null;
  if (hit.to - i === 1 && (senses & Sense.place) !== 0) {
    const office = lexicon.at(text, hit.to);
    if (!office || (sensesOf(office.senses) & (Sense.officeHead | Sense.officeModifier)) === 0) return null;
    if (/[\p{N}〇一二三四五六七八九十月]/u.test(text.charAt(i - 1))) return null;
  }
  return { from: i, to: hit.to, senses };
}

function sensesOf(senses: readonly Senses[]): number {
  let all = 0;
  for (const sense of senses) all |= sense.always | sense.inCapitals;
  return all;
}

/** Ideographs of the basic plane, 々, and the katakana of names from other languages: names are written with no others. */
export function isIdeograph(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0x30a1 && unit <= 0x30fc && unit !== 0x30fb) || unit === 0x3005;
}

/** The points inside a foreign name, as they are printed: · • ・ ‧ ∙ */
export function isPoint(unit: number): boolean {
  return unit === 0xb7 || unit === 0x2022 || unit === 0x30fb || unit === 0x2027 || unit === 0x2219;
}
