/**
 * Where in its release the reader of a tab is: what was shown last, by whichever of our pages or by a key. In session storage, as
 * the records are.
 */
import { browser } from "wxt/browser";
import type { ReleaseRecord, Span } from "../model";

interface TabPlace extends Span {
  /** Of the text that the place is in. */
  readonly textHash: string;
}

const PREFIX = "place:";

/** Keeps the place. Storage that is full keeps none: the walk begins anew. */
export async function keepPlace(tabId: number, { textHash }: ReleaseRecord, { from, to }: Span): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: { from, to, textHash } satisfies TabPlace }).catch(() => {});
}

/** The place in this record, or null. */
export async function recallPlace(tabId: number, record: ReleaseRecord): Promise<Span | null> {
  const key = PREFIX + tabId;
  return placeIn((await browser.storage.session.get(key))[key], record);
}

/** Calls `moved` when the reader of a tab is somewhere else in this record. Returns what ends it. */
export function watchPlace(tabId: number, record: ReleaseRecord, moved: (place: Span) => void): () => void {
  const listener = (changes: { readonly [key: string]: { readonly newValue?: unknown } }, area: string) => {
    const place = area === "session" ? placeIn(changes[PREFIX + tabId]?.newValue, record) : null;
    if (place !== null) moved(place);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The tab went elsewhere, or is gone. */
export async function forgetPlace(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

function placeIn(value: unknown, { textHash }: ReleaseRecord): Span | null {
  const place = value as TabPlace | undefined;
  return place !== undefined && place.textHash === textHash ? { from: place.from, to: place.to } : null;
}
