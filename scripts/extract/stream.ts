import { readFileSync } from "node:fs";
import path from "node:path";
import type { ReleaseRecord } from "../../lib/model";
import { refinedRecordOf } from "./record";

/** One line of the answer. The id is the caller's own, given back as it came. */
export type Answer = ({ readonly id: Id } & ReleaseRecord) | { readonly id: Id; readonly error: string };

type Id = string | number | null;

interface Context {
  /** What relative paths in "file" are relative to. */
  readonly folder: string;
  /** ISO instant of the reading. */
  readonly readAt: string;
}

/** The record for one line of input, or the reason why there is none; throws nothing. */
export async function answerTo(line: string, { folder, readAt }: Context): Promise<Answer> {
  let id: Id = null;
  try {
    const asked: unknown = JSON.parse(line);
    if (typeof asked !== "object" || asked === null || Array.isArray(asked))
      throw new TypeError("the line is not an object");
    const fields = asked as Record<string, unknown>;
    id = idOf(fields.id);
    const url = fields.url ?? null;
    if (url !== null && typeof url !== "string") throw new TypeError('"url" is neither a string nor null');
    return { id, ...(await refinedRecordOf(pageOf(fields, folder), url, readAt)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function idOf(id: unknown): Id {
  if (typeof id === "string" || typeof id === "number") return id;
  throw new TypeError('"id" is missing');
}

function pageOf({ html, file }: Record<string, unknown>, folder: string): string | Uint8Array {
  if (typeof html === "string" && file === undefined) return html;
  if (typeof file === "string" && html === undefined) return readFileSync(path.resolve(folder, file));
  throw new TypeError('a page is given either as "html" or as "file"');
}
