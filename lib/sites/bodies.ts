/** Bodies by their ids: what is needed of the registry once a page is read. Made of it, by `npm run registry`. */
import type { Issuer } from "../model";
import list from "./bodies.json";
import type { VersionForm } from "./registry";

interface KnownBody extends Issuer {
  readonly names?: readonly string[];
  /** Regular expressions of releases' addresses, by host. */
  readonly releases?: Readonly<Record<string, string>>;
  /** How addresses say their language, by host. */
  readonly versions?: Readonly<Record<string, Pick<VersionForm, "address" | "langs">>>;
  /** Hosts that carry releases of any body. */
  readonly carries?: readonly string[];
}

const bodies = new Map((list as readonly KnownBody[]).map((body) => [body.id, body]));

/** @throws RangeError for an id that the registry does not have. */
function known(id: string): KnownBody {
  const body = bodies.get(id);
  if (body === undefined) throw new RangeError(`no body has the id ${id}`);
  return body;
}

/** Id, name, country and kind of a body, and nothing else: as records carry it. */
export function bodyOf(bodyId: string): Issuer {
  const { id, name, country, kind } = known(bodyId);
  return { id, name, country, kind };
}

/** What pages print for a body; its English name in the registry among them. */
export function namesOf(bodyId: string): readonly string[] {
  const { name, names = [] } = known(bodyId);
  return [name, ...names];
}

/** The form of releases' addresses that a body has on a host, or null. */
export function releaseForm(bodyId: string, host: string): string | null {
  return known(bodyId).releases?.[host] ?? null;
}

/** How addresses of a body's host say their language, or null. */
export function versionForm(bodyId: string, host: string): Pick<VersionForm, "address" | "langs"> | null {
  return known(bodyId).versions?.[host] ?? null;
}

/** Whether the body's host carries releases of any body. */
export function carriesOthers(bodyId: string, host: string): boolean {
  return known(bodyId).carries?.includes(host) ?? false;
}

/** Every id, in the registry's order. */
export function bodyIds(): Iterable<string> {
  return bodies.keys();
}
