import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Extract, ExtractDraft } from "../model";
import { next, nextChange } from "./counters";
import type { Reading, Writing } from "./database";
import { indexTerms, unindex } from "./indexing";
import { cleanTags } from "./release";
import type { StoredExtract } from "./schema";
import { termsOfExtract } from "./terms";

/** What the reader adds to an extract; a field that is left out stays as it is. */
export interface ExtractEdit {
  readonly tags?: readonly string[];
  readonly note?: string;
}

export interface ExtractSaving {
  /** "saved": new, or taken back out of the bin; "already": the same words of the same text are kept. */
  readonly status: "saved" | "already";
  readonly id: string;
}

/** 128 bits of the SHA-256 of address, text, position and words, as 32 hexadecimal digits. */
export function extractId({ url, textHash, span, quote }: ExtractDraft): string {
  const parts = [url, textHash, span?.from ?? null, span?.to ?? null, quote];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 32);
}

export async function saveExtract(transaction: Writing, draft: ExtractDraft, at: string): Promise<ExtractSaving> {
  const id = extractId(draft);
  const before = await transaction.objectStore("extracts").get(id);
  if (before?.deletedAt === null) return { status: "already", id };
  if (before) await setExtractDeleted(transaction, id, null);
  else await putExtract(transaction, { ...drafted(draft), id, savedAt: at, tags: [], note: "", deletedAt: null });
  return { status: "saved", id };
}

/** Puts an extract in with its words. */
export async function putExtract(transaction: Writing, extract: Extract): Promise<void> {
  const stored: StoredExtract = { ...extract, ...(await next(transaction)) };
  await transaction.objectStore("extracts").put(stored);
  await indexTerms(transaction, stored.number, termsOfExtract(stored));
}

/** False when there is no such extract. */
export async function editExtract(transaction: Writing, id: string, edit: ExtractEdit): Promise<boolean> {
  const before = await transaction.objectStore("extracts").get(id);
  if (!before) return false;
  await unindex(transaction, before.number);
  await putExtract(transaction, {
    ...before,
    tags: cleanTags(edit.tags ?? before.tags),
    note: edit.note ?? before.note,
  });
  return true;
}

/** False when there is no such extract. */
export async function setExtractDeleted(transaction: Writing, id: string, at: string | null): Promise<boolean> {
  const extract = await transaction.objectStore("extracts").get(id);
  if (!extract) return false;
  const change = await nextChange(transaction);
  await transaction.objectStore("extracts").put({ ...extract, deletedAt: at, change });
  return true;
}

/** Removes for good what lies in the bin; returns how many extracts that were. */
export async function removeBinnedExtracts(transaction: Writing): Promise<number> {
  const all = await transaction.objectStore("extracts").getAll();
  const gone = all.filter(({ deletedAt }) => deletedAt !== null);
  for (const { id, number } of gone) {
    await unindex(transaction, number);
    await transaction.objectStore("extracts").delete(id);
  }
  return gone.length;
}

/** Last saved first; of the bin, last put there first. */
export async function listExtracts(transaction: Reading, where: "library" | "bin"): Promise<readonly Extract[]> {
  const all = await transaction.objectStore("extracts").getAll();
  const when = ({ savedAt, deletedAt }: Extract) => Date.parse(deletedAt ?? savedAt);
  return all
    .filter(({ deletedAt }) => (deletedAt !== null) === (where === "bin"))
    .sort((a, b) => when(b) - when(a) || (a.id < b.id ? -1 : 1))
    .map(withoutNumbers);
}

/** Those of one address outside the bin, in the order of their places; what has no place last. */
export async function extractsOf(transaction: Reading, url: string): Promise<readonly Extract[]> {
  const all = await transaction.objectStore("extracts").index("url").getAll(url);
  const place = ({ span }: Extract) => span?.from ?? Number.MAX_SAFE_INTEGER;
  return all
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => place(a) - place(b) || (a.savedAt < b.savedAt ? -1 : 1))
    .map(withoutNumbers);
}

/** An extract without what belongs to the store. */
export function withoutNumbers({ change: _, number: __, ...extract }: StoredExtract): Extract {
  return extract;
}

/** The draft's own fields and no others: what is handed in may carry more. */
function drafted(draft: ExtractDraft): ExtractDraft {
  const { url, title, issuer, lang, dir, published, textHash } = draft;
  const { quote, span, prefix, suffix, speaker, role, place } = draft;
  const where = span === null ? null : { from: span.from, to: span.to };
  const origin = { url, title, issuer, lang, dir, published, textHash };
  return { ...origin, quote, span: where, prefix, suffix, speaker, role, place };
}
