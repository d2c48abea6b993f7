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

let built: ReadonlyMap<string, readonly Claim[]> | null = null;

/** Claims on a host as the registry writes it (`*.` and all). Built at the first question. */
export function claimsOn(host: string): readonly Claim[] {
  built ??= build();
  return built.get(host) ?? [];
}

/** Every host of the registry, as it writes them. */
export function knownHosts(): Iterable<string> {
  built ??= build();
  return built.keys();
}

/**
 * Three parts. Hosts: a line for each body under each last label; the label (unless it is that of the line before), the body's id
 * where it is another ("cn", "ae:-wam", ":-president", "com:er"), its hosts without the label. "!" stands for ".gov" at their end.
 * Behind them: ";" for a shared host, whose paths are the next line of the second part (its own, a tab, the common ones, without the
 * first stroke); "?" for one on which everything is common; "=" for a list pattern, the next line of the third part.
 */
function build(): ReadonlyMap<string, readonly Claim[]> {
  const map = new Map<string, Claim[]>();
  const [hosts = "", shares = "", patterns = ""] = DETECTOR.split("\n\n");
  const paths = shares.split("\n").values();
  const lists = patterns.split("\n").values();
  let label = "";
  for (const line of hosts.split("\n")) {
    const [body = "", ...entries] = line.split(" ");
    const [own = "", id = ""] = body.split(":");
    label = own || label;
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

function pathsOf(text: string): string[] {
  return text === "" ? [] : text.split(" ").map((path) => `/${path}`);
}

/** A list pattern in full. Without a sign at its end it has the tail "~"; "!" says that it ends where it ends. */
export function longPattern(short: string): string {
  const tailed = short.endsWith("!") ? short.slice(0, -1) : /[$;]$/.test(short) ? short : `${short}~`;
  return `^/${tailed}`.replace(/[~;<@">']/g, (sign) => SHORTHAND.get(sign) ?? sign).replace(/^\^\/\^/, "");
}
