import type { Corrections } from "../export/json";
import type { Writing } from "./database";
import { editExtract, setExtractDeleted } from "./extracts";
import type { Edit } from "./library";
import { editRelease, setDeleted } from "./releases";

/** An edit of the release or extract of that id. An extract has no corrections. */
export interface ManyEdit {
  readonly id: string;
  readonly edit: Edit;
}

/** Edits all in one transaction; returns the edits that take it back. Ids of nothing are passed over. */
export async function editMany(transaction: Writing, edits: readonly ManyEdit[]): Promise<readonly ManyEdit[]> {
  const undo: ManyEdit[] = [];
  for (const { id, edit } of edits) {
    const before = await reader(transaction, id);
    if (before === null) continue;
    if (before.isExtract) await editExtract(transaction, id, edit);
    else await editRelease(transaction, id, edit);
    const changed = Object.keys(edit) as (keyof Edit)[];
    undo.unshift({ id, edit: Object.fromEntries(changed.map((field) => [field, before[field]])) });
  }
  return undo;
}

/** Moves releases and extracts into the bin, or out of it (`at`: null); returns the ids of those that were not there already. */
export async function setManyDeleted(
  transaction: Writing,
  ids: readonly string[],
  at: string | null,
): Promise<readonly string[]> {
  const moved: string[] = [];
  for (const id of new Set(ids)) {
    const before = await reader(transaction, id);
    if (before === null || (before.deletedAt === null) === (at === null)) continue;
    if (before.isExtract) await setExtractDeleted(transaction, id, at);
    else await setDeleted(transaction, id, at);
    moved.push(id);
  }
  return moved;
}

interface Reader {
  readonly isExtract: boolean;
  readonly tags: readonly string[];
  readonly note: string;
  readonly corrections: Corrections;
  readonly deletedAt: string | null;
}

/** What the reader has added to the release or extract of that id. */
async function reader(transaction: Writing, id: string): Promise<Reader | null> {
  const release = await transaction.objectStore("summaries").get(id);
  if (release) return { ...release, isExtract: false };
  const extract = await transaction.objectStore("extracts").get(id);
  return extract ? { ...extract, corrections: {}, isExtract: true } : null;
}
