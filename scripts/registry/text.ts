/** The registry as text: a line a body, a line a site, so that a change of one site is a change of one line. */
import type { RegistryBody } from "../../lib/sites/registry";

/** `lib/sites/registry.json` as it is written: what is parsed from it gives the same text again. */
export function registryText(bodies: readonly RegistryBody[]): string {
  return `[\n${bodies.map(bodyText).join(",\n")}\n]\n`;
}

function bodyText({ sites, ...own }: RegistryBody): string {
  const head = spaced(own).slice(0, -1);
  return `  ${head}, "sites": [\n${sites.map((site) => `    ${spaced(site)}`).join(",\n")}\n  ]}`;
}

/** One line of JSON with a space after colons and commas, as people write it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${spaced(inner)}`)
    .join(", ")}}`;
}
