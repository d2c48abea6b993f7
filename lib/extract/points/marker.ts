import type { Span } from "../../model";

/** Where a marker stands, from the plainest place to the least plain. */
export type Place =
  /** At the start of a line, a paragraph, a turn. */
  | "line"
  /** At the start of a sentence inside a line. */
  | "sentence"
  /** Inside a sentence, after ":", ";", a dash, or a conjunction after one of them or a comma. */
  | "clause"
  /** Inside a sentence, after a comma, a copula, or without any boundary. */
  | "inside"
  /** Behind the words that it numbers: "…, number one." */
  | "behind";

/** Something that may number a point. Positions are folded. */
export interface Marker {
  /** The enumerator, without punctuation and without the conjunction before it; null for list items, whose bullet is not in the text. */
  readonly span: Span | null;
  /** Where the item begins if the marker counts: the marker, or its sentence. */
  readonly from: number;
  /** Where what stands before ends: before the conjunction that leads the marker. */
  readonly outer: number;
  /** Where the words of the item begin, after marker and punctuation. */
  readonly textFrom: number;
  /** Where the words of the item end, where the marker stands behind them. */
  readonly wordsTo?: number;
  /** The number; null for words that only continue ("next", 其次) or end ("finally"). */
  readonly number: number | null;
  readonly role: "number" | "next" | "further" | "other" | "last";
  /** Markers of one family can make one series: "word", "1.", "(a)", "•". */
  readonly family: string;
  /** Finer than the family: "adverb", "ordinal", "determined", "cardinal"; the same as the family for signs. */
  readonly form: string;
  readonly style: "ordinal" | "digit" | "letter" | "bullet";
  readonly place: Place;
  /** Whether it would count by itself; a weak one ("first we …") needs stronger company. */
  readonly weak: boolean;
  /** Index of its line in the ground. */
  readonly line: number;
  /** Index of its sentence in the ground. */
  readonly sentence: number;
  readonly voice: number;
  readonly turn: number;
}

/** Markers that rise together. */
export interface Series {
  readonly markers: readonly Marker[];
  /** The ordinals, one for each marker: those of "next" and "finally" are counted on. */
  readonly ordinals: readonly number[];
  readonly family: string;
  readonly style: Marker["style"];
  readonly voice: number;
  /** The same with words for a further point that no number confirms ("To start with, … Then, …"): the announcement decides. */
  readonly longer?: Series;
}
