import { dates } from "./de/dates";
import { kinds } from "./de/kinds";
import { people } from "./de/people";
import { points } from "./de/points";
import { turns } from "./de/turns";
import type { LanguagePack } from "./pack";
import { phrases as list } from "./phrases";

/** German, as Germany, Austria and Switzerland write it. Sources of the words: at the head of each part. */
export const de: LanguagePack = {
  tag: "de",
  name: "Deutsch",
  dir: "ltr",
  wordsParted: true,
  // Swiss offices write no ß: »Aussenminister«.
  fold: { drop: null, same: { ß: "ss" } },
  // Duden, Die deutsche Rechtschreibung, »Abkürzungen«; ordinal numbers of days: »am 14. August«.
  abbreviations: list(
    "dr., prof., mag., dipl., ing., hr., fr., z.b., z. b., d.h., d. h., u.a., u. a., usw., bzw., ca., vgl., nr., abs., art., ggf., inkl., evtl., bspw., sog., st., str., jh., mio., mrd., tel., s.e., i.e., h.c., a.d., hl., jan., feb., apr., jun., jul., aug., sept., okt., nov., dez., 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12., 13., 14., 15., 16., 17., 18., 19., 20., 21., 22., 23., 24., 25., 26., 27., 28., 29., 30., 31.",
  ),
  // Institut für Deutsche Sprache, DeReWo: the most frequent forms.
  frequentWords: list(
    "der, die, und, in, den, von, zu, das, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, als, auch, es, werden, wir",
  ),
  points,
  people,
  turns,
  dates,
  kinds,
};
