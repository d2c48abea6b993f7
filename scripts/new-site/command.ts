import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RegistryBody } from "../../lib/sites/registry";
import { program, ROOT, run } from "../commands.mjs";
import { say, Trouble } from "../progress.mjs";
import { makeFiles } from "../registry/command";
import { registryText } from "../registry/text";
import { faultsOf } from "../registry/validate";
import { expectedText, nameOf, pageText, testText } from "./files";
import { type Entered, entered, readWords, type Wanted } from "./site";

const USAGE = `usage: npm run new-site -- HOST [--body=ID] [--lang=en]
       npm run new-site -- HOST --body=ID --name="Presidency of …" --kind=presidency [--country=XX]`;

const REGISTRY = "lib/sites/registry.json";

/** The command line: exit status 0; 2 on wrong usage. Throws `Trouble` with one sentence where the site cannot be made. */
export async function newSite(args: readonly string[]): Promise<0 | 2> {
  const wanted = readWords(args);
  if (wanted === null) {
    say(USAGE);
    return 2;
  }
  const { made, body } = makeSite(wanted, ROOT);
  const tests = made.filter((file) => file.endsWith(".test.ts"));
  await run(process.execPath, [program("@biomejs/biome", "biome"), "check", "--write", ...tests], { quiet: true });
  for (const file of made) say(`made  ${file}`);
  say(`It is a site of ${body.name} (${body.id}). Next: docs/ADDING-A-MINISTRY.md.`);
  return 0;
}

/**
 * Enters the site in the registry under `root`, and makes its page, what is on it, its test, and everything that is made of the
 * registry. Nothing is written unless all can be. Throws `Trouble` where the site is known, is no host, or is nobody's.
 */
export function makeSite(wanted: Wanted, root: string): Entered & { readonly made: readonly string[] } {
  const registry = JSON.parse(readFileSync(path.join(root, REGISTRY), "utf8")) as readonly RegistryBody[];
  const site = entered(wanted, registry);
  const [fault] = faultsOf(site.bodies);
  if (fault !== undefined) throw new Trouble(`${fault}.`);
  const folder = `tests/fixtures/sites/${site.body.id}`;
  const name = nameOf(site.site.host);
  const files = new Map([
    [REGISTRY, registryText(site.bodies)],
    [`${folder}/${name}.html`, pageText(site)],
    [`${folder}/${name}.json`, expectedText(site)],
    [`tests/unit/sites/bodies/${name}.test.ts`, testText(site)],
  ]);
  for (const file of files.keys())
    if (file !== REGISTRY && existsSync(path.join(root, file))) throw new Trouble(`${file} is there already.`);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return { ...site, made: [...files.keys(), ...makeFiles(root)] };
}
