/** The detector's table: whose a host is, and which of its addresses are lists. Made of the registry, by `npm run registry`. */
import { DETECTOR } from "./detector";

/** One body's claim on a host. */
export interface Claim {
  /** As the registry writes it. */
  readonly host: string;
  /** The body's id. */
  readonly body: string;
  /** Others publish on the host too: only `own` and, where the page names the body, `common` are its. */
  readonly shared: boolean;
  readonly own: readonly string[];
  readonly common: readonly string[];
  /** Regular expression of lists, or null. */
  readonly list: string | null;
}

/** What list patterns are often made of, and the sign for it in the table: characters that no pattern has by itself. */
export const SHORTHAND: ReadonlyMap<string, string> = new Map([
  ["~", "/?(?:page/\\d+/?)?(?:\\?|$)"],
  [";", "(?:\\?|$)"],
  ["<", "(?:"],
  ["@", "[a-z]{2}/"],
  ['"', "[\\w-]+"],
  [">", "\\d+"],
  ["'", "\\."],
]);

const [HOSTS = "", SHARES = "", LISTS = ""] = DETECTOR.split("\n\n");

const LINES = `\n${HOSTS}`;
const NOBODYS: ReadonlyMap<string, readonly Claim[]> = new Map();

const built = new Map<string, ReadonlyMap<string, readonly Claim[]>>();
/** The last label that nobody has. What strangers ask for is not kept beyond that: there is no end to it. */
let strange = "";

/** Claims on a host as the registry writes it (`*.` and all). Only the lines of its last label are read, at their first question. */
export function claimsOn(host: string): readonly Claim[] {
  return claimsUnder(host.slice(host.lastIndexOf(".") + 1)).get(host) ?? [];
}

/** Every host of the registry, as it writes them. */
export function knownHosts(): readonly string[] {
  const labels = HOSTS.split("\n").flatMap((line) => /^[^: ]+/.exec(line)?.[0] ?? []);
  return labels.flatMap((label) => [...claimsUnder(label).keys()]);
}

function claimsUnder(label: string): ReadonlyMap<string, readonly Claim[]> {
  const known = label === strange ? NOBODYS : built.get(label);
  if (known !== undefined) return known;
  const from = lineOf(label);
  if (from < 0) {
    strange = label;
    return NOBODYS;
  }
  const claims = build(label, from);
  built.set(label, claims);
  return claims;
}

/** Where the first line of a label begins, or -1. Lines of one label stand together. */
function lineOf(label: string): number {
  const own = LINES.indexOf(`\n${label} `);
  const other = LINES.indexOf(`\n${label}:`);
  return own < 0 || (other >= 0 && other < own) ? other : own;
}

/**
 * Three parts. Hosts: a line for each body under each last label; the label (unless it is that of the line before), the body's id
 * where it is another ("cn", "ae:-wam", ":-president", "com:er"), its hosts without the label. "!" stands for ".gov" at their end.
 * Behind them: ";" for a shared host, whose paths are the next line of the second part (its own, a tab, the common ones, without the
 * first stroke); "?" for one on which everything is common; "=" for a list pattern, the next line of the third part.
 */
function build(label: string, from: number): ReadonlyMap<string, readonly Claim[]> {
  const map = new Map<string, Claim[]>();
  const before = HOSTS.slice(0, from);
  const paths = linesFrom(SHARES, count(before, ";"));
  const lists = linesFrom(LISTS, count(before, "="));
  const lines = HOSTS.slice(from).split("\n");
  for (const [i, line] of lines.entries()) {
    const [head = "", ...entries] = line.split(" ");
    if (i > 0 && !head.startsWith(":")) break;
    const id = head.slice(head.indexOf(":") + 1);
    for (const entry of entries) {
      const [, rest = "", mark = "", listed = ""] = /^([^;?=]*)([;?]?)(=?)$/.exec(entry) ?? [];
      const host = rest === "" ? label : `${rest.replace("!", ".gov")}.${label}`;
      const [alone = "", common = ""] = mark === ";" ? (paths.next().value ?? "").split("\t") : [];
      const claim: Claim = {
        host,
        body: id === "" ? label : id.startsWith("-") ? label + id : id,
        shared: mark !== "",
        own: pathsOf(alone),
        common: mark === "?" ? ["/"] : pathsOf(common),
        list: listed === "" ? null : longPattern(lists.next().value ?? ""),
      };
      const claims = map.get(host);
      if (claims === undefined) map.set(host, [claim]);
      else claims.push(claim);
    }
  }
  return map;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

function linesFrom(text: string, skipped: number): IterableIterator<string> {
  return text.split("\n").slice(skipped).values();
}

function pathsOf(text: string): string[] {
  return text === "" ? [] : text.split(" ").map((path) => `/${path}`);
}

/** A list pattern in full. Without a sign at its end it has the tail "~"; "!" says that it ends where it ends. */
export function longPattern(short: string): string {
  const tailed = short.endsWith("!") ? short.slice(0, -1) : /[$;]$/.test(short) ? short : `${short}~`;
  return `^/${tailed}`.replace(/[~;<@">']/g, (sign) => SHORTHAND.get(sign) ?? sign).replace(/^\^\/\^/, "");
}
