import type { Said } from "./Actions";

const OUTCOMES: Readonly<Record<string, Said>> = {
  saved: { key: "say_extract_saved", tone: "done" },
  already: { key: "say_extract_already", tone: "done" },
  empty: { key: "say_extract_empty", tone: "failed" },
  field: { key: "say_extract_field", tone: "failed" },
  closed: { key: "say_extract_closed", tone: "failed" },
  "library-newer": { key: "say_save_newer", tone: "failed" },
  "library-unavailable": { key: "say_save_unavailable", tone: "failed" },
  "library-busy": { key: "say_save_busy", tone: "failed" },
  "library-full": { key: "say_save_full", tone: "failed" },
};

/** The sentence for what became of words that were selected to be saved. */
export function selectionSaid(outcome: string): Said {
  return OUTCOMES[outcome] ?? { key: "say_save_failed", tone: "failed" };
}
