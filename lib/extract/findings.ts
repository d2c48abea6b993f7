import type { CivilDate, Fact, Note, ReleaseKind, Span } from "../model";

/**
 * What the stages hand on to each other. All spans are source positions.
 * People are objects here and become indexes into `speakers` only when the record is assembled.
 */

/** Somebody to whom words may be attributed. */
export interface Person {
  /** Longest form on the page, without honorifics. */
  readonly name: Fact<string>;
  /** Office, longest form, or null. */
  readonly role: Fact<string> | null;
  /** Every place where the person is named, by any form; ordered. */
  readonly mentions: readonly Span[];
}

/** A stretch of the text in which one voice speaks. */
export interface Turn extends Span {
  /** "question": somebody asks; "answer": somebody answers or speaks at a press conference; "opening": before any question. */
  readonly role: "question" | "answer" | "opening" | "aside";
  /** The label as printed ("Mao Ning", "AFP", "QUESTION"), without its colon; null for turns without one. */
  readonly label: Span | null;
  /** The words, label excluded. */
  readonly content: Span;
  /** Who speaks, where the label or the turn before tells; null for askers and the unknown. */
  readonly person: Person | null;
}

export interface FoundStatement {
  readonly person: Person | null;
  readonly verb: Span;
  readonly content: Span;
  readonly mode: "quote" | "paraphrase";
}

export interface FoundExchange {
  readonly asker: Span | null;
  readonly question: Span;
  readonly answers: readonly { readonly person: Person | null; readonly span: Span; readonly declined: boolean }[];
}

/** A set before it is known whose it is. */
export interface FoundSet {
  readonly announcement: Span | null;
  readonly topic: Span | null;
  readonly declared: number | null;
  readonly style: "ordinal" | "digit" | "letter" | "bullet";
  /** The set and the item (index) that hold this one, or null. */
  readonly parent: { readonly set: FoundSet; readonly item: number } | null;
  readonly items: readonly {
    readonly ordinal: number;
    readonly marker: Span | null;
    readonly heading: Span;
    readonly span: Span;
  }[];
}

/** How the release speaks: who is its author, where one person is. */
export interface Voice {
  /** The person whose own words the body is (a speech, a statement), or null for reports and joint texts. */
  readonly author: Person | null;
  /** Whether the body is somebody's own words, so that those quoted in it do not speak in the release. */
  readonly own: boolean;
}

export interface FoundFacts {
  readonly kind: ReleaseKind;
  readonly title: Fact<string> | null;
  readonly published: Fact<CivilDate> | null;
  readonly eventDate: Fact<CivilDate> | null;
  readonly place: Fact<string> | null;
}

/** A result with what was seen and left out on the way. */
export interface Noted<T> {
  readonly found: T;
  readonly notes: readonly Note[];
}
