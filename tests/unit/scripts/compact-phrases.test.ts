import { describe, expect, test } from "vitest";
import { phrases } from "../../../lib/langs/phrases";
import { compactPhrases } from "../../../scripts/compact-phrases";

describe("lists of phrases in the package", () => {
  test("stand without the layout of their source", () => {
    const code =
      'import { phrases as list } from "../phrases";\nexport const verbs = list(`\n  put forward, set out\n  proposed,\n`);';
    expect(compactPhrases(code, "verbs.ts")).toBe(
      'import { phrases as list } from "../phrases";\nexport const verbs = list("put forward,set out,proposed");',
    );
  });

  test("hold the same phrases, in their order", () => {
    const list = '\n  выдвинул, «предложил»\n  l\'une, "deux",, trois\n';
    const compacted = compactPhrases(
      `import { phrases } from "./phrases"; phrases(${JSON.stringify(list)})`,
      "words.ts",
    );
    const written = JSON.parse(/phrases\((".*")\)$/.exec(compacted ?? "")?.[1] ?? "");
    expect(phrases(written)).toEqual(phrases(list));
    expect(phrases(written)).toEqual(["выдвинул", "«предложил»", "l'une", '"deux"', "trois"]);
  });

  test("text that another function takes stays as it is", () => {
    const code = 'import { phrases } from "./phrases"; export const both = [forms("a  b", "c"), phrases("a, b")];';
    expect(compactPhrases(code, "words.ts")).toContain('forms("a  b", "c"), phrases("a,b")');
  });

  test("a module without such lists is left alone", () => {
    expect(compactPhrases("export const list = (words: string) => words;", "other.ts")).toBeNull();
  });
});
