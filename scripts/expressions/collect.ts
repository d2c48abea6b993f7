/** Every regular expression of the extension: literals by the syntax of its sources, built ones by watching them being built. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** The first file that has it: "lib/text/dates.ts". */
  readonly file: string;
}

export interface Collected {
  readonly expressions: readonly Expression[];
  /** Files that build expressions of which none was seen: nothing is known of those. */
  readonly unseen: readonly string[];
}

/** Files whose expressions come as data, which is read instead. */
const FROM_THE_REGISTRY = ["lib/sites/match.ts", "lib/sites/versions.ts"];
/** Pages of each language that are read so that its pack builds what it builds when it is needed. */
const PAGES_A_LANGUAGE = 4;

/**
 * Those of the sources in the project's folder `root`. To be called before anything of lib/ is imported: what is built at import is seen only then.
 */
export async function collectExpressions(root: string): Promise<Collected> {
  const found = new Map<string, Expression>();
  const add = (source: string, flags: string, file: string): void => {
    const key = `/${source}/${flags}`;
    if (!found.has(key)) found.set(key, { source, flags, file });
  };
  const builders = new Set<string>();
  for (const file of sourcesOf(root)) {
    const { literals, builds } = readSource(readFileSync(path.join(root, file), "utf8"));
    for (const { source, flags } of literals) add(source, flags, file);
    if (builds) builders.add(file);
  }
  const built = await watchBuilding(root, () => readPages(root));
  for (const { source, flags, file } of built) add(source, flags, file);
  for (const { pattern, flags, file } of registryPatterns(root)) add(pattern, flags, file);
  const seen = new Set([...built.map(({ file }) => file), ...FROM_THE_REGISTRY]);
  return { expressions: [...found.values()], unseen: [...builders].filter((file) => !seen.has(file)) };
}

function sourcesOf(root: string): string[] {
  return ["lib", "components", "entrypoints"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
  );
}

function readSource(text: string): { literals: { source: string; flags: string }[]; builds: boolean } {
  const literals: { source: string; flags: string }[] = [];
  let builds = false;
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression))
      builds ||= node.expression.text === "RegExp";
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile("source.tsx", text, ts.ScriptTarget.Latest, true));
  return { literals, builds };
}

/** What `RegExp` builds for the sources while `work` runs. */
async function watchBuilding(root: string, work: () => Promise<void>): Promise<Expression[]> {
  const seen = new Map<string, Expression>();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given, newTarget) {
      const made = Reflect.construct(target, given, newTarget) as RegExp;
      const key = `/${made.source}/${made.flags}`;
      const file = seen.has(key) ? null : builderOf(root, new Error().stack ?? "");
      if (file !== null) seen.set(key, { source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...seen.values()];
}

/** The extension's own file that stands first on a stack, under the watch; null where that is a package. */
function builderOf(root: string, stack: string): string | null {
  const own = root.split(path.sep).join("/").replace(/\/$/, "");
  const builder = stack
    .split("\n")
    .slice(1)
    .map((line) => line.split(path.sep).join("/"))
    .find((line) => !/expressions\/collect\.ts|\(<anonymous>\)$/.test(line));
  const place = builder?.split(`${own}/`)[1] ?? "";
  return /^(?:lib|components|entrypoints)\/[\w./-]+?\.tsx?/.exec(place)?.[0] ?? null;
}

/** Imports all that needs no browser, and reads pages in every language. */
async function readPages(root: string): Promise<void> {
  const load = <T>(file: string): Promise<T> => import(pathToFileURL(path.join(root, file)).href) as Promise<T>;
  for (const file of sourcesOf(root)) if (/^lib\/(?!browser\/)/.test(file) && !file.endsWith(".d.ts")) await load(file);
  const { extractRecord } = await load<typeof import("../../lib/extract/index")>("lib/extract/index.ts");
  const { readPage } = await load<typeof import("../../lib/page/read")>("lib/page/read.ts");
  const { openPage } = await load<typeof import("../dom")>("scripts/dom.ts");
  const { packs } = await load<typeof import("../../lib/langs/index")>("lib/langs/index.ts");
  const folder = path.join(root, "tests/fixtures/releases/pages");
  const pages = readdirSync(folder);
  for (const { tag } of packs)
    for (const file of pages.filter((page) => page.startsWith(`${tag}-`)).slice(0, PAGES_A_LANGUAGE)) {
      const { document, close } = openPage(readFileSync(path.join(folder, file)), null);
      const page = readPage(document, "about:blank");
      extractRecord({ ...page, declaredLang: tag }, { readAt: "2026-01-01T00:00:00Z", issuer: null });
      close();
    }
}

interface Listed {
  readonly sites: readonly {
    readonly release?: string;
    readonly list?: string;
    readonly versions?: { readonly address: string };
  }[];
}

function registryPatterns(root: string): { pattern: string; flags: string; file: string }[] {
  const bodies = JSON.parse(readFileSync(path.join(root, "lib/sites/registry.json"), "utf8")) as Listed[];
  return bodies
    .flatMap(({ sites }) => sites)
    .flatMap(({ release, list, versions }) => [
      ...(release === undefined ? [] : [{ pattern: release, flags: "u", file: "lib/sites/match.ts" }]),
      ...(list === undefined ? [] : [{ pattern: list, flags: "iu", file: "lib/sites/match.ts" }]),
      ...(versions === undefined ? [] : [{ pattern: versions.address, flags: "du", file: "lib/sites/versions.ts" }]),
    ]);
}
