import { dates } from "./es/dates";
import { kinds } from "./es/kinds";
import { people } from "./es/people";
import { points } from "./es/points";
import { turns } from "./es/turns";
import type { LanguagePack } from "./pack";
import { phrases as list } from "./phrases";

/** Spanish. Sources of the words: at the head of each part. */
export const es: LanguagePack = {
  tag: "es",
  name: "Español",
  dir: "ltr",
  wordsParted: true,
  // Accents stay: « anuncio » is a noun, « anunció » a verb of saying; the lists hold what is printed without them.
  fold: { drop: null, same: {} },
  // RAE, Ortografía, apéndice 2: abreviaturas.
  abbreviations: list(`
    sr., sra., srta., sres., sras., d., dña., dn., dr., dra., drs., lic., ing., arq., prof., profa., mtro., mtra., econ., abg., emb., excmo., excma., excmos., ilmo., ilma., s.e., s.m., s.a., s.a.r., ss.mm., mons., gral., cnel., cap., tte., cnl., alm., ee.uu., ee., uu., rr.ee., cc.aa., jj.oo., dd.hh., d.c., d.f., n.u., o.n.u., u.e., o.e.a., art., arts., núm., núms., nro., no., pág., págs., párr.
    cap., vol., p., pp., ej., p.ej., etc., cf., vs., av., avda., c., tel., aprox., máx., mín., a.m., p.m., a.i., ene., feb., mar., abr., jun., jul., ago., sept., sep., oct., nov., dic., jr., inc., ltd., cía., sto., sta., ud., uds., vd., vds., m., hrs., h., bco., prov., pdte., pdta., minrel.
  `),
  // RAE, Corpus de referencia del español actual: frequencies of grammatical words.
  frequentWords: list(
    "de, la, que, el, en, y, los, del, se, las, por, un, con, para, una, su, al, lo, como, más, es, sus, este, ha",
  ),
  points,
  people,
  turns,
  dates,
  kinds,
};
