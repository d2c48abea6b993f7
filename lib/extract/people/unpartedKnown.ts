import { buildLexicon, isWordUnit, type Lexicon } from "../../text/lexicon";
import { type Form, type KnownNames, POINT } from "./unpartedHits";
import type { Letters } from "./unpartedLetters";
import { partsOf } from "./unpartedWords";
import { Sense } from "./vocabulary";

/** The names and places that were found, ready to be looked up at any place of the text. */
export function knownNames(
  letters: Letters,
  families: Lexicon<true>,
  found: ReadonlyMap<string, Form>,
  unknownPlaces: ReadonlySet<string>,
): KnownNames {
  const names = new Map(found);
  for (const [words, form] of found) {
    // 普京来 beside 普京: the longer one has run into the next word.
    if (form.family === 0 && !POINT.test(words)) {
      for (let length = 2; length < words.length; length++) {
        if (words.length - length <= 2 && found.has(words.slice(0, length))) names.delete(words);
      }
    }
    // 埃德温 of 帕特里夏·埃德温 is named alone too, and 夏巴兹 of 夏巴兹·谢里夫.
    const parts = words.split(POINT);
    if (parts.length === 1) continue;
    for (const part of [parts[0], parts.at(-1)]) if (part && part.length > 1) names.set(part, { family: 0 });
  }
  const { text } = letters;
  // What stands as a country before an office and a name is none elsewhere: 习近平同诺尔兰首相通电话.
  for (const place of unknownPlaces) names.delete(place);
  const places = buildLexicon(
    [...unknownPlaces].map((place) => [place, true] as const),
    false,
  );
  const lexicon = buildLexicon(names, false);
  // Most letters begin no name: one look-up for them.
  const firsts = new Set([...names.keys()].map((words) => words.charCodeAt(0)));
  const placeFirsts = new Set([...unknownPlaces].map((words) => words.charCodeAt(0)));
  const single = new Set([...names].filter(([, form]) => form.family === 1).map(([words]) => words.charAt(0)));
  return {
    placeTo: (i) => (placeFirsts.has(text.charCodeAt(i)) ? (places.at(text, i)?.to ?? null) : null),
    at: (i) => {
      if (!firsts.has(text.charCodeAt(i))) return null;
      const hit = lexicon.at(text, i);
      const form = hit?.senses[0];
      if (hit && form) {
        const { from, to } = hit;
        if (form.family === to - from) return { from, to, parts: [{ from, to }], familyFirst: true };
        if (form.family > 0)
          return {
            from,
            to,
            parts: [
              { from, to: from + form.family },
              { from: from + form.family, to },
            ],
            familyFirst: true,
          };
        return { from, to, parts: partsOf(text, from, to), familyFirst: false };
      }
      // 赵表示, 习主席: the family name alone of somebody whose name is known, at the beginning of a clause or before an office.
      if (!single.has(text.charAt(i)) || !families.at(text, i)) return null;
      const next = letters.at(i + 1);
      const says = next !== null && (next.senses & (Sense.says | Sense.between)) !== 0 && !isWordUnit(text, i - 1);
      if (!says && !(next && (next.senses & Sense.officeHead) !== 0)) return null;
      return { from: i, to: i + 1, parts: [{ from: i, to: i + 1 }], familyFirst: true };
    },
  };
}
