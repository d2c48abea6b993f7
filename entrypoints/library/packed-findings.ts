import type { Excerpt } from "../../lib/library/excerpt";
import type { Findings } from "../../lib/library/search";

/** Findings as they cross from the worker: twenty thousand objects would take longer to cross than to find. */
export interface PackedFindings extends Omit<Findings, "hits"> {
  /** Ids of 32 digits, one after the other. */
  readonly ids: string;
  /** Of the first hits. */
  readonly excerpts: readonly (Excerpt | null)[];
}

export function packed({ hits, ...rest }: Findings): PackedFindings {
  const ids = hits.map(({ id }) => id).join("");
  const last = hits.findLastIndex(({ excerpt }) => excerpt !== null);
  return { ...rest, ids, excerpts: hits.slice(0, last + 1).map(({ excerpt }) => excerpt) };
}

export function unpacked({ ids, excerpts, ...rest }: PackedFindings): Findings {
  const hits = (ids.match(/.{32}/g) ?? []).map((id, at) => ({ id, excerpt: excerpts[at] ?? null }));
  return { ...rest, hits };
}
