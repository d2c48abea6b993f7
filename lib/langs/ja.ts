import { dates } from "./ja/dates";
import { kinds } from "./ja/kinds";
import { people } from "./ja/people";
import { points } from "./ja/points";
import { turns } from "./ja/turns";
import type { LanguagePack } from "./pack";

/** Japanese. Sources of the words: at the head of each part. */
export const ja: LanguagePack = {
  tag: "ja",
  name: "日本語",
  dir: "ltr",
  wordsParted: false,
  fold: { drop: null, same: {} },
  abbreviations: [],
  // 国立国語研究所, 現代日本語書き言葉均衡コーパス: the most frequent particles and endings.
  frequentWords: [
    "の",
    "に",
    "は",
    "を",
    "が",
    "と",
    "で",
    "て",
    "た",
    "から",
    "ます",
    "です",
    "した",
    "する",
    "こと",
    "ある",
    "について",
  ],
  points,
  people,
  turns,
  dates,
  kinds,
};
