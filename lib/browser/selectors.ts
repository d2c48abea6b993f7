/**
 * What a site's file says, on its way to the reader in the page. A script injected from a file takes no arguments: the
 * selectors are laid down in the extension's own world of the page just before, and taken up by the reader.
 */

/** Selectors by what they find. */
export type Selectors = Readonly<Record<string, string>>;

/** Name under which they lie, for the moment between two scripts. */
export const PLACE = "readout:selectors";

/** Runs in the page. Stands for itself: browsers inject its text. */
export function layDown(place: string, value: unknown): void {
  Reflect.set(globalThis, place, value);
}

/** Runs in the page, and stands for itself: what lies at a place, where it is plain data. */
export function standing(place: string): unknown {
  return Reflect.get(globalThis, place);
}

/** What was laid down, or null; it is not left behind. */
export function takeUp(): Selectors | null {
  const found = takeFrom(PLACE);
  return typeof found === "object" && found !== null && Object.values(found).every((each) => typeof each === "string")
    ? (found as Selectors)
    : null;
}

/** What lies at a place, which is empty then. */
export function takeFrom(place: string): unknown {
  const found: unknown = Reflect.get(globalThis, place);
  Reflect.deleteProperty(globalThis, place);
  return found;
}
