import type { FoldRules } from "../text/fold";
import type { DateWords } from "./words/dates";
import type { KindWords } from "./words/kinds";
import type { PeopleWords } from "./words/people";
import type { PointWords } from "./words/points";
import type { TurnWords } from "./words/turns";

/**
 * A language as data that a speaker of it can check. The engine holds no word of any language;
 * a pack holds no code. Phrases are written as a dictionary prints them: they are folded before use.
 */
export interface LanguagePack {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** The language's name in itself. */
  readonly name: string;
  readonly dir: "ltr" | "rtl";
  /** Whether spaces part words. False for Chinese and Japanese. */
  readonly wordsParted: boolean;
  readonly fold: FoldRules;
  /** Words joined to the next by an apostrophe, with it ("l'", "d'", "qu'"): they are words of their own. Absent: none. */
  readonly elisions?: readonly string[];
  /** Abbreviations that end with a full stop and end no sentence, lower case with the stop. */
  readonly abbreviations: readonly string[];
  /** Some twenty of the most frequent function words, to tell the language from others of its script. */
  readonly frequentWords: readonly string[];
  readonly points: PointWords;
  readonly people: PeopleWords;
  readonly turns: TurnWords;
  readonly dates: DateWords;
  readonly kinds: KindWords;
}
