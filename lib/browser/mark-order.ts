/** What the reader is told to do in a page when words are to be shown, and what it answers. */
import type { Passage } from "../model";
import { layDown, type Selectors, takeFrom } from "./selectors";

/** Under these names the order and the state lie in the extension's own world of the page. */
export const ORDER = "readout:order";
export const STATE = "readout:numbered";

/** What the script is to do. `selectors` are the site's, as the page was read with them. */
export type MarkOrder =
  | { readonly do: "show"; readonly passage: Passage; readonly selectors: Selectors | null }
  /** No points: their marks and numbers are taken away. */
  | {
      readonly do: "number";
      readonly points: readonly { readonly label: string; readonly passage: Passage }[];
      readonly selectors: Selectors | null;
      readonly style: "numbers" | "underline" | "ground";
    }
  /** The side panel is to be told which of these is being read; it calls then (lib/browser/following). */
  | { readonly do: "follow"; readonly places: readonly Passage[]; readonly selectors: Selectors | null };

/** Not the page is to be read but the version of its release that was fetched (lib/browser/version). */
export interface VersionOrder {
  readonly do: "version";
  readonly selectors: Selectors | null;
}

/** What became of it. */
export type MarkResult =
  | { readonly ok: true; readonly shown: "same" | "altered" | "folded" | "absent" }
  | { readonly ok: true; readonly marked: number }
  | { readonly ok: false; readonly detail: string };

/** For the script: its order, or null where there is none. */
export function takeOrder(): MarkOrder | VersionOrder | null {
  return (takeFrom(ORDER) as MarkOrder | VersionOrder | undefined) ?? null;
}

/** For the script: says whether there are numbers, for `isNumbered`. */
export function layDownState(numbered: boolean): void {
  layDown(STATE, numbered);
}
