import type { Reading, Writing } from "./database";

/** Lies beside the counters, under a key of its own: it belongs to this browser, and to no export. */
interface FolderStore {
  get(key: "folder"): Promise<FileSystemDirectoryHandle | undefined>;
  put(folder: FileSystemDirectoryHandle, key: "folder"): Promise<unknown>;
  delete(key: "folder"): Promise<void>;
}

function storeOf(transaction: Reading | Writing): FolderStore {
  return (transaction as Reading).objectStore("meta") as unknown as FolderStore;
}

/** The folder that the reader chose for copies of the library; null where none was chosen. */
export async function keptFolder(transaction: Reading): Promise<FileSystemDirectoryHandle | null> {
  return (await storeOf(transaction).get("folder")) ?? null;
}

/** Keeps it, or with null forgets it. */
export async function keepFolder(transaction: Writing, folder: FileSystemDirectoryHandle | null): Promise<void> {
  if (folder === null) await storeOf(transaction).delete("folder");
  else await storeOf(transaction).put(folder, "folder");
}
