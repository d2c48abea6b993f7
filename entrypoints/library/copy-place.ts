import type { Library } from "../../lib/library/library";

/** File System Access, which Chromium has, Firefox has not and TypeScript does not know. */
interface Pickers {
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}
type Folder = FileSystemDirectoryHandle & {
  requestPermission?(descriptor: { readonly mode: "readwrite" }): Promise<PermissionState>;
};

const pickers = globalThis as Pickers;

/** Releases of a library that is asked for a place to be written to bit by bit: of more, the browser would hold two copies. */
const LARGE = 2_000;

/** Where a copy of the library is written. */
export interface CopyPlace {
  /** Null: it goes the way of downloads. */
  readonly file: FileSystemFileHandle | null;
  /** The folder's name, where it goes to one; or where it should, and cannot. */
  readonly folder: string | null;
  /** Takes away what was begun there. */
  readonly undo: () => Promise<void>;
}

export function canChooseFolder(): boolean {
  return pickers.showDirectoryPicker !== undefined;
}

/** Lets the reader choose the folder for copies, and keeps it; the one before stays when the reader leaves it at that. */
export async function chooseFolder(library: Library): Promise<FileSystemDirectoryHandle | null> {
  const chosen = await settled(pickers.showDirectoryPicker?.({ id: "readout", mode: "readwrite" }));
  if (chosen === null) return library.backupFolder();
  await library.keepBackupFolder(chosen);
  return chosen;
}

/**
 * The place for a file: the folder that was chosen, after the browser has asked for it where it must, which it does in answer to a click
 * alone; else of a large library (`count` releases) the one that the reader now chooses; else the downloads. Null when the reader left it.
 */
export async function copyPlace(library: Library, name: string, count: number): Promise<CopyPlace | null> {
  const folder: Folder | null = canChooseFolder() ? await library.backupFolder() : null;
  if (folder !== null) {
    const granted = await settled(folder.requestPermission?.({ mode: "readwrite" }));
    const isNew = (await settled(folder.getFileHandle(name))) === null;
    const file = granted === "denied" ? null : await settled(folder.getFileHandle(name, { create: true }));
    const undo = async () => {
      if (isNew) await settled(folder.removeEntry(name));
    };
    return { file, folder: folder.name, undo };
  }
  if (count <= LARGE || pickers.showSaveFilePicker === undefined) return { file: null, folder: null, undo: nothing };
  const file = await settled(pickers.showSaveFilePicker({ id: "readout", suggestedName: name }));
  return file && { file, folder: null, undo: nothing };
}

async function nothing(): Promise<void> {}

/** Null where the reader or the browser said no. */
async function settled<T>(asked: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await asked) ?? null;
  } catch {
    return null;
  }
}
