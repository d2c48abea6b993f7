/** What kind of word a word of the people stage is. */
import type { Reading } from "../reading";
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

/** Whether an article is joined to the word: "الوزير". */
export function hasArticle({ pack, folded, text }: Reading, word: Word): boolean {
  const articles = pack.people.offices.joinedArticles ?? [];
  if (articles.length === 0) return false;
  const form = word.form ?? text.slice(folded.start(folded.at(word.from)), word.to);
  return articles.some((article) => form.startsWith(article));
}
