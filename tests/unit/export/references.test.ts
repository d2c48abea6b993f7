// @ts-expect-error: it comes without types.
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, it, test } from "vitest";
import { type CslItem, cslItem, keyMaker } from "../../../lib/export/csl";
import { type DocumentFormat, exportDocument } from "../../../lib/export/documents";
import { oneLine } from "../../../lib/export/exported";
import type { CslName } from "../../../lib/export/personName";
import { AWKWARD, exported, WORDS } from "./awkward";

/** The releases as a document of that form, as the library writes it. */
function written(format: DocumentFormat, releases = AWKWARD): string {
  const document = exportDocument(format, WORDS);
  return document.head + releases.map((release) => document.write(release)).join(document.between) + document.tail;
}

/** What the independent parser reads. */
function readBack(text: string, forceType: string): readonly Record<string, unknown>[] {
  const { data } = new Cite(text, { forceType }) as { data: Record<string, unknown>[] };
  return data.map(({ _graph, ...item }) => item);
}

const keyFor = keyMaker();
const ITEMS: readonly CslItem[] = AWKWARD.map((each) =>
  cslItem(each, keyFor(corrected(each)), (kind) => WORDS.kind(kind)),
);

function corrected({ record, corrections = {} }: (typeof AWKWARD)[number]) {
  const { published } = corrections;
  return published === undefined ? record : { ...record, published: null };
}

/** A name as one string: what was parted in reading is put together again. */
function nameText(name: CslName | { readonly family: string; readonly given?: string }): string {
  return "literal" in name ? name.literal : [name.family, name.given].filter(Boolean).join(", ");
}

function names(item: Record<string, unknown>): readonly string[] {
  return ((item.author ?? []) as CslName[]).map(nameText);
}

/** An address as the web has it: what a browser would encode is encoded. */
const encoded = (url: string) => url.replace(/[^!-~]|[{}\\<>"^`|]/gu, encodeURIComponent);

describe("fifty awkward releases, read back by @citation-js", () => {
  it("are fifty, in six languages, some without title, date or author", () => {
    expect(AWKWARD).toHaveLength(50);
    expect(new Set(ITEMS.map(({ language }) => language.slice(0, 2))).size).toBeGreaterThan(6);
    for (const field of ["title", "issued", "author"] as const)
      expect(ITEMS.some((item) => item[field] === undefined)).toBe(true);
  });

  it("as CSL-JSON are equal, every field", () => {
    expect(readBack(written("csl"), "@else/json")).toEqual(ITEMS);
  });

  const fromBibtex = readBack(written("bibtex"), "@biblatex/text");
  test.each(ITEMS.map((item, at) => [item.id, item, at] as const))("%s as BibTeX is equal", (_, item, at) => {
    const read = fromBibtex[at] ?? {};
    expect(read["citation-key"]).toBe(item.id);
    expect(read.title).toBe(item.title);
    expect(names(read)).toEqual(names({ ...item }));
    for (const field of ["issued", "accessed", "event-date", "event-place", "publisher", "publisher-place"] as const)
      expect([field, read[field]]).toEqual([field, item[field]]);
    expect(read.genre).toBe(item.genre);
    expect(read.note).toBe(item.note);
    expect(read.annote).toBe(item.annote === undefined ? undefined : oneLine(item.annote));
    expect(read.keyword).toBe(item.keyword?.replaceAll(", ", ","));
    expect(read.URL).toBe(encoded(item.URL));
  });

  const fromRis = readBack(written("ris"), "@ris/file");
  test.each(ITEMS.map((item, at) => [item.id, item, at] as const))("%s as RIS is equal", (_, item, at) => {
    const read = fromRis[at] ?? {};
    expect(read.id).toBe(item.id);
    expect(read.title).toBe(item.title);
    expect(names(read)).toEqual(names({ ...item }));
    for (const field of ["issued", "accessed", "publisher", "publisher-place", "genre", "URL", "language"] as const)
      expect([field, read[field]]).toEqual([field, item[field]]);
    expect(read.type).toBe("report");
    expect(read.keyword).toBe(item.keyword?.replaceAll(", ", ","));
    expect(String(read.note)).toContain(item.note);
  });
});

describe("BibTeX", () => {
  it("keeps braces balanced and keys unique, whatever a title holds", () => {
    const text = written("bibtex");
    const keys = [...text.matchAll(/^@misc\{([^,]+),$/gm)].map(([, key]) => key);
    expect(keys).toHaveLength(50);
    expect(new Set(keys).size).toBe(50);
    expect(keys.every((key) => /^[a-z0-9-]+$/.test(key ?? ""))).toBe(true);
    for (const entry of text.split(/\n(?=@)/)) {
      let depth = 0;
      for (const char of entry) depth += char === "{" ? 1 : char === "}" ? -1 : 0;
      expect(depth).toBe(0);
    }
  });

  it("writes letters of all scripts as they are, and TeX’s own characters as commands", () => {
    const [text] = [written("bibtex", [exported({ title: "王毅 & «Лавров» 50% \\ {é}" })])];
    expect(text).toContain(
      "title = {{王毅 \\& «Лавров» 50\\% \\textbackslash{} \\textbraceleft{}é\\textbraceright{}}},",
    );
  });

  it("gives one text two keys when it stands at two addresses", () => {
    const text = written("bibtex", [exported({}), exported({ url: "https://www.mfa.example/other" })]);
    expect(text.match(/^@misc\{.*$/gm)?.map((line) => line.slice(-3))).toEqual([expect.any(String), "-2,"]);
  });
});

describe("RIS", () => {
  it("ends every line with CR LF and lets no title begin a tag of its own", () => {
    const text = written("ris");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.match(/^TY {2}- RPRT\r$/gm)).toHaveLength(50);
    expect(text.match(/^ER {2}- \r$/gm)).toHaveLength(50);
    expect(text.split("\r\n").every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });
});

describe("a release as CSL", () => {
  const item = (draft: Parameters<typeof exported>[0], more: Parameters<typeof exported>[1] = {}) =>
    cslItem(exported(draft, more), "key", (kind) => WORDS.kind(kind));

  it("has those who speak as authors of speeches and transcripts, the one who speaks of a statement", () => {
    const speakers = [{ name: "Wang Yi" }];
    for (const kind of ["speech", "transcript", "statement"] as const)
      expect(item({ kind, speakers }).author).toEqual([{ literal: "Wang Yi" }]);
  });

  it("has the issuer as author of readouts, communiqués, statements of several and of nobody", () => {
    const ministry = [{ literal: "Ministry of Foreign Affairs" }];
    expect(item({ kind: "readout", speakers: [{ name: "Wang Yi" }] }).author).toEqual(ministry);
    expect(item({ kind: "communique" }).author).toEqual(ministry);
    expect(item({ kind: "statement", speakers: [{ name: "A" }, { name: "B" }] }).author).toEqual(ministry);
    expect(item({ kind: "speech" }).author).toEqual(ministry);
  });

  it("has no author, title or date where none is known, and never null", () => {
    const bare = item({ title: null, published: null, issuer: null });
    expect(Object.keys(bare).sort()).toEqual(["URL", "accessed", "custom", "genre", "id", "language", "note", "type"]);
  });

  it("takes what the reader put right, and keeps what the page says", () => {
    const corrections = { title: "Right", published: null, speakers: ["Mao Ning"] };
    const one = item({ title: "Wrong", kind: "speech", speakers: [{ name: "Mao Nig" }] }, { corrections });
    expect(one.title).toBe("Right");
    expect(one.author).toEqual([{ literal: "Mao Ning" }]);
    expect(one.issued).toBeUndefined();
    expect(one.custom).toMatchObject({ title: "Wrong", published: "2016-07-11", speakers: "Mao Nig" });
  });

  it("names the issuer’s country in the release’s language", () => {
    expect(item({ lang: "fr" })["publisher-place"]).toBe("Chine");
    expect(item({ lang: "ar" })["publisher-place"]).toBe("الصين");
  });
});
