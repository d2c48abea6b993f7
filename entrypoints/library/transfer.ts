import { type FileTrouble, libraryJsonParts, type Refusal, readLibraryJson } from "../../lib/export/json";
import type { ImportReport, Library } from "../../lib/library/library";

/** Everything in the library as a file that the browser downloads. `at`: ISO instant. Returns the file's name. */
export async function exportLibrary(library: Library, at: string): Promise<{ name: string; count: number }> {
  const releases = await library.exportAll();
  const name = `readout-library-${at.slice(0, 10)}.json`;
  const blob = new Blob([...libraryJsonParts(releases, at)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has taken the blob over when this task is done; its memory is given back with the page at the latest.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return { name, count: releases.length };
}

export type ImportTrouble = FileTrouble | "too-large" | "unreadable";

export type Import =
  | { readonly ok: true; readonly report: ImportReport; readonly refused: readonly Refusal[] }
  | { readonly ok: false; readonly why: ImportTrouble };

/** Bytes. V8 holds no string of more than 2^29 - 24 units, and a file of that size would take gigabytes to read. */
const LARGEST = 500_000_000;

/**
 * Takes a library file in, all that is lawful in one transaction.
 * @throws LibraryTrouble when the library cannot be written; then nothing of the file is in it.
 */
export async function importLibrary(library: Library, file: File): Promise<Import> {
  if (file.size > LARGEST) return { ok: false, why: "too-large" };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, why: "unreadable" };
  }
  const read = readLibraryJson(text);
  if (!read.ok) return read;
  return { ok: true, report: await library.importAll(read.releases), refused: read.refused };
}
