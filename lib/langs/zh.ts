import type { LanguagePack } from "./pack";
import { dates } from "./zh/dates";
import { kinds } from "./zh/kinds";
import { people } from "./zh/people";
import { points } from "./zh/points";
import { simplified } from "./zh/simplified";
import { turns } from "./zh/turns";

/** Chinese, in simplified and traditional letters: the lists are simplified, the fold makes both equal. */
export const zh: LanguagePack = {
  tag: "zh",
  name: "中文",
  dir: "ltr",
  wordsParted: false,
  fold: { drop: null, same: simplified },
  abbreviations: [],
  frequentWords: ["的", "是", "在", "和", "了", "对", "为", "不", "有", "将", "与", "中国", "我们", "合作", "关系"],
  points,
  people,
  turns,
  dates,
  kinds,
};
