import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { SavedSearch } from "../export/json";
import { nextChange } from "./counters";
import type { Reading, Writing } from "./database";

/** Ordered by name, as code units compare: the page orders for its language. */
export async function savedSearches(transaction: Reading): Promise<readonly SavedSearch[]> {
  const all = await transaction.objectStore("searches").getAll();
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

/** Keeps a view under a name; one of the same name is replaced. Returns its id. */
export async function saveSearch(transaction: Writing, name: string, view: string, at: string): Promise<string> {
  const id = searchId(name);
  await transaction.objectStore("searches").put({ id, name, view, savedAt: at });
  await nextChange(transaction);
  return id;
}

/** False when there is none of that id. */
export async function removeSearch(transaction: Writing, id: string): Promise<boolean> {
  if ((await transaction.objectStore("searches").get(id)) === undefined) return false;
  await transaction.objectStore("searches").delete(id);
  await nextChange(transaction);
  return true;
}

/** Made from the name, which is unique: 128 bits of its SHA-256, as 32 hexadecimal digits. */
export function searchId(name: string): string {
  return bytesToHex(sha256(utf8ToBytes(name))).slice(0, 32);
}
