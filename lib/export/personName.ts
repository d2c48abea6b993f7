/** A name as CSL has it. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Families of Chinese, of those that begin no common Japanese family (高 and 田 do) and are no word of address. */
const HAN_FAMILIES =
  "王李张張刘劉陈陳杨楊赵趙黄黃吴吳徐孙孫胡朱郭罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾丁魏薛叶葉余潘杜钟鍾汪姜范谭譚廖邹鄒熊郝孔崔邱秦顾侯邵孟龙段钱錢汤尹黎贺赖龔龚毛耿秋陆";

/** Countries in which a name of two words in Latin letters ends with the family. */
const FAMILY_LAST = new Set("AT AU BE CA CH CZ DE DK EE FI FR GB IE IT LT LU LV NL NO NZ PL SE SI SK US".split(" "));

/**
 * The parts of a name where they are certain, else the name as it stands, which every style prints as it is:
 *
 * - a family in capitals, as diplomatic texts print it: "Sergey LAVROV", "WANG Yi" (not "UN Women": that is all capitals or has no name beside it);
 * - Russian names with a patronymic or initials: "Сергей Викторович Лавров", "С.В.Лавров", "Лавров С.В.";
 * - Chinese names of two or three characters that begin with a common family: 王毅 (not 石破茂, nor a name with a middle dot);
 * - a name of an initial between two words ("Antony J. Blinken"), or of two words where the issuer's country puts the family last and the
 *   speaker speaks on that country's own site (`country`: ISO 3166-1 alpha-2, null where nothing is known of whose name it is).
 */
export function personName(words: string, country: string | null): CslName {
  const name = words.replace(/\s+/gu, " ").trim();
  return byCapitals(name) ?? russian(name) ?? chinese(name) ?? western(name, country) ?? { literal: name };
}

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u;
const MIXED = /^(?=\p{Lu}.*\p{Ll})\p{Lu}[\p{L}\p{M}'’-]*$|^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;

function byCapitals(name: string): CslName | null {
  const parts = name.split(" ");
  const first = parts.findIndex((part) => CAPITALS.test(part));
  if (first < 0) return null;
  const last = parts.findLastIndex((part) => CAPITALS.test(part));
  const family = parts.slice(first, last + 1);
  const given = [...parts.slice(0, first), ...parts.slice(last + 1)];
  const isOne = family.every((part) => CAPITALS.test(part)) && (first === 0 || last === parts.length - 1);
  if (!isOne || given.length === 0 || !given.every((part) => MIXED.test(part))) return null;
  return { family: family.map(inLower).join(" "), given: given.join(" ") };
}

/** "LAVROV" → "Lavrov", "SAINT-EXUPÉRY" → "Saint-Exupéry". */
function inLower(word: string): string {
  return word.replace(/(\p{L}\p{M}*)([\p{L}\p{M}]*)/gu, (_, head: string, tail: string) => head + tail.toLowerCase());
}

const CYRILLIC = String.raw`\p{Lu}[\p{Script=Cyrillic}-]+`;
const INITIALS = String.raw`(\p{Lu}\. ?(?:\p{Lu}\.)?)`;
const PATRONYMIC = String.raw`\p{Lu}[\p{Script=Cyrillic}]+(?:вич|вна|ична|ьич)`;
const FULL = new RegExp(`^(${CYRILLIC} ${PATRONYMIC}) (${CYRILLIC})$`, "u");
const FAMILY_FIRST = new RegExp(`^(${CYRILLIC}) (${CYRILLIC} ${PATRONYMIC}|${INITIALS})$`, "u");
const INITIALS_FIRST = new RegExp(`^${INITIALS} ?(${CYRILLIC})$`, "u");

function russian(name: string): CslName | null {
  if (!/\p{Script=Cyrillic}/u.test(name)) return null;
  const [, given, family] = FULL.exec(name) ?? INITIALS_FIRST.exec(name) ?? [];
  if (given !== undefined && family !== undefined) return { family, given: given.trim() };
  const [, before, after] = FAMILY_FIRST.exec(name) ?? [];
  return before === undefined || after === undefined ? null : { family: before, given: after.trim() };
}

function chinese(name: string): CslName | null {
  const letters = [...name];
  if (letters.length < 2 || letters.length > 3 || !/^\p{Script=Han}+$/u.test(name)) return null;
  const [family = "", ...given] = letters;
  return HAN_FAMILIES.includes(family) ? { family, given: given.join("") } : null;
}

const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u;

function western(name: string, country: string | null): CslName | null {
  const parts = name.split(" ");
  const family = parts.at(-1) ?? "";
  const [given = "", initial = ""] = parts;
  if (!LATIN.test(family) || !LATIN.test(given)) return null;
  if (parts.length === 3 && /^\p{Lu}\.$/u.test(initial)) return { family, given: `${given} ${initial}` };
  return parts.length === 2 && country !== null && FAMILY_LAST.has(country) ? { family, given } : null;
}

/** The name as it is read: in its own order, a family in capitals in small letters ("WANG Yi" → "Wang Yi"). */
export function readName(words: string, name: CslName): string {
  const line = words.replace(/\s+/gu, " ").trim();
  if ("literal" in name) return line;
  return line.replace(/[^ ]+/gu, (part) => (CAPITALS.test(part) ? inLower(part) : part));
}

/** Whether a name is written with the family first, as "Wang Yi", 王毅 or "Лавров С.В." are. */
export function isFamilyFirst(words: string, name: CslName): boolean {
  return "family" in name && words.trim().toLowerCase().startsWith(name.family.toLowerCase());
}
