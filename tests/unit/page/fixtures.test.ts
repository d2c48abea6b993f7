/** The reader on pages with the structures of real sites. Each page in fixtures/pages has a file that says what is on it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../lib/page/read";
import { openPage } from "../../../scripts/dom";

interface Expected {
  readonly url: string;
  /** Null: none is shown. Absent: whatever is taken for one does not matter (home pages). */
  readonly title?: string | null;
  /** Lines of the head besides the title, all of them or some. */
  readonly head?: readonly string[];
  readonly headIncludes?: readonly string[];
  readonly body?: readonly string[];
  readonly bodyIncludes?: readonly string[];
  readonly text?: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly absent?: readonly string[];
  readonly strong?: readonly string[];
  /** `[ordered, ordinal]` of the list items. */
  readonly items?: readonly (readonly [boolean, number])[];
  readonly kinds?: readonly string[];
  readonly languages: readonly string[];
  readonly labels?: readonly string[];
  readonly organisations?: readonly string[];
  readonly breadcrumbs?: readonly string[];
  readonly dates?: readonly string[];
  readonly canonical?: string;
  readonly siteName?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly shape?: Readonly<Record<string, number>>;
}

const folder = new URL("../../fixtures/pages/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.slice(0, -".html".length));

function read(name: string) {
  const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Expected;
  const { document, close } = openPage(readFileSync(new URL(`${name}.html`, folder)), expected.url);
  const page = readPage(document, expected.url);
  close();
  return { expected, page };
}

describe.each(names)("the page %s", (name) => {
  const { expected, page } = read(name);
  const words = ({ from, to }: { from: number; to: number }) => page.text.slice(from, to);
  const head = page.blocks.filter(({ part, kind }) => part === "head" && kind !== "title").map(words);
  const body = page.blocks.filter(({ part }) => part === "body").map(words);
  const title = page.blocks.find(({ kind }) => kind === "title");

  it("has its title", () => {
    const shown = title ? words(title) : null;
    expect(shown).toBe(expected.title === undefined ? shown : expected.title);
  });

  it("has its head and body, and nothing else", () => {
    if (expected.head) expect(head).toEqual(expected.head);
    if (expected.body) expect(body).toEqual(expected.body);
    if (expected.text !== undefined) expect(page.text).toBe(expected.text);
    expect(head).toEqual(expect.arrayContaining([...(expected.headIncludes ?? [])]));
    for (const part of expected.bodyIncludes ?? []) expect(body.join("\n\n")).toContain(part);
    if (expected.starts) expect(page.text.slice(0, expected.starts.length)).toBe(expected.starts);
    if (expected.ends) expect(page.text.slice(-expected.ends.length)).toBe(expected.ends);
    for (const furniture of expected.absent ?? []) expect(page.text).not.toContain(furniture);
  });

  it("has its structure", () => {
    if (expected.strong)
      expect(page.blocks.flatMap(({ strong }) => strong.map(words))).toEqual(
        expect.arrayContaining([...expected.strong]),
      );
    if (expected.items) {
      const items = page.blocks.filter(({ kind }) => kind === "item");
      expect(items.map(({ list }) => [list?.ordered, list?.ordinal])).toEqual(expected.items);
    }
    for (const kind of expected.kinds ?? []) expect(page.blocks.map((block) => block.kind)).toContain(kind);
    expect(page.shape).toMatchObject(expected.shape ?? {});
  });

  it("has its language links and hints", () => {
    expect([...new Set(page.languageLinks.map(({ lang }) => lang.split("-")[0]))].sort()).toEqual(expected.languages);
    const values = (hints: readonly { value: string }[]) => hints.map(({ value }) => value);
    expect(values(page.hints.labels)).toEqual(expect.arrayContaining([...(expected.labels ?? [])]));
    expect(values(page.hints.organisations)).toEqual(expect.arrayContaining([...(expected.organisations ?? [])]));
    expect(values(page.hints.dates)).toEqual(expect.arrayContaining([...(expected.dates ?? [])]));
    if (expected.breadcrumbs) expect(page.hints.breadcrumbs).toEqual(expected.breadcrumbs);
    if (expected.canonical) expect(page.canonical).toBe(expected.canonical);
    if (expected.siteName) expect(page.hints.siteName).toBe(expected.siteName);
    if (expected.lang) expect(page.declaredLang).toBe(expected.lang);
    if (expected.dir) expect(page.declaredDir).toBe(expected.dir);
  });
});
