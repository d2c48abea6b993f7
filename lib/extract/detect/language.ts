import { packs } from "../../langs/index";
import { type KnownLanguage, languages, type Script, scriptRanges } from "../../langs/languages";
import type { LanguageTag, PageText } from "../../model";
import { unitTest } from "../../text/unitTest";

/** Units of the body that are looked at: some six hundred words, of which function words are a third. */
const LOOKED_AT = 4_000;
/** Fewer letters than this say nothing about the language. */
const FEWEST_LETTERS = 20;
/** Different function words that a text must have to count for a language. */
const FEWEST_WORDS = 3;
/**
 * Share of words that are function words of a language from which the text is taken to be in it. Running text has 25 to
 * 45 %, lists of names 3 to 8 %.
 */
const LEAST_SHARE = 0.1;
/** The declared language stands as long as its words are this part of the best one's: close languages share half of theirs. */
const DECLARED_STANDS = 0.7;
/** Kana among Han from this share on make Japanese: press releases have 30 to 60 %, Chinese with a Japanese name under 2 %. */
const LEAST_KANA = 0.05;

/**
 * The language of the body: what the page declares, checked against the script and the frequent words of the text.
 * A template's "en" on a Russian page is corrected; "zh-Hant" or "en-AU" is kept where its language fits.
 */
export function findLanguage(page: PageText): { readonly lang: LanguageTag; readonly dir: "ltr" | "rtl" } {
  const declared = wellFormed(page.declaredLang);
  const primary = declared?.toLowerCase().split("-")[0] ?? null;
  const sample = sampleOf(page);
  const script = scriptOf(sample);
  if (script === null)
    return answer(
      declared ?? "und",
      languages.find((each) => each.tag === primary),
    );
  const ofScript = languages.filter((each) => each.script === script);
  const shares = sharesOf(sample, ofScript);
  let best = ofScript[0];
  for (const language of ofScript)
    if ((shares.get(language) ?? 0) > (best ? (shares.get(best) ?? 0) : -1)) best = language;
  const own = ofScript.find((each) => each.tag === same(primary, script));
  const bestShare = best ? (shares.get(best) ?? 0) : 0;
  if (declared !== null && own) {
    // One language to a script, or words that do not speak against it.
    if (ofScript.length === 1 || bestShare < LEAST_SHARE || (shares.get(own) ?? 0) >= bestShare * DECLARED_STANDS) {
      return answer(declared, own);
    }
  }
  // A declared language that no list knows stands where none of the known ones is in the text.
  if (declared !== null && !languages.some((each) => each.tag === same(primary, script)) && bestShare < LEAST_SHARE)
    return answer(declared, undefined);
  return answer(best?.tag ?? declared ?? "und", best);
}

function answer(lang: LanguageTag, known: KnownLanguage | undefined): { lang: LanguageTag; dir: "ltr" | "rtl" } {
  return { lang, dir: known?.dir ?? "ltr" };
}

/** Tags that mean a language of the list: "nb" and "nn" are Norwegian, "iw" an old Hebrew, "in" an old Indonesian. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = {
  nb: "no",
  nn: "no",
  iw: "he",
  in: "id",
  fil: "tl",
  yue: "zh",
  cn: "zh",
  jp: "ja",
  kr: "ko",
  ua: "uk",
  cz: "cs",
};

/** Serbian, Bosnian and Montenegrin in Latin letters share Croatian's function words. */
const LIKE_CROATIAN: ReadonlySet<string> = new Set(["sr", "bs", "cnr", "sh"]);

function same(primary: string | null, script: Script): string | null {
  if (primary === null) return null;
  return script === "latin" && LIKE_CROATIAN.has(primary) ? "hr" : (SAME_LANGUAGE[primary] ?? primary);
}

/** A BCP 47 tag in its usual case, or null: pages declare "English", "", "en_US". */
function wellFormed(tag: LanguageTag | null): LanguageTag | null {
  const parts = /^([a-z]{2,3})((?:[-_][a-z\d]{2,8})*)$/i.exec(tag?.trim() ?? "");
  if (!parts) return null;
  const [, primary = "", rest = ""] = parts;
  const lower = primary.toLowerCase();
  const subtags = rest.split(/[-_]/).filter((part) => part !== "");
  const cased = subtags.map((part) =>
    part.length === 2
      ? part.toUpperCase()
      : part.length === 4
        ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
        : part.toLowerCase(),
  );
  // Country codes that are taken for languages ("cn", "jp") are put right; other tags are kept as declared.
  const language =
    lower === "cn" || lower === "jp" || lower === "kr" || lower === "ua" || lower === "cz"
      ? (SAME_LANGUAGE[lower] as string)
      : lower;
  return [language, ...cased].join("-");
}

/** The first stretch of the body, else of the whole text. */
function sampleOf({ text, blocks }: PageText): string {
  const body = blocks.find((block) => block.part === "body");
  const sample = text.slice(body?.from ?? 0, (body?.from ?? 0) + LOOKED_AT);
  return sample.length >= FEWEST_LETTERS ? sample : text.slice(0, LOOKED_AT);
}

/** The script of most letters, or null where there are too few. */
function scriptOf(sample: string): Script | null {
  const ranges = rangesByUnit();
  const inRange = new Int32Array(scriptRanges.length + 1);
  for (let i = 0; i < sample.length; i++) {
    const range = ranges[sample.charCodeAt(i)] as number;
    inRange[range] = (inRange[range] as number) + 1;
  }
  const counts = new Map<Script, number>();
  scriptRanges.forEach(([, , script], index) => {
    const count = inRange[index + 1] as number;
    if (count > 0) counts.set(script, (counts.get(script) ?? 0) + count);
  });
  const letters = sample.length - (inRange[0] as number);
  if (letters < FEWEST_LETTERS) return null;
  const kana = counts.get("kana") ?? 0;
  const han = counts.get("han") ?? 0;
  if (kana > 0 && kana >= LEAST_KANA * (kana + han)) counts.set("kana", kana + han);
  // An ideograph is a word, a Latin letter a fifth of one: names in Latin letters do not outweigh a Chinese text.
  const weighed = [...counts].map(
    ([script, n]) => [script, script === "han" || script === "kana" ? 3 * n : n] as const,
  );
  return weighed.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** By unit: 0 for no letter, else one more than the index of its range. */
let rangeOf: Uint8Array | null = null;

function rangesByUnit(): Uint8Array {
  if (rangeOf) return rangeOf;
  const built = new Uint8Array(0x10000);
  scriptRanges.forEach(([first, last], index) => {
    built.fill(index + 1, first, last + 1);
  });
  rangeOf = built;
  return built;
}

/** For each language the share of the text's words that are its function words. */
function sharesOf(sample: string, among: readonly KnownLanguage[]): ReadonlyMap<KnownLanguage, number> {
  const shares = new Map<KnownLanguage, number>();
  if (among.length < 2) return shares;
  const { words, known } = knownWords(sample.toLowerCase());
  const hits = new Map<KnownLanguage, number>();
  const distinct = new Map<KnownLanguage, number>();
  for (const { count, users } of known) {
    for (const language of users) {
      hits.set(language, (hits.get(language) ?? 0) + count);
      distinct.set(language, (distinct.get(language) ?? 0) + 1);
    }
  }
  for (const language of among) {
    // One word that another language has as well ("a", "o") says nothing, however often it comes.
    const few = (distinct.get(language) ?? 0) < FEWEST_WORDS;
    shares.set(language, few ? 0 : (hits.get(language) ?? 0) / words);
  }
  return shares;
}

interface KnownWord {
  count: number;
  readonly users: readonly KnownLanguage[];
}

/** How many words a text in lower case has, and its function words of any language, each once. Cost: linear. */
function knownWords(text: string): { readonly words: number; readonly known: Iterable<KnownWord> } {
  users ??= usersOfWords();
  const { byWord, outlines } = users;
  const known = new Map<string, KnownWord>();
  let words = 0;
  for (let i = 0; i < text.length; ) {
    let hash = 0;
    const from = i;
    for (; i < text.length && isLetter(text.charCodeAt(i)); i++) hash = outline(hash, text.charCodeAt(i));
    if (i === from) {
      i++;
      continue;
    }
    words++;
    if (outlines[hash] === 0) continue;
    const word = text.slice(from, i);
    const before = known.get(word);
    const having = before ? undefined : byWord.get(word);
    if (before) before.count++;
    else if (having) known.set(word, { count: 1, users: having });
  }
  return { words, known: known.values() };
}

/** Letters and marks of the first plane; in the others no language of the list is written. */
const isLetter = unitTest(/^[\p{L}\p{M}]$/u);

/** One step of a 14-bit hash over the units of a word. */
function outline(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) & 0x3fff;
}

interface Users {
  readonly byWord: ReadonlyMap<string, readonly KnownLanguage[]>;
  /** By outline: 1 where a function word has it. */
  readonly outlines: Uint8Array;
}

let users: Users | null = null;

/** Each function word with the languages that have it; built once. */
function usersOfWords(): Users {
  const built = new Map<string, KnownLanguage[]>();
  const outlines = new Uint8Array(0x4000);
  for (const language of languages) {
    const ofPack = packs.find((pack) => pack.tag === language.tag)?.frequentWords ?? [];
    for (const word of new Set([...language.frequentWords, ...ofPack])) {
      const known = built.get(word);
      if (known) known.push(language);
      else built.set(word, [language]);
      let hash = 0;
      for (let i = 0; i < word.length; i++) hash = outline(hash, word.charCodeAt(i));
      outlines[hash] = 1;
    }
  }
  return { byWord: built, outlines };
}
