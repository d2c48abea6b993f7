import type { LibrarySearch } from "../../lib/library/search";
import type { PackedFindings } from "./packed-findings";
import type { libraryFile, Progress, previewFile, takeFile } from "./transfer";

/** What the library page asks its worker: by name, with what is given to it. */
export interface Tasks extends Omit<LibrarySearch, "search"> {
  search(...given: Parameters<LibrarySearch["search"]>): Promise<PackedFindings>;
  preview(file: Blob): ReturnType<typeof previewFile>;
  take(file: Blob, choices: Parameters<typeof takeFile>[2]): ReturnType<typeof takeFile>;
  write(
    at: string,
    wanted: Parameters<typeof libraryFile>[2],
    into: FileSystemFileHandle | null,
  ): ReturnType<typeof libraryFile>;
}

export type Question =
  | {
      readonly [Name in keyof Tasks]: {
        readonly number: number;
        readonly name: Name;
        readonly given: Parameters<Tasks[Name]>;
      };
    }[keyof Tasks]
  /** Stop what was asked under that number. */
  | { readonly number: number; readonly name: "cancel" };

/** The worker's answer to the question of that number, or how far it has come; `trouble` is the code of a LibraryTrouble. */
export type Answer =
  | { readonly number: number; readonly progress: Progress }
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly trouble: string };
