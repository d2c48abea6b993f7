/**
 * What language switches are labelled with: a language's own name, its name in the languages of diplomacy, its codes.
 * Keys in lower case; `named` labels mean a language wherever they stand alone in a link, codes only in company.
 */
const NAMES: Readonly<Record<string, string>> = {
  ar: "عربي|العربية|عربية|اللغة العربية|arabic|arabe|árabe|арабский|عربى|阿文|阿拉伯文|阿拉伯语|アラビア語|arabisch|arapça|árabe",
  be: "беларуская|belarusian|бел",
  bg: "български|bulgarian",
  bn: "বাংলা|bengali|bangla",
  bs: "bosanski|bosnian",
  ca: "català|catalan",
  cs: "čeština|česky|czech",
  da: "dansk|danish",
  de: "deutsch|german|allemand|alemán|немецкий|德文|德语|auf deutsch|deutsche version|ドイツ語|almanca",
  el: "ελληνικά|greek|ελληνική",
  en: "english|anglais|英語版|inglés|inglês|английский|англ|英文|英语|英語|إنجليزي|الإنجليزية|english version|in english|version anglaise|versión en inglés|englisch|inglese|英文版|ingilizce|eng|الانجليزية|انگلیسی|на английском|영어|영문",
  es: "español|espanol|spanish|espagnol|испанский|西文|西班牙文|西班牙语|الإسبانية|castellano|versión en español|spanisch|ispanyolca|en español|esp|スペイン語",
  et: "eesti|estonian",
  eu: "euskara|basque",
  fa: "فارسی|persian|farsi",
  fi: "suomi|suomeksi|finnish",
  fr: "français|francais|french|francés|francês|французский|法文|法语|الفرنسية|en français|version française|französisch|francese|fransızca|fra|仏語|フランス語|на французском",
  ga: "gaeilge|irish",
  gl: "galego|galician",
  he: "עברית|hebrew",
  hi: "हिन्दी|हिंदी|hindi",
  hr: "hrvatski|croatian",
  hu: "magyar|hungarian",
  hy: "հայերեն|armenian|հայ",
  id: "bahasa indonesia|indonesia|indonesian",
  is: "íslenska|icelandic",
  it: "italiano|italian|italien|италиано|意大利文",
  ja: "日本語|japanese|японский|日文|日语|japonais",
  ka: "ქართული|georgian|ქარ",
  kk: "қазақша|қазақ|kazakh|қаз",
  km: "ភាសាខ្មែរ|khmer",
  ko: "한국어|국문|korean|韩文|한글|朝文|韩语|корейский",
  ky: "кыргызча|kyrgyz",
  lo: "ລາວ|lao",
  lt: "lietuvių|lietuviškai|lithuanian",
  lv: "latviešu|latviski|latvian",
  mk: "македонски|macedonian",
  mn: "монгол|mongolian",
  ms: "bahasa melayu|bahasa malaysia|melayu|malay",
  mt: "malti|maltese",
  my: "မြန်မာ|burmese",
  ne: "नेपाली|nepali",
  nl: "nederlands|dutch",
  no: "norsk|bokmål|norwegian",
  pl: "polski|polish|polska|po polsku",
  pt: "português|portugues|portuguese|portugais|portugués|葡文|葡语|português (brasil)|португальский|البرتغالية",
  ro: "română|romana|romanian",
  ru: "русский|russian|russe|ruso|russo|俄文|俄语|俄語|الروسية|по-русски|на русском|русская версия|russisch|rusça|рус|rus|version russe|русский язык|на русском языке",
  si: "සිංහල|sinhala",
  sk: "slovenčina|slovensky|slovak",
  sl: "slovenščina|slovensko|slovenian|slovene",
  sq: "shqip|albanian",
  sr: "српски|srpski|serbian|ћирилица|latinica",
  sv: "svenska|swedish",
  sw: "kiswahili|swahili",
  ta: "தமிழ்|tamil",
  tg: "тоҷикӣ|tajik",
  th: "ไทย|thai|ภาษาไทย",
  tk: "türkmençe|turkmen|türkmen",
  tr: "türkçe|turkce|turkish|turc|турецкий|土文",
  uk: "українська|ukrainian|ukrainien|укр|украинский|українською",
  ur: "اردو|urdu",
  uz: "oʻzbekcha|o'zbekcha|ўзбекча|uzbek|oʻzbek|o‘zbekcha",
  vi: "tiếng việt|vietnamese|越文|việt nam",
  zh: "中文|汉语|漢語|简体中文|繁體中文|繁体中文|正體中文|简体|简|繁|中文版|chinese|chinois|chino|китайский|الصينية|中国語|汉文|简体版|中文简体|chinesisch|中文 (简体)|중국어|华文|çince",
};

/** Codes that switches use beside the two-letter ones. */
const CODES = new Map(
  (
    "ar=ara,arb zh=chi,chn,cn,zho,zh-cn,zh-hans,zh-hant,zh-tw de=deu,ger en=eng,mfa_eng es=spa,esp fr=fra,fre ja=jpn,jp ko=kor,kr pt=por ru=rus " +
    "tr=tur uk=ua,ukr el=gr cs=cz da=dk ka=ge hy=arm,am kk=kaz he=heb fa=fas,per"
  )
    .split(" ")
    .flatMap((line) => {
      const [tag = "", codes = ""] = line.split("=");
      return codes.split(",").map((code) => [code, tag] as const);
    }),
);

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([tag, names]) =>
    names.split("|").map((name) => [name.normalize("NFKC"), tag] as const),
  ),
);
const TAGS = new Set(Object.keys(NAMES));

/** The longest name has 18 units; a label may carry a word beside it. */
const LONGEST_LABEL = 40;

/** Language that a link's whole label names, or null: "Français", "简体中文", "(English)". */
export function namedLanguage(label: string): string | null {
  const name = clean(label);
  if (name === null) return null;
  const twice = PARTED.test(name) ? TWICE.exec(name) : null;
  return (
    BY_NAME.get(name) ??
    (INVITES.test(name) ? BY_NAME.get(name.replace(INVITATION, "$1")) : undefined) ??
    (twice ? (namedLanguage(twice[1] as string) ?? namedLanguage(twice[2] as string)) : null)
  );
}

/** "英語版 (English", "Deutsch / German": the name in two languages; the closing bracket is an edge. */
const PARTED = /[(/|]/;
const TWICE = /^([^()/|]+?) ?[(/|] ?([^()/|]+)$/;

/** "Click here for Hindi version", "Read this in Arabic", "Russian version". False: "Read about Russian". */
const INVITES = /^(?:click|read|view|see|available) | (?:version|translation|text)$/;
const INVITATION =
  /^(?:(?:click here|read|view|see|available)(?: (?:this|the|page|article|for|in|to)){1,4} )?(\S+(?: \S+)??)(?: (?:version|translation|text))?$/;

/** Language that a label is the code of, or null: "EN", "ru-RU", "zh_CN". A code by itself proves little: "is", "no", "it". */
export function codedLanguage(label: string): string | null {
  const code = clean(label)?.replace("_", "-");
  if (!code) return null;
  const known = CODES.get(code) ?? (TAGS.has(code) ? code : null);
  if (known) return known;
  // "de-DE1" is how some Russian pages print them.
  const primary = /^([a-z]{2})-(?:[a-z]{2}|[a-z]{4})[0-9]?$/.exec(code)?.[1];
  return primary !== undefined && TAGS.has(primary) ? primary : null;
}

/** Primary language of a BCP 47 tag or of a code as sites write it in addresses, or null. */
export function languageOfTag(tag: string): string | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  return TAGS.has(primary) ? primary : (CODES.get(primary) ?? null);
}

function clean(label: string): string | null {
  if (label.length > LONGEST_LABEL) return null;
  const bare = EDGES.test(label) ? label.replace(/^[\s[(<|/·•»>›-]+|[\s\])<|/·•»>›.-]+$/g, "") : label;
  const name = (ASCII.test(bare) ? bare : bare.normalize("NFKC")).toLowerCase();
  return name === "" ? null : name;
}

const EDGES = /^[\s[(<|/·•»>›-]|[\s\])<|/·•»>›.-]$/;
const ASCII = /^[ -~]*$/;
