import { en } from "../../../../lib/langs/en";
import type { LanguagePack } from "../../../../lib/langs/pack";
import type { TurnWords } from "../../../../lib/langs/words/turns";

const FOLDS: Readonly<Record<string, LanguagePack["fold"]>> = {
  ar: { drop: /[\p{M}\u0640]/u, same: { أ: "ا", إ: "ا", آ: "ا", ى: "ي" } },
  ru: { drop: null, same: { ё: "е" } },
};

/** A pack with the turn words of another language; what else it holds does not matter to turns. */
export function packWith(tag: string, turns: TurnWords): LanguagePack {
  return {
    ...en,
    tag,
    turns,
    wordsParted: tag !== "zh" && tag !== "ja",
    fold: FOLDS[tag] ?? { drop: null, same: {} },
    abbreviations: tag === "fr" ? ["m.", "mm.", "mme.", "dr."] : tag === "es" ? ["sr.", "sra.", "dr."] : [],
    people: { ...en.people, honorifics: tag === "fr" ? ["M.", "Mme", "Mmes"] : [] },
  };
}
