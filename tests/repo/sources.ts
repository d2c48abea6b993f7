import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Every file of the project, as a path with "/" from its folder: what git tracks, and what it would. */
export const FILES: readonly string[] = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard"],
  {
    cwd: ROOT,
    encoding: "utf8",
  },
)
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(ROOT, file)));

export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8");
}

export function jsonOf<T>(file: string): T {
  return JSON.parse(textOf(file)) as T;
}

/** The files of the extension itself. */
export const SOURCES = FILES.filter((file) => /^(entrypoints|components|lib)\/.*\.tsx?$/.test(file));

export interface Import {
  /** As it is written. */
  readonly name: string;
  /** File of the project that is meant, or null for a package. */
  readonly file: string | null;
  /** Only types: nothing of it is there when the code runs. */
  readonly typeOnly: boolean;
}

/** Everything that a file imports or re-exports, `import()` too. */
export function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, false);
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteral(specifier))
      found.push({ name: specifier.text, file: resolve(file, specifier.text), typeOnly });
  };
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return (
    !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly)
  );
}

function resolve(from: string, name: string): string | null {
  if (!name.startsWith(".")) return null;
  const plain = path.posix.join(path.posix.dirname(from), name);
  const candidates = [plain, `${plain}.ts`, `${plain}.tsx`, `${plain}/index.ts`];
  return candidates.find((file) => /\.\w+$/.test(file) && existsSync(path.join(ROOT, file))) ?? plain;
}
