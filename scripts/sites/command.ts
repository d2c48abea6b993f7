import { isRight, judgeSite, missesOf, type Verdict } from "./judge";
import { MEASURES, readSitePages, type SiteMeasure, type SitePage } from "./pages";

type Verdicts = Readonly<Record<SiteMeasure, Verdict>>;

interface Row {
  readonly page: SitePage;
  readonly general: Verdicts;
  readonly withFile: Verdicts;
}

const USAGE = "usage: npm run sites -- [--misses] [--only=PREFIX]";

/** Prints the table; status 1 where anything is missed that the pages do not list, 2 on wrong usage. */
export function sites(args: readonly string[]): 0 | 1 | 2 {
  const wrong = args.find((arg) => arg !== "--misses" && !arg.startsWith("--only="));
  if (wrong !== undefined) {
    process.stderr.write(`${wrong} is not an option.\n${USAGE}\n`);
    return 2;
  }
  const prefix = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length) ?? "";
  const rows = readSitePages()
    .filter(({ name }) => name.startsWith(prefix))
    .map((page) => ({ page, general: judgeSite(page, false), withFile: judgeSite(page, true) }));
  if (args.includes("--misses")) process.stdout.write(rows.map(misses).join(""));
  process.stdout.write(`${table(rows)}\n`);
  return rows.every(isAsListed) ? 0 : 1;
}

function misses({ page, general, withFile }: Row): string {
  return (["general", "with file"] as const)
    .flatMap((reader) => {
      const verdicts = reader === "general" ? general : withFile;
      return missesOf(verdicts).map((measure) => {
        const { want, got } = verdicts[measure];
        return `${page.name} ${measure} (${reader}): want ${JSON.stringify(want)} got ${JSON.stringify(got)}\n`;
      });
    })
    .join("");
}

function isAsListed({ page, withFile }: Row): boolean {
  return missesOf(withFile).every((measure) => page.open?.includes(measure));
}

const WIDTH = 26;

/** One line a page: a tick or a cross for the general reader alone, then for the reader with the site's file. */
function table(rows: readonly Row[]): string {
  const mark = (verdict: Verdict) => (isRight(verdict) ? "✓" : "✗");
  const cells = (verdicts: Verdicts) => MEASURES.map((measure) => mark(verdicts[measure]).padEnd(9)).join("");
  const head = MEASURES.map((measure) => measure.padEnd(9)).join("");
  const lines = rows.map(({ page, general, withFile }) =>
    `${page.name.padEnd(WIDTH)}${cells(general)}| ${cells(withFile)}`.trimEnd(),
  );
  const sum = (pick: (row: Row) => Verdicts) =>
    MEASURES.map((measure) => String(rows.filter((row) => isRight(pick(row)[measure])).length).padEnd(9)).join("");
  const places = new Set(rows.map(({ page }) => page.name.split("/")[0]));
  return [
    `${"".padEnd(WIDTH)}${"general reader alone".padEnd(MEASURES.length * 9)}| with site files`,
    `${"".padEnd(WIDTH)}${head}| ${head}`.trimEnd(),
    ...lines,
    `${`right, of ${rows.length} pages`.padEnd(WIDTH)}${sum((row) => row.general)}| ${sum((row) => row.withFile)}`.trimEnd(),
    `${places.size} sites`,
  ].join("\n");
}
