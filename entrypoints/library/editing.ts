import type { Words } from "../../components/words";
import type { SavedSearch } from "../../lib/export/json";
import type { Edit, Library } from "../../lib/library/library";
import type { ReleaseSummary } from "../../lib/library/schema";
import type { ExtractDraft, ExtractPlace, ReleaseRecord, Span } from "../../lib/model";
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

/** Null when it changes nothing. `called`: how those of some ids are called together; default: how many releases they are. */
export function tagging(
  library: Library,
  releases: readonly Tagged[],
  { add, remove }: TagChange,
  words: Words,
  called: (ids: readonly string[]) => string = ({ length }) => words.plural("library_count", length),
): Deed | null {
  const edits = releases.flatMap(({ id, tags }) => {
    const after = tags.filter((tag) => tag !== remove);
    if (add !== undefined && !after.includes(add)) after.push(add);
    return after.join("\n") === tags.join("\n") ? [] : [{ id, edit: { tags: after } }];
  });
  if (edits.length === 0) return null;
  const tag = `\u2068${add ?? remove ?? ""}\u2069`;
  const count = called(edits.map(({ id }) => id));
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

/** UTF-16 units around an extract that are kept with it, to find it again. */
const AROUND = 64;

/** Words of a record as an extract of their own. `speaker`: index of whose words they are, or null. */
export function extractOf(
  record: ReleaseRecord,
  span: Span,
  place: ExtractPlace,
  speaker: number | null,
): ExtractDraft {
  const { url, text, textHash, issuer, lang, dir } = record;
  const { from, to } = span;
  const who = speaker === null ? undefined : record.speakers[speaker];
  return {
    ...{ url, textHash, issuer, lang, dir, place, span: { from, to } },
    title: record.title?.value ?? null,
    published: record.published?.value ?? record.eventDate?.value ?? null,
    quote: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - AROUND), from),
    suffix: text.slice(to, to + AROUND),
    speaker: who?.name.value ?? null,
    role: who?.role?.value ?? null,
  };
}

/** Words kept by themselves. `at`: ISO instant. */
export function extracting(library: Library, draft: ExtractDraft, at: string, words: Words): Deed {
  let saved: Awaited<ReturnType<Library["saveExtract"]>> | null = null;
  return {
    said: words.t("library_extract_kept"),
    act: async () => {
      saved = await library.saveExtract(draft, at);
    },
    undo: async () => {
      if (saved?.status === "saved") await library.moveExtractToBin(saved.id, at);
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

/** A view kept under a name; one of that name before it comes back with undo. `view`: the address after "#"; `at`: ISO instant. */
export function keepingSearch(
  library: Library,
  name: string,
  view: string,
  at: string,
  searches: readonly SavedSearch[],
  words: Words,
): Deed {
  const before = searches.find((search) => search.name === name);
  let id = "";
  return {
    said: words.t("library_search_kept", `\u2068${name}\u2069`),
    act: async () => {
      id = await library.saveSearch(name, view, at);
    },
    undo: async () => {
      if (before === undefined) await library.removeSearch(id);
      else await library.saveSearch(name, before.view, before.savedAt);
    },
  };
}

export function forgettingSearch(library: Library, { id, name, view, savedAt }: SavedSearch, words: Words): Deed {
  return {
    said: words.t("library_search_forgotten", `\u2068${name}\u2069`),
    act: async () => {
      await library.removeSearch(id);
    },
    undo: async () => {
      await library.saveSearch(name, view, savedAt);
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
