/** The README's table of ministries, between its marks. */
import type { RegistryBody } from "../../lib/sites/registry";

const BEGIN = "<!-- ministries: made by `npm run registry` -->";
const END = "<!-- /ministries -->";

/** The text of the README with its table as the registry has it. Throws `RangeError` where the marks are missing. */
export function withMinistries(readme: string, bodies: readonly RegistryBody[]): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new RangeError(`README.md has no marks ${BEGIN} … ${END}`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${ministriesText(bodies)}\n\n${readme.slice(to)}`;
}

/** One line a country, in alphabetical order; then the bodies of no country. Hosts once each, of families their common part. */
function ministriesText(bodies: readonly RegistryBody[]): string {
  const names = new Intl.DisplayNames("en", { type: "region", style: "long" });
  const countries = new Map<string, RegistryBody[]>();
  for (const body of bodies) {
    const country = body.country === null ? "" : (names.of(body.country) ?? body.country);
    countries.set(country, [...(countries.get(country) ?? []), body]);
  }
  const states = [...countries].filter(([country]) => country !== "").sort(([a], [b]) => a.localeCompare(b, "en"));
  const others = countries.get("") ?? [];
  const sites = bodies.flatMap((body) => body.sites);
  return [
    `${bodies.length} bodies of ${states.length} countries and of none, on ${new Set(sites.map(({ host }) => host)).size} hosts; \`*.\` stands for all subdomains. Hosts in italics are read when you click.`,
    "",
    "<details><summary>All ministries, presidencies, missions and international bodies</summary>",
    "",
    "| country | bodies | hosts |",
    "| --- | --- | --- |",
    ...states.map(([country, own]) => row(country, own)),
    ...others.toSorted((a, b) => a.name.localeCompare(b.name, "en")).map((body) => row("–", [body])),
    "",
    "</details>",
  ].join("\n");
}

function row(country: string, own: readonly RegistryBody[]): string {
  const hosts = new Map<string, boolean>();
  for (const { host, onClick } of own.flatMap(({ sites }) => sites))
    hosts.set(host, (hosts.get(host) ?? true) && onClick === true);
  const listed = [...hosts].map(([host, asked]) =>
    asked ? `_${host.replaceAll("*", "\\*")}_` : host.replaceAll("*", "\\*"),
  );
  return `| ${country} | ${own.map(({ name }) => name).join("; ")} | ${listed.join(", ")} |`;
}
