import type { PropositionSet, ReleaseKind, ReleaseRecord, Span } from "../model";
import { quote } from "../text/span";
import { type PointTree, pointTrees, supportOf } from "./points";

/** The interface's words for what is not the release's own. */
export interface MarkdownWords {
  readonly untitled: string;
  readonly noPoints: string;
  readonly source: string;
  readonly read: string;
  readonly text: string;
  readonly note: string;
  kind(kind: ReleaseKind): string;
  /** "event on 11 July 2016" */
  heldOn(date: string): string;
  /** "3 announced · 2 found" */
  counts(announced: number, found: number): string;
  /** "2 points" */
  points(found: number): string;
}

/**
 * One release as CommonMark: title, facts, each set with its announcement, "announced N · found N" and numbered points
 * with their support as quotation, then the source and the hash of the text.
 *
 * The page's own words are escaped, so that none of its characters becomes Markdown, HTML, a tag or a formula.
 * Labels are the interface's. Dates stay civil (`2016-07-11`). `note`: the reader's own words, which come before the source.
 */
export function toMarkdown(record: ReleaseRecord, words: MarkdownWords, note = ""): string {
  const trees = pointTrees(record);
  const parts = [
    `# ${inline(record.title?.value ?? "") || words.untitled}`,
    facts(record, words),
    ...trees.flatMap((tree) => setLines(record, tree, words)),
    ...(trees.length === 0 ? [words.noPoints] : []),
    ...(note.trim() === "" ? [] : [`## ${words.note}`, paragraphs(note)]),
    "---",
    source(record, words),
  ];
  return `${parts.join("\n\n")}\n`;
}

function facts(record: ReleaseRecord, words: MarkdownWords): string {
  const event = record.eventDate?.value;
  const published = record.published?.value;
  const lines = [
    [record.issuer ? inline(record.issuer.name) : null, words.kind(record.kind)],
    [published ? inline(published) : null, record.place ? inline(record.place.value) : null],
    [event && event !== published ? words.heldOn(inline(event)) : null],
  ].map((line) => line.filter(Boolean).join(" · "));
  const named = record.speakers.filter(({ name }) => name.value !== "");
  const speakers = named.map((speaker) => {
    const role = speaker.role ? inline(speaker.role.value) : "";
    return `- **${inline(speaker.name.value)}**${role ? `, ${role}` : ""}`;
  });
  const head = lines.filter((line) => line !== "").join("  \n");
  return [head, ...(speakers.length > 0 ? [speakers.join("\n")] : [])].join("\n\n");
}

function setLines(record: ReleaseRecord, tree: PointTree, words: MarkdownWords): string[] {
  const { set } = tree;
  const announcement = set.announcement ? [quotation(quote(record.text, set.announcement))] : [];
  return [...announcement, counts(record, set, words), points(record, tree, words)].filter((part) => part !== "");
}

/** "Qian Hongshan: 3 announced · 2 found". */
function counts(record: ReleaseRecord, set: PropositionSet, words: MarkdownWords): string {
  const speaker = set.speaker === null ? undefined : record.speakers[set.speaker];
  const who = speaker?.name.value ? `${inline(speaker.name.value)}: ` : "";
  const found = set.items.length;
  return `*${who}${set.declared === null ? words.points(found) : words.counts(set.declared, found)}*`;
}

/**
 * The points as an ordered list that keeps the release's own numbers. Markdown counts on by itself from the first number,
 * so where the numbers do not run on ("2, 3, 5") a new list is begun, which the other delimiter does ("5)" after "3.").
 */
function points(record: ReleaseRecord, tree: PointTree, words: MarkdownWords): string {
  let delimiter = ".";
  let expected: number | null = null;
  const items = tree.points.map(({ item, nested }) => {
    if (expected !== null && item.ordinal !== expected) delimiter = delimiter === "." ? ")" : ".";
    expected = item.ordinal + 1;
    const marker = `${item.ordinal}${delimiter} `;
    const body = [
      `**${thesis(record.text, item.heading)}**`,
      ...supportOf(record.text, item, nested).map((span) => quotation(quote(record.text, span))),
      ...nested.flatMap((child) => setLines(record, child, words)),
    ].join("\n\n");
    return marker + indent(body, marker.length);
  });
  return items.join("\n\n");
}

/** Bold needs a letter, not white space, beside its asterisks; `inline` trims. */
function thesis(text: string, span: Span): string {
  return inline(quote(text, span));
}

function source(record: ReleaseRecord, words: MarkdownWords): string {
  const rows = [
    `${words.source}: ${link(record.url)}`,
    `${words.read}: ${inline(record.readAt)}`,
    `${words.text}: \`${code(record.textHash)}\``,
  ];
  return rows.join("  \n");
}

/** The reader's words, as plain text: their lines and paragraphs are kept. */
export function paragraphs(words: string): string {
  return quotation(words).replace(/^> ?/gm, "");
}

/** An autolink for the web's own schemes; any other address is shown, not linked. */
export function link(url: string): string {
  const safe = url.replace(/[\s<>\\\p{Cc}]/gu, (char) => encodeURIComponent(char));
  return /^https?:\/\//i.test(safe) ? `<${safe}>` : inline(url);
}

function code(value: string): string {
  return value.replace(/[`\s\p{Cc}]/gu, "");
}

/** Words as a quotation, line by line. */
export function quotation(words: string): string {
  const lines = words.split("\n").map((line) => lineStart(escaped(line.trim())));
  // Two lines of one paragraph stay two lines (a hard break); an empty line parts paragraphs inside the quotation.
  return lines
    .map((line, at) => (line === "" ? ">" : `> ${line}${lines[at + 1] ? "  " : ""}`))
    .filter((line, at, all) => line !== ">" || all[at - 1] !== ">")
    .join("\n");
}

/** Page words on one line, with nothing in them that Markdown would read. */
export function inline(words: string): string {
  return lineStart(escaped(words.replace(/\s+/gu, " ").trim()));
}

/** Every character that opens something inside a line of CommonMark, tables, formulas, `#tags` or `==marks==`. */
function escaped(words: string): string {
  return words.replace(/\p{Cc}/gu, " ").replace(/[\\`*_[\]<>#|~&$^]|==/g, (found) => `\\${found.split("").join("\\")}`);
}

/** What makes a list, a rule or an underlined heading only at the beginning of a line: "1. ", "- ", "+ ", "===". */
function lineStart(line: string): string {
  return line.replace(/^([-+=])/, "\\$1").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

function indent(block: string, width: number): string {
  const pad = " ".repeat(width);
  return block
    .split("\n")
    .map((line, at) => (at === 0 || line === "" ? line : pad + line))
    .join("\n");
}
