import type { CivilDate, ReleaseRecord, Span } from "../model";
import { quote } from "../text/span";
import { type Author, authorsOf, dateParts } from "./csl";
import { isFamilyFirst, readName } from "./personName";
import { linkTo } from "./textFragment";

export const CITATION_STYLES = ["chicago", "apa", "mla", "footnote"] as const;
/** Notes of the Chicago Manual (17th edition), APA 7, MLA 9, and a plain footnote that leaves nothing out. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** The interface's words in a citation; its dates. */
export interface CitationWords {
  readonly locale: string;
  /** "n.d." */
  readonly noDate: string;
  kind(kind: ReleaseRecord["kind"]): string;
  date(date: CivilDate): string;
  /** "accessed 23 November 2026" */
  accessed(date: string): string;
  /** "Retrieved November 23, 2026, from https://…" */
  retrieved(date: string, url: string): string;
  /** "point 2.1" */
  point(number: string): string;
  /** "Wang Yi et al." */
  others(first: string): string;
  /** "Text sha256:…" */
  text(hash: string): string;
}

/** A point, by its set and its place there, both from 0. */
export interface PointPlace {
  readonly set: number;
  readonly item: number;
}

/** Words of a citation, in italics or not. */
export interface Piece {
  readonly text: string;
  readonly italic: boolean;
}

interface Citing {
  readonly accessed: CivilDate;
  readonly words: CitationWords;
  /** The point that is cited, with a link that lands on its words and the hash of the text; else the release as a whole. */
  readonly point?: PointPlace;
}

/**
 * A release, or one point of it, in a style. Titles and names stay in the release's language, in the order in which they are written there;
 * dates and the words between are the interface's. What is not known is left out, as the style says.
 */
export function cite(
  record: ReleaseRecord,
  style: CitationStyle,
  { accessed, words, point }: Citing,
): readonly Piece[] {
  const item = point === undefined ? undefined : record.sets[point.set]?.items[point.item];
  const authors = authorsOf(record);
  const publisher = oneLine(record.issuer?.name ?? "");
  const source: Source = {
    authors,
    title: oneLine(record.title?.value ?? ""),
    kind: words.kind(record.kind),
    isSpeech: record.kind === "speech",
    publisher: authors.some((author) => author.words === publisher) ? "" : publisher,
    place: oneLine(record.place?.value ?? ""),
    date: (record.published ?? record.eventDate)?.value ?? null,
    accessed,
    url: (item && linkTo(record, item.span)) ?? record.url,
    point: point === undefined || item === undefined ? "" : pointWords(record, point, words),
    hash: item !== undefined || style === "footnote" ? words.text(record.textHash) : "",
  };
  return joined(STYLES[style](source, writingOf(words)));
}

export function plainCitation(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** The same as HTML, of which a text program keeps the italics. */
export function richCitation(pieces: readonly Piece[]): string {
  const safe = (text: string) => text.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`);
  return pieces.map(({ text, italic }) => (italic ? `<i>${safe(text)}</i>` : safe(text))).join("");
}

interface Source {
  readonly authors: readonly Author[];
  readonly title: string;
  readonly kind: string;
  readonly isSpeech: boolean;
  /** "" where it is the author. */
  readonly publisher: string;
  readonly place: string;
  readonly date: CivilDate | null;
  readonly accessed: CivilDate;
  readonly url: string;
  readonly point: string;
  readonly hash: string;
}

type Part = string | Piece;
type Style = (source: Source, writing: Writing) => readonly Part[];

const STYLES: Readonly<Record<CitationStyle, Style>> = {
  // Author, “Title,” Publisher, July 11, 2016, point 2, accessed November 23, 2026, https://….
  chicago: (source, writing) => {
    const { words, comma, open, close } = writing;
    const date = source.date === null ? words.noDate : writing.longDate(source.date);
    const held = [source.kind.toLocaleLowerCase(words.locale), source.place, date].filter(Boolean).join(comma);
    const isHeld = source.isSpeech && source.title !== "";
    return [
      after(writing.list(source.authors, 3), comma),
      isHeld
        ? `${writing.quoted(source.title)}${open}${held}${close}${comma}`
        : writing.quoted(source.title, comma) || after(source.kind, comma),
      after(source.publisher, comma),
      isHeld ? "" : after(date, comma),
      after(source.point, comma),
      after(words.accessed(writing.longDate(source.accessed)), comma),
      ended(source.url, writing),
      before(" ", ended(capitalized(source.hash, words.locale), writing)),
    ];
  },
  // Author. (2016, July 11). Title [Readout; point 2]. Publisher. Retrieved November 23, 2026, from https://…
  apa: (source, writing) => {
    const { words, stop, open, close } = writing;
    const who = writing.inverted(source.authors);
    const when = `${open.trimStart()}${source.date === null ? words.noDate : writing.apaDate(source.date)}${close}${stop}`;
    const what = `[${[source.kind, source.point].filter(Boolean).join("; ")}]`;
    const title: readonly Part[] =
      source.title === "" ? [`${what}${stop}`] : [{ text: source.title, italic: true }, ` ${what}${stop}`];
    return [
      ...(who === "" ? [...title, when] : [ended(who, writing), stop.slice(1), when, ...title]),
      ended(source.publisher, writing),
      source.publisher === "" ? "" : stop.slice(1),
      source.hash === "" ? "" : `[${source.hash}]${stop}`,
      words.retrieved(writing.longDate(source.accessed), source.url),
    ];
  },
  // Author. “Title.” Publisher, 11 July 2016, point 2, https://…. Accessed 23 Nov. 2026.
  mla: (source, writing) => {
    const { words, comma, stop } = writing;
    const who = writing.mlaNames(source.authors);
    return [
      who === "" ? "" : ended(who, writing) + stop.slice(1),
      source.title === "" ? `${source.kind}${stop}` : writing.quoted(source.title, stop),
      { text: source.publisher, italic: true },
      source.publisher === "" ? "" : comma,
      source.date === null ? "" : after(writing.mlaDate(source.date), comma),
      after(source.point, comma),
      ended(source.url, writing),
      " ",
      ended(capitalized(words.accessed(writing.mlaDate(source.accessed)), words.locale), writing),
      before(" ", ended(capitalized(source.hash, words.locale), writing)),
    ];
  },
  // Author, “Title”, Readout, Publisher, 11 July 2016, point 2, https://… (accessed 23 November 2026; text sha256:…).
  footnote: (source, writing) => {
    const { words, comma, open, close } = writing;
    const facts = [
      writing.list(source.authors, Number.POSITIVE_INFINITY),
      source.title === "" ? "" : `${writing.marks[0]}${source.title}${writing.marks[1]}`,
      ...[source.kind, source.publisher, source.place],
      source.date === null ? words.noDate : words.date(source.date),
      ...[source.point, source.url],
    ];
    const proof = `${words.accessed(words.date(source.accessed))}; ${source.hash}`;
    return [facts.filter(Boolean).join(comma), ended(`${open}${proof}${close}`, writing)];
  },
};

/** How a language of the interface sets a citation. */
interface Writing {
  readonly words: CitationWords;
  readonly marks: readonly [string, string];
  readonly comma: string;
  readonly stop: string;
  readonly open: string;
  readonly close: string;
  longDate(date: CivilDate): string;
  apaDate(date: CivilDate): string;
  mlaDate(date: CivilDate): string;
  /** A title in quotation marks with what follows it, which stands within them in English, or not where the title ends in a mark. "" without one. */
  quoted(title: string, behind?: string): string;
  /** Names in their own order, no more than `most` of them. */
  list(authors: readonly Author[], most: number): string;
  /** "Blinken, A. J., & Lavrov, S." */
  inverted(authors: readonly Author[]): string;
  /** "Blinken, Antony J., and Sergey Lavrov" */
  mlaNames(authors: readonly Author[]): string;
}

function writingOf(words: CitationWords): Writing {
  const language = words.locale.split("-")[0] ?? "";
  const isEnglish = language === "en";
  const isChinese = language === "zh";
  const marks = marksOf(words.locale);
  const names = new Intl.ListFormat(isEnglish ? "en-US" : words.locale);
  const english = (form: (parts: readonly number[]) => string) => (date: CivilDate) => {
    const parts = dateParts(date);
    return isEnglish && parts.length > 1 ? form(parts) : words.date(date);
  };
  return {
    words,
    marks,
    comma: isChinese ? "，" : language === "ar" ? "، " : ", ",
    stop: isChinese ? "。" : ". ",
    open: isChinese ? "（" : " (",
    close: isChinese ? "）" : ")",
    longDate: english(([year, month, day]) => `${monthName(month)} ${day === undefined ? "" : `${day}, `}${year}`),
    apaDate: english(([year, month, day]) => `${year}, ${monthName(month)}${day === undefined ? "" : ` ${day}`}`),
    mlaDate: english(([year, month, day]) => `${day === undefined ? "" : `${day} `}${shortMonth(month)} ${year}`),
    quoted: (title, behind = "") => {
      if (title === "") return "";
      const inner = isEnglish ? title.replaceAll("“", "‘").replaceAll("”", "’") : title;
      if (!isEnglish) return `${marks[0]}${inner}${marks[1]}${behind}`;
      const isEnded = /[.?!…。？！]$/u.test(inner);
      return `“${inner}${isEnded ? "" : behind.trim()}”${behind === "" ? "" : " "}`;
    },
    list: (authors, most) => {
      const all = authors.map(({ words: name, name: parts }) => readName(name, parts));
      return all.length > most ? words.others(all[0] ?? "") : names.format(all);
    },
    inverted: (authors) => {
      const all = authors.map(initialled);
      if (all.length < 2) return all[0] ?? "";
      return isEnglish ? `${all.slice(0, -1).join(", ")}, & ${all.at(-1)}` : names.format(all);
    },
    mlaNames: (authors) => {
      const [first, second] = authors;
      if (first === undefined) return "";
      if (authors.length > 2) return words.others(familyFirst(first) + (isEnglish ? "," : ""));
      if (second === undefined) return familyFirst(first);
      const other = readName(second.words, second.name);
      return isEnglish ? `${familyFirst(first)}, and ${other}` : names.format([familyFirst(first), other]);
    },
  };
}

/** "Blinken, A. J.", "Лавров, С. В.", 王毅; what is not in parts stays as it is. */
function initialled({ words, name }: Author): string {
  if ("literal" in name) return name.literal;
  if (/^\p{Script=Han}/u.test(name.family)) return words;
  const initials = name.given
    .replace(/(\p{Lu}\.)(?=\p{L})/gu, "$1 ")
    .split(" ")
    .map((part) => part.replace(/(\p{L})\p{M}*[\p{L}\p{M}.'’]*/gu, "$1."));
  return `${name.family}, ${initials.join(" ")}`;
}

/** "Blinken, Antony J."; what has the family first already needs no comma. */
function familyFirst({ words, name }: Author): string {
  if ("literal" in name || isFamilyFirst(words, name)) return readName(words, name);
  return `${name.family}, ${name.given}`;
}

/** "point 2 (Qian Hongshan)"; of a set nested in point 2 "point 2.1". */
function pointWords(record: ReleaseRecord, { set: at, item: place }: PointPlace, words: CitationWords): string {
  const numbers: number[] = [];
  let [set, item] = [at, place];
  for (;;) {
    const { parent, items } = record.sets[set] ?? { parent: null, items: [] };
    numbers.unshift(items[item]?.ordinal ?? item + 1);
    if (parent === null || parent.set >= set) break;
    [set, item] = [parent.set, parent.item];
  }
  const speaker = record.sets[at]?.speaker ?? null;
  const name = speaker === null ? "" : oneLine(record.speakers[speaker]?.name.value ?? "");
  return `${words.point(numbers.join("."))}${name === "" ? "" : ` (${name})`}`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

function monthName(month = 1): string {
  return MONTHS[month - 1] ?? "";
}

/** MLA shortens the names of more than four letters. */
function shortMonth(month = 1): string {
  const name = monthName(month);
  return name.length <= 4 ? name : `${name.slice(0, name === "September" ? 4 : 3)}.`;
}

function after(words: string, mark: string): string {
  return words === "" ? "" : words + mark;
}

function before(mark: string, words: string): string {
  return words === "" ? "" : mark + words;
}

/** With the sign that ends a sentence, where it has none. */
function ended(words: string, { stop }: Writing): string {
  return words === "" || words.endsWith(".") ? words : words + stop.trim();
}

function capitalized(words: string, locale: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
}

function joined(parts: readonly Part[]): readonly Piece[] {
  return parts
    .map((part) => (typeof part === "string" ? { text: part, italic: false } : part))
    .filter(({ text }) => text !== "");
}

/** Quotation marks of languages that do not use “ ”. Traditional Chinese and Japanese: corner brackets. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ["«", "»"],
  de: ["„", "“"],
  es: ["«", "»"],
  fa: ["«", "»"],
  fr: ["«\u00a0", "\u00a0»"],
  ja: ["「", "」"],
  ru: ["«", "»"],
  uk: ["«", "»"],
};

function marksOf(lang: string): readonly [string, string] {
  return MARKS[lang.split("-")[0] ?? ""] ?? ["“", "”"];
}

/**
 * Words of a release as a quotation with its source, as plain text of two paragraphs: the words in the quotation marks of their
 * language; then speaker and office, title, issuer, date and a link that lands on the words. What is not known is left out.
 */
export function citedQuotation(record: ReleaseRecord, span: Span, speaker: number | null): string {
  const [open, close] = marksOf(record.lang);
  const who = speaker === null ? undefined : record.speakers[speaker];
  const parts = [
    who === undefined ? "" : [who.name.value, who.role?.value ?? ""].filter(Boolean).join(", "),
    record.title === null ? "" : `${open}${oneLine(record.title.value)}${close}`,
    record.issuer?.name ?? "",
    (record.eventDate ?? record.published)?.value ?? "",
    linkTo(record, span) ?? record.url,
  ].map(oneLine);
  return `${open}${quote(record.text, span).trim()}${close}\n\n— ${parts.filter((part) => part !== "").join(". ")}\n`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
