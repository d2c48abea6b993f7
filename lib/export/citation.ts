import type { ReleaseRecord, Span } from "../model";
import { quote } from "../text/span";
import { linkTo } from "./textFragment";

/** Quotation marks of languages that do not use “ ”. Traditional Chinese and Japanese: corner brackets. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ["«", "»"],
  de: ["„", "“"],
  es: ["«", "»"],
  fa: ["«", "»"],
  fr: ["« ", " »"],
  ja: ["「", "」"],
  ru: ["«", "»"],
  uk: ["«", "»"],
};

/**
 * Words of a release as a quotation with its source, as plain text of two paragraphs: the words in the quotation marks of their
 * language; then speaker and office, title, issuer, date and a link that lands on the words. What is not known is left out.
 */
export function citedQuotation(record: ReleaseRecord, span: Span, speaker: number | null): string {
  const [open, close] = MARKS[record.lang.split("-")[0] ?? ""] ?? ["“", "”"];
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
