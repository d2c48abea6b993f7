import type { ReleaseKind } from "../../model";

type Named = Exclude<ReleaseKind, "other">;

/** Words that tell a kind of release from another, and a release from other pages. */
export interface KindWords {
  /** Phrases of titles that name a kind ("Remarks by", "Readout of"). The longest phrase found first in the title decides. */
  readonly titles: Readonly<Partial<Record<Named, readonly string[]>>>;
  /** Phrases of category labels and breadcrumbs that name a kind ("Speeches"); less certain than the title. */
  readonly labels: Readonly<Partial<Record<Named, readonly string[]>>>;
  /** Phrases of the text above the body or in its first lines that settle the kind ("The text of the following joint statement"). */
  readonly openings: Readonly<Partial<Record<Named, readonly string[]>>>;
  /** Words of a vocative at the start of a speech: "Mr. President", "Excellencies", "Ladies and gentlemen". */
  readonly vocatives: readonly string[];
  /** Closing words of a speech: "Thank you". */
  readonly closings: readonly string[];
  /** First person of one speaker: "I", "my", "me". */
  readonly firstPerson: readonly string[];
  /** First person of several: "we", "our". */
  readonly firstPersonPlural: readonly string[];
  /** Words for several parties that speak as one: "the two sides", "the Ministers", "the Leaders". */
  readonly parties: readonly string[];
  /** Verbs of a report in the third person: "met with", "held talks", "exchanged views". */
  readonly reports: readonly string[];
  /** Offices and bodies of diplomacy: "Foreign Minister", "Ministry of Foreign Affairs", "Ambassador". */
  readonly diplomacy: readonly string[];
  /** Titles of pages that are no releases: "Public Schedule", "Press Releases" (a list), "Biography". */
  readonly notReleases: {
    /** The whole title is one of these: "News", "Press Releases". */
    readonly whole: readonly string[];
    /** The title begins with one of these: "Public Schedule", "Tender". */
    readonly begins: readonly string[];
    /** The title holds one of these: "biography", "vacancy announcement". */
    readonly holds: readonly string[];
  };
}
