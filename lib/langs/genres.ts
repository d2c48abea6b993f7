import { kinds as arabic } from "./ar/kinds";
import { kinds as german } from "./de/kinds";
import { kinds as english } from "./en/kinds";
import { kinds as spanish } from "./es/kinds";
import { kinds as french } from "./fr/kinds";
import { kinds as japanese } from "./ja/kinds";
import { kinds as portuguese } from "./pt/kinds";
import { kinds as russian } from "./ru/kinds";
import type { KindWords } from "./words/kinds";
import { kinds as chinese } from "./zh/kinds";

/** Words of kinds in languages that have no pack of their own yet, by primary tag. */
const genres: Readonly<Record<string, KindWords>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  ja: japanese,
  pt: portuguese,
  ru: russian,
  zh: chinese,
};

/** The kind words of a language without a pack, or null. */
export function otherKinds(primary: string): KindWords | null {
  return genres[primary] ?? null;
}

/** Names of issuing bodies in every language: a site calls itself by its own, whatever language the page is in. */
export const bodiesEverywhere: readonly string[] = [english, ...Object.values(genres)].flatMap((words) => words.bodies);
