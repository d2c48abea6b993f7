import type { CslDate, CslItem } from "./csl";
import type { CslName } from "./personName";

/** Names that babel and biblatex have for languages. */
const BABEL: Readonly<Record<string, string>> = {
  ar: "arabic",
  de: "german",
  en: "english",
  es: "spanish",
  fr: "french",
  ja: "japanese",
  pt: "portuguese",
  ru: "russian",
  zh: "chinese",
};

/**
 * An entry for biblatex and BibTeX. UTF-8: letters of all scripts stand as they are (biber reads them; of BibTeX only the 8-bit engines
 * do not), and of ASCII what LaTeX would read as its own is written as a command. `url` and dates are verbatim fields, so what could
 * unbalance their braces, and what is not ASCII, is percent-encoded. Titles are braced as a whole: no style may lower the letters of a name in them.
 */
export function bibtexEntry(item: CslItem): string {
  const fields: readonly (readonly [string, string])[] = [
    ["author", (item.author ?? []).map(nameOf).join(" and ")],
    ["title", item.title === undefined ? "" : `{${latex(item.title)}}`],
    ["date", dateOf(item.issued)],
    ["type", braced(item.genre)],
    ["organization", braced(item.publisher)],
    ["location", braced(item["publisher-place"])],
    ["eventdate", dateOf(item["event-date"])],
    ["venue", latex(item["event-place"] ?? "")],
    ["langid", BABEL[item.language.split("-")[0] ?? ""] ?? ""],
    ["keywords", latex(item.keyword ?? "")],
    ["url", verbatim(item.URL)],
    ["urldate", dateOf(item.accessed)],
    ["note", latex(item.note)],
    ["annotation", latex(item.annote ?? "")],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${item.id},\n${lines.join("")}}\n`;
}

/** The characters that TeX reads as its own. Braces as commands: BibTeX counts escaped ones as well. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
};

/** As TeX text: commands for its own characters, and nothing that it would draw together ("--" is no dash, "<<" no quotation mark). */
function latex(words: string): string {
  return words
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\\{}^~$&%#_]/g, (found) => COMMANDS[found] ?? found)
    .replace(/([-`'<>,])(?=\1)|[?!](?=`)/g, "$&{}");
}

/** One value of a list, or one name: within braces neither "and" nor a comma parts anything. */
function braced(words: string | undefined): string {
  return words === undefined ? "" : `{${latex(words)}}`;
}

function nameOf(name: CslName): string {
  if ("literal" in name) return braced(name.literal);
  const family = /^[\p{Lu}\p{Lo}][\p{L}\p{M}]*$/u.test(name.family) ? name.family : braced(name.family);
  const given = /,|^\p{Ll}| and /u.test(name.given) ? braced(name.given) : latex(name.given);
  return `${family}, ${given}`;
}

function verbatim(url: string): string {
  return url.replace(/[^!-~]|[{}\\<>"^`|]/gu, (found) => encodeURIComponent(found.replace(/\p{Surrogate}/u, "\ufffd")));
}

/** ISO 8601, which biblatex has for dates. */
function dateOf(date: CslDate | undefined): string {
  const [year, ...rest] = date?.["date-parts"][0] ?? [];
  if (year === undefined) return "";
  return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}
