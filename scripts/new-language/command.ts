import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packs } from "../../lib/langs/index";
import { program, ROOT, run } from "../commands.mjs";
import { say, Trouble } from "../progress.mjs";
import { type Language, languageOf } from "./language";
import { packText } from "./pack";
import { testText } from "./test";

const USAGE = "usage: npm run new-language -- TAG   (the primary tag of the language, as “nl” or “ko”)";

/** The command line: exit status 0; 2 on wrong usage. Throws `Trouble` with one sentence where the language cannot be made. */
export async function newLanguage(args: readonly string[]): Promise<0 | 2> {
  const [tag] = args;
  if (args.length !== 1 || tag === undefined || tag.startsWith("-")) {
    say(USAGE);
    return 2;
  }
  const { language, files } = makeLanguage(tag, ROOT);
  await run(process.execPath, [program("@biomejs/biome", "biome"), "check", "--write", ...files], { quiet: true });
  for (const file of files) say(`made  ${file}`);
  say(`${language.english} (${language.own}) is in the list. Next: docs/ADDING-A-LANGUAGE.md.`);
  return 0;
}

/**
 * Makes the pack and its test under `root` and enters the pack in the list. Nothing is written unless all can be.
 * Throws `Trouble` where the tag is wrong or the language exists.
 */
export function makeLanguage(
  tag: string,
  root: string,
): { readonly language: Language; readonly files: readonly string[] } {
  const language = languageOf(tag);
  const pack = `lib/langs/${tag}.ts`;
  const test = `tests/unit/langs/${tag}.test.ts`;
  const list = "lib/langs/index.ts";
  for (const file of [pack, test]) {
    if (existsSync(path.join(root, file))) throw new Trouble(`${language.english} exists already: ${file}.`);
  }
  if (packs.some((each) => each.tag === tag)) throw new Trouble(`${language.english} is in ${list} already.`);
  const index = withLanguage(readFileSync(path.join(root, list), "utf8"), language);
  const text = packText(language, root);
  writeFileSync(path.join(root, pack), text);
  writeFileSync(path.join(root, test), testText(language));
  writeFileSync(path.join(root, list), index);
  return { language, files: [pack, test, list] };
}

/** The list of packs with one more: its import in alphabetical order, its name at the end. */
export function withLanguage(index: string, { tag, constant }: Language): string {
  const line = `import { ${constant} } from "./${tag}";\n`;
  const imports = [...index.matchAll(/^import .* from "\.\/([a-z]+)";\n/gm)];
  const after = imports.find(([, name = ""]) => name > tag);
  const at = after?.index ?? (imports.at(-1)?.index ?? 0) + (imports.at(-1)?.[0].length ?? 0);
  const imported = index.slice(0, at) + line + index.slice(at);
  const made = imported.replace(/(packs: readonly LanguagePack\[\] = \[[^\]]*?),?\s*\]/, `$1, ${constant}]`);
  if (made === imported) throw new Trouble("lib/langs/index.ts has no list “packs” to enter the language in.");
  return made;
}
