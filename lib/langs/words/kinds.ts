import type { ReleaseKind } from "../../model";

export type NamedKind = Exclude<ReleaseKind, "other">;

/** Words that tell a kind of release from another, and a release from other pages. */
export interface KindWords {
  /** Phrases of titles that name a kind for certain ("Readout of", "Joint Statement", "Press Briefing"). */
  readonly titles: Readonly<Partial<Record<NamedKind, readonly string[]>>>;
  /** Phrases of titles that only lean to a kind ("meets", "Statement by": it may be a speech). */
  readonly leanings: Readonly<Partial<Record<NamedKind, readonly string[]>>>;
  /** Whole lines above the body and entries of breadcrumbs that name a kind ("Speeches", "Press Briefing"). */
  readonly labels: Readonly<Partial<Record<NamedKind, readonly string[]>>>;
  /** Phrases in the first lines of the text that settle the kind ("the text of the following joint statement"). */
  readonly openings: Readonly<Partial<Record<NamedKind, readonly string[]>>>;
  /** First words of an address to an audience: "Mr. President", "Excellencies", "Good morning". */
  readonly vocatives: readonly string[];
  /** Last words of a speech: "thank you". */
  readonly closings: readonly string[];
  /** First person of one speaker: "I", "my", "me". */
  readonly firstPerson: readonly string[];
  /** First person of several: "we", "our". */
  readonly firstPersonPlural: readonly string[];
  /** Phrases by which several speak as one: "we, the leaders", "the two sides agreed". */
  readonly jointSpeech: readonly string[];
  /** Verbs of a report in the third person, in the past: "met with", "held talks", "exchanged views". */
  readonly reports: readonly string[];
  /** Names of bodies that issue releases, as sites call themselves: "Ministry of Foreign Affairs", "White House". */
  readonly bodies: readonly string[];
  /** Offices and dealings of diplomacy: "Foreign Minister", "Ambassador", "bilateral". */
  readonly diplomacy: readonly string[];
  /** Titles of pages that are no releases. */
  readonly notReleases: {
    /** The whole title is one of these: "News", "Press Releases". */
    readonly whole: readonly string[];
    /** The title begins with one of these: "Public Schedule", "Notice". */
    readonly begins: readonly string[];
    /** The title holds one of these: "biography", "vacancy announcement". */
    readonly holds: readonly string[];
    /** Phrases of lives and notices in the text: "was born in", "applications are invited". */
    readonly inText: readonly string[];
  };
}
