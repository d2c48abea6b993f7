import { bucketOf } from "./terms";
import { isOneEditAway } from "./typo";
import { isCjk, termsOfQuery, wordsOf } from "./words";

/** A word that is looked for. */
export interface Wanted {
  readonly term: string;
  /** Whether another spelling may be meant: not of what stands in quotation marks. */
  readonly isLoose: boolean;
  /** Where in the index such words stand. */
  readonly bucket: string;
  /** Whether it may be the beginning of a word. */
  readonly isPrefix: boolean;
  /** How close a word of the index is to it, 0..1. */
  readonly closeness: (term: string) => number;
}

export interface Query {
  readonly words: readonly Wanted[];
  /** Words that stand one after the other, as terms. */
  readonly phrases: readonly (readonly string[])[];
}

/** What stands in quotation marks of any of the languages is a phrase; one that is not closed goes to the end. */
const PHRASE = /["“”„«「『]([^"“”„«»「」『』]*)["“”»」』]?/gu;

/** The words of a query, the last of which may still be being typed, and its phrases, whose words are looked for as they are spelt. */
export function parsedQuery(query: string): Query {
  const phrases = [...query.matchAll(PHRASE)]
    .map(([, words = ""]) => phraseOf(words))
    .filter(({ length }) => length > 0);
  const loose = termsOfQuery(query.replace(PHRASE, " "));
  const exact = [...new Set(phrases.flat())].filter((term) => !loose.includes(term));
  return {
    words: [
      ...loose.map((term, at) => asSpelt(term, isBeginning(term, at === loose.length - 1))),
      ...exact.map((term) => ({ ...asSpelt(term, false), isLoose: false })),
    ],
    phrases: phrases.filter(({ length }) => length > 1),
  };
}

/** The last character of a run of Chinese is a word of its own only where the run ends: a phrase may go on in the text. */
function phraseOf(words: string): readonly string[] {
  const all = wordsOf(words);
  const last = all.at(-1);
  const isInPair =
    last !== undefined && isCjk(last.term) && all.some(({ from, to }) => from < last.from && to === last.to);
  return (isInPair ? all.slice(0, -1) : all).map(({ term }) => term);
}

/** Whether the terms stand one after the other in the text. */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
  const words = wordsOf(text);
  for (let from = 0; from + phrase.length <= words.length; from++)
    if (phrase.every((term, at) => words[from + at]?.term === term)) return true;
  return false;
}

/** A longer word that begins so says less than the word itself; how much less, by how much longer it is. */
const LONGER = 0.5;
/** A word that is spelt otherwise says less than any that begins so. */
const OTHERWISE = 0.2;

function asSpelt(term: string, isPrefix: boolean): Wanted {
  return {
    term,
    isLoose: mayBeMisspelt(term),
    bucket: bucketOf(term),
    isPrefix,
    closeness: (other) => {
      if (other === term) return 1;
      return isPrefix && other.startsWith(term) ? (LONGER * term.length) / other.length : 0;
    },
  };
}

/** Words that may be meant, those of each length in UTF-16 units together. */
export type Vocabulary = ReadonlyMap<number, readonly string[]>;

/** The words of the vocabulary that differ in one letter from a word, wherever it is; none where it is not to be guessed. */
export function meant({ term, isLoose }: Wanted, vocabulary: Vocabulary): readonly Wanted[] {
  if (!isLoose) return [];
  const found = new Set<string>();
  for (const length of [term.length - 1, term.length, term.length + 1])
    for (const other of vocabulary.get(length) ?? []) if (isOneEditAway(term, other)) found.add(other);
  return [...found].map((other) => ({
    ...{ term: other, isLoose, bucket: bucketOf(other), isPrefix: false },
    closeness: (one) => (one === other ? OTHERWISE : 0),
  }));
}

/** The last word may still be being typed; before it, a short word is a word ("UN" is not "under"). */
function isBeginning(term: string, last: boolean): boolean {
  if (isCjk(term)) return [...term].length === 1;
  return term.length >= 4 || (last && term.length >= 2);
}

/** Short words and numbers are other words when a letter differs (Iran, Iraq). */
export function mayBeMisspelt(term: string): boolean {
  return term.length >= 5 && !isCjk(term) && !/\p{N}/u.test(term);
}
