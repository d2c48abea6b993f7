import type { PageText } from "../../../lib/model";
import { readPage } from "../../../lib/page/read";
import { openPage } from "../../../scripts/dom";

export const ADDRESS = "https://www.mfa.example/en/press/2024/05/statement-1234";

/** The page of some HTML, as the reader sees it. */
export function pageOf(html: string | Uint8Array, url: string | null = ADDRESS): PageText {
  const { document, close } = openPage(html, url);
  const page = readPage(document, url ?? "about:blank");
  close();
  return page;
}

/** A page whose body is `content`, under a title. */
export function releaseOf(content: string, head = ""): PageText {
  return pageOf(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Statement on the ferry</title>${head}</head>` +
      `<body><h1>Statement on the ferry</h1><div class="text">${content}</div></body></html>`,
  );
}

export function words(page: PageText, span: { readonly from: number; readonly to: number }): string {
  return page.text.slice(span.from, span.to);
}

/** Texts of the blocks that are not the title. */
export function lines(page: PageText): string[] {
  return page.blocks.filter(({ kind }) => kind !== "title").map((block) => words(page, block));
}

export function titleOf(page: PageText): string | null {
  const block = page.blocks.find(({ kind }) => kind === "title");
  return block ? words(page, block) : null;
}

/** A sentence long enough to be text of a release wherever it stands. */
export const SENTENCE =
  "The Ministry has followed the search for the ferry since the first hour and thanks all who took part in it.";
