/** What kind of word a word of the people stage is. */
import { Sense } from "./vocabulary";
import type { Word } from "./words";

export function has(word: Word, senses: number): boolean {
  return (word.senses & senses) !== 0;
}

export function isCapital(word: Word): boolean {
  return word.shape === "capital" || word.shape === "capitals" || word.shape === "initial";
}

/** A capitalised word that the vocabulary does not know: the stuff of names. */
export function isPlainCapital(word: Word): boolean {
  return (
    isCapital(word) &&
    !has(
      word,
      Sense.officeHead |
        Sense.officeModifier |
        Sense.portfolio |
        Sense.place |
        Sense.body |
        Sense.common |
        Sense.says |
        Sense.group,
    )
  );
}
