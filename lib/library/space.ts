/** Bytes used and bytes that the browser would give, or null where it does not say. */
export interface Space {
  readonly used: number;
  readonly quota: number;
}

type Storage = Pick<StorageManager, "persist" | "persisted" | "estimate">;

/**
 * Asks that the library not be cleared when the disk runs low. True when that is granted, or was before.
 * Firefox may ask the reader: call it after something that the reader did (the first save).
 */
export async function keepForGood(storage: Storage = navigator.storage): Promise<boolean> {
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false; // Not offered here (private windows, workers): the library works, without the promise.
  }
}

export async function spaceLeft(storage: Storage = navigator.storage): Promise<Space | null> {
  try {
    const { usage, quota } = await storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}
