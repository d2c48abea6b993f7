import type { Extract, ReleaseRecord } from "../model";
import type { ReleaseSummary } from "./schema";
import { isCjk, type Word, wordsOf } from "./words";

/** Where a word of a release stands, as one bit each. */
export const FIELDS = { title: 1, people: 2, points: 4, text: 8, note: 16 } as const;

/** Masks of fields are less than this: a posting is the release's number times it, plus the mask. */
export const MASKS = 32;

/** Not a word: its places are where each point begins and ends, in turn. */
export const POINTS = "¶";

/** A word of a release. */
export interface Term {
  /** The fields in which it stands. */
  readonly mask: number;
  /**
   * Which words of what is read in order it is: of the text, then of the title, then of the note, with a gap between them,
   * over which no phrase goes. Words of people alone have none.
   */
  readonly places: readonly number[];
}

/** The words of a release, each once. */
export function termsOf(
  record: ReleaseRecord,
  { note, title, speakers }: Pick<ReleaseSummary, "note" | "title" | "speakers">,
): ReadonlyMap<string, Term> {
  const people = record.speakers.flatMap(({ name, role }) => [name.value, role?.value ?? ""]);
  const { terms, add, read, markPoints } = gathering();
  const words = read(record.text, FIELDS.text);
  markPoints(
    words,
    record.sets.flatMap(({ items }) => items.map(({ span, heading }) => [heading.from, Math.max(heading.to, span.to)])),
  );
  read(title ?? "", FIELDS.title);
  add(record.title?.value ?? "", FIELDS.title);
  add([...people, ...speakers, record.issuer?.name ?? "", record.place?.value ?? ""].join("\n"), FIELDS.people);
  read(note, FIELDS.note);
  return terms;
}

/** The words of an extract, as `termsOf`. */
export function termsOfExtract(extract: Extract): ReadonlyMap<string, Term> {
  const { quote, title, speaker, role, issuer, place, note } = extract;
  const { terms, add, read } = gathering();
  read(quote, place?.kind === "point" ? FIELDS.points | FIELDS.text : FIELDS.text);
  read(title ?? "", FIELDS.title);
  add([speaker ?? "", role ?? "", issuer?.name ?? ""].join("\n"), FIELDS.people);
  read(note, FIELDS.note);
  return terms;
}

function gathering() {
  const terms = new Map<string, { mask: number; places: number[] }>();
  let next = 0;
  const termOf = (name: string): { mask: number; places: number[] } => {
    let term = terms.get(name);
    if (term === undefined) {
      term = { mask: 0, places: [] };
      terms.set(name, term);
    }
    return term;
  };
  return {
    terms,
    /** Words that stand in no order. */
    add: (text: string, field: number): void => {
      for (const { term } of wordsOf(text)) termOf(term).mask |= field;
    },
    /** Words of which it is known which one stands after the other. */
    read: (text: string, field: number): readonly Word[] => {
      const words = wordsOf(text);
      for (const { term: name } of words) {
        const term = termOf(name);
        term.mask |= field;
        term.places.push(next++);
      }
      next++;
      return words;
    },
    /** `words` are those of the text, which was read first. */
    markPoints: (words: readonly Word[], spans: readonly (readonly number[])[]): void => {
      for (const [from = 0, to = 0] of spans) {
        const first = firstFrom(words, from);
        const end = firstFrom(words, to);
        const points = termOf(POINTS);
        points.mask = FIELDS.points;
        points.places.push(first, end);
        for (let at = first; at < end; at++) termOf((words[at] as Word).term).mask |= FIELDS.points;
      }
    },
  };
}

/** The first word that begins at a position or after it; as many as there are where none does. */
function firstFrom(words: readonly Word[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).from < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How the terms begin that are kept together: two characters, or one of Chinese and Japanese, whose terms have no more than two.
 * It is the least that is read for a query, and the shortest beginning of a word that is looked for.
 */
export function bucketOf(term: string): string {
  const [first = "", second = ""] = term;
  return isCjk(term) ? first : first + second;
}
