import type { LanguagePack } from "../../langs/pack";
import { nameKey } from "./nameKey";

/** How a language compares the words of names and offices, whose endings change with the sentence in some. */
export interface NameForms {
  /** Whether words take endings at all. */
  readonly inflect: boolean;
  /** Comparison form of a word: without its ending, where words take endings. */
  key(word: string): string;
  /** How far a form is from the nominative: 0 without an ending, then the endings of the nominative in their order, then the others. */
  distance(word: string): number;
}

/** Letters that stay of a word without its ending: "Ын" of "Ыном". */
const SHORTEST_STEM = 2;

const compiled = new WeakMap<LanguagePack, NameForms>();

/** The forms of a pack, compiled once. */
export function nameFormsOf(pack: LanguagePack): NameForms {
  let forms = compiled.get(pack);
  if (!forms) {
    const endings = pack.people.nameEndings;
    forms = endings ? inflected(endings) : PLAIN;
    compiled.set(pack, forms);
  }
  return forms;
}

const PLAIN: NameForms = { inflect: false, key: nameKey, distance: () => 0 };

/** True: "Лавров", "Лаврова", "Лавровым" have one key, "Лавров" is the nearest. False: "Иван" and "Иванов". */
function inflected(endings: NonNullable<LanguagePack["people"]["nameEndings"]>): NameForms {
  const vowels = endings.fleeting.map(lettersOf).join("");
  const fleeting = vowels === "" ? null : new RegExp(`(?<=[^${VOWELS}])[${vowels}](?=[^${VOWELS}]$)`, "u");
  const stem = (word: string): string => (fleeting ? word.replace(fleeting, "") : word);
  const ranks = new Map<string, number>();
  for (const ending of [...endings.nominative, ...endings.oblique]) {
    const key = lettersOf(ending);
    if (!ranks.has(key)) ranks.set(key, ranks.size + 1);
  }
  const longest = Math.max(0, ...[...ranks.keys()].map((ending) => ending.length));
  const keys = new Map<string, { readonly key: string; readonly distance: number }>();
  const look = (word: string): { readonly key: string; readonly distance: number } => {
    let known = keys.get(word);
    if (known) return known;
    const whole = lettersOf(word);
    known = { key: stem(whole), distance: 0 };
    for (let n = Math.min(longest, whole.length - SHORTEST_STEM); n > 0; n--) {
      const rank = ranks.get(whole.slice(-n));
      if (rank === undefined) continue;
      known = { key: stem(whole.slice(0, -n)), distance: rank };
      break;
    }
    // Names of one language come again; a page of ever new ones must not fill the memory.
    if (keys.size > MOST_KNOWN) keys.clear();
    keys.set(word, known);
    return known;
  };
  return { inflect: true, key: (word) => look(word).key, distance: (word) => look(word).distance };
}

/** The comparison form of a word with "й", which is a letter of its own and no "и" with a mark: "Андрей", not "Андреи". */
function lettersOf(word: string): string {
  return nameKey(word.normalize("NFC").replace(/й/giu, "j"));
}

const MOST_KNOWN = 20_000;
/** Letters of vowels in the scripts of languages with cases, without marks. */
const VOWELS = "aeiouyаеиоуыэюяіє";
