import type { ExportForm } from "../../components/library/ExportDialog";
import { csvHead } from "../../lib/export/csv";
import { exportDocument } from "../../lib/export/documents";
import type { Exported } from "../../lib/export/exported";
import { EXTRACT_COLUMNS, extractMarkdown, extractRow } from "../../lib/export/extracts";
import { compare, type KeptRelease, libraryJsonParts, libraryWriter } from "../../lib/export/json";
import type { MarkdownWords } from "../../lib/export/markdown";
import { noteMaker } from "../../lib/export/vault";
import { zipArchive, zipEntry } from "../../lib/export/zip";
import type { Library } from "../../lib/library/library";
import type { Extract } from "../../lib/model";

interface Writing {
  readonly library: Library;
  readonly ids: readonly string[];
  readonly form: ExportForm;
  readonly words: MarkdownWords;
  /** ISO instant. */
  readonly at: string;
  readonly signal: AbortSignal;
  readonly onDone: (count: number) => void;
}

/** Releases that are in memory at a time. */
const TOGETHER = 50;
/** Units after which what was written is given to the browser, which keeps blobs of that size out of memory. */
const ENOUGH = 4_000_000;

/**
 * A file of these releases, in their order. One that has gone since the list was made is passed over.
 * @throws the signal's reason when it is stopped, RangeError for more than the form holds, LibraryTrouble.
 */
export async function writeExport(writing: Writing): Promise<{ file: Blob; name: string; count: number }> {
  const { form, words, at } = writing;
  const date = at.slice(0, 10);
  const parts = collected();
  let count = 0;
  if (form === "notes") {
    const note = noteMaker(words);
    const archive = zipArchive();
    await forEach(writing, async (release) => {
      const { name, text } = note(release);
      parts.add(archive.add(await zipEntry(name, text, deflated)));
      count++;
    });
    parts.add(archive.end());
    return { file: parts.blob("application/zip"), name: `readout-notes-${date}.zip`, count };
  }
  if (form === "library") {
    const writer = libraryWriter(at);
    parts.add(writer.head());
    const urls = new Map((await writing.library.list()).map(({ id, url }) => [id, url]));
    const ids = [...writing.ids].sort((a, b) => compare(urls.get(a) ?? "", urls.get(b) ?? ""));
    await forEach({ ...writing, ids }, async (_, whole) => {
      parts.add(writer.entry("releases", await whole()));
      count++;
    });
    parts.add(writer.tail());
    return { file: parts.blob("application/json"), name: `readout-library-${date}.json`, count };
  }
  if (form === "extracts" || form === "quotations") throw new RangeError(form);
  const made = exportDocument(form, words);
  parts.add(made.head);
  await forEach(writing, async (release) => {
    parts.add((count === 0 ? "" : made.between) + made.write(release));
    count++;
  });
  parts.add(made.tail);
  return { file: parts.blob(made.type), name: `readout-${form}-${date}.${made.ending}`, count };
}

/** A file of these extracts, which are in memory already: in their order, or in the library file's. */
export function writeExtracts(
  extracts: readonly Extract[],
  form: ExportForm,
  at: string,
): { file: Blob; name: string } {
  const date = at.slice(0, 10);
  if (form === "library") {
    const parts = [...libraryJsonParts({ extracts }, at)];
    return { file: new Blob(parts, { type: "application/json" }), name: `readout-library-${date}.json` };
  }
  if (form === "quotations") {
    const text = extracts.map(extractMarkdown).join("\n---\n\n");
    return { file: new Blob([text], { type: "text/markdown" }), name: `readout-extracts-${date}.md` };
  }
  const parts = [csvHead(EXTRACT_COLUMNS), ...extracts.map(extractRow)];
  return { file: new Blob(parts, { type: "text/csv" }), name: `readout-extracts-${date}.csv` };
}

/** Reads the releases, some at a time, and gives them one after the other. */
async function forEach(
  { library, ids, signal, onDone }: Writing,
  take: (release: Exported, whole: () => Promise<KeptRelease>) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < ids.length; from += TOGETHER) {
    signal.throwIfAborted();
    const found = await Promise.all(ids.slice(from, from + TOGETHER).map((id) => library.get(id)));
    for (const one of found) {
      if (one === null) continue;
      const { url, savedAt, deletedAt, tags, note, corrections, also } = one.summary;
      const release = { record: one.record, savedAt, tags, note, corrections };
      await take(release, async () => {
        const earlier = await library.revisions(one.summary.id);
        const revisions = earlier.map(({ savedAt: at, record }) => ({ savedAt: at, record }));
        const corrected = Object.keys(corrections).length > 0 ? { corrections } : {};
        const merged = also === undefined ? {} : { also };
        return { url, savedAt, deletedAt, tags, note, ...corrected, ...merged, record: one.record, revisions };
      });
    }
    onDone(Math.min(from + TOGETHER, ids.length));
  }
  signal.throwIfAborted();
}

async function deflated(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([content as BlobPart]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Pieces of a file: those that make a few megabytes become a blob. */
function collected(): { add(piece: string | Uint8Array): void; blob(type: string): Blob } {
  const blobs: Blob[] = [];
  let pieces: BlobPart[] = [];
  let size = 0;
  return {
    add: (piece) => {
      pieces.push(piece as BlobPart);
      size += piece.length;
      if (size < ENOUGH) return;
      blobs.push(new Blob(pieces));
      pieces = [];
      size = 0;
    },
    blob: (type) => new Blob([...blobs, ...pieces], { type }),
  };
}

/** Saves a file by a link that the browser downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has taken the blob over when this task is done; its memory is given back with the page at the latest.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
