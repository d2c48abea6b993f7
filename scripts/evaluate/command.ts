import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { needsRefining } from "../../lib/extract/people/questions";
import type { ReleaseRecord } from "../../lib/model";
import { recordOf, refinedRecordOf } from "../extract/record";
import { table } from "./figures";
import { type Gold, readGold } from "./gold";
import { type Judgement, judge } from "./judge";

/** Pages of our own, with everything that is on them: there the expectation is exact. */
const OWN = fileURLToPath(new URL("../../tests/fixtures/releases", import.meta.url));

/** When the pages are read, for the record: no figure depends on it. */
const READ_AT = "2026-01-01T00:00:00.000Z";

const USAGE = "usage: npm run evaluate -- [DIR] [--misses] [--only=PREFIX]   (DIR holds pages/ and gold/)";

/** Prints the table; status 1 where one of our own pages misses anything, 2 on wrong usage. */
export async function evaluate(args: readonly string[]): Promise<0 | 1 | 2> {
  const [folder = OWN, ...more] = args.filter((arg) => !arg.startsWith("--"));
  const wrong = args.find((arg) => arg.startsWith("--") && arg !== "--misses" && !arg.startsWith("--only="));
  const start = process.env.npm_lifecycle_event === "evaluate" ? process.env.INIT_CWD : undefined;
  const directory = path.resolve(start ?? process.cwd(), folder);
  if (more.length > 0 || wrong !== undefined || !existsSync(path.join(directory, "gold"))) {
    process.stderr.write(`${wrong ? `${wrong} is not an option.` : `${directory} has no gold/.`}\n${USAGE}\n`);
    return 2;
  }
  const prefix = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length) ?? "";
  const golds = readGold(path.join(directory, "gold"), prefix);
  const judgements: Judgement[] = [];
  const byRules: Judgement[] = [];
  let asked = 0;
  for (const gold of golds) {
    judgements.push(...(await judgeFile(gold, path.join(directory, "pages"), refinedRecordOf)));
    const rulesOnly = (...page: Parameters<typeof recordOf>): ReleaseRecord => {
      const record = recordOf(...page);
      if (needsRefining(record)) asked++;
      return record;
    };
    byRules.push(...(await judgeFile(gold, path.join(directory, "pages"), rulesOnly)));
  }
  const languages = new Map(golds.map((gold) => [gold.id, gold.lang.split("-")[0] ?? gold.lang]));
  if (args.includes("--misses"))
    for (const judgement of judgements) if (judgement.outcome !== "right") process.stdout.write(line(judgement));
  process.stdout.write(
    `${golds.length} pages\n${table(judgements, byRules, (id) => languages.get(id) ?? "?")}\n"rules": without compromise, which was asked on ${asked} of the pages\n`,
  );
  return directory === OWN && judgements.some((judgement) => judgement.outcome !== "right") ? 1 : 0;
}

/** Reads one page, as the command line does unless another way is given, and compares. */
export async function judgeFile(
  gold: Gold,
  pages: string,
  read: (page: Uint8Array, url: string | null, at: string) => ReleaseRecord | Promise<ReleaseRecord> = refinedRecordOf,
): Promise<readonly Judgement[]> {
  try {
    return judge(gold, await read(readFileSync(path.join(pages, `${gold.id}.html`)), gold.url, READ_AT));
  } catch (error) {
    return judge(gold, null, error instanceof Error ? error.message : String(error));
  }
}

function line({ id, measure, outcome, want, got }: Judgement): string {
  return `${outcome.toUpperCase()} ${id} ${measure}: want ${JSON.stringify(want)} got ${JSON.stringify(got)}\n`;
}
