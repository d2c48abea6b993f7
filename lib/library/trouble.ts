/**
 * What can go wrong with the store, by name; the interface has one sentence for each.
 * - `newer`: the database was written by a newer Readout. Nothing is touched.
 * - `unavailable`: the browser does not give a database (private window, broken profile).
 * - `busy`: another window of an older Readout keeps the database open.
 * - `full`: no space is left. What was being written is undone.
 * - `failed`: the transaction was undone for another reason; `cause` has it.
 */
export type TroubleCode = "newer" | "unavailable" | "busy" | "full" | "failed";

export class LibraryTrouble extends Error {
  override readonly name = "LibraryTrouble";
  constructor(
    readonly code: TroubleCode,
    cause?: unknown,
  ) {
    super(`library: ${code}`, { cause });
  }
}

/** The trouble that an error of IndexedDB means. `fallback`: for errors without a meaning of their own. */
export function troubleOf(cause: unknown, fallback: TroubleCode = "failed"): LibraryTrouble {
  if (cause instanceof LibraryTrouble) return cause;
  const name = typeof cause === "object" && cause !== null && "name" in cause ? cause.name : "";
  if (name === "QuotaExceededError") return new LibraryTrouble("full", cause);
  if (name === "VersionError") return new LibraryTrouble("newer", cause);
  // There is a database, and what was done with it was cut short.
  if (name === "AbortError" || name === "UnknownError") return new LibraryTrouble("failed", cause);
  return new LibraryTrouble(fallback, cause);
}
