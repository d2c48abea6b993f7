/** The library's way in and out as files of any size, read and written bit by bit: what the worker does. */
import { LISTS, type ListName, libraryWriter } from "../../lib/export/json";
import { type FileEntry, type FileTrouble, libraryReader, type Refusal } from "../../lib/export/json-reader";
import type { Wanted } from "../../lib/library/giving";
import type { Library } from "../../lib/library/library";
import { type Brought, type Choice, isConflict, type Standing, type Taken } from "../../lib/library/taking";
import { troubleOf } from "../../lib/library/trouble";

export type ImportTrouble = FileTrouble | "unreadable";

/** How far it has come: bytes of a file that is read, releases of a library that is written. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Told of a transfer while it goes on; asked whether it is to go on. */
export interface Watch {
  onProgress(progress: Progress): void;
  isCancelled(): boolean;
}

export interface Counts {
  readonly new: number;
  readonly equal: number;
  readonly conflicting: number;
}

/** Something that is here and brought otherwise. */
export interface Conflict {
  readonly list: ListName;
  readonly id: string;
  /** Title, words or name. */
  readonly what: string;
  /** A text that is not here; or tags, a note, corrections, a view. */
  readonly differs: "text" | "words";
}

/** What a file would bring. Nothing was written. */
export interface Preview {
  readonly ok: true;
  readonly exportedAt: string;
  readonly counts: Readonly<Record<ListName, Counts>>;
  readonly conflicts: readonly Conflict[];
  readonly refused: readonly Refusal[];
}

/** What becomes of conflicts: by id where that is said, else `other`. */
export interface Choices {
  readonly other: Choice;
  readonly by: Readonly<Record<string, Choice>>;
}

export interface ImportReport {
  readonly ok: true;
  readonly counts: Readonly<Record<ListName, Counts & { readonly left: number }>>;
  /** Ids of releases and extracts that are new here: what moves all of it into the bin again. */
  readonly added: readonly string[];
  readonly refused: readonly Refusal[];
  /** Stopped by the reader, or out of space: what the counts name was taken in whole and stays; the same file brings the rest. */
  readonly stopped: "cancelled" | "full" | null;
}

type NotTaken = { readonly ok: false; readonly why: ImportTrouble };

/** What a file would bring, before anything is written. Null when cancelled. */
export async function previewFile(library: Library, file: Blob, watch: Watch): Promise<Preview | NotTaken | null> {
  const conflicts: Conflict[] = [];
  const sum = counting();
  const refused: Refusal[] = [];
  const read = await readFile(file, watch, async (brought, refusals) => {
    refused.push(...refusals);
    for (const [at, standing] of (await library.compare(brought)).entries()) {
      const one = brought[at] as Brought;
      if (standing.what === "false") refused.push({ what: nameOf(one), why: "law", where: "span" });
      else sum.add(one.list, standing);
      if (isConflict(standing))
        conflicts.push({ ...{ list: one.list, id: standing.id, what: nameOf(one) }, differs: standing.what as "text" });
    }
  });
  if (!read.ok) return read;
  if (watch.isCancelled()) return null;
  return { ok: true, exportedAt: read.exportedAt, counts: sum.counts, conflicts, refused };
}

/**
 * Takes a file in, some entries a transaction, each whole. Cancelled, or out of space: what was taken in stays, and the same file taken in
 * again brings the rest.
 * @throws LibraryTrouble when the library cannot be written.
 */
export async function takeFile(
  library: Library,
  file: Blob,
  { other, by }: Choices,
  watch: Watch,
): Promise<ImportReport | NotTaken> {
  const sum = counting();
  const refused: Refusal[] = [];
  const added: string[] = [];
  let isFull = false;
  const untilFull: Watch = { ...watch, isCancelled: () => isFull || watch.isCancelled() };
  const read = await readFile(file, untilFull, async (brought, refusals) => {
    const all = await library
      .take(brought, (id) => by[id] ?? other)
      .catch((cause: unknown) => {
        isFull = troubleOf(cause).code === "full";
        if (isFull) return [];
        throw cause;
      });
    refused.push(...refusals);
    for (const [at, taken] of all.entries()) {
      const one = brought[at] as Brought;
      if (taken.what === "false") refused.push({ what: nameOf(one), why: "law", where: "span" });
      else sum.add(one.list, taken);
      if (taken.what === "new" && one.list !== "searches") added.push(taken.id);
    }
  });
  if (!read.ok) return read;
  return {
    ok: true,
    counts: sum.counts,
    added,
    refused,
    stopped: isFull ? "full" : watch.isCancelled() ? "cancelled" : null,
  };
}

/** Bytes read at once: a hundred releases or so. */
const SLICE = 1_000_000;
/** Entries of one transaction: about a tenth of a second, while which another window cannot save. */
const AT_ONCE = 100;

async function readFile(
  file: Blob,
  watch: Watch,
  onEntries: (brought: readonly Brought[], refused: readonly Refusal[]) => Promise<void>,
): Promise<NotTaken | { readonly ok: true; readonly exportedAt: string }> {
  const reader = libraryReader();
  const decoder = new TextDecoder();
  const hand = async (entries: readonly FileEntry[]): Promise<void> => {
    for (let from = 0; from < entries.length && !watch.isCancelled(); from += AT_ONCE) {
      const some = entries.slice(from, from + AT_ONCE);
      const refused = some.flatMap((one) => (one.list === null ? [one.refusal] : []));
      await onEntries(
        some.flatMap((one) => (one.list === null ? [] : [one])),
        refused,
      );
    }
  };
  for (let from = 0; from < file.size && !watch.isCancelled(); from += SLICE) {
    let bytes: ArrayBuffer;
    try {
      bytes = await file.slice(from, from + SLICE).arrayBuffer();
    } catch {
      return { ok: false, why: "unreadable" };
    }
    await hand(reader.push(decoder.decode(bytes, { stream: true })));
    if (reader.trouble !== null) return { ok: false, why: reader.trouble };
    watch.onProgress({ done: Math.min(file.size, from + SLICE), total: file.size });
  }
  if (!watch.isCancelled()) await hand(reader.end());
  if (reader.trouble !== null) return { ok: false, why: reader.trouble };
  return { ok: true, exportedAt: reader.exportedAt ?? "" };
}

/** UTF-16 units: enough to know something by. */
const LONGEST_NAME = 100;

function nameOf(brought: Brought): string {
  const { list, entry } = brought;
  const name =
    list === "releases" ? (entry.record.title?.value ?? entry.url) : list === "extracts" ? entry.quote : entry.name;
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;
}

function counting() {
  const none = () => ({ new: 0, equal: 0, conflicting: 0, left: 0 });
  const counts = Object.fromEntries(LISTS.map((list) => [list, none()])) as Record<ListName, ReturnType<typeof none>>;
  return {
    counts,
    add: (list: ListName, standing: Standing | Taken): void => {
      const count = counts[list];
      if (standing.what === "new" || standing.what === "equal") count[standing.what]++;
      else if ("isWritten" in standing && !standing.isWritten) count.left++;
      else count.conflicting++;
    },
  };
}

/** UTF-16 units of a piece of the file that is written: the browser keeps pieces of this size outside the memory of the page. */
const PIECE = 4_000_000;

/**
 * The library, or chosen releases, as a file; null when cancelled. `at`: ISO instant.
 * `into`: where the reader let it be written (File System Access); without, the file is put together by the browser.
 */
export async function libraryFile(
  library: Library,
  at: string,
  wanted: Wanted,
  watch: Watch,
  into: FileSystemFileHandle | null = null,
): Promise<{ readonly file: Blob | null; readonly count: number } | null> {
  const writer = libraryWriter(at);
  const stream = await into?.createWritable();
  const pieces: Blob[] = [];
  let text = writer.head();
  let count = 0;
  const flush = async (): Promise<void> => {
    if (stream) await stream.write(text);
    else pieces.push(new Blob([text]));
    text = "";
  };
  try {
    for await (const given of library.giveOut(wanted)) {
      if (watch.isCancelled()) {
        await stream?.abort();
        return null;
      }
      for (const list of LISTS)
        for (const entry of given[list] ?? []) {
          text += writer.entry(list, entry);
          if (list === "releases") count++;
          if (text.length > PIECE) await flush();
        }
      watch.onProgress({ done: given.done, total: given.total });
    }
    text += writer.tail();
    await flush();
    await stream?.close();
  } catch (cause) {
    // What was there before stays: a file is only put in its place when it is closed.
    await stream?.abort();
    throw cause;
  }
  return { file: stream ? null : new Blob(pieces, { type: "application/json" }), count };
}
