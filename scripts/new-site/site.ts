import type { IssuerKind } from "../../lib/model";
import type { RegistryBody, RegistrySite } from "../../lib/sites/registry";
import { Trouble } from "../progress.mjs";

/** What the command line asks for. */
export interface Wanted {
  readonly host: string;
  /** Id of the body; null: the ministry of the state that the host's last label names. */
  readonly body: string | null;
  /** For a body that is new. */
  readonly name: string | null;
  readonly kind: string | null;
  readonly country: string | null;
  readonly lang: string;
}

/** The registry with the new site in it. */
export interface Entered {
  readonly bodies: readonly RegistryBody[];
  readonly body: RegistryBody;
  readonly site: RegistrySite;
}

const OPTIONS = ["body", "name", "kind", "country", "lang"] as const;

/** Null where the words are no use of the command. */
export function readWords(words: readonly string[]): Wanted | null {
  const given = new Map<string, string>();
  const hosts: string[] = [];
  for (const word of words) {
    const [, option = "", value = ""] = /^--([a-z]+)=(.+)$/s.exec(word) ?? [];
    if (OPTIONS.some((one) => one === option) && !given.has(option)) given.set(option, value);
    else if (word.startsWith("-")) return null;
    else hosts.push(word);
  }
  const [host] = hosts;
  if (host === undefined || hosts.length > 1) return null;
  const value = (option: (typeof OPTIONS)[number]): string | null => given.get(option) ?? null;
  return {
    host,
    body: value("body"),
    name: value("name"),
    kind: value("kind"),
    country: value("country"),
    lang: value("lang") ?? "en",
  };
}

/** Domains under which all bodies of a state have theirs. */
const GOVERNMENT = /^(?:(?:gov|gob|gouv|gub|govt|go|gv|gc|government)\.)?[a-z]{2,3}$/;

/** Enters the site. Throws `Trouble` with one sentence where it cannot be. */
export function entered(wanted: Wanted, registry: readonly RegistryBody[]): Entered {
  const host = hostOf(wanted.host);
  if (GOVERNMENT.test(host))
    throw new Trouble(
      `${host} is a whole government's: enter it by hand as a shared host (docs/ADDING-A-MINISTRY.md).`,
    );
  for (const { id, name, sites } of registry)
    for (const site of sites)
      if (isIn(host, site.host)) throw new Trouble(`${host} is known already: ${site.host} of ${name} (${id}).`);
  const site: RegistrySite = { host, langs: [wanted.lang], evidence: "known" };
  const id = wanted.body ?? ministryAt(host, registry);
  const known = registry.find((body) => body.id === id);
  if (known !== undefined) {
    if (wanted.name !== null || wanted.kind !== null)
      throw new Trouble(`${id} is there already: ${known.name}. Leave --name and --kind out.`);
    const body = { ...known, sites: [...known.sites, site] };
    return { bodies: registry.map((one) => (one === known ? body : one)), body, site };
  }
  const body = newBody(id, site, wanted);
  return { bodies: [...registry, body], body, site };
}

/** The host of an address or a host as one writes it, in the registry's form. */
function hostOf(written: string): string {
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www[1-9]?|m|mobile)\.|\.$/g, "") : "";
  if (!/^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(host) || !sameHost(written, host))
    throw new Trouble(`“${written}” is no host.`);
  return host;
}

/** A port, a user name or a star is nothing that a host has. */
function sameHost(written: string, host: string): boolean {
  return host !== "" && !/[@*\s]|:\d/.test(written);
}

function isIn(host: string, registered: string): boolean {
  return registered.startsWith("*.") ? host.endsWith(registered.slice(1)) : host === registered;
}

function ministryAt(host: string, registry: readonly RegistryBody[]): string {
  const label = host.slice(host.lastIndexOf(".") + 1).toUpperCase();
  const country = label === "UK" ? "GB" : label;
  const body = registry.find((one) => one.country === country && one.kind === "ministry");
  if (body === undefined)
    throw new Trouble(`${host} names no state by its last label: say whose it is with --body=ID.`);
  return body.id;
}

function newBody(id: string, site: RegistrySite, { name, kind, country }: Wanted): RegistryBody {
  if (name === null || !isKind(kind))
    throw new Trouble(`There is no body ${id}: give it --name="…" and --kind=ministry, presidency, mission or igo.`);
  const label = site.host.slice(site.host.lastIndexOf(".") + 1).toUpperCase();
  return { id, name, country: kind === "igo" ? null : (country ?? label), kind, sites: [site] };
}

function isKind(kind: string | null): kind is IssuerKind {
  return kind === "ministry" || kind === "presidency" || kind === "mission" || kind === "igo";
}
