import { dates } from "./fr/dates";
import { kinds } from "./fr/kinds";
import { people } from "./fr/people";
import { points } from "./fr/points";
import { turns } from "./fr/turns";
import type { LanguagePack } from "./pack";
import { phrases as list } from "./phrases";

/** French. Sources of the words: at the head of each part. */
export const fr: LanguagePack = {
  tag: "fr",
  name: "Français",
  dir: "ltr",
  wordsParted: true,
  // « œ » is printed « oe » by many offices, and capitals without their accents: « Etat », « Affaires Etrangères ».
  // Only « e » loses them: « a » and « à », « ou » and « où » are different words.
  fold: { drop: null, same: { œ: "oe", é: "e", è: "e", ê: "e", ë: "e" } },
  // Le Bon Usage, § 110 and § 235: words that lose their vowel before another.
  elisions: list("l', d', j', m', t', s', n', c', qu', jusqu', lorsqu', puisqu', quoiqu', quelqu'"),
  // Lexique de l'Imprimerie nationale, « abréviations ».
  abbreviations: list(`
    m., mm., mr., dr., pr., mgr., me., s.e., s.e.m., s.a., s.a.r., s.a.s., s.m., s.em., s.exc., art., al., chap., n.b., p., pp., p.ex., ex., etc., cf., c.-à-d., env., éd., réf., rés., st., ste., tél., av., bd., janv., févr., avr., juil., sept., oct., nov., déc., hon., lt., col., gén., cdt., vol., fig., i.e., no., nos., ltd., inc., jr., o.n.u., u.e.
  `),
  // Trésor de la langue française, frequencies of grammatical words.
  frequentWords: list(
    "de, la, le, et, les, des, en, un, du, une, que, est, pour, qui, dans, par, sur, au, plus, avec, ce, nous, pas, il",
  ),
  points,
  people,
  turns,
  dates,
  kinds,
};
