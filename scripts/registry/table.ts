/** The detector's table and the names of bodies, as they are made of the registry. */
import type { IssuerKind } from "../../lib/model";
import type { RegistryBody, RegistrySite } from "../../lib/sites/registry";
import { longPattern, SHORTHAND } from "../../lib/sites/table";

/** `lib/sites/detector.ts`: everything that is asked before a page is touched. lib/sites/table.ts reads it and says how. */
export function detectorText(bodies: readonly RegistryBody[]): string {
  const rows = bodies
    .flatMap(({ id, sites }) =>
      sites.map((site) => ({ id, site, label: site.host.slice(site.host.lastIndexOf(".") + 1) })),
    )
    .sort((a, b) => compare(a.label, b.label) || compare(a.id, b.id) || compare(a.site.host, b.site.host));
  const lines = new Map<string, string[]>();
  for (const { id, site, label } of rows) {
    const line = `${label}${idText(id, label)}`;
    lines.set(line, [...(lines.get(line) ?? []), hostText(site, label)]);
  }
  const parts = [
    [...lines].map(([line, entries], i) => [lineHead(line, [...lines.keys()][i - 1]), ...entries].join(" ")),
    rows.flatMap(({ site }) => (site.shared && !isAllCommon(site) ? [pathsText(site)] : [])),
    rows.flatMap(({ site }) => (site.list ? [shortPattern(site.list)] : [])),
  ];
  const table = parts.map((part) => part.join("\n")).join("\n\n");
  if (/[`]|\$\{/.test(table)) throw new RangeError("the table has a sign that ends its text");
  return `/** Made of registry.json by \`npm run registry\`; lib/sites/table.ts reads it. */\nexport const DETECTOR = String.raw\`${table}\`;\n`;
}

/** "ae:-wam", or ":-wam" where the line before begins with "ae" too. */
function lineHead(line: string, before: string | undefined): string {
  const [label = "", id = ""] = line.split(":");
  return before?.split(":")[0] === label ? `:${id}` : line;
}

/** `lib/sites/bodies.json`: what is needed once a page is read. Names, and the forms of releases' addresses by host. */
export function bodiesText(bodies: readonly RegistryBody[]): string {
  const lines = bodies.map(({ id, name, country, kind, names = [], sites }) => {
    const releases = sites.flatMap(({ host, release }) => (release ? [[host, release]] : []));
    const versions = sites.flatMap(({ host, versions }) =>
      versions ? [[host, { address: versions.address, langs: versions.langs }] as const] : [],
    );
    const carries = sites.filter((site) => site.carries).map(({ host }) => host);
    return JSON.stringify({
      id,
      name,
      country,
      kind: kind satisfies IssuerKind,
      ...(names.length > 0 ? { names } : {}),
      ...(releases.length > 0 ? { releases: Object.fromEntries(releases) as Record<string, string> } : {}),
      ...(versions.length > 0 ? { versions: Object.fromEntries(versions) } : {}),
      ...(carries.length > 0 ? { carries } : {}),
    });
  });
  return `[\n${lines.join(",\n")}\n]\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Everything on the host may be anybody's, and nothing is the body's without being named. */
function isAllCommon({ paths, common }: RegistrySite): boolean {
  return paths === undefined && common?.length === 1 && common[0] === "/";
}

function hostText(site: RegistrySite, label: string): string {
  const rest = site.host.slice(0, -label.length - 1).replace(/\.gov$/, "!");
  const shared = !site.shared ? "" : isAllCommon(site) ? "?" : ";";
  return `${rest}${shared}${site.list ? "=" : ""}`;
}

function idText(id: string, label: string): string {
  if (id === label) return "";
  return id.startsWith(`${label}-`) ? `:${id.slice(label.length)}` : `:${id}`;
}

function pathsText({ paths = [], common = [] }: RegistrySite): string {
  const bare = (list: readonly string[]): string => list.map((path) => path.slice("/".length)).join(" ");
  return `${bare(paths)}\t${bare(common)}`.trimEnd();
}

/** Throws where a pattern has a character that the table uses for something else. */
export function shortPattern(pattern: string): string {
  let short = pattern.startsWith("^/") ? pattern.slice("^/".length) : `^${pattern}`;
  for (const [sign, long] of SHORTHAND) short = short.replaceAll(long, sign);
  if (short.endsWith("~")) short = short.slice(0, -1);
  else if (!/[$;]$/.test(short)) short += "!";
  if (longPattern(short) !== pattern)
    throw new RangeError(`the pattern ${pattern} has one of the signs ${[...SHORTHAND.keys()].join(" ")}`);
  return short;
}
