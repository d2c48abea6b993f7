import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { Language } from "./language";

/**
 * The text of a pack with every list that a pack must have, empty, under the comment that its type has. The lists are read
 * from the types themselves (lib/langs/words), so that a new pack lacks nothing that was added since.
 */
export function packText(language: Language, root: string): string {
  const shapes = shapesOf(root);
  const given = dataOf(language);
  const section = (name: string, type: string): string =>
    `const ${name}: ${type} = ${written(fieldsOf(type, shapes), shapes, given[name] ?? {}, "")};\n`;
  return [
    HEAD,
    section("points", "PointWords"),
    section("people", "PeopleWords"),
    section("turns", "TurnWords"),
    section("dates", "DateWords"),
    section("kinds", "KindWords"),
    tail(language),
  ].join("\n");
}

const HEAD = `import type { LanguagePack } from "./pack";
import type { DateWords } from "./words/dates";
import type { KindWords } from "./words/kinds";
import type { PeopleWords } from "./words/people";
import type { PointWords } from "./words/points";
import type { TurnWords } from "./words/turns";
`;

function tail({ tag, constant, english, own, dir, wordsParted }: Language): string {
  return `/** ${english}. Sources of the words: none but CLDR yet (months, weekdays); name a grammar, a style guide, real releases. */
export const ${constant}: LanguagePack = {
  tag: ${quoted(tag)},
  name: ${quoted(own)},
  dir: ${quoted(dir)},
  wordsParted: ${wordsParted},
  fold: { drop: null, same: {} },
  abbreviations: [],
  frequentWords: [],
  points,
  people,
  turns,
  dates,
  kinds,
};
`;
}

/** What a new pack knows from the start, by section and list. */
function dataOf(language: Language): Readonly<Record<string, Data>> {
  const {
    months,
    monthsCapitalised,
    weekdays,
    dayEndings,
    joints,
    ranges,
    units,
    eras,
    numericOrder,
    published,
    neither,
  } = language;
  return {
    points: { letters: language.letters },
    dates: {
      months,
      monthsCapitalised,
      weekdays,
      dayEndings,
      joints,
      ranges,
      units,
      eras,
      numericOrder,
      labels: { published, neither },
    },
  };
}

interface Data {
  readonly [list: string]: unknown;
}

/** Interfaces by name, of the files that the sections' types are in. */
type Shapes = ReadonlyMap<string, ts.InterfaceDeclaration>;

function shapesOf(root: string): Shapes {
  const shapes = new Map<string, ts.InterfaceDeclaration>();
  for (const file of ["text/dates", "words/dates", "words/kinds", "words/people", "words/points", "words/turns"]) {
    const place = path.join(root, "lib", ...(file.startsWith("text/") ? [] : ["langs"]), `${file}.ts`);
    const source = ts.createSourceFile(place, readFileSync(place, "utf8"), ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements) {
      if (ts.isInterfaceDeclaration(statement)) shapes.set(statement.name.text, statement);
    }
  }
  return shapes;
}

/** The members that a value of the interface must have, those that it inherits first. */
function fieldsOf(name: string, shapes: Shapes): readonly ts.PropertySignature[] {
  const shape = shapes.get(name);
  if (!shape) throw new RangeError(`${name} is no type of a pack's sections`);
  const inherited = (shape.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => fieldsOf(expression.getText(), shapes)),
  );
  return [...inherited, ...needed(shape.members)];
}

function needed(members: ts.NodeArray<ts.TypeElement>): readonly ts.PropertySignature[] {
  return members.filter(ts.isPropertySignature).filter(({ questionToken }) => questionToken === undefined);
}

function written(fields: readonly ts.PropertySignature[], shapes: Shapes, given: Data, indent: string): string {
  const inner = `${indent}  `;
  const lines = fields.map((field) => {
    const name = field.name.getText();
    return `${commentOf(field, inner)}${inner}${name}: ${emptyOrGiven(field.type, shapes, given[name], inner)},\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

function emptyOrGiven(type: ts.TypeNode | undefined, shapes: Shapes, given: unknown, indent: string): string {
  if (type && ts.isTypeLiteralNode(type)) return written(needed(type.members), shapes, (given ?? {}) as Data, indent);
  const name = type && ts.isTypeReferenceNode(type) ? type.typeName.getText() : "";
  if (shapes.has(name)) return written(fieldsOf(name, shapes), shapes, (given ?? {}) as Data, indent);
  if (given !== undefined) return literal(given);
  if (name === "Readonly") return "{}";
  if (type?.kind === ts.SyntaxKind.StringKeyword) return '""';
  if (type?.kind === ts.SyntaxKind.BooleanKeyword) return "false";
  if (type && ts.isTypeOperatorNode(type)) return "[]";
  throw new RangeError(`no empty value is known of the type ${type?.getText()}`);
}

/** As the formatter writes it, on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return typeof value === "string" ? quoted(value) : String(value);
  const entries = Object.entries(value).map(([key, each]) => `${keyOf(key)}: ${literal(each)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function keyOf(key: string): string {
  return /^[\p{L}_$][\p{L}\p{M}\p{N}_$]*$/u.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The comment of a list's type, with its English examples. */
function commentOf(field: ts.PropertySignature, indent: string): string {
  const source = field.getSourceFile().text;
  const [range] = ts.getLeadingCommentRanges(source, field.pos) ?? [];
  if (!range) return "";
  const lines = source.slice(range.pos, range.end).split("\n");
  return `${indent}${lines.map((line, at) => (at === 0 ? line : `${indent} ${line.trim()}`)).join("\n")}\n`;
}
