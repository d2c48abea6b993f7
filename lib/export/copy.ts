import type { ReleaseRecord, Span } from "../model";
import { quote } from "../text/span";
import { citedQuotation } from "./citation";
import { linkTo } from "./textFragment";

/** The forms in which words of a release are copied, of which the reader settles one. */
export type CopyFormat = "quotation" | "markdown" | "text";

/** Words of a release for the clipboard: with their source; as a block quotation of Markdown with a link that lands on them; or alone. */
export function copiedWords(record: ReleaseRecord, span: Span, speaker: number | null, format: CopyFormat): string {
  if (format === "quotation") return citedQuotation(record, span, speaker);
  const words = quote(record.text, span).trim();
  if (format === "text") return `${words}\n`;
  const who = speaker === null ? "" : (record.speakers[speaker]?.name.value ?? "");
  const title = record.title?.value ?? record.issuer?.name ?? record.url;
  const source = `[${escaped(title)}](<${linkTo(record, span) ?? record.url}>)`;
  const lines = words.split("\n").map((line) => (line === "" ? ">" : `> ${escaped(line)}`));
  return `${[...lines, ">", `> — ${who === "" ? "" : `${escaped(who)}, `}${source}`].join("\n")}\n`;
}

/** What Markdown would read as its own, kept as it is; an ordinal at the beginning of a line is no list. */
function escaped(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_[\]<>#|~]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+])/, "\\$1");
}
