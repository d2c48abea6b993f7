import type { Block, CivilDate, Fact, Note, Span } from "../../model";
import { civil, dayNumber, daysInMonth, weekdayOf } from "../../text/calendar";
import type { NumericOrder, PrintedDate } from "../../text/dates";
import { fold } from "../../text/fold";
import type { Reading } from "../reading";
import { isRunning, LONG_LINE, lastLine, lineOf, linesOf, SENTENCE_LINE } from "./lines";
import { type DateLanguage, habitualOrder, type LabelSense } from "./words";

/** A date of the page and where it stands. */
export interface Mention extends Span {
  readonly printed: PrintedDate;
  /** Index of its block. */
  readonly block: number;
  /** Its line: the block, or what stands between two line breaks of it. */
  readonly line: Span;
  /**
   * "title"; "header": a line above the running text; "closing": a short line below it; "text": in the running text.
   */
  readonly where: "title" | "header" | "text" | "closing";
  /** What the words before it on its line call it, or null. */
  readonly label: LabelSense | null;
}

/** All dates of a page, and the lines that stand above its running text. */
export interface DatedPage {
  readonly mentions: readonly Mention[];
  /** Lines of the header in order, the title's not among them. */
  readonly header: readonly (Span & { readonly block: number })[];
  /** Index of the first block of running text. */
  readonly opening: number;
  readonly order: NumericOrder;
  readonly notes: readonly Note[];
}

/** Most blocks above the running text: State Department and UN speeches have up to a dozen short lines there. */
const MOST_HEADER_BLOCKS = 16;
/** Dates of another calendar that are noted. */
const MOST_FOREIGN = 10;
/** Blocks at the end in which a place and date may close the release. */
const CLOSING_BLOCKS = 5;

/** Finds every date of the page with its place in it. Cost: linear. */
export function findMentions(reading: Reading, language: DateLanguage, title: Fact<string> | null): DatedPage {
  const { text, folded, blocks } = reading;
  const habit = habitualOrder(reading, language.words);
  let order = habit;
  let found = language.dates.find(text, folded, order);
  const proven = provenOrder(reading, found.dates, order);
  if (proven !== order) {
    order = proven;
    found = language.dates.find(text, folded, order);
  }
  const opening = findOpening(reading, language);
  const isTitle = (span: Span): boolean =>
    title?.from != null && title.to != null && span.from >= title.from && span.to <= title.to;
  const mentions: Mention[] = [];
  let block = 0;
  let line: Span & { readonly of: Block } = { from: 0, to: 0, of: blocks[0] as Block };
  for (const printed of found.dates) {
    while (block < blocks.length - 1 && (blocks[block] as Block).to <= printed.from) block++;
    const holder = blocks[block] as Block;
    // Looked for once a line: one line may hold thousands of dates.
    if (line.of !== holder || printed.to > line.to) line = { ...lineOf(text, holder, printed), of: holder };
    // "صدر في سيول بتاريخ 23 ربيع الآخر 1444هـ الموافق 17 نوفمبر 2022م.": a line that is mostly date is no running text.
    const mostly = (printed.to - printed.from) * 2 >= line.to - line.from;
    const short = line.to - line.from < LONG_LINE && (mostly || !isRunning(text, line));
    const where =
      holder.kind === "title" || isTitle(printed)
        ? "title"
        : block < opening || holder.part === "head"
          ? "header"
          : short && block >= blocks.length - CLOSING_BLOCKS && holder.kind !== "item"
            ? "closing"
            : "text";
    const label = where === "text" ? null : labelBefore(reading, language, line, printed, mentions.at(-1)?.to ?? 0);
    mentions.push({
      from: printed.from,
      to: printed.to,
      printed,
      block,
      line: { from: line.from, to: line.to },
      where,
      label,
    });
  }
  const fetched = dropFetchDates(mentions, blocks);
  const header = blocks
    .slice(0, opening)
    .flatMap((each, index) =>
      each.kind === "title" ? [] : linesOf(text, each).map((line) => ({ ...line, block: index })),
    );
  return {
    mentions,
    header,
    opening,
    order,
    notes: [
      ...found.impossible.map((span) => ({
        stage: "dates",
        rule: "no such day",
        span,
        why: "a date with a day that its month does not have",
      })),
      ...found.foreign.slice(0, MOST_FOREIGN).map((span) => ({
        stage: "dates",
        rule: "other calendar",
        span,
        why: "a date of another calendar without its day in the civil one",
      })),
      ...fetched.map(({ from, to }) => ({
        stage: "dates",
        rule: "day of fetching",
        span: { from, to },
        why: "a date above the title, long after the title's own: the day on which the page was opened",
      })),
    ],
  };
}

/**
 * Some sites print today's date above everything. One that stands there without a label, so much later than the title's
 * own date, is taken for it and marked as no date of the release. Returns what was marked.
 */
function dropFetchDates(mentions: Mention[], blocks: readonly Block[]): Mention[] {
  const titleBlock = blocks.findIndex((block) => block.kind === "title");
  const ofTitle = mentions.find(
    ({ where, printed }) => where === "title" && printed.year !== null && printed.day !== null,
  );
  const titled = ofTitle && resolve(ofTitle.printed, null);
  if (!titled) return [];
  const dropped: Mention[] = [];
  mentions.forEach((mention, i) => {
    const date = mention.block < titleBlock && mention.label === null ? resolve(mention.printed, null) : null;
    if (date === null || daysBetween(titled, date) <= FETCHED_DAYS) return;
    mentions[i] = { ...mention, label: "neither" };
    dropped.push(mention);
  });
  return dropped;
}

/** Days after the title's date from which a date above the title is that of the fetching. */
const FETCHED_DAYS = 62;

/**
 * The order of numbers that the page itself proves: by a date with a number over 12, else by one that has an equal with a
 * month's name, in the address or in the metadata. True: "02/26/2022" makes "03/04/2022" April's neighbour, 4 March.
 * False: "04/04/2022" proves nothing.
 */
function provenOrder(reading: Reading, dates: readonly PrintedDate[], order: NumericOrder): NumericOrder {
  let monthFirst = 0;
  let dayFirst = 0;
  const sure = new Set<string>();
  for (const date of dates) {
    if (date.form !== "numbers") {
      if (date.year !== null && date.day !== null) sure.add(civil(date.year, date.month, date.day));
      continue;
    }
    if (date.other !== null || date.day === date.month || date.day === null) continue;
    const first = Number(/\d+/.exec(reading.text.slice(date.from, date.to))?.[0]);
    if (first === date.day) dayFirst++;
    else monthFirst++;
  }
  if (monthFirst !== dayFirst) return monthFirst > dayFirst ? "mdy" : "dmy";
  for (const hint of reading.page.hints.dates) {
    const iso = /\d{4}-\d{2}-\d{2}/.exec(hint.value);
    if (iso) sure.add(iso[0]);
  }
  const address = dateOfAddress(reading.page.url);
  if (address) sure.add(address);
  for (const { other, year, month, day } of dates) {
    if (other === null || year === null || day === null) continue;
    const here = sure.has(civil(year, month, day));
    const there = sure.has(civil(year, other.month, other.day));
    if (there && !here) return order === "mdy" ? "dmy" : "mdy";
    if (here && !there) return order;
  }
  return order;
}

/** Index of the first block of running text: prose, a label with words behind it, a vocative, an item. */
function findOpening(reading: Reading, language: DateLanguage): number {
  const { text, blocks } = reading;
  const most = Math.min(blocks.length, MOST_HEADER_BLOCKS);
  // A subtitle in sentence form can stand above the date line.
  const start = blocks.slice(0, most).findLastIndex((block) => block.part === "head") + 1;
  for (let i = start; i < most; i++) {
    const block = blocks[i] as Block;
    const words = text.slice(block.from, block.to);
    const last = block.kind === "heading" ? block.to : lastLine(text, block).from;
    if (isDateLine(reading, language, { from: last, to: block.to })) continue;
    if (block.kind === "item" && isBeforeDateLine(reading, language, i)) continue;
    if (block.kind === "item" || block.kind === "quote") return i;
    if (isRunning(text, { from: last, to: block.to }) || reportsAct(reading, language, { from: last, to: block.to })) {
      if (isSummary(reading, language, i)) continue;
      return i;
    }
    // "Mr. President," · "Excellencies, dear colleagues,"
    if (/^[^\n]{3,120}[,،，!：:]$/u.test(words) && !/\d/.test(words)) {
      // "Location:" over its value and the page's date
      if (/[:：]$/u.test(words) && isAboveDate(reading, language, i)) continue;
      return i;
    }
    // "SECRETARY BLINKEN:  Good evening."
    // False: "Geneva, 06/03/2024 - 11:20, UNIQUE ID: 240306_14 Human Rights" (the colon of an hour; no sentence).
    if (/^[^\n:：]{1,60}(?:[:：](?!\d\d(?!\d))|[:：](?=[^\n]*\.$))\s?\S[^\n]{40,}/u.test(words)) return i;
  }
  return most;
}

/**
 * Whether a line tells of an act and its day though it holds more names than small words: "The Minister, Ana Silva T.D., today
 * met Prime Minister Karim Aziz in Ramallah.", "… met Karim Aziz in Ramallah on Friday." False: "Statement delivered by Ambassador Ana Silva, Geneva, 3 May."
 */
function reportsAct({ text, folded }: Reading, language: DateLanguage, line: Span): boolean {
  const end = /([.:：])["'”’»)]*$/u.exec(text.slice(line.from, line.to))?.[1];
  if (line.to - line.from < SENTENCE_LINE || end === undefined) return false;
  const [from, to] = [folded.at(line.from), folded.at(line.to)];
  const hits = language.phrases.scan(folded.text, from, to);
  const told: Span[] = hits.filter(({ senses }) => senses.some(({ kind }) => kind === "relative"));
  // A weekday that its date follows may stand in a header: "Geneva, Friday, 3 May."
  for (const day of language.weekdays.scan(folded.text, from, to))
    if (!/^,?\s?\d/u.test(folded.text.slice(day.to, day.to + 3))) told.push(day);
  // "Vor der Abreise erklärte Ministerin Ana Silva heute:" brings in her words.
  const acts = (kind: string): boolean => kind === "act" || kind === "held" || (end !== "." && kind === "present");
  return hits.some(
    (hit) =>
      hit.senses.some(({ kind }) => acts(kind)) &&
      told.some((day) => Math.max(hit.from - day.to, day.from - hit.to) <= ACT_TO_DAY),
  );
}

/** How far apart the act of a report and its day may stand, in folded units: "met his colleagues from the region in Ramallah on Friday". */
const ACT_TO_DAY = 56;

/**
 * Whether a sentence is the summary under a title: the date line stands next below it, or a labelled date follows within a
 * few short lines. True: "The Minister sets out how …" over "From:", "Published", "19 October 2023". False: the first
 * paragraph of a text, with the days of a programme further down.
 */
function isSummary(reading: Reading, language: DateLanguage, index: number): boolean {
  const { text, blocks } = reading;
  const first = blocks.slice(0, index).every((block) => block.kind === "title" || !isRunning(text, block));
  return first && isAboveDate(reading, language, index);
}

/** Whether the next line is a date line, or one of the next few short lines gives a labelled date. */
function isAboveDate(reading: Reading, language: DateLanguage, index: number): boolean {
  const { text, blocks, folded } = reading;
  for (const [at, block] of blocks.slice(index + 1, index + 1 + LINES_TO_DATE).entries()) {
    if (
      block.kind === "item" ||
      block.kind === "heading" ||
      block.to - block.from > LONG_LINE ||
      isRunning(text, block)
    )
      return false;
    if (at === 0 && isDateLine(reading, language, block)) return true;
    const { dates } = language.dates.find(text, folded, "dmy", folded.at(block.from), folded.at(block.to));
    if (dates.some((date) => labelBefore(reading, language, block, date, block.from) !== null)) return true;
  }
  return false;
}

/** Most lines from a summary or a label to the page's labelled date: who published it, the kind of text. */
const LINES_TO_DATE = 6;

/** Whether short items stand above a date line: those in whose name a statement is made, kinds of text, tags. */
function isBeforeDateLine(reading: Reading, language: DateLanguage, index: number): boolean {
  const { text, blocks } = reading;
  for (const block of blocks.slice(index, index + ITEMS_ABOVE_DATE)) {
    if (block.to - block.from > SENTENCE_LINE + 40 || isRunning(text, block)) return false;
    if (block.kind !== "item") return isDateLine(reading, language, block);
  }
  return false;
}

/** Most items above a date line. */
const ITEMS_ABOVE_DATE = 8;

/** A line that is little more than a date, or labels one: it belongs to the header even where it ends with a full stop. */
function isDateLine(reading: Reading, language: DateLanguage, line: Span): boolean {
  if (line.to - line.from > 2 * LONG_LINE) return false;
  const { folded } = reading;
  const { dates } = language.dates.find(reading.text, folded, "dmy", folded.at(line.from), folded.at(line.to));
  if (dates.some((date) => labelBefore(reading, language, line, date, line.from) !== null)) return true;
  const dated = dates.reduce((sum, date) => sum + date.to - date.from, 0);
  return dated * 3 > line.to - line.from;
}

/**
 * The label before a date: on its line ("Published 1 April 2014" after "Delivered on: 1 April 2014."), or alone on the
 * line above it ("Date" over "2017-07-28"). `after` is the end of the date before this one.
 */
function labelBefore(
  reading: Reading,
  language: DateLanguage,
  line: Span,
  date: Span,
  after: number,
): LabelSense | null {
  const { folded, text } = reading;
  const to = folded.at(date.from);
  const start = folded.at(Math.max(line.from, after));
  // "Source https://example.org, le 25 septembre 2020": the word that opens the line says that its date is another's.
  const opening = language.labels.at(folded.text, folded.at(line.from));
  if (opening?.senses[0] === "neither" && opening.to <= to && isAddress(folded.text.slice(opening.to, to)))
    return "neither";
  const last = language.labels.scan(folded.text, Math.max(start, to - LONGEST_LABEL), to).at(-1);
  // A label is followed by its date at once: "Published on: Friday, ", not "Published by the Ministry of Trade on".
  if (last && /^[\s:：.,(|–—-]*(?:\p{L}{1,12}[.,:：]?\s*)?$/u.test(folded.text.slice(last.to, to)))
    return last.senses[0] ?? null;
  if (last || text.slice(line.from, date.from).trim() !== "") return null;
  const above = text.slice(0, line.from).trimEnd();
  const from = Math.max(above.lastIndexOf("\n") + 1, above.length - LONGEST_LABEL);
  const alone = language.labels.scan(folded.text, folded.at(from), folded.at(above.length));
  const label = alone.length === 1 ? alone[0] : undefined;
  if (!label) return null;
  const rest = folded.text.slice(folded.at(from), label.from) + folded.text.slice(label.to, folded.at(above.length));
  return /^[\s:：.]*$/u.test(rest) ? (label.senses[0] ?? null) : null;
}

/** Whether an address of the web stands in what is between a label and its date. */
function isAddress(between: string): boolean {
  return /^[\s:]{0,3}(?:https?:\/\/|www\.)\S{1,200}/u.test(between);
}

/** Longest stretch before a date that is searched for its label, in units: "Page last updated on: Wednesday, ". */
const LONGEST_LABEL = 60;

// ------------------------------------------------------------------ years and distances

/** A full or month date as in the record, its year taken from `near` where none is printed; null where none can be known. */
export function resolve(printed: PrintedDate, near: CivilDate | null): CivilDate | null {
  if (printed.year !== null) return civil(printed.year, printed.month, printed.day);
  if (near === null) return null;
  const [nearYear = 0] = near.split("-").map(Number);
  const { day, month, weekday } = printed;
  // The year that brings it nearest to the page's date; a printed weekday decides between two.
  const years = [nearYear - 1, nearYear, nearYear + 1].filter(
    (year) => day === null || day <= daysInMonth(year, month),
  );
  const fitting =
    weekday === null || day === null ? [] : years.filter((year) => weekdayOf(year, month, day) === weekday);
  let best: CivilDate | null = null;
  for (const year of fitting.length > 0 ? fitting : years) {
    const date = civil(year, month, day);
    if (best === null || Math.abs(daysBetween(date, near)) < Math.abs(daysBetween(best, near))) best = date;
  }
  return best;
}

/** Days from `from` to `to`; a month counts as its first day. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return numberOf(to) - numberOf(from);
}

function numberOf(date: CivilDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return dayNumber(year, month, day);
}

// ------------------------------------------------------------------ dates outside the text

/**
 * The full date in an address: "/2022/02/26/", "t20230428_1106.shtml", "/2024-03-05/".
 * Years outside 1990–2199 are none: "/details/1441/11/06/" counts by another calendar.
 */
export function dateOfAddress(address: string): CivilDate | null {
  const path = address.replace(/^https?:\/\/[^/?#]*/i, "").replace(/[?#].*/s, "");
  const parted = /\/((?:19|20|21)\d{2})\/(\d{1,2})\/(\d{1,2})(?=[/._-]|$)/.exec(path);
  const hyphened = /(?<!\d)((?:19|20|21)\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(path);
  const glued = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?=[_./-]|$)/.exec(path);
  for (const hit of [parted, glued, hyphened]) {
    const date = hit && checked(Number(hit[1]), Number(hit[2]), Number(hit[3]));
    if (date) return date;
  }
  return null;
}

/** The civil date that a hint prints, whatever its hour and zone; null where it holds none. */
export function dateOfHint(value: string, language: DateLanguage, order: NumericOrder): CivilDate | null {
  const glued = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(value);
  if (glued) return checked(Number(glued[1]), Number(glued[2]), Number(glued[3]));
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T\s]|$)/.exec(value);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const printed = language.dates.find(value, fold(value), order).dates[0];
  return printed && printed.year !== null ? civil(printed.year, printed.month, printed.day) : null;
}

/** Null for what is no day, and for the epoch's first and the like, which systems write for "unknown". */
function checked(year: number, month: number, day: number): CivilDate | null {
  if (year < 1990 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return civil(year, month, day);
}
