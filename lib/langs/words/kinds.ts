/** Words that tell a kind of release from another. */
export interface KindWords {
  /** Phrases of titles and labels that name a kind. */
  readonly titles: Readonly<
    Partial<Record<"readout" | "transcript" | "statement" | "speech" | "communique", readonly string[]>>
  >;
}
