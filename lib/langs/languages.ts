import { phrases } from "./phrases";

/** Writing systems that releases come in. Japanese counts as its own: kana decide. */
export type Script =
  | "latin"
  | "cyrillic"
  | "greek"
  | "arabic"
  | "hebrew"
  | "han"
  | "kana"
  | "hangul"
  | "thai"
  | "devanagari"
  | "bengali"
  | "tamil"
  | "telugu"
  | "sinhala"
  | "georgian"
  | "armenian"
  | "ethiopic"
  | "khmer"
  | "lao"
  | "myanmar"
  | "mongolian"
  | "tibetan"
  | "thaana";

/** Ranges of code units by script, in order; letters of other scripts are not counted. */
export const scriptRanges: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x41, 0x5a, "latin"],
  [0x61, 0x7a, "latin"],
  [0xc0, 0x24f, "latin"],
  [0x370, 0x3ff, "greek"],
  [0x400, 0x52f, "cyrillic"],
  [0x531, 0x58a, "armenian"],
  [0x5d0, 0x5f4, "hebrew"],
  [0x620, 0x6ff, "arabic"],
  [0x750, 0x77f, "arabic"],
  [0x780, 0x7bf, "thaana"],
  [0x900, 0x97f, "devanagari"],
  [0x980, 0x9ff, "bengali"],
  [0xb80, 0xbff, "tamil"],
  [0xc00, 0xc7f, "telugu"],
  [0xd80, 0xdff, "sinhala"],
  [0xe00, 0xe7f, "thai"],
  [0xe80, 0xeff, "lao"],
  [0xf00, 0xfff, "tibetan"],
  [0x1000, 0x109f, "myanmar"],
  [0x10a0, 0x10ff, "georgian"],
  [0x1200, 0x139f, "ethiopic"],
  [0x1780, 0x17ff, "khmer"],
  [0x1820, 0x18af, "mongolian"],
  [0x1e00, 0x1eff, "latin"],
  [0x1f00, 0x1fff, "greek"],
  [0x3041, 0x30ff, "kana"],
  [0x3400, 0x4dbf, "han"],
  [0x4e00, 0x9fff, "han"],
  [0xac00, 0xd7a3, "hangul"],
  [0xfb50, 0xfdff, "arabic"],
  [0xfe70, 0xfefc, "arabic"],
];

/** A language that can be told from others of its script. */
export interface KnownLanguage {
  /** BCP 47 primary tag. */
  readonly tag: string;
  readonly script: Script;
  readonly dir: "ltr" | "rtl";
  /** Its most frequent function words, lower case, whole words; [] where the script alone decides. */
  readonly frequentWords: readonly string[];
}

const latin = (tag: string, words: string): KnownLanguage => ({
  tag,
  script: "latin",
  dir: "ltr",
  frequentWords: phrases(words),
});
const cyrillic = (tag: string, words: string): KnownLanguage => ({
  tag,
  script: "cyrillic",
  dir: "ltr",
  frequentWords: phrases(words),
});
const arabic = (tag: string, words: string): KnownLanguage => ({
  tag,
  script: "arabic",
  dir: "rtl",
  frequentWords: phrases(words),
});
const alone = (tag: string, script: Script, dir: "ltr" | "rtl" = "ltr", words = ""): KnownLanguage => ({
  tag,
  script,
  dir,
  frequentWords: phrases(words),
});

/**
 * Languages in which ministries publish, with function words of running text; the first of a script is taken where no
 * word tells. A language with a pack has its words there as well: both are counted.
 */
export const languages: readonly KnownLanguage[] = [
  latin(
    "en",
    "the, of, and, to, in, that, for, is, on, with, as, by, this, we, was, are, from, be, have, which, our, has, their, at, an, it, will, not",
  ),
  latin(
    "fr",
    "le, la, les, des, de, du, et, un, une, que, qui, dans, pour, sur, est, au, aux, par, avec, nous, ce, cette, ses, son, plus, pas, ne, en, à, l, d, qu, été, vous, sont, leur",
  ),
  latin(
    "es",
    "el, la, los, las, de, del, y, en, que, un, una, para, por, con, se, es, su, al, lo, como, más, este, esta, no, sus, ha, nuestro, también, o, ese, son, muy",
  ),
  latin(
    "pt",
    "o, a, os, as, de, do, da, dos, das, e, em, no, na, nos, nas, que, um, uma, para, por, com, se, não, ao, à, pelo, pela, mais, como, é, foi, seu, sua, também, são",
  ),
  latin(
    "it",
    "il, lo, la, i, gli, le, di, del, della, dei, delle, e, che, un, una, per, in, con, su, da, dal, nel, nella, al, alla, non, è, sono, ha, anche, come, si, più, questo",
  ),
  latin(
    "de",
    "der, die, das, den, dem, des, und, in, zu, von, mit, ist, im, für, auf, sich, ein, eine, einen, nicht, auch, als, an, es, wir, hat, sie, bei, dass, werden, sind, zur, zum, über, wie",
  ),
  latin(
    "nl",
    "de, het, een, van, en, in, op, is, te, dat, voor, met, zijn, die, aan, er, om, ook, als, bij, niet, naar, door, heeft, worden, wordt, wij, deze, over, uit",
  ),
  latin(
    "sv",
    "och, att, det, i, en, är, som, för, på, av, med, den, till, inte, har, de, ett, om, vi, från, var, sig, också, kan, ska, så, eller, under, mellan",
  ),
  latin(
    "da",
    "og, at, det, i, en, er, som, for, på, af, med, den, til, ikke, har, de, et, om, vi, fra, var, sig, også, kan, skal, så, eller, blev, mellem, efter",
  ),
  latin(
    "no",
    "og, å, det, i, en, er, som, for, på, av, med, den, til, ikke, har, de, et, om, vi, fra, var, seg, også, kan, skal, så, eller, ble, mellom, etter",
  ),
  latin(
    "fi",
    "ja, on, ei, että, se, oli, mutta, kun, myös, ovat, sekä, kuin, joka, jotka, tai, sen, hän, ollut, mukaan, kanssa, niin, tämä, voi, vuoden, suomen, välillä",
  ),
  latin(
    "et",
    "ja, on, ei, et, see, oli, aga, kui, ka, mis, ning, seda, kes, oma, või, selle, tema, olla, eesti, eest, kohta, vahel, poolt, mida",
  ),
  latin(
    "lv",
    "un, ir, ar, par, no, kā, uz, lai, latvijas, arī, ka, gada, tika, pie, tiek, bet, vai, šī, savu, ministrs, gadā, starp, kas, to",
  ),
  latin(
    "lt",
    "ir, yra, su, kad, į, iš, apie, bei, dėl, lietuvos, tai, kaip, taip, buvo, jo, nuo, per, už, pat, ne, metų, tarp, arba, ministras",
  ),
  latin(
    "pl",
    "i, w, z, na, do, się, że, nie, jest, o, od, po, dla, oraz, przez, za, to, jak, który, są, ze, co, polski, pan, w, tym, przy, także, został, roku",
  ),
  latin(
    "cs",
    "a, v, se, na, je, že, s, z, do, o, i, pro, ve, k, za, by, po, od, jako, které, který, také, jsou, při, ale, byl, byla, mezi, české, roku",
  ),
  latin(
    "sk",
    "a, v, sa, na, je, že, s, z, do, o, aj, pre, vo, k, za, by, po, od, ako, ktoré, ktorý, tiež, sú, pri, ale, bol, bola, medzi, slovenskej, roku",
  ),
  latin(
    "sl",
    "in, v, na, je, za, da, se, so, z, s, ki, po, pri, tudi, o, kot, ter, do, od, bo, ob, ali, med, slovenije, ministrica, bil, iz, sta",
  ),
  latin(
    "hr",
    "i, u, je, na, da, se, za, su, s, o, od, a, će, koji, kao, iz, do, koje, te, bi, ili, ali, što, nije, također, između, hrvatske, bio, prema",
  ),
  latin(
    "hu",
    "a, az, és, hogy, nem, is, egy, van, volt, meg, de, ez, ki, el, magyar, csak, már, mint, azt, után, kell, közötti, szerint, vagy, majd, miniszter",
  ),
  latin(
    "ro",
    "și, de, în, la, a, cu, pe, din, că, nu, este, pentru, care, mai, sau, au, un, o, al, ale, fi, prin, sunt, fost, acest, această, între, după, ministrul",
  ),
  latin(
    "sq",
    "dhe, të, në, e, i, për, me, që, nga, një, është, së, do, si, u, ka, më, ne, edhe, kjo, ky, janë, por, midis, shqipërisë, ministri",
  ),
  latin(
    "tr",
    "ve, bir, bu, ile, için, da, de, olarak, olan, çok, daha, en, gibi, kadar, sonra, türkiye, tarafından, her, ne, ancak, arasında, edilmiştir, bakanlığı, cumhuriyeti, mi",
  ),
  latin(
    "az",
    "və, bir, bu, ilə, üçün, da, də, olan, daha, ki, azərbaycan, tərəfindən, arasında, edib, etdi, nazir, respublikası, haqqında, onun, sonra, isə, kimi",
  ),
  latin(
    "uz",
    "va, bilan, bu, uchun, ham, bir, da, ning, oʻzbekiston, bo‘yicha, edi, shu, hamda, respublikasi, qilish, tashqi, ishlar, vaziri, ikki, o‘rtasida",
  ),
  latin(
    "id",
    "dan, yang, di, dengan, untuk, dari, pada, ini, dalam, itu, adalah, akan, ke, telah, oleh, juga, sebagai, kedua, indonesia, tidak, serta, antara, tersebut, menteri",
  ),
  latin(
    "ms",
    "dan, yang, di, dengan, untuk, dari, pada, ini, dalam, itu, adalah, akan, ke, telah, oleh, juga, sebagai, kedua-dua, malaysia, tidak, serta, antara, tersebut, bagi, kepada, daripada",
  ),
  latin(
    "vi",
    "và, của, các, là, trong, cho, với, có, được, đã, những, một, về, để, không, này, việt, nam, nước, tại, từ, hai, ngoại, giao",
  ),
  latin(
    "sw",
    "na, ya, wa, kwa, ni, katika, za, la, kuwa, hii, hiyo, pamoja, nchi, cha, vya, huo, huu, alisema, mheshimiwa, waziri, mambo, nje",
  ),
  latin(
    "ca",
    "el, la, els, les, de, del, i, en, que, un, una, per, amb, és, al, més, com, no, s, l, d, ha, també, aquest, aquesta, són, als",
  ),
  latin(
    "gl",
    "o, a, os, as, de, do, da, e, en, no, na, que, un, unha, para, por, con, se, non, máis, tamén, é, ao, coa, galicia",
  ),
  latin("eu", "eta, da, du, ez, ere, dira, bat, izan, zen, dute, baina, hau, egin, euskal, arteko, dela, duen, edo"),
  latin(
    "is",
    "og, að, í, á, er, sem, til, um, við, með, það, fyrir, af, var, en, ekki, hefur, þess, frá, íslands, milli, einnig",
  ),
  latin("ga", "agus, an, na, ar, i, a, go, le, is, ag, do, de, leis, atá, bhí, sé, maidir, idir, éireann"),
  latin("mt", "u, li, ta, il, f, għal, dwar, ma, minn, l-, hija, huwa, kif, bejn, ministru, malta, dan, din"),
  latin("so", "iyo, oo, ee, ku, ka, in, waxaa, la, u, ah, soomaaliya, wasiirka, arrimaha, dibadda"),
  latin("tl", "ang, ng, sa, na, mga, at, ay, para, ni, kay, nang, ito, pilipinas, hindi, kung, din"),
  latin("mg", "ny, sy, amin, ny, dia, izany, fa, ho, ao, amin'ny, malagasy, ho an"),
  cyrillic(
    "ru",
    "и, в, на, не, что, с, по, к, о, для, из, как, от, это, за, мы, мира, также, его, будет, при, до, который, российской, россии, был, между, или, они, у",
  ),
  cyrillic(
    "uk",
    "і, в, на, та, що, не, з, до, у, про, для, як, від, це, за, ми, україни, також, його, буде, який, між, або, є, які, щодо",
  ),
  cyrillic(
    "be",
    "і, у, на, што, не, з, да, па, для, як, ад, гэта, за, мы, беларусі, таксама, яго, які, паміж, або, рэспублікі, ў, аб",
  ),
  cyrillic(
    "bg",
    "и, в, на, не, че, с, за, от, се, да, е, по, са, с, към, който, това, българия, ще, също, между, като, министър, до",
  ),
  cyrillic(
    "sr",
    "и, у, на, је, да, се, за, су, са, о, од, а, ће, који, као, из, до, које, те, или, али, што, није, такође, између, србије",
  ),
  cyrillic(
    "mk",
    "и, во, на, е, да, се, за, со, од, дека, како, што, по, кој, ќе, македонија, министерот, ги, ги, меѓу, оваа, исто, така",
  ),
  cyrillic(
    "kk",
    "және, мен, бен, үшін, бір, бұл, қазақстан, туралы, бойынша, екі, деп, оның, республикасы, сыртқы, істер, министрі, болып",
  ),
  cyrillic(
    "ky",
    "жана, менен, үчүн, бул, бир, кыргыз, тууралуу, боюнча, эки, деп, анын, республикасынын, тышкы, иштер, министри",
  ),
  cyrillic("tg", "ва, дар, ба, аз, бо, ки, барои, ин, тоҷикистон, корҳои, хориҷии, вазири, ҷумҳурии, байни, низ"),
  cyrillic("mn", "болон, нь, энэ, улсын, монгол, тухай, хоёр, гадаад, хэргийн, сайд, байна, юм, бөгөөд, ба"),
  arabic(
    "ar",
    "في, من, على, إلى, أن, عن, التي, مع, هذا, هذه, الذي, كما, بين, أو, ما, لا, وقد, خلال, بعد, وزير, الخارجية, إن, كان, ذلك",
  ),
  arabic(
    "fa",
    "و, در, به, از, که, با, این, را, برای, است, آن, شد, های, ایران, خارجه, امور, وزیر, دو, خود, کشور, می, نیز, شده",
  ),
  arabic("ur", "کے, کی, میں, اور, کا, سے, نے, کو, پر, ہے, یہ, ہیں, کہ, پاکستان, وزیر, خارجہ, ساتھ, بھی, تھا, گیا"),
  arabic("ps", "د, په, او, چې, سره, ته, کې, له, دا, افغانستان, یې, وزیر, چارو, بهرنیو, هم, کړه"),
  arabic("ckb", "لە, بۆ, و, کە, لەگەڵ, ئەم, هەرێمی, کوردستان, بە, دەرەوە"),
  alone("he", "hebrew", "rtl"),
  alone("el", "greek"),
  alone("ja", "kana"),
  alone("zh", "han"),
  alone("ko", "hangul"),
  alone("th", "thai"),
  alone("hi", "devanagari", "ltr", "के, में, की, है, और, का, से, को, ने, पर, यह, भारत, विदेश, मंत्री, हैं, कि, लिए"),
  alone("ne", "devanagari", "ltr", "र, को, मा, छ, का, ले, गर्नुभयो, नेपाल, परराष्ट्र, मन्त्री, पनि, भएको, गरेको, छन्, लाई"),
  alone("mr", "devanagari", "ltr", "आणि, च्या, आहे, या, ने, ची, चे, मध्ये, भारत, होते, आहेत, साठी"),
  alone("bn", "bengali"),
  alone("ta", "tamil"),
  alone("te", "telugu"),
  alone("si", "sinhala"),
  alone("lo", "lao"),
  alone("bo", "tibetan"),
  alone("my", "myanmar"),
  alone("ka", "georgian"),
  alone("hy", "armenian"),
  alone("am", "ethiopic"),
  alone("km", "khmer"),
  alone("mn", "mongolian"),
  alone("dv", "thaana", "rtl"),
];
