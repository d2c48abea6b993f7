/** Addresses that resemble a known body's and belong to somebody else. */
import { skeletonOf } from "./confusable";
import { decodeHost } from "./punycode";
import { knownHosts as hostsOfTable } from "./table";

/** What the platform's address parser gives. Named here because the pure folders compile without the DOM's types. */
interface Address {
  readonly protocol: string;
  readonly username: string;
  readonly hostname: string;
}
declare const URL: { new (address: string): Address };

/** The known host that an address resembles, and whose it is. */
export interface Resemblance {
  /** The host that really answers. */
  readonly host: string;
  /** The known host. */
  readonly real: string;
}

/**
 * The known host that the address at a host of somebody else looks like, or null. To be asked only where `matchSite` knows nobody.
 *
 * - a known host as a part of the name: `mfa.gov.cn.example.com`, `mfa-gov-cn.example.com`
 * - as the user name before the host: `https://mfa.gov.cn@example.com/`
 * - in letters that look the same: `mfа.gov.cn` (Cyrillic а), `rnfa.gov.cn`
 *
 * False: `news.gov.cn`, which shares an ending with a known host and no whole name; `un.example.com`.
 */
export function resemblanceOf(address: string): Resemblance | null {
  let parsed: Address;
  try {
    parsed = new URL(address);
  } catch {
    return null;
  }
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
  const host = parsed.hostname.replace(/\.$/, "");
  const user = parsed.username.toLowerCase().replace(/^www\./, "");
  const real = known().has(user) ? user : (within(host) ?? drawnAlike(host));
  return real === null ? null : { host, real };
}

/** Labels that a known host must have for its labels joined by hyphens to mean it: "un-org" is said by chance, "mfa-gov-cn" is not. */
const JOINED = 3;

/** A known host among the labels of another. At the very end it would be the known host itself, or one under it. */
function within(host: string): string | null {
  const labels = host.split(".");
  for (let from = 0; from < labels.length; from++)
    for (let to = labels.length - 1; to > from + 1; to--) {
      const part = labels.slice(from, to).join(".");
      if (known().has(part)) return part;
    }
  for (const label of labels) {
    const parts = label.split("-");
    for (let from = 0; from + JOINED <= parts.length; from++)
      for (let to = parts.length; to >= from + JOINED; to--) {
        const part = parts.slice(from, to).join(".");
        if (known().has(part)) return part;
      }
  }
  return null;
}

/** A known host written with other letters of the same look, whole or with `www.` or another label before it. */
function drawnAlike(host: string): string | null {
  const drawn = skeletonOf(decodeHost(host));
  for (let from = 0; from >= 0; from = next(drawn, from)) {
    const real = skeletons().get(drawn.slice(from));
    // What is written in the very letters of the known host lies under it, and is the registry's to know.
    if (real !== undefined && !host.endsWith(real)) return real;
  }
  return null;
}

/** Where the next label begins; -1 behind the last. */
function next(host: string, from: number): number {
  const dot = host.indexOf(".", from);
  return dot < 0 ? -1 : dot + 1;
}

let knownHosts: ReadonlySet<string> | null = null;
let drawnHosts: ReadonlyMap<string, string> | null = null;

/** Known hosts, families by the part behind `*.`. Built at the first question. */
function known(): ReadonlySet<string> {
  knownHosts ??= new Set([...hostsOfTable()].map((host) => host.replace(/^\*\./, "")));
  return knownHosts;
}

/** Known hosts by how they look. */
function skeletons(): ReadonlyMap<string, string> {
  drawnHosts ??= new Map([...known()].map((host) => [skeletonOf(host), host]));
  return drawnHosts;
}
