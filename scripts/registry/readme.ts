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
    // As HTML: a table in Markdown is padded to its widest line, and this one would be 170 kB.
    "<details><summary>All ministries, presidencies, missions and international bodies</summary>",
    "<table>",
    "<tr><th>country</th><th>bodies</th><th>hosts</th></tr>",
    ...states.map(([country, own]) => row(country, own)),
    ...others.toSorted((a, b) => a.name.localeCompare(b.name, "en")).map((body) => row("–", [body])),
    "</table>",
    "</details>",
  ].join("\n");
}

function row(country: string, own: readonly RegistryBody[]): string {
  const hosts = new Map<string, boolean>();
  for (const { host, onClick } of own.flatMap(({ sites }) => sites))
    hosts.set(host, (hosts.get(host) ?? true) && onClick === true);
  const listed = [...hosts].map(([host, asked]) => (asked ? `<i>${host}</i>` : host));
  const bodies = own.map(({ name }) => escaped(name));
  return `<tr><td>${escaped(country)}</td><td>${bodies.join("<br>")}</td><td>${listed.join(" ")}</td></tr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
