/**
 * Which library this machine was last seen to have. A browser that finds the files of a database damaged throws it away and gives an
 * empty one without a word, as it does when the reader clears its data: only what is remembered elsewhere can tell.
 */
import { browser } from "wxt/browser";

interface Seen {
  /** Null: none, since what was there is gone. */
  readonly born: string | null;
  /** The one before is gone, and the library's page has not said so yet. */
  readonly isLost: boolean;
}

const KEY = "library:seen";

/**
 * Looks whether the library is still the one that was here. `born`: as its counters have it.
 * `isLost`: another was here, and `told` was not called since. `isNews`: this is the first look that finds it.
 */
export async function seeLibrary(born: string | undefined): Promise<{ isLost: boolean; isNews: boolean }> {
  const seen = (await browser.storage.local.get([KEY]))[KEY] as Seen | undefined;
  const isNews = seen !== undefined && seen.born !== null && seen.born !== born;
  const isLost = isNews || seen?.isLost === true;
  const now: Seen = { born: born ?? null, isLost };
  if ((seen ?? now).born !== now.born || isNews || (seen === undefined && born !== undefined))
    await browser.storage.local.set({ [KEY]: now });
  return { isLost, isNews };
}

/** The reader was told that what was here is gone. */
export async function toldOfLoss(): Promise<void> {
  const seen = (await browser.storage.local.get([KEY]))[KEY] as Seen | undefined;
  if (seen?.isLost) await browser.storage.local.set({ [KEY]: { ...seen, isLost: false } satisfies Seen });
}
