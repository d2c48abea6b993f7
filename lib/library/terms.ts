import type { Extract, ReleaseRecord } from "../model";
import type { ReleaseSummary } from "./schema";
import { isCjk, wordsOf } from "./words";

/** Where a word of a release stands, as one bit each. */
export const FIELDS = { title: 1, people: 2, points: 4, text: 8, note: 16 } as const;

/** Masks of fields are less than this: a posting is the release's number times it, plus the mask. */
export const MASKS = 32;

/** The words of a release, each once, with the fields in which it stands. */
export function termsOf(
  record: ReleaseRecord,
  { note, title, speakers }: Pick<ReleaseSummary, "note" | "title" | "speakers">,
): ReadonlyMap<string, number> {
  const people = record.speakers.flatMap(({ name, role }) => [name.value, role?.value ?? ""]);
  const points = record.sets.flatMap(({ items }) => items.map(({ span }) => record.text.slice(span.from, span.to)));
  const terms = new Map<string, number>();
  const add = (text: string, field: number): void => {
    for (const { term } of wordsOf(text)) terms.set(term, (terms.get(term) ?? 0) | field);
  };
  add([title ?? "", record.title?.value ?? ""].join("\n"), FIELDS.title);
  add([...people, ...speakers, record.issuer?.name ?? "", record.place?.value ?? ""].join("\n"), FIELDS.people);
  add(points.join("\n"), FIELDS.points);
  add(record.text, FIELDS.text);
  add(note, FIELDS.note);
  return terms;
}

/** The words of an extract, as `termsOf`. */
export function termsOfExtract(extract: Extract): ReadonlyMap<string, number> {
  const { quote, title, speaker, role, issuer, place, note } = extract;
  const terms = new Map<string, number>();
  const add = (text: string, field: number): void => {
    for (const { term } of wordsOf(text)) terms.set(term, (terms.get(term) ?? 0) | field);
  };
  add(title ?? "", FIELDS.title);
  add([speaker ?? "", role ?? "", issuer?.name ?? ""].join("\n"), FIELDS.people);
  add(quote, place?.kind === "point" ? FIELDS.points | FIELDS.text : FIELDS.text);
  add(note, FIELDS.note);
  return terms;
}

/**
 * How the terms begin that are kept together: two characters, or one of Chinese and Japanese, whose terms have no more than two.
 * It is the least that is read for a query, and the shortest beginning of a word that is looked for.
 */
export function bucketOf(term: string): string {
  const [first = "", second = ""] = term;
  return isCjk(term) ? first : first + second;
}
