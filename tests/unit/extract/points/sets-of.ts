import { findSets } from "../../../../lib/extract/points/sets";
import { openReading } from "../../../../lib/extract/reading";
import { findTurns } from "../../../../lib/extract/turns/turns";
import type { Span } from "../../../../lib/model";
import { pageOf } from "../page-of";

/** A set in words, for expectations. */
export interface SetInWords {
  readonly announcement: string | null;
  readonly topic: string | null;
  readonly declared: number | null;
  readonly style: string;
  /** "set.item" of what holds it, or null. */
  readonly parent: string | null;
  readonly ordinals: readonly number[];
  readonly markers: readonly (string | null)[];
  readonly headings: readonly string[];
  readonly items: readonly string[];
}

/** The sets of a page of plain lines (see `pageOf`), with the rules of what was left out. */
export function setsOf(
  lines: readonly string[],
  title = "Statement by the Minister",
): { readonly sets: readonly SetInWords[]; readonly left: readonly string[] } {
  const page = pageOf([title, ...lines]);
  const reading = openReading(page, "en");
  const { found, notes } = findSets(reading, findTurns(reading).found);
  const words = (span: Span): string => page.text.slice(span.from, span.to);
  const optional = (span: Span | null): string | null => (span ? words(span) : null);
  return {
    sets: found.map((set) => ({
      announcement: optional(set.announcement),
      topic: optional(set.topic),
      declared: set.declared,
      style: set.style,
      parent: set.parent ? `${found.indexOf(set.parent.set)}.${set.parent.item}` : null,
      ordinals: set.items.map((item) => item.ordinal),
      markers: set.items.map((item) => optional(item.marker)),
      headings: set.items.map((item) => words(item.heading)),
      items: set.items.map((item) => words(item.span)),
    })),
    left: notes.map((note) => note.rule),
  };
}

/** The markers of the first set, or an empty list where there is none. */
export function markersOf(...lines: readonly string[]): readonly (string | null)[] {
  return setsOf(lines).sets[0]?.markers ?? [];
}
