import type { Words } from "../../components/words";
import type { Edit, Library } from "../../lib/library/library";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { Deed } from "./use-deeds";

/** A tag put to some releases or extracts, or taken from them. */
export interface TagChange {
  readonly add?: string;
  readonly remove?: string;
}

/** A release or an extract, as far as tags go. */
interface Tagged {
  readonly id: string;
  readonly tags: readonly string[];
}

/** Null when it changes nothing. */
export function tagging(
  library: Library,
  releases: readonly Tagged[],
  { add, remove }: TagChange,
  words: Words,
): Deed | null {
  const edits = releases.flatMap(({ id, tags }) => {
    const after = tags.filter((tag) => tag !== remove);
    if (add !== undefined && !after.includes(add)) after.push(add);
    return after.join("\n") === tags.join("\n") ? [] : [{ id, edit: { tags: after } }];
  });
  if (edits.length === 0) return null;
  const tag = `\u2068${add ?? remove ?? ""}\u2069`;
  const count = words.plural("library_count", edits.length);
  return editing(library, edits, words.t(add === undefined ? "library_untagged" : "library_tagged", tag, count));
}

/** Fields put right, or taken back to what the page says. */
export function correcting(
  library: Library,
  id: string,
  corrections: NonNullable<Edit["corrections"]>,
  words: Words,
): Deed {
  return editing(library, [{ id, edit: { corrections } }], words.t("library_edited"));
}

/** A note that was written already: how it becomes again what it was. */
export function noting(library: Library, id: string, before: string, after: string): Deed {
  const to = (note: string) => async (): Promise<void> => {
    await library.editMany([{ id, edit: { note } }]);
  };
  return { said: "", act: to(after), undo: to(before) };
}

/** Into the bin and out of it: releases and extracts. `at`: ISO instant; `what`: how they are called. */
export function deleting(library: Library, ids: readonly string[], at: string, what: string, words: Words): Deed {
  let moved: readonly string[] = [];
  return {
    said: words.t("library_deleted", what),
    undone: words.t("library_restored"),
    act: async () => {
      moved = await library.moveManyToBin(ids, at);
    },
    undo: async () => {
      await library.restoreMany(moved);
    },
  };
}

/** How releases are called together: by its title the only one. */
export function nameOf(releases: readonly ReleaseSummary[], words: Words): string {
  const [first, ...others] = releases;
  if (first !== undefined && others.length === 0) return `\u2068${first.title ?? words.t("untitled")}\u2069`;
  return words.plural("library_count", releases.length);
}

/** Each group made one release: the first of it. `at`: ISO instant. */
export function merging(library: Library, groups: readonly (readonly string[])[], at: string, words: Words): Deed {
  let merged: NonNullable<Awaited<ReturnType<Library["merge"]>>>[] = [];
  return {
    said: words.t("library_merged", words.plural("library_count", groups.flat().length)),
    act: async () => {
      merged = [];
      for (const ids of groups) {
        const merge = await library.merge(ids, at);
        if (merge !== null) merged.push(merge);
      }
    },
    undo: async () => {
      for (const merge of merged) await library.unmerge(merge);
    },
  };
}

function editing(library: Library, edits: Parameters<Library["editMany"]>[0], said: string): Deed {
  let before: typeof edits = [];
  return {
    said,
    act: async () => {
      before = await library.editMany(edits);
    },
    undo: async () => {
      await library.editMany(before);
    },
  };
}
