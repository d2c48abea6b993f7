/** Labels of press conferences and interviews. */
export interface TurnWords {
  /** Labels of a question that name nobody ("Question", "Q"). */
  readonly questionLabels: readonly string[];
  /** Labels of an answer that name nobody ("Answer", "A"). */
  readonly answerLabels: readonly string[];
}
