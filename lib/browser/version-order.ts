/** How another version comes from the script that fetches it to the reader: it lies in the extension's own world of the page between. */
import { takeFrom } from "./selectors";

/** Under these names lie the address that is wanted, and the document that was fetched. */
export const WANTED = "readout:wanted";
const FETCHED = "readout:fetched";

export interface FetchedDocument {
  readonly document: Document;
  readonly url: string;
}

/** What the script `version` returns as its result. */
export type VersionResult = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** For the script: the address that it is to fetch, or null. */
export function takeWanted(): string | null {
  const wanted = takeFrom(WANTED);
  return typeof wanted === "string" ? wanted : null;
}

/** For the script: lays what it fetched before the reader. */
export function layDownFetched(fetched: FetchedDocument): void {
  Reflect.set(globalThis, FETCHED, fetched);
}

/** For the reader: the document that it is to read in place of the page's, or null. */
export function takeFetched(): FetchedDocument | null {
  return (takeFrom(FETCHED) as FetchedDocument | undefined) ?? null;
}
