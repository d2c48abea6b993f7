/** Words that announce, number and end points. */
export interface PointWords {
  /** Cardinal numerals as words with their value: "three" → 3. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Ordinal series: every phrase that may open the n-th point; index 0 is the first. */
  readonly ordinals: readonly (readonly string[])[];
}
