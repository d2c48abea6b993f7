import type { LibrarySearch } from "../../lib/library/search";

/** What the library page asks the worker that searches for it: a method of `LibrarySearch`, by name. */
export type Question = {
  readonly [Name in keyof LibrarySearch]: {
    readonly number: number;
    readonly name: Name;
    readonly given: Parameters<LibrarySearch[Name]>;
  };
}[keyof LibrarySearch];

/** The worker's answer to the question of that number; `trouble` is the code of a LibraryTrouble. */
export type Answer =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly trouble: string };
