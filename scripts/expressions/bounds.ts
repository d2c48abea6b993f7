/**
 * Expressions that are not linear, or of which the checker cannot tell in its time, and what refuses them long inputs. Each is tried in the tests with inputs of that length.
 * A new one belongs here only where the bound stands in the same function as the expression.
 */
export interface Bound {
  readonly file: string;
  /** What the expression's source begins with. */
  readonly begins: string;
  /** Units of the longest text that it is given. */
  readonly most: number;
  /** What sees to that. */
  readonly by: string;
}

export const BOUNDS: readonly Bound[] = [
  { file: "lib/text/dates.ts", begins: "(?<![\\p{L}\\d:.,/])(\\d{1,2})", most: 32, by: "namedDates: REACH" },
  { file: "lib/extract/dates/postposed.ts", begins: "[\\u30a1-\\u30fc", most: 40, by: "postposedPlace: LONGEST" },
  { file: "lib/extract/detect/title.ts", begins: "\\s+[-–—|·•:»«]", most: 1000, by: "lib/page/hints: LONGEST_VALUE" },
  { file: "lib/extract/detect/title.ts", begins: "[\\s|｜_·•", most: 1000, by: "lib/page/hints: LONGEST_VALUE" },
  { file: "lib/extract/turns/labels.ts", begins: "[\\p{L}\\p{M}.]*$", most: 12, by: "findColon: 12 units" },
  { file: "lib/extract/turns/labels.ts", begins: "^[\"']+|", most: 110, by: "readLabel: REACH" },
  {
    file: "lib/extract/turns/outlets.ts",
    begins: "^(.+?)\\s\\p{Ll}{2,3}",
    most: 80,
    by: "withoutCountry: LONGEST_OUTLET",
  },
  { file: "lib/page/languageNames.ts", begins: "^[\\s[(<|/·•»>›-]+|", most: 40, by: "clean: LONGEST_LABEL" },
  { file: "lib/page/surroundings.ts", begins: "^[\\s>›»→/|:]+|", most: 1000, by: "tidy: LONGEST_VALUE" },
  { file: "lib/page/title.ts", begins: "\\s+[-–—|·•:»«›>/]", most: 1000, by: "readMetaHints: LONGEST_VALUE" },
  { file: "lib/page/version.ts", begins: "<meta\\s", most: 1024, by: "decode: DECLARED_WITHIN" },
];
