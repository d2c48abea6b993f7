import type { LanguagePack } from "./pack";
import { phrases as list } from "./phrases";
import { dates } from "./pt/dates";
import { kinds } from "./pt/kinds";
import { people } from "./pt/people";
import { points } from "./pt/points";
import { turns } from "./pt/turns";

/** Portuguese, of Brazil and of Portugal. Sources of the words: at the head of each part. */
export const pt: LanguagePack = {
  tag: "pt",
  name: "Português",
  dir: "ltr",
  wordsParted: true,
  fold: { drop: null, same: {} },
  // Vocabulário ortográfico da língua portuguesa, « abreviaturas ».
  abbreviations: list(`
    sr., sra., srs., sras., srª., d., dr., dra., drs., eng., prof., profa., arq., exmo., exma., ilmo., s.e., s.exa., exa., v.exa., s.m., s.a.r., emb., gen., cel., alm., cap., mal., art., arts., n., nº., núm., pág., págs., par., vol., p., pp., ex., p.ex., etc., cf., vs., av., tel., aprox., a.m., p.m., a.i., jan., fev., mar., abr., jun., jul., ago., set., out., nov., dez., jr., inc., ltda., cia., sta., sto., o.n.u., u.e., e.u.a., s., h.
  `),
  // Linguateca, CETEMPúblico and CETENFolha: frequencies of grammatical words.
  frequentWords: list(
    "de, a, o, que, e, do, da, em, um, para, com, não, uma, os, no, se, na, por, mais, as, dos, como, ao, das",
  ),
  points,
  people,
  turns,
  dates,
  kinds,
};
