import { bibtexEntry } from "./bibtex";
import { correctedRecord } from "./corrected";
import { type CslItem, cslItem, keyMaker } from "./csl";
import { csvHead, POINT_COLUMNS, pointRows, RELEASE_COLUMNS, releaseRow } from "./csv";
import type { Exported } from "./exported";
import { type MarkdownWords, toMarkdown } from "./markdown";
import { risEntry } from "./ris";

/** A document of many releases in pieces: what it opens with, each release, what it ends with. No piece needs another. */
export interface ExportDocument {
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  readonly head: string;
  /** What stands between two releases. */
  readonly between: string;
  readonly tail: string;
  write(release: Exported): string;
}

export type DocumentFormat = "releases" | "points" | "markdown" | "csl" | "bibtex" | "ris";

/** A document to write releases into, one after the other, each once. */
export function exportDocument(format: DocumentFormat, words: MarkdownWords): ExportDocument {
  const plain = { head: "", between: "", tail: "" };
  const csv = { ...plain, ending: "csv", type: "text/csv" };
  switch (format) {
    case "releases":
      return { ...csv, head: csvHead(RELEASE_COLUMNS), write: releaseRow };
    case "points":
      return { ...csv, head: csvHead(POINT_COLUMNS), write: pointRows };
    case "markdown": {
      const write = ({ record, corrections, note }: Exported) =>
        toMarkdown(correctedRecord(record, corrections ?? {}), words, note);
      return { ...plain, ending: "md", type: "text/markdown", between: "\n---\n\n", write };
    }
    case "csl": {
      const write = cited((item) => JSON.stringify(item), words);
      return { ending: "json", type: "application/json", head: "[\n", between: ",\n", tail: "\n]\n", write };
    }
    case "bibtex":
      return { ...plain, ending: "bib", type: "application/x-bibtex", between: "\n", write: cited(bibtexEntry, words) };
    case "ris": {
      const type = "application/x-research-info-systems";
      return { ...plain, ending: "ris", type, between: "\r\n", write: cited(risEntry, words) };
    }
  }
}

function cited(write: (item: CslItem) => string, words: MarkdownWords): ExportDocument["write"] {
  const keyFor = keyMaker();
  return (release) =>
    write(
      cslItem(release, keyFor(correctedRecord(release.record, release.corrections ?? {})), (kind) => words.kind(kind)),
    );
}
