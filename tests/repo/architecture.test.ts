import { describe, expect, test } from "vitest";
import { FILES, importsOf, SOURCES, textOf } from "./sources";

/** What each part may import besides itself; "(types)" only types. The table of docs/ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  langs: ["text", "model"],
  sites: ["model"],
  extract: ["langs", "sites", "text", "model"],
  compare: ["text", "model"],
  export: ["text", "model"],
  page: ["sites (types)", "text", "model"],
  browser: ["model"],
  library: ["export", "text", "model"],
  components: ["library (types)", "compare", "export", "text", "model"],
  entrypoints: [
    "components",
    "page",
    "browser",
    "library",
    "extract",
    "compare",
    "export",
    "langs",
    "sites",
    "text",
    "model",
  ],
};

/** The only places of what has one owner. */
const OWNERS: readonly { readonly what: string; readonly name: RegExp; readonly owner: RegExp }[] = [
  {
    what: "the browser's API",
    name: /^(wxt\/browser|webextension-polyfill|@wxt-dev\/browser)$/,
    owner: /^lib\/browser\//,
  },
  { what: "IndexedDB", name: /^idb(\/|$)/, owner: /^lib\/library\// },
  { what: "Preact", name: /^preact(\/|$)/, owner: /^(components|entrypoints)\// },
  { what: "WXT", name: /^wxt\/(?!browser$)/, owner: /^entrypoints\// },
];

/** "lib/text/fold.ts" → "text"; "components/words.ts" → "components"; "public/…" → null. */
function partOf(file: string): string | null {
  const [top = "", next = ""] = file.split("/");
  if (top === "lib") return next.replace(/\.ts$/, "");
  return top === "components" || top === "entrypoints" ? top : null;
}

describe("who may import what", () => {
  test.each(SOURCES)("%s", (file) => {
    const part = partOf(file) ?? "";
    const allowed = MAY_IMPORT[part];
    expect(allowed, `${part} has no place in the architecture`).toBeDefined();
    const wrong = importsOf(file).filter(({ file: target, typeOnly }) => {
      const other = target === null ? null : partOf(target);
      // Messages and other data of public/ may be known by their types alone.
      if (target?.startsWith("public/")) return !typeOnly;
      if (other === null || other === part) return target !== null && other === null;
      return !allowed?.includes(other) && !(typeOnly && allowed?.includes(`${other} (types)`));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each(OWNERS)("$what is imported by its owner alone", ({ name, owner }) => {
    const strangers = SOURCES.filter(
      (file) => !owner.test(file) && importsOf(file).some((imported) => name.test(imported.name) && !imported.typeOnly),
    );
    expect(strangers).toEqual([]);
  });

  test("an entrypoint is imported by no other, and what only tests need by nobody", () => {
    const targets = SOURCES.flatMap((file) =>
      importsOf(file).flatMap(({ file: target }) => (target ? [{ file, target }] : [])),
    );
    const folder = (file: string) => file.split("/").slice(0, 2).join("/");
    const wrong = targets.filter(
      ({ file, target }) =>
        (target.startsWith("entrypoints/") && folder(target) !== folder(file)) || /^(tests|scripts)\//.test(target),
    );
    expect(wrong).toEqual([]);
  });

  test("nothing imports in a circle", () => {
    const graph = new Map(
      SOURCES.map((file) => [
        file,
        importsOf(file).flatMap((each) => (each.file && !each.typeOnly ? [each.file] : [])),
      ]),
    );
    expect(SOURCES.map((file) => circleFrom(file, graph)).filter((circle) => circle !== null)).toEqual([]);
  });
});

/** A way from `start` back to it, or null. */
function circleFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>();
  const waiting: (readonly string[])[] = [[start]];
  for (let way = waiting.pop(); way; way = waiting.pop()) {
    for (const next of graph.get(way.at(-1) ?? "") ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push([...way, next]);
    }
  }
  return null;
}

describe("the shape of the files", () => {
  test("none is longer than 400 lines, but for data and cases", () => {
    const long = FILES.filter(
      (file) => /\.(ts|tsx|mjs)$/.test(file) && !/^(?:lib\/langs|tests)\/|^lib\/sites\/detector\.ts$/.test(file),
    )
      .map((file) => ({ file, lines: textOf(file).split("\n").length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  test("none has a name that says nothing", () => {
    expect(FILES.filter((file) => /(^|\/)(utils?|helpers?|managers?|common|misc)(\.|\/)/i.test(file))).toEqual([]);
  });
});
