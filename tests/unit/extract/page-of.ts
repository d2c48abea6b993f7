import type { Block, PageShape, PageText } from "../../../lib/model";

type Hints = PageText["hints"];

/** What differs from a plain page. */
export interface PageOptions {
  readonly url?: string;
  readonly declaredLang?: string | null;
  /** How many lines after the title stand above the body (date line, venue); 0 where not given. */
  readonly head?: number;
  readonly hints?: Partial<Hints>;
  readonly shape?: Partial<PageShape>;
}

const NO_HINTS: Hints = {
  titles: [],
  dates: [],
  siteName: null,
  types: [],
  breadcrumbs: [],
  labels: [],
  organisations: [],
};

/**
 * A page made of plain lines, one block each; a line break within a line is a `<br>`.
 * The first line is the title; "# " begins a heading, "- " an item of a list, "1) " to "99) " an item of an ordered list
 * whose number is not in the text; "**…**" at a line's start is set in bold. An empty first line: a page without a title.
 */
export function pageOf(lines: readonly string[], options: PageOptions = {}): PageText {
  const blocks: Block[] = [];
  let text = "";
  let list = -1;
  let place = 0;
  lines.forEach((line, index) => {
    const [, mark = "", bold = "", rest = ""] = /^(# |- |\d{1,2}\) )?(?:\*\*(.*?)\*\*)?([\s\S]*)$/.exec(line) ?? [];
    const words = bold + rest;
    const item = mark !== "" && mark !== "# ";
    if (!item) place = 0;
    else if (++place === 1) list++;
    if (words === "") return;
    const from = text === "" ? 0 : text.length + 2;
    text += `${text === "" ? "" : "\n\n"}${words}`;
    const title = index === 0;
    blocks.push({
      from,
      to: text.length,
      kind: title ? "title" : mark === "# " ? "heading" : item ? "item" : "paragraph",
      part: index <= (options.head ?? 0) ? "head" : "body",
      level: title ? 1 : mark === "# " ? 2 : null,
      list: item ? { list, depth: 0, ordered: mark !== "- ", ordinal: place } : null,
      strong: bold === "" ? [] : [{ from, to: from + bold.length }],
    });
  });
  const body = blocks.filter((block) => block.part === "body");
  const bodyLength = body.reduce((sum, block) => sum + block.to - block.from, 0);
  return {
    url: options.url ?? "https://example.org/release",
    canonical: null,
    foreignCanonical: null,
    text,
    blocks,
    projection: 1,
    declaredLang: options.declaredLang === undefined ? "en" : options.declaredLang,
    declaredDir: null,
    hints: { ...NO_HINTS, ...options.hints },
    languageLinks: [],
    shape: {
      pageLength: text.length,
      bodyLength,
      bodyLinkLength: 0,
      bodyLinks: 0,
      longParagraphs: body.filter((block) => block.to - block.from >= 80).length,
      bodyItems: body.filter((block) => block.kind === "item").length,
      datedLinks: 0,
      images: 0,
      formControls: 0,
      ...options.shape,
    },
    truncated: null,
  };
}
