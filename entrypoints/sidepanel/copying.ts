/** What copying words and citations needs: loaded when the reader first asks for it. */
import { copyBoth } from "../../lib/browser/clipboard";
import { changeSettings, readSettings } from "../../lib/browser/settings";
import type { CitationStyle } from "../../lib/export/citation";

export { markdownWords } from "../../components/documentWords";
export { copiedWords } from "../../lib/export/copy";
export { toMarkdown } from "../../lib/export/markdown";
export { linkTo } from "../../lib/export/textFragment";
export { readSettings };

export async function lastStyle(): Promise<CitationStyle> {
  return (await readSettings()).citationStyle;
}

/** Copies a citation and keeps its style. A style that is not kept is chosen again the next time. */
export async function copyCitation(plain: string, rich: string, citationStyle: CitationStyle): Promise<void> {
  await copyBoth(plain, rich);
  changeSettings({ citationStyle }).catch(() => undefined);
}
