import type { Extract } from "../model";
import { csvRow } from "./csv";
import { inline, link, paragraphs, quotation } from "./markdown";
import { linkTo } from "./textFragment";

export const EXTRACT_COLUMNS = [
  ...["quote", "speaker", "office", "title", "issuer", "country", "published", "language", "url", "link", "text_hash"],
  ...["tags", "note", "saved_at"],
] as const;

/** An extract as a row of a table. */
export function extractRow(extract: Extract): string {
  const { quote, speaker, role, title, issuer, published, lang, url, textHash, tags, note, savedAt } = extract;
  return csvRow([
    ...[quote, speaker, role, title, issuer?.name, issuer?.country, published, lang, url, extractLink(extract)],
    ...[textHash, tags.join("; "), note, savedAt],
  ]);
}

/** An extract as CommonMark: its words as a quotation, whose they are and where they stand, and the reader's note on them. */
export function extractMarkdown(extract: Extract): string {
  const { quote, speaker, role, title, issuer, published, url, note } = extract;
  const source = [[speaker, role].filter(Boolean).join(", "), title, issuer?.name, published]
    .map((part) => inline(part ?? ""))
    .filter((part) => part !== "");
  const parts = [
    quotation(quote),
    `— ${[...source, link(extractLink(extract) ?? url)].join(". ")}`,
    ...(note.trim() === "" ? [] : [paragraphs(note)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** An address that lands on an extract's words; null where its page has none of the web. */
export function extractLink({ url, lang, prefix, quote, suffix }: Extract): string | null {
  const span = { from: prefix.length, to: prefix.length + quote.length };
  return linkTo({ url, lang, text: prefix + quote + suffix }, span);
}
