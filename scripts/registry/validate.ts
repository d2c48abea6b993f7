/** What is wrong in the registry, in sentences. */
import type { RegistryBody, RegistrySite } from "../../lib/sites/registry";
import { partsOf, slowness } from "./pattern";

const KINDS = ["ministry", "presidency", "mission", "igo"];
const BODY_FIELDS = ["id", "name", "names", "country", "kind", "sites"];
const SITE_FIELDS = [
  "host",
  "paths",
  "shared",
  "common",
  "carries",
  "onClick",
  "langs",
  "release",
  "list",
  "example",
  "versions",
  "versions",
  "evidence",
];
/** Domains under which a state's bodies have theirs: nobody's as a whole. */
const PUBLIC = /^\*\.(?:(?:gov|gob|gouv|gub|govt|go|gv|gc|mil|org|com|net)\.)?[a-z]{2,3}$/;
const TWIN = /^(?:www[1-9]?|m|mobile)\./;

/** One sentence for each fault, begun by the body and the host; none for a registry that holds. */
export function faultsOf(bodies: readonly RegistryBody[]): readonly string[] {
  const ids = bodies.map(({ id }) => id);
  return [
    ...repeated(ids).map((id) => `${id}: two bodies have this id`),
    ...bodies.flatMap((body) => bodyFaults(body).map((fault) => `${body.id}: ${fault}`)),
    ...bodies.flatMap((body) =>
      body.sites.flatMap((site) => siteFaults(site, body).map((fault) => `${body.id} ${site.host}: ${fault}`)),
    ),
    ...claimFaults(bodies),
  ];
}

function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((one, i) => list.indexOf(one) !== i))];
}

function bodyFaults(body: RegistryBody): string[] {
  const { id, name, names = [], country, kind, sites } = body;
  const faults = Object.keys(body)
    .filter((field) => !BODY_FIELDS.includes(field))
    .map((field) => `${field} is no field of a body`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) faults.push("an id is small letters and digits, parted by hyphens");
  if ([name, ...names].some((one) => one.trim() !== one || one === ""))
    faults.push("a name is empty or has spaces around it");
  if (repeated(names).length > 0) faults.push("a name stands twice");
  if (!KINDS.includes(kind)) faults.push(`kind is one of ${KINDS.join(", ")}`);
  if ((country === null) !== (kind === "igo")) faults.push("international bodies have no country, all others have one");
  if (country !== null && !isCountry(country)) faults.push(`${country} is no country's code`);
  if (sites.length === 0) faults.push("it has no site");
  return faults.concat(repeated(sites.map(({ host }) => host)).map((host) => `${host} stands twice`));
}

function isCountry(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) && new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined
  );
}

function siteFaults(site: RegistrySite, { names = [] }: RegistryBody): string[] {
  const { host, paths = [], common = [], langs = [], shared, carries, evidence } = site;
  const faults = Object.keys(site)
    .filter((field) => !SITE_FIELDS.includes(field))
    .map((field) => `${field} is no field of a site`);
  if (!isHost(host)) faults.push("no host as the web writes it, without scheme, port, path and www.");
  if (PUBLIC.test(host)) faults.push("a domain under which everyone may be");
  for (const path of [...paths, ...common]) if (!isPath(path)) faults.push(`${path} is no path as the web writes it`);
  for (const path of paths)
    if (paths.some((other) => other !== path && holds(other, path)))
      faults.push(`${path} lies in another of its paths`);
  if (repeated([...paths, ...common]).length > 0) faults.push("a path stands twice");
  if (shared && paths.length + common.length === 0) faults.push("a shared host needs paths or common");
  if (!shared && common.length > 0) faults.push("only a shared host has common paths");
  if (common.length > 0 && names.length === 0) faults.push("common paths need the names that pages print");
  if (carries && shared) faults.push("a host that carries others' releases is a body's own");
  if (!["seen", "known", "guess"].includes(evidence)) faults.push("evidence is seen, known or guess");
  for (const lang of langs) if (!isLanguage(lang)) faults.push(`${lang} is no tag of a language`);
  return [...faults, ...patternFaults(site), ...versionFaults(site), ...exampleFaults(site)];
}

/** As the address parser gives it: small letters, other scripts as `xn--`; no number, no twin of another host. */
function isHost(host: string): boolean {
  const name = host.replace(/^\*\./, "");
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(name) || TWIN.test(name)) return false;
  return URL.canParse(`https://${name}/`) && new URL(`https://${name}/`).hostname === name;
}

function isPath(path: string): boolean {
  if (path === "/") return true;
  return /^\/[^?#*]*[^/?#*]$/.test(path) && new URL(path, "https://host.invalid/").pathname === path;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function patternFaults({ release, list, versions }: RegistrySite): string[] {
  return [release, list, versions?.address].flatMap((pattern) => {
    if (pattern === undefined) return [];
    if (pattern !== versions?.address && !/^\^?\/|^\^\(\?:.*\//.test(pattern))
      return [`${pattern} begins with a path, after ^ where it is the whole`];
    try {
      new RegExp(pattern, "u");
      const slow = slowness(partsOf(pattern));
      return slow === null ? [] : [`${pattern} could take long: ${slow}`];
    } catch (error) {
      return [`${pattern}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

function versionFaults({ versions }: RegistrySite): string[] {
  if (versions === undefined) return [];
  const { address, langs, evidence } = versions;
  const faults: string[] = [];
  if (!address.startsWith("^") || !address.endsWith("$")) faults.push(`${address} is not of a whole address`);
  try {
    if (new RegExp(`${address}|`, "u").exec("")?.length !== 2) faults.push(`${address} has not one group`);
    const slow = slowness(partsOf(address));
    if (slow !== null) faults.push(`${address} could take long: ${slow}`);
  } catch (error) {
    faults.push(`${address}: ${error instanceof Error ? error.message : String(error)}`);
  }
  for (const lang of Object.keys(langs)) if (!isLanguage(lang)) faults.push(`${lang} is no tag of a language`);
  if (Object.keys(langs).length < 2) faults.push("versions are of two languages or more");
  if (repeated(Object.values(langs)).length > 0) faults.push("two languages have the same part of an address");
  if (!["seen", "known", "guess"].includes(evidence)) faults.push("evidence of versions is seen, known or guess");
  return faults;
}

function exampleFaults(site: RegistrySite): string[] {
  const { host, paths = [], common = [], shared, release, list, example } = site;
  if (example === undefined) return [];
  if (!URL.canParse(example)) return ["its example is no address"];
  const { hostname, pathname, search } = new URL(example);
  const faults: string[] = [];
  const own = host.startsWith("*.") ? hostname.endsWith(host.slice(1)) : hostname.replace(TWIN, "") === host;
  if (!own) faults.push("its example is on another host");
  if (shared && ![...paths, ...common].some((path) => holds(path, pathname)))
    faults.push("its example is on none of its paths");
  const target = pathname + search;
  if (release !== undefined && !new RegExp(release, "u").test(target))
    faults.push("its pattern of releases is not that of its example");
  if (list !== undefined && new RegExp(list, "iu").test(target)) faults.push("its example is a list, by its pattern");
  return faults;
}

/** Whether `inner` is `outer` or lies below it. */
function holds(outer: string, inner: string): boolean {
  return outer === "/" || inner === outer || inner.startsWith(`${outer}/`) || inner.startsWith(`${outer}.`);
}

/** Two bodies on one host: each shares it, and no path of one's own is or lies in one of the other's. */
function claimFaults(bodies: readonly RegistryBody[]): string[] {
  const claims = bodies.flatMap(({ id, sites }) => sites.map((site) => ({ id, site })));
  const hosts = new Map<string, { id: string; site: RegistrySite }[]>();
  for (const claim of claims) hosts.set(claim.site.host, [...(hosts.get(claim.site.host) ?? []), claim]);
  return [...hosts].flatMap(([host, own]) =>
    own.flatMap((one, i) =>
      own.slice(i + 1).flatMap((other) => {
        if (one.id === other.id) return [];
        const both = `${one.id} and ${other.id}: both claim ${host}`;
        if (!one.site.shared || !other.site.shared) return [both];
        const twice = (one.site.paths ?? []).filter((path) =>
          (other.site.paths ?? []).some((rival) => holds(rival, path) || holds(path, rival)),
        );
        return twice.map((path) => `${both}${path}`);
      }),
    ),
  );
}
