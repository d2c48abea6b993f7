import type { LanguagePack } from "./pack";
import { phrases as list } from "./phrases";
import { dates } from "./ru/dates";
import { kinds } from "./ru/kinds";
import { people } from "./ru/people";
import { points } from "./ru/points";
import { turns } from "./ru/turns";

/** Russian. Names, offices and nouns stand in the case of their sentence: lists hold every form. */
export const ru: LanguagePack = {
  tag: "ru",
  name: "русский",
  dir: "ltr",
  wordsParted: true,
  // "ё" is printed or not at will ("четвёртое", "четвертое").
  fold: { drop: null, same: { ё: "е" } },
  abbreviations: list(`
    г., гг., им., ул., д., пл., пр., просп., пер., пос., обл., проф., акад., ген., св., стр., ст., п., пп., см., ср., дж., дж.., тов., корп., тел., рис., табл., т.н., т.к., т.е., г-н., мл., зам., и.о., ч., ю., э., чл., корр., ред., изд.
  `),
  frequentWords: list(
    "и, в, на, не, что, с, по, для, как, это, мы, к, из, за, от, его, также, будет, о, при, только, были, который, наших, между, сотрудничества, а, у, до, со, года, министр, министра, министром, дел, иностранных, стороны, сторон, встречи, вопросы, вопрос, ответ, республики, федерации",
  ),
  points,
  people,
  turns,
  dates,
  kinds,
};
