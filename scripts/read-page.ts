/**
 * Shows what the page reader makes of pages, for whoever works on it.
 *
 *   npx tsx scripts/read-page.ts FILE.html [--url=https://…]        the page's text, block by block, with the hints
 *   npx tsx scripts/read-page.ts --annotations=DIR --pages=DIR [--only=PREFIX]   one entry a page: title, coverage, both ends of the text, time
 *
 * Annotations are JSON files `{id, url, title, sets, exchanges, speakers}`; a page is `<id>.html` in the other folder.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { wordsOf } from "../lib/page/inlineText";
import { readPage } from "../lib/page/read";
import { openPage } from "./dom";

interface Annotation {
  readonly id: string;
  readonly url: string | null;
  readonly isRelease?: boolean;
  readonly title?: string | null;
  readonly place?: string | null;
  readonly versions?: readonly string[];
  readonly speakers?: readonly { readonly name: string; readonly role: string | null }[];
  readonly sets?: readonly {
    readonly announcement: string | null;
    readonly items: readonly { readonly starts: string; readonly ends: string }[];
  }[];
  readonly exchanges?: readonly {
    readonly asker: string | null;
    readonly questionStarts: string;
    readonly answers: readonly { readonly starts: string }[];
  }[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    annotations: { type: "string" },
    pages: { type: "string" },
    only: { type: "string", default: "" },
    url: { type: "string" },
  },
});

if (values.annotations && values.pages) compare(values.annotations, values.pages, values.only);
else if (positionals[0]) show(positionals[0], values.url ?? null);
else {
  console.error("usage: read-page FILE.html [--url=ADDRESS] | --annotations=DIR --pages=DIR [--only=PREFIX]");
  process.exitCode = 2;
}

function show(file: string, url: string | null): void {
  const { document, close } = openPage(readFileSync(file), url);
  const page = readPage(document, url ?? "about:blank");
  for (const block of page.blocks) {
    const list = block.list ? ` ${block.list.ordered ? "ol" : "ul"}${block.list.list}.${block.list.ordinal}` : "";
    console.log(`[${block.part} ${block.kind}${block.level ?? ""}${list}] ${page.text.slice(block.from, block.to)}`);
  }
  const { text: _text, blocks: _blocks, ...rest } = page;
  console.log(JSON.stringify(rest, null, 1));
  close();
}

function compare(annotations: string, pages: string, only: string): void {
  let titles = 0;
  let titled = 0;
  let missing = 0;
  let time = 0;
  for (const name of readdirSync(annotations).filter((one) => one.startsWith(only))) {
    const gold = JSON.parse(readFileSync(join(annotations, name), "utf8")) as Annotation;
    const { document, close } = openPage(readFileSync(join(pages, `${gold.id}.html`)), gold.url);
    const start = performance.now();
    const page = readPage(document, gold.url ?? "about:blank");
    const took = performance.now() - start;
    time += took;
    const block = page.blocks.find(({ kind }) => kind === "title");
    const title = block ? page.text.slice(block.from, block.to) : null;
    const words = wordsOf(page.text);
    const lost = wantedOf(gold).filter((wanted) => !words.includes(wordsOf(wanted)));
    const right = !gold.title || wordsOf(gold.title) === wordsOf(title ?? "");
    if (gold.title) titles++;
    if (gold.title && right) titled++;
    missing += lost.length;
    console.log(
      `\n${gold.id}  ${took.toFixed(1)} ms  ${page.blocks.length} blocks  ${page.text.length} units  ${page.declaredLang}`,
    );
    if (!right || !gold.title)
      console.log(`  title  ${JSON.stringify(title)}\n  gold   ${JSON.stringify(gold.title ?? null)}`);
    const wantedLanguages = [...(gold.versions ?? [])].sort().join(" ");
    const languages = [...new Set(page.languageLinks.map(({ lang }) => lang.split("-")[0]))].sort().join(" ");
    if (wantedLanguages !== languages)
      console.log(`  languages ${languages || "none"}, gold ${wantedLanguages || "none"}`);
    for (const one of lost.slice(0, 8)) console.log(`  lost   ${JSON.stringify(one)}`);
    console.log(`  head   ${JSON.stringify(headOf(page))}`);
    console.log(
      `  start  ${JSON.stringify(page.text.slice(0, 160))}\n  end    ${JSON.stringify(page.text.slice(-140))}`,
    );
    close();
  }
  console.log(`\ntitles ${titled} of ${titles}; ${missing} annotated passages not in the text; ${time.toFixed(0)} ms`);
}

function headOf(page: ReturnType<typeof readPage>): string[] {
  return page.blocks
    .filter(({ part, kind }) => part === "head" && kind !== "title")
    .map(({ from, to }) => page.text.slice(from, to));
}

/** Everything in an annotation that stands verbatim on the page. */
function wantedOf(gold: Annotation): string[] {
  return [
    gold.title,
    gold.place,
    ...(gold.speakers ?? []).flatMap(({ name, role }) => [name, role]),
    ...(gold.sets ?? []).flatMap(({ announcement, items }) => [
      announcement,
      ...items.flatMap(({ starts, ends }) => [starts, ends]),
    ]),
    ...(gold.exchanges ?? []).flatMap(({ asker, questionStarts, answers }) => [
      asker,
      questionStarts,
      ...answers.map(({ starts }) => starts),
    ]),
  ].filter((one): one is string => typeof one === "string" && one !== "");
}
