import type { CitationWords } from "../lib/export/citation";
import type { MarkdownWords } from "../lib/export/markdown";
import type { Words } from "./words";

/** The interface's words for a document that leaves it. */
export function markdownWords(words: Words): MarkdownWords {
  return {
    untitled: words.t("untitled"),
    noPoints: words.t("doc_no_points"),
    source: words.t("doc_source"),
    read: words.t("doc_read"),
    text: words.t("library_hash"),
    note: words.t("library_note"),
    kind: (kind) => words.t(`kind_${kind}`),
    heldOn: (date) => words.t("held_on", date),
    counts: (announced, found) => words.t("announced_found", words.number(announced), words.number(found)),
    points: (found) => words.plural("points_found", found),
  };
}

/** And for a citation, with its dates. */
export function citationWords(words: Words): CitationWords {
  return {
    locale: words.locale,
    noDate: words.t("cite_no_date"),
    kind: (kind) => words.t(`kind_${kind}`),
    date: words.date,
    accessed: (date) => words.t("cite_accessed", date),
    retrieved: (date, url) => words.t("cite_retrieved", date, url),
    point: (number) => words.t("cite_point", number),
    others: (first) => words.t("cite_others", first),
    text: (hash) => words.t("cite_text", hash),
  };
}
