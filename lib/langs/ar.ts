import { dates } from "./ar/dates";
import { joined } from "./ar/joined";
import { kinds } from "./ar/kinds";
import { people } from "./ar/people";
import { points } from "./ar/points";
import { turns } from "./ar/turns";
import type { LanguagePack } from "./pack";
import { phrases as list } from "./phrases";

/** Arabic. Sources of the words: at the head of each part. */
export const ar: LanguagePack = {
  tag: "ar",
  name: "العربية",
  dir: "rtl",
  wordsParted: true,
  fold: {
    // Vowel signs, the dagger alef, Koranic marks, and the stretch that only fills lines.
    drop: /^[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]$/u,
    // One letter for those that are confused in print: the seats of hamza over alef, final ya and ta marbuta, and the Persian
    // forms of kaf and ya that some keyboards give.
    same: {
      أ: "ا",
      إ: "ا",
      آ: "ا",
      ٱ: "ا",
      ى: "ي",
      ی: "ي",
      ې: "ي",
      ک: "ك",
      ة: "ه",
      ۀ: "ه",
      "٪": "%",
      "٬": ",",
      "٫": ".",
      "،": ",",
      "؛": ";",
      "؟": "?",
      "۔": ".",
    },
    joined,
  },
  // The last: one letter, as the initials of foreign names are printed ("أنتوني ج. بلينكن").
  abbreviations: list(
    "د., أ., أ.د., أ. د., م., ا.د., هـ., ص., ت., ق.م., ج.م.ع., د.ك., و.أ.م., ش.م., إ., ا., ب., ث., ج., ح., خ., ذ., ر., ز., س., ش., ض., ط., ظ., ع., غ., ف., ق., ك., ل., ن., و., ي.",
  ),
  // Buckwalter & Parkinson, A Frequency Dictionary of Arabic: the first words.
  frequentWords: list(
    "في, من, على, إلى, أن, التي, الذي, عن, مع, هذا, هذه, بين, كما, ما, لا, قد, ذلك, بعد, خلال, كل, إن, أو",
  ),
  points,
  people,
  turns,
  dates,
  kinds,
};
