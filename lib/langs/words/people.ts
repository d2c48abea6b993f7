/** Words around names: honorifics, offices, verbs of saying. */
export interface PeopleWords {
  /** Honorifics that are no part of a name ("Mr.", "H.E."). */
  readonly honorifics: readonly string[];
  /** Verbs that report what somebody says ("said", "pointed out"), in the forms that occur. */
  readonly reportingVerbs: readonly string[];
}
