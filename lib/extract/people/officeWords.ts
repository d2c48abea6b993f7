/** Words that a part of an office cannot be, or can. */
import { Sense } from "./vocabulary";
import { has } from "./wordKinds";
import type { Word, Words } from "./words";

/** Written small where the language writes offices with capitals: then it is part of none. */
export function isTooSmall(words: Words, word: Word): boolean {
  return word.shape === "lower" && !words.officesSmall;
}

/** "and" joins two things of one kind; other links ask for what an office is of. A link that opens a complement is open. */
export function isAnd(word: Word): boolean {
  return has(word, Sense.officeLink) && !has(word, Sense.openLink);
}
